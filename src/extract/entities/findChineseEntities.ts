/**
 * People and organizations of an article in Chinese.
 *
 * Promises: never throws; the same text gives the same entities; every mention stands in the text; nothing is drawn
 * from noise. Works without a segmenter, though worse.
 */
import type { Document, Span } from '../document.ts';
import type { FoundEntity, TimeMention } from '../findings.ts';
import { isFree } from '../isFree.ts';
import { sieveEach } from '../sieve.ts';
import type { Tools } from '../tools.ts';
import { collectOrganizations } from './collectOrganizations.ts';
import { collectPeople, type Person } from './collectPeople.ts';
import { createEntityIds } from './createEntityId.ts';
import { cutLedWords } from './cutLedWords.ts';
import { addAppositions } from './findAppositions.ts';
import { findBareBrands } from './findBareBrands.ts';
import { widenToBranches } from './findBranches.ts';
import { findChainedBodies } from './findChainedBodies.ts';
import { findClubs, townOfClub } from './findClubs.ts';
import { findDottedNames } from './findDottedNames.ts';
import { findEverydaySigns } from './findEverydaySigns.ts';
import { findFinancedFirms } from './findFinancedFirms.ts';
import { findIntroducedNames } from './findIntroducedNames.ts';
import { findKnownNames, isKnownFirm } from './findKnownNames.ts';
import { findKnownPeople, findLikened } from './findKnownPeople.ts';
import { findLatinNames } from './findLatinNames.ts';
import { findLatinPeople } from './findLatinPeople.ts';
import { findLocalOffices } from './findLocalOffices.ts';
import { findMentions } from './findMentions.ts';
import { findNamedAfterPeople } from './findNamedAfterPeople.ts';
import { findNamedBodies } from './findNamedBodies.ts';
import { findNamesakeFirms } from './findNamesakeFirms.ts';
import { findNamesOfPeoples } from './findNamesOfPeoples.ts';
import { findNativeNames } from './findNativeNames.ts';
import { findNumberedBodies } from './findNumberedBodies.ts';
import { findOrganizationNames, type OrganizationName } from './findOrganizationNames.ts';
import { findPetNames } from './findPetNames.ts';
import { findPlayingPlaces } from './findPlayingPlaces.ts';
import { findQuotedBodies } from './findQuotedBodies.ts';
import { findRecurringFirms } from './findRecurringFirms.ts';
import { findShortOrganizations } from './findShortOrganizations.ts';
import { findSides } from './findSides.ts';
import { findSignClubs } from './findSignClubs.ts';
import { findSignedFirms } from './findSignedFirms.ts';
import { findSignedNames } from './findSignedNames.ts';
import { findSisterFirms } from './findSisterFirms.ts';
import { findKindBodies, findSlottedBodies } from './findSlottedBodies.ts';
import { findSlottedNames } from './findSlottedNames.ts';
import { findSoundNames } from './findSoundNames.ts';
import { addSurnameMentions } from './findSurnameMentions.ts';
import { isDateline, judgeByline } from './judgeByline.ts';
import { openCutTowns } from './openCutTowns.ts';
import type { Organization } from './organization.ts';
import { isPlaceName, PLACES } from './places.ts';
import { endsInPost } from './posts.ts';
import { readLatinBeside } from './readLatinBeside.ts';
import { readTokens, type Tokens } from './readTokens.ts';
import { resolvePronouns } from './resolvePronouns.ts';
import { stripEnding } from './stripEnding.ts';
import { weighSound } from './transliteration.ts';

/** Whose board a board is: "X董事会" names X too. */
function findOwners(full: readonly OrganizationName[]): string[] {
  const names = new Set(full.map((f) => f.name));
  return full
    .filter((f) => /^(?:董事会|监事会)$/.test(f.ending) && f.name.endsWith(f.ending))
    .map((f) => f.name.slice(0, -f.ending.length))
    .filter(
      (name) =>
        /^[\u3400-\u9fff]{2,6}$/.test(name) && !names.has(name) && !PLACES.has(name) && !/[旧新原前该]$/.test(name),
    );
}

function fill(marks: Uint8Array, spans: readonly Span[], mark: number): void {
  for (const { start, end } of spans) marks.fill(mark, start, end);
}

