/**
 * Whom a pronoun or a title means, of those seen before it: the most salient whose kind and sex fit.
 *
 * Does not know: who cannot be meant for what the clause tells (findDoer.ts, speakerBeside.ts).
 */
import type { FoundEntity } from '../../../findings.ts';
import type { Sexes } from './findSexes.ts';
import type { Seen } from './sightings.ts';

/** How much of the article is about each person: from 0 to FAME for the one it names most. */
export function weighFame(entities: readonly FoundEntity[]): ReadonlyMap<FoundEntity, number> {
  const people = entities.filter(({ kind }) => kind === 'person');
  const most = Math.max(1, ...people.map(({ mentions }) => mentions.length));
  return new Map(people.map((entity) => [entity, (FAME * entity.mentions.length) / most]));
}

const FAME = 1.4;

/** Of those who bear a title the one named last, but not one whom the clause itself is about. */
export function latestHolder(
  seen: readonly Seen[],
  everSeen: ReadonlyMap<FoundEntity, number>,
  holders: ReadonlySet<FoundEntity> | undefined,
): FoundEntity | undefined {
  let best: FoundEntity | undefined;
  for (const entity of holders ?? [])
    if (everSeen.has(entity) && (!best || (everSeen.get(entity) ?? 0) > (everSeen.get(best) ?? 0))) best = entity;
  return best && (seen.length === 0 || holders?.size === 1 || seen.some((s) => s.entity === best)) ? best : undefined;
}

/** Characters back to which the one whom the article is most about is still meant. */
const HERO_REACH = 700;

/** Of those named some sentences ago the one whom the article names most. */
export function findHero(
  everSeen: ReadonlyMap<FoundEntity, number>,
  at: number,
  fame: ReadonlyMap<FoundEntity, number>,
  others: ReadonlySet<FoundEntity>,
  speaker: FoundEntity | undefined,
): FoundEntity[] {
  let best: FoundEntity | undefined;
  for (const [entity, start] of everSeen)
    if (entity.kind === 'person' && entity !== speaker && at - start <= HERO_REACH && !others.has(entity))
      if (!best || (fame.get(entity) ?? 0) > (fame.get(best) ?? 0)) best = entity;
  return best ? [best] : [];
}

/** What it speaks for whoever has just been named, whatever their part in the sentence. */
const JUST_NAMED = 2.3;

export function raiseLast(seen: readonly Seen[], index: number): Seen[] {
  const last = seen.findLast(({ entity }) => entity.kind === 'person');
  return seen.map((s) => (s === last && s.sentence >= index - 1 ? { ...s, weight: s.weight + JUST_NAMED } : s));
}

/** Who hears both sides of a quarrel is neither. */
const NO_PARTY = /法院|法庭|审裁处|仲裁|检察|地检|公安|警|派出所|交易所|证监|监管|调查组|裁判所|委员会$/;

/** What it speaks for a subject that no other has stood behind since in the same sentence. */
const NEAREST = 0.6;

/** What it speaks for a woman that the text has called one; less, where the sentence has a subject of its own. */
const SURE_SEX = 1.5;
const LIKELY_SEX = 0.7;
/** What it speaks against somebody that their name is of the other. */
const UNLIKELY_SEX = -1.6;

/** Houses that put money into others, and firms that serve them. */
const FINANCIERS = /(?:资本|創投|创投|基金|投资|投資|证券|證券|律师事务所|律師行|会计师事务所|會計師行|咨询|顧問)$/;
/** What it speaks against one of them that it is the firm. */
const FINANCIER = -2;

/** Whom a pronoun means: one, two, or nobody. */
export function chooseMeant(
  word: string,
  seen: readonly Seen[],
  index: number,
  { women, men, byName }: Sexes,
  fame: ReadonlyMap<FoundEntity, number>,
): FoundEntity[] {
  const isFirm = /公司|集团|行|机构|俱乐部/.test(word);
  const fits = ({ entity }: Seen) => {
    if (isFirm)
      return entity.kind === 'organization' && !/(?:董事会|法院|部|局|委员会|检察院|警方|检方)$/.test(entity.name);
    if (word === '双方') return entity.kind !== 'organization' || !NO_PARTY.test(entity.name);
    if (word === '其') return true;
    if (entity.kind !== 'person') return false;
    return word === '她' ? !men.has(entity) : word === '他' ? !women.has(entity) : true;
  };
  const scores = new Map<FoundEntity, number>();
  const subject = seen.findLast((s) => s.sentence === index && s.weight > 2 && s.entity.kind === 'person');
  // Whom the sentence before, or this one, is about, though the text does not say which sex they are.
  const rival = seen.findLast((s) => s.sentence >= index - 1 && s.weight > 2 && s.entity.kind === 'person');
  const isOpen = rival !== undefined && !women.has(rival.entity) && !men.has(rival.entity);
  for (const one of seen) {
    if (!fits(one)) continue;
    const near =
      one.weight -
      (index - one.sentence) * 1.2 +
      one.start / 1e7 +
      (one === subject && /^[他她]$/.test(word) ? NEAREST : 0);
    const sex =
      word === '她' && women.has(one.entity) ? (isOpen && one.entity !== rival.entity ? LIKELY_SEX : SURE_SEX) : 0;
    const known =
      (fame.get(one.entity) ?? 0) *
      (isOpen && one.weight < 1.2 && one.sentence === rival.sentence && one.sentence < index ? 0.5 : 1);
    const named = byName.get(one.entity);
    const guess = named !== undefined && /^[他她]$/.test(word) && named !== word ? UNLIKELY_SEX : 0;
    // "某资本领投。他离开公司": the firm, and not who put money into it.
    const financier = isFirm && FINANCIERS.test(one.entity.name) ? FINANCIER : 0;
    const person = word === '其' && one.entity.kind === 'organization' ? -0.6 : 0;
    scores.set(one.entity, Math.max(scores.get(one.entity) ?? -9, near + sex + guess + person + financier + known));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  if (word === '双方' || /人$/.test(word)) return ranked.length < 2 ? [] : latestTwo(seen.filter(fits));
  if (word === '他们' || word === '她们') return [];
  return ranked.slice(0, 1);
}

/**
 * The two named last, or the two of a sentence that names more who do something in it: "周岚想请来何亦，沈一反对，两人".
 * Where the last sentence names one alone, the other is whom an earlier one is about.
 */
function latestTwo(seen: readonly Seen[]): FoundEntity[] {
  const found: FoundEntity[] = [];
  const latest = [...seen].sort((a, b) => b.start - a.start);
  const last = latest[0]?.sentence;
  const doers = new Set(latest.filter((s) => s.sentence === last && s.weight > 2).map(({ entity }) => entity));
  if (doers.size === 2) return [...doers];
  for (const { entity, sentence } of latest) {
    if (sentence !== last || found.length === 2) break;
    if (!found.includes(entity)) found.push(entity);
  }
  const earlier = latest.filter((s) => !found.includes(s.entity));
  for (const { entity } of earlier.sort((a, b) => b.sentence - a.sentence || b.weight - a.weight)) {
    if (found.length === 2) break;
    if (!found.includes(entity)) found.push(entity);
  }
  return found;
}
