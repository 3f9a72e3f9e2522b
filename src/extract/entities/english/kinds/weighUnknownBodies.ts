/**
 * Names of one word that nothing beside them explains ("Betavale", "Partan"): what they do in the article, and whom they
 * stand beside.
 *
 * Promises: only names that nothing else has spoken for are weighed; people whom the article names in full, given names,
 * places and nations are left alone, and so is what only ever stands where any word has a capital.
 * Where from: fitted by logistic regression on the names of sixty articles, one article left out at a time. Being named
 * beside a body weighed most there, then being the object of a verb and the subject of one in the middle of a sentence;
 * all of them together did no better than the verdict of words and neighbours, but they found what it leaves open.
 * Does not know: what the name is by its words and neighbours (see weighMention.ts).
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import {
  HONORIFICS,
  NATIONALITIES,
  ORGANIZATION_NOUNS,
  OTHER_ENDS,
  PERSON_NOUNS,
  words,
} from '../commonEnglishWords.ts';
import { KNOWN_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import { actsAsEmployer } from './actsAsEmployer.ts';
import { isSaidWhich } from './weighFirmSigns.ts';

/** From how many signs on a name is a body's, and what it then weighs. */
const ENOUGH = 2;
const WEIGHT = 3;
/** A verdict that leaves it open: less for any kind, and not as much against a body. */
const OPEN = { most: 2, person: -3 };

/** Past tenses and the like of irregular verbs. */
const DID =
  words(`has had have will would could may might must should did put bought sold made took gave went came got lost won fell rose
began kept held paid spent led ran grew chose built let set cut hit met saw brought makes sells buys owns runs plans
wants employs pays faces needs gets takes gives loses wins`);
/** What people say, feel and go through. */
const OF_PEOPLE =
  words(`told added recalled tweeted insisted resigned retired married died divorced smiled laughed testified confessed believed
argued loved hated wanted asked replied explained joked scored played lied cried tried worried stayed walked talked lived moved denied decided`);
/** What hardly anybody but a firm does, alone or behind "has" and "had". */
const OF_FIRMS =
  words(`acquired merged launched floated listed collapsed folded expanded invested sells operates employs manufactures
manufactured supplies publishes specialises specializes bought sold delisted rebranded traded`);
const PLURAL = /^(?:have|were|are|face|play)$/;
const MERGE = /^(?:merge|merged|merging|merger)$/;
const OBJECT_OF =
  /^(?:joined|left|bought|acquired|sued|founded|co-founded|launched|rescued|fought|owns|owned|runs|ran|quit|built|beat|thrashed|backed|hired|represents|advised|overtook|outbid|targeted|pursued|courted|on)$/;

export function weighUnknownBodies(
  names: readonly EnglishName[],
  sentences: readonly (readonly EnglishToken[])[],
  verdicts: ReadonlyMap<string, Verdict>,
  isBody: (name: EnglishName) => boolean,
): void {
  const people = new Set(
    names.flatMap(({ words: own, honorific }) =>
      honorific.length > 0 || (own.length > 1 && isGivenName(own[0] ?? '')) ? own : [],
    ),
  );
  const places = new Map(names.map((name) => [`${name.sentence} ${name.from}`, name]));
  const ends = new Map(names.map((name) => [`${name.sentence} ${name.to}`, name]));
  const open = groupByName(names.filter((name) => isOpen(name, verdicts.get(name.name), people)));
  // A row of three or more is told from the end that is known.
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, all] of open) {
      const verdict = verdicts.get(name) as Verdict;
      if (verdict.organization >= OPEN.most) continue;
      const isBesideBody = all.some((one) =>
        [
          ends.get(`${one.sentence} ${besideBefore(one, sentences)}`),
          places.get(`${one.sentence} ${besideBehind(one, sentences)}`),
        ].some((other) => other !== undefined && isBody(other)),
      );
      const isEmployer = all.some((one) => isActing(one, sentences[one.sentence] ?? []));
      if (isBesideBody || isEmployer || signsOf(all, sentences) >= ENOUGH) verdict.organization += WEIGHT;
    }
}
const ROUNDS = 2;

function isOpen(name: EnglishName, verdict: Verdict | undefined, people: ReadonlySet<string>): boolean {
  const word = name.words[0] ?? '';
  const lower = word.toLowerCase();
  const one = lower.replace(/s$/, '');
  return (
    verdict !== undefined &&
    name.words.length === 1 &&
    name.honorific.length === 0 &&
    word.length > 2 &&
    Math.max(verdict.person, verdict.organization, verdict.place, verdict.work) < OPEN.most &&
    verdict.person > OPEN.person &&
    !people.has(word) &&
    !isGivenName(word) &&
    !PLACES.has(word) &&
    !NATIONALITIES.has(lower) &&
    !KNOWN_BODIES.has(word) &&
    !PERSON_NOUNS.has(one) &&
    !HONORIFICS.has(lower) &&
    !OTHER_ENDS.has(lower) &&
    !ORGANIZATION_NOUNS.has(one)
  );
}

/** A subject that does what only an employer does, or is told of as a thing: "Orbis, which has 300 workers". */
function isActing(name: EnglishName, tokens: readonly EnglishToken[]): boolean {
  const { from, to } = name;
  const before = tokens[from - 1]?.lower ?? '';
  // "head of research at Orbis"
  if (before === 'at' && tokens.slice(Math.max(0, from - 6), from - 1).some((t) => AT_WORK.test(t.lower))) return true;
  if (/^(?:the|an?|of|in|at|for|with|from)$/.test(before)) return false;
  return actsAsEmployer(tokens, to) || isSaidWhich(name, tokens) || isBeforePost(name, tokens);
}