/** Names by their ending and those with an everyday sign, which stand for what they overlap, in a text of that length. */
function joinEveryday(
  ended: readonly OrganizationName[],
  everyday: readonly OrganizationName[],
  length: number,
): OrganizationName[] {
  if (everyday.length === 0) return [...ended];
  const isEveryday = new Uint8Array(length);
  fill(isEveryday, everyday, 1);
  return [...ended.filter((one) => isFree(isEveryday, one)), ...everyday].sort((a, b) => a.start - b.start);
}

/**
 * "青禾国际董事会决议", where the text names 青禾国际 nowhere else: the house, of which the board is a part.
 */
function cutToOwners(reading: string, tokens: Tokens, names: readonly OrganizationName[]): OrganizationName[] {
  const owners = new Set(findOwners(names));
  return names.map((found) => {
    const owner = found.name.slice(0, -found.ending.length);
    if (!/^[董监]事会$/.test(found.ending) || !owners.has(owner) || !OWNER.test(owner)) return found;
    const isOnlyThere = tokens.placesOf(owner).every((at) => reading.startsWith(found.ending, at + owner.length));
    return isOnlyThere ? { ...found, name: owner, end: found.start + owner.length, ending: '' } : found;
  });
}

/** What houses end in that no other word shows. */
const OWNER = /.{2}(?:国际|实业|股份|创投|联合|环球|工业|海运|航运|电器|时代|世纪|传播|置业|发展)$/;

/** Every place of a name that an ending shows: by itself, behind a house's sign, behind a person's name. */
function findFull(
  document: Document,
  tokens: Tokens,
  taken: Uint8Array,
  { named, known }: { named: readonly OrganizationName[]; known: readonly OrganizationName[] },
): OrganizationName[] {
  const byAnyEnding = openCutTowns(
    document.reading,
    tokens,
    cutToNames(document.reading, tokens, findOrganizationNames(document, tokens, taken)),
  );
  const settled = taken.slice();
  fill(settled, known, 1);
  const everyday = findEverydaySigns(document, tokens, byAnyEnding)
    .filter(({ start }) => settled[start] !== 1)
    .map((one) => withoutDeed(document.reading, one));
  const byEnding = joinEveryday(byAnyEnding, everyday, taken.length);
  const covered = taken.slice();
  fill(covered, byEnding, 1);
  const signed = findSignedFirms(document, tokens, byEnding).filter(({ start }) => covered[start] !== 1);
  const isSigned = new Uint8Array(taken.length);
  fill(isSigned, signed, 1);
  const ended = [...byEnding.filter(({ start, end }) => isSigned[start] !== 1 && isSigned[end - 1] !== 1), ...signed];
  const isEnded = new Uint8Array(taken.length);
  fill(isEnded, ended, 1);
  const again = findRecurringFirms(document, tokens).filter((one) => isFree(isEnded, one) && taken[one.start] !== 1);
  const busy = taken.slice();
  fill(busy, ended, 1);
  fill(busy, again, 1);
  const signs = new Set([
    ...known.map(({ name }) => name).filter(isKnownFirm),
    ...ended.map(({ name }) => stripEnding(name, tokens)).filter((sign) => sign !== ''),
  ]);
  const sisters = findSisterFirms(document, tokens, signs, busy);
  // "某某案系…": what a case is.
  return cutLedWords([...cutToOwners(document.reading, tokens, ended), ...again, ...sisters, ...named], tokens)
    .filter(({ name, end }) => !name.endsWith('案系') && !OF_STORY.test(document.reading.slice(end, end + 4)))
    .sort((a, b) => a.start - b.start);
}

/**
 * "长河总部", where 长河 stands elsewhere too, is 长河; "金融服务公司Matrix" is a word for its kind before the name.
 */
function cutToNames(reading: string, tokens: Tokens, names: readonly OrganizationName[]): OrganizationName[] {
  return names.flatMap((found) => {
    // "北山地方法院家事法庭": the court; "足球联盟仲裁庭": the league.
    const [, ofCourt, ofUnion] = CHAMBER.exec(found.name) ?? [];
    const court = ofCourt ?? ofUnion;
    if (court) return [{ ...found, name: court, end: found.start + court.length }];
    // "北山资本投资了": what it did.
    const investor = /^了/.test(reading.slice(found.end, found.end + 1)) ? INVESTOR.exec(found.name)?.[1] : undefined;
    if (investor) return [{ ...found, name: investor, end: found.start + investor.length, ending: '资本' }];
    const house = withoutDeed(reading, found);
    if (house !== found) return [house];
    // "向Acme投资数千万美元": what is done.
    const isPutIn =
      /^[A-Za-z][\w.&-]*投资$/.test(found.name) &&
      (/[向对给往]/.test(reading[found.start - 1] ?? '') ||
        /^(?:了|约|近|超过|逾|数|\d)/.test(reading.slice(found.end, found.end + 2)));
    if (isPutIn) return [];
    const [, seat] = /^(.{2,})总部$/.exec(found.name) ?? [];
    const core = seat && withoutTown(seat);
    const tag = core && tokens.tagOf(core);
    // "来到北川总部": in which town; "长河北川总部": whose, and in which town.
    if (core === '' || (core && isPlaceName(core, tag))) return [];
    if (core && (core !== seat || HAS_SEAT.test(core))) {
      if (names.some(({ name }) => name !== found.name && name.startsWith(core) && !name.endsWith('总部'))) return [];
      return [{ ...found, name: core, end: found.start + core.length, ending: HAS_SEAT.exec(core)?.[0] ?? '' }];
    }
    if (core && !isPlaceName(core, '') && (!tag || /^(?:nz|nt|nr|x)/.test(tag))) {
      // The house has a name with an ending, and the bare one is that name's.
      if (names.some(({ name }) => name !== found.name && name.startsWith(core) && !name.endsWith('总部'))) return [];
      if (tokens.placesOf(core).length > tokens.placesOf(found.name).length)
        return [{ ...found, name: core, end: found.start + core.length }];
    }
    const isKind =
      /(?:公司|集团|平台|事务所|机构|连锁(?:餐厅|酒店|超市|药店|药房|书店|影院|品牌|咖啡店))$/.test(found.name) &&
      /^[A-Z][A-Za-z]/.test(reading.slice(found.end, found.end + 2));
    return isKind && isOfEverydayWords(tokens, found) ? [] : [found];
  });
}

/** Bodies that have a seat of their own. */
const HAS_SEAT = /(?:公司|集团|银行|协会|联合会|基金会|学会|工会|十字会|联盟|组织|俱乐部|大学|[党局署])$/;

/** What stands before the town of a house's seat: "长河北川" is 长河; '' where nothing but the town does. */
function withoutTown(seat: string): string {
  const size = [4, 3, 2].find((n) => n <= seat.length && PLACES.has(seat.slice(-n)));
  const core = size ? seat.slice(0, -size) : seat;
  return core.length === 1 ? seat : core;
}

/** "青禾晨星投资2200万美元入股": how much is put in. */
function withoutDeed(reading: string, found: OrganizationName): OrganizationName {
  const [, house] = /^([\u3400-\u9fff]{2,})投资$/.exec(found.name) ?? [];
  if (!house || !SUM.test(reading.slice(found.end, found.end + 14))) return found;
  return { ...found, name: house, end: found.start + house.length, ending: '' };
}