/** "Orbis chief executive Jane Doe", at the head of a sentence; "Longtime chief executive" only describes. */
function isBeforePost({ from, to, name }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  if (from > 0 || DESCRIBES.test(name)) return false;
  let k = to;
  while (k < to + 3 && OF_POST.test(tokens[k]?.lower ?? '') && !tokens[k]?.isCapital) k++;
  return k > to && isGivenName(tokens[k]?.text ?? '') && tokens[k + 1]?.isCapital === true;
}
const OF_POST =
  /^(?:chief|executive|president|chairman|chairwoman|chair|founder|co-founder|boss|finance|director|managing|spokesman|spokeswoman|analyst|manager|coach|captain|striker|midfielder|goalkeeper)$/;
const DESCRIBES =
  /(?:ed|ing|ous|ful|ic|al|ive|ble|ary|time|less|ant|ent|ish|er|est|ly|class|style|born|old)$|^(?:Ex|Fellow|Star|Rookie|Serial|Self-made|Billionaire|Hedge|Football|Police|Music|Film|Tech|Media|Club|Team|Company|Union|Party|Bank|Assistant|Deputy)$/;
const AT_WORK =
  /^(?:head|chief|director|manager|engineer|president|executive|partner|analyst|executives|analysts|job|career|internship|shareholders?|workers|staff|economist|scientist)$/;

/** Different signs at all places of one name. */
function signsOf(all: readonly EnglishName[], sentences: readonly (readonly EnglishToken[])[]): number {
  if (all.every(({ isInitial, from }) => isInitial && from === 0)) return 0;
  const found = new Set<string>();
  if (all.length > 1) found.add('again');
  for (const { from, to, sentence } of all) {
    const tokens = sentences[sentence] ?? [];
    const [before, behind] = [tokens[from - 1], tokens[to]];
    const verb = behind?.kind === 'word' && !behind.isCapital ? behind.lower : '';
    // "The Lantern arrested two": behind the article a capital tells of a name.
    const isNamed = before?.text === 'The' && /\p{Ll}{2}ed$/u.test(verb);
    const isSubject =
      isNamed ||
      from === 0 ||
      /^(?:,|;|:|—|and|but|that|while|when|which|because|after|before|as|if|where|once|since|until)$/.test(
        before?.lower ?? '',
      );
    if (isSubject && !OF_PEOPLE.has(verb) && (DID.has(verb) || /\p{Ll}{2}ed$/u.test(verb))) {
      found.add('does');
      // In the middle of a sentence its capital tells that it is a name.
      const deed = /^(?:has|had|have|will|would)$/.test(verb) ? (tokens[to + 1]?.lower ?? '') : verb;
      if ((from > 0 && before?.kind === 'word' && OF_FIRMS.has(deed)) || isNamed) found.add('does what firms do');
      if (PLURAL.test(verb)) found.add('several');
    }
    // "Brightvale and Clearhaul agreed to merge"
    const isOneOfTwo =
      (before?.lower === 'and' && tokens[from - 2]?.isCapital) || (verb === 'and' && tokens[to + 1]?.isCapital);
    if (isOneOfTwo && tokens.slice(from, to + 8).some((t) => MERGE.test(t.lower)))
      found.add('merges').add('with another');
    if (OBJECT_OF.test(before?.lower ?? '') || (before?.kind === 'word' && before.lower === 'against'))
      found.add('done to');
    if (behind?.kind === 'possessive' && from > 0) found.add('owns');
  }
  return found.size;
}

/** The place where a name ends that "and" or a comma joins to this one; likewise where one begins. */
function besideBefore({ from, sentence }: EnglishName, sentences: readonly (readonly EnglishToken[])[]): number {
  const tokens = sentences[sentence] ?? [];
  let k = from - 1;
  if (/^(?:the|its|rival|both|then)$/.test(tokens[k]?.lower ?? '')) k--;
  if (!/^(?:and|or|&|nor)$/.test(tokens[k]?.lower ?? '') && tokens[k]?.text !== ',') return -1;
  // "In London, Betavale": a comma alone joins only where a row goes on.
  if (tokens[k]?.text === ',') return goesOn(tokens, from) ? k : -1;
  if (tokens[k - 1]?.text !== ',') return k;
  // ", and" joins clauses as well: only a row has a comma before its last but one.
  let back = k - 2;
  while (back > k - 8 && tokens[back]?.kind === 'word' && tokens[back]?.isCapital) back--;
  return tokens[back]?.text === ',' ? k - 1 : -1;
}
function besideBehind({ to, sentence }: EnglishName, sentences: readonly (readonly EnglishToken[])[]): number {
  const tokens = sentences[sentence] ?? [];
  const isRow = tokens[to]?.text === ',' && goesOn(tokens, to + 1);
  if (!isRow && !/^(?:and|or|&)$/.test(tokens[to]?.lower ?? '')) return -1;
  return /^(?:the|its|rival)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
}

/** Whether names in a row with "and" go on from here: "Orbis, Vesta and Lumen". */
function goesOn(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k < from + 10; k++) {
    const token = tokens[k];
    if (/^(?:and|or)$/.test(token?.lower ?? '')) return Boolean(tokens[k + 1]?.isCapital);
    if (
      token?.text !== ',' &&
      token?.kind !== 'possessive' &&
      !/^(?:the|&)$/.test(token?.lower ?? '') &&
      !token?.isCapital
    )
      return false;
  }
  return false;
}

function groupByName(names: readonly EnglishName[]): Map<string, EnglishName[]> {
  const found = new Map<string, EnglishName[]>();
  for (const name of names) {
    const same = found.get(name.name);
    if (same) same.push(name);
    else found.set(name.name, [name]);
  }
  return found;
}