/** "“零阻电池”神话破灭": a product in quotes, and its story. */
const OF_STORY = /^[”"」](?:神话|骗局|丑闻|泡沫|造假|论文|疑云)/;

/** How much money. */
const SUM = /^(?:了|约|近|逾|超过?)?\d[\d.,]{0,8}[多余]?[十百千万亿]/;

/** "北山资本" + 投资. */
const INVESTOR = /^(.{2,}(?:资本|创投|基金|集团|公司|银行|控股))投资$/;

/** A court with its chamber. */
const CHAMBER =
  /^(.{2,}法院)(?:(?:家事|少年|刑事|民事|简易|行政|商事|金融|劳动|军事|破产|刑[一二三]|民[一二三])?(?:审判)?(?:法庭|庭))$|^(.{2,}(?:联盟|协会|联合会|商会|交易所))仲裁庭$/;

/** Whether a name is nothing but words of the dictionary that are no names: 金融 + 服务 + 公司, 英国 + 连锁 + 餐厅. */
function isOfEverydayWords(tokens: Tokens, { start, end }: Span): boolean {
  for (let token = tokens.covering(start); token && token.start < end; token = tokens.after(token.end)) {
    if (token.start < start || token.end > end || token.word.length < 2) return false;
    const isLand = token.start === start && PLACES.has(token.word);
    if (!isLand && !/^(?:n$|vn?$|an?$|b)/.test(token.tag)) return false;
  }
  return true;
}

/** Names found by their ending and known ones, each place going to the longer; what is done to a known body is none of its name. */
function joinKnown(
  tokens: Tokens,
  full: readonly OrganizationName[],
  known: readonly OrganizationName[],
): { full: OrganizationName[]; apart: OrganizationName[] } {
  const size = ({ start, end }: Span) => end - start;
  // "陈情" + 体育署.
  const isLed = (one: OrganizationName, over: OrganizationName) =>
    one.end === over.end &&
    over.start - one.start === 2 &&
    /^v/.test(tokens.tagOf(one.name.slice(0, 2)) ?? '') &&
    !PLACES.has(one.name.slice(0, 2));
  const kept: OrganizationName[] = [];
  const apart: OrganizationName[] = [];
  let next = 0;
  const openings = new Map(known.map((name) => [name.end, name]));
  for (const found of full) {
    const one = withOpening(found, openings);
    while (next < known.length && (known[next] as Span).end <= one.start) apart.push(known[next++] as OrganizationName);
    const over = known[next];
    if (over && over.start < one.end && (size(over) > size(one) || isLed(one, over))) continue;
    while (next < known.length && (known[next] as Span).start < one.end) next++;
    kept.push(one);
  }
  return { full: kept, apart: [...apart, ...known.slice(next)] };
}

/** What a firm's name goes on in behind a sign: a trade and its form in law. */
const TAIL_OF_FIRM =
  /^(?:资产|财富|投资|基金|证券|保险|科技|技术|实业|地产|置业|电器|汽车|能源|电力|医药|食品|饮料|文化|传媒|影业|物流|航空|国际|管理|控股|集团|发展|开发|建设|工业|制造|服务)*(?:股份)?(?:有限)?(?:责任)?(?:公司|集团)$/;

/** "长河" + 资产管理股份有限公司: one name, whose opening everybody knows. */
function withOpening(found: OrganizationName, openings: ReadonlyMap<number, OrganizationName>): OrganizationName {
  if (!TAIL_OF_FIRM.test(found.name)) return found;
  const opening = openings.get(found.start);
  return opening && !FULL_FORM.test(opening.name)
    ? { ...found, start: opening.start, name: opening.name + found.name }
    : found;
}
const FULL_FORM = /(?:公司|集团|银行|[局部署会院])$/;

/** All names with the branches that follow them; a known body with its branch is a name by an ending. */
function widenAll(
  document: Document,
  tokens: Tokens,
  { full, apart }: { full: readonly OrganizationName[]; apart: readonly OrganizationName[] },
): { full: OrganizationName[]; apart: OrganizationName[] } {
  const isKnown = new Set(apart);
  const widened = widenToBranches(
    document,
    tokens,
    [...full, ...apart].sort((a, b) => a.start - b.start),
  );
  return { full: widened.filter((one) => !isKnown.has(one)), apart: widened.filter((one) => isKnown.has(one)) };
}

/**
 * Foreign names that known firms bear ("施耐德" of "施耐德电气") where the text calls nobody so: no post stands before
 * them, and nobody's name with a dot ends in them.
 */
function findHouseSigns(
  reading: string,
  tokens: Tokens,
  { known, dotted }: { known: readonly OrganizationName[]; dotted: readonly Span[] },
): string[] {
  const signs = new Set(known.map(({ name }) => stripEnding(name, tokens)));
  return [...signs].filter(
    (sign) =>
      sign.length > 2 &&
      (/^nr/.test(tokens.tagOf(sign) ?? '') || [...sign].every((char) => weighSound(char) !== undefined)) &&
      !dotted.some(({ end }) => reading.endsWith(sign, end)) &&
      !tokens.placesOf(sign).some((at) => endsInPost(reading.slice(Math.max(0, at - 6), at))),
  );
}

/** Buildings, and houses that stand for who governs there. */
const BUILDING = /(?:中心|酒店|饭店|宾馆|看守所|监狱|体育馆|体育场|剧院|会议中心|博物馆|宫|青瓦台|唐宁街|五角大楼)$/;
/** What leads to a place, and what is at one. */
const LEADS_TO = /(?:在|到|往|抵|进|入|赴|至|于|回|位于|设于|走出|步出|包围|围住|直奔|路过|经过)$/;
const AROUND = /^(?:附近|门[前口外]|外|内|里|旁|对面|大堂|广场|举行|召开|开幕|揭幕|的?(?:草坪|玫瑰园|台阶|走廊|车队))/;

/** Whether a body is named only as where something happens: "在君悦酒店", "走进爱丽舍宫". */
const isOnlyVenue = (reading: string, { name, mentions }: Organization): boolean =>
  BUILDING.test(mentions[0] ? reading.slice(mentions[0].start, mentions[0].end) : name) &&
  mentions.every(
    ({ start, end }) =>
      LEADS_TO.test(reading.slice(Math.max(0, start - 2), start)) || AROUND.test(reading.slice(end, end + 4)),
  );

/** Every place of names. */
const placesOfAll = (names: readonly string[], tokens: Tokens): Span[] =>
  names.flatMap((name) => tokens.placesOf(name).map((start) => ({ start, end: start + name.length })));

/** Places from which on a name is meant wherever its characters stand. */
const OFTEN = 4;

/** Every place of the names that stand at many: no other name is made of their characters. */
function recurring(names: readonly { name: string }[], tokens: Tokens): Span[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .flatMap(([name]) => tokens.placesOf(name).map((start) => ({ start, end: start + name.length })));
}

/** Two characters of a foreign name that are no word: "科里" of "阿米尔·科里". */
const isUnknown = (tokens: Tokens, part: string): boolean =>
  part.length === 2 && /^(?:$|nr|x)/.test(tokens.tagOf(part) ?? '');

export function findChineseEntities(document: Document, times: readonly TimeMention[], tools: Tools): FoundEntity[] {
  const { reading } = document;
  const tokens = readTokens(document, tools);
  const taken = new Uint8Array(reading.length + 1);
  const take = (spans: readonly Span[]) => fill(taken, spans, 1);
  take(times);
  const withLatin = <S extends Span>(spans: S[]) =>
    spans.map((span) => {
      const latin = readLatinBeside(reading, span.end);
      return latin ? { ...span, latin } : span;
    });
  take(findLikened(document));
  const ofPeoples = findNamesOfPeoples(document, tokens, taken);
  take(ofPeoples);
  const withDots = findDottedNames(document, tokens);
  const dotted = withLatin(withDots.people);
  take(dotted);
  take(withDots.firms);
  take(placesOfAll(withDots.signs, tokens));
  const latinPeople = withLatin(findLatinPeople(document, tokens, taken));
  take(latinPeople);
  // The parts of names with a dot stand alone later on; nobody else is made of their characters.
  for (const part of new Set(dotted.flatMap(({ parts }) => parts.map(({ start, end }) => reading.slice(start, end)))))
    if (part.length > 2 || isUnknown(tokens, part))
      take(
        tokens
          .placesOf(part)
          .map((at) => ({ start: at, end: at + part.length }))
          .filter((place) => !readLatinBeside(reading, place.end))
          .filter((place) => part.length > 2 || tokens.isBorder(place.end)),
      );
  const known = openCutTowns(reading, tokens, findKnownNames(document, tokens, taken));
  take(known);
  const ofKind = findKindBodies(document, tokens, taken);
  const brands = [...new Set([...findBareBrands(document, tokens), ...findFinancedFirms(document, tokens, taken)])];
  take(placesOfAll([...ofKind, ...brands, ...findHouseSigns(reading, tokens, { known, dotted })], tokens));
  const clubs = findClubs(document, tokens, taken);
  take(clubs);
  const players = findPlayingPlaces(document, tokens, taken);
  take(players);
  take(
    placesOfAll(
      [...new Set(clubs.map(({ name }) => townOfClub(name)))].filter((town) => town !== ''),
      tokens,
    ),
  );
  const renowned = withLatin(findKnownPeople(document, tokens, taken));
  take(renowned);
  const signed = withLatin(findSignedNames(document, tokens, taken));
  take(signed);
  const pets = findPetNames(document, taken);
  take(pets);
  take(pets.flatMap(({ full }) => full ?? []));
  const shown = withLatin(findNativeNames(document, tokens, taken, [...dotted, ...renowned, ...signed]));
  take(shown);
  const bySlot = findSlottedNames(
    document,
    tokens,
    taken,
    [...shown, ...dotted].map(({ start, end }) => reading.slice(start, end)),
  );
  const native = [...shown, ...bySlot.native];
  take(
    placesOfAll(
      bySlot.native.map(({ name }) => name),
      tokens,
    ),
  );
  take(bySlot.counted);
  take(recurring(native, tokens));
  const sounds = findSoundNames(document, tokens, taken);
  const sound = withLatin(sounds.people);
  take(sound);
  const introduced = withLatin(findIntroducedNames(document, tokens, taken));
  const people = collectPeople(document, tokens, {
    dotted,
    sound,
    introduced: [...introduced, ...bySlot.counted, ...latinPeople, ...renowned, ...signed, ...ofPeoples],
    native,
    pets,
  });
  const free = new Uint8Array(reading.length + 1);
  const namesakes = findNamesakeFirms(document, tokens, people);
  const signClubs = findSignClubs(document, tokens, taken);
  const named = [
    ...findNamedAfterPeople(document, tokens, people),
    ...findLocalOffices(document, tokens, taken),
    ...findChainedBodies(document, tokens, taken),
    ...findNumberedBodies(document, tokens, taken),
    ...clubs,
    ...players,
    ...signClubs.full,
    ...withDots.firms,
    ...namesakes.full,
  ];
  fill(free, named, 1);
  fill(free, namesakes.bare, 1);
  findMentions(document, tokens, people, free, 'person');
  const slotted = findSlottedBodies(document, tokens, free);
  const joined = joinKnown(tokens, findFull(document, tokens, free, { named, known }), known);
  const { full, apart } = widenAll(document, tokens, joined);
  fill(free, named, 0);
  fill(free, namesakes.bare, 0);
  const busy = free.slice();
  fill(busy, full, 1);
  fill(busy, apart, 1);
  const latin = findLatinNames(document, tokens, busy);
  const short = [
    ...new Set([
      ...withDots.signs,
      ...ofKind,
      ...brands,
      ...signClubs.signs,
      ...slotted,
      ...findNamedBodies(document, tokens),
      ...findQuotedBodies(document, tokens),
      ...findShortOrganizations(document, tokens, busy),
      ...findOwners(full),
      ...sounds.bodies,
    ]),
  ];
  const organizations = collectOrganizations(document, tokens, { full, latin, short, known: apart });
  findMentions(document, tokens, organizations, free, 'organization');
  addSurnameMentions(document, tokens, people, free);
  const nextId = createEntityIds();
  const finish = (kind: FoundEntity['kind'], { name, latinName, mentions }: Person | Organization): FoundEntity => ({
    id: nextId(name, latinName),
    kind,
    name,
    ...(latinName && { latinName }),
    aliases: [...new Set(mentions.map((m) => m.exact))].filter((f) => f !== name && [...f].length > 1),
    mentions,
    appositions: [],
    ...(mentions.every((m) => (kind === 'person' ? judgeByline : isDateline)(document, m)) && { isByline: true }),
  });
  const entities = [
    ...people.filter((p) => p.mentions.length > 0).map((person) => finish('person', person)),
    ...organizations
      .filter((o) => o.mentions.length > 0 && !isOnlyVenue(reading, o))
      .map((organization) => finish(organization.kind, organization)),
  ];
  findSides(document.text, reading, entities);
  addAppositions(document, tokens, entities);
  resolvePronouns(document, tokens, entities);
  return entities;
}

sieveEach(HAS_SEAT, CHAMBER, BUILDING, LEADS_TO, AROUND);
