/** Candidates for names that stand in a list with others, or stand in the text again, are surer. */
import { CharacterSet } from '../../../characterSet.ts';
import type { Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import { type NativeName, THRESHOLD } from './nativeName.ts';

/** What stands between the names of a list. */
const JOINTS = new CharacterSet('、和与及跟／');

/** Beside a sure name in a list ("A、B和C等") a name is surer; once more for those beside the ones made sure. */
export function rewardLists(reading: string, candidates: NativeName[], people: readonly Span[]): NativeName[] {
  const sure = [...people, ...candidates.filter((c) => c.score > THRESHOLD + 0.2)];
  const ends = new Set(sure.map((s) => s.end));
  const starts = new Set(sure.map((s) => s.start));
  const joins = (at: number) => JOINTS.has(reading[at]);
  return candidates.map((c) => {
    const inList = (joins(c.start - 1) && ends.has(c.start - 1)) || (joins(c.end) && starts.has(c.end + 1));
    return inList && !c.inList ? { ...c, score: c.score + 1.3, inList } : c;
  });
}

/** Small words and verbs that end given names as well, and what they open. */
const OPENS_TELLING = /^(?:[才若如为均便皆自因指早久][\u3400-\u9fff\d]|生[于在前]|贵为|广受|家[中里]|站[在着到出起])$/;

/** Verbs of one character with what they end in: 拉上, 找来. */
const VERB_WITH_END = /^[拉带找请约叫喊领派换选推接送打调挖引招搬抢骂赶逼劝][上着了来下出起住开到走回]$/;

/** Places of a name that show it to be whole. */
const OFTEN = 3;

/** At how many places a name without its last character stands alone. */
const standsWithout = (reading: string, tokens: Tokens, { name }: NativeName): number =>
  tokens.placesOf(name.slice(0, -1)).filter((at) => reading[at + name.length - 1] !== name.slice(-1)).length;

/** Where a name of three characters opens that is sure: sisters share their first two. */
const opensOfLong = (candidates: readonly NativeName[]): ReadonlySet<number> =>
  new Set(candidates.filter(({ name, score }) => name.length === 3 && score > THRESHOLD + 1).map(({ start }) => start));

/** A name that stands at several places is surer at each of them. */
export function rewardRecurrence(reading: string, tokens: Tokens, candidates: NativeName[]): NativeName[] {
  const best = new Map<string, { count: number; score: number; alone: number }>();
  const longOpens = opensOfLong(candidates);
  for (const { name, score, start } of candidates) {
    const entry = best.get(name) ?? { count: 0, score, alone: 0 };
    const alone = entry.alone + (longOpens.has(start) ? 0 : 1);
    best.set(name, { count: entry.count + 1, score: Math.max(entry.score, score), alone });
  }
  return candidates.map((c) => {
    const { count, score } = best.get(c.name) as { count: number; score: number };
    // "周岚拉来十个人": once a longer name, else always the short one.
    const short = c.name.length === 3 && count === 1 ? best.get(c.name.slice(0, 2)) : undefined;
    const verb = reading.slice(c.end - 1, c.end + 1);
    const opensVerb = tokens.tagOf(verb)?.startsWith('v') === true || VERB_WITH_END.test(verb);
    if (short && short.alone > OFTEN && short.score > THRESHOLD)
      return { ...c, score: c.score - (opensVerb ? 6 : 2.5) };
    // "周奕刚被捕", and elsewhere "周奕": just now.
    if (c.name.length === 3 && c.name.endsWith('刚') && standsWithout(reading, tokens, c) > count)
      return { ...c, score: c.score - 3 };
    // "周奕生在乡下", "周奕才辞职", and elsewhere "周奕" alone.
    if (OPENS_TELLING.test(reading.slice(c.end - 1, c.end + 1))) {
      const whole = best.get(c.name.slice(0, -1));
      const own = longOpens.has(c.start) ? 0 : count;
      if (whole && whole.alone - own >= count && whole.score > THRESHOLD) return { ...c, score: c.score - 6 };
    }
    const shared = score > THRESHOLD + 1 ? (score - c.score) * 0.6 : 0;
    return { ...c, score: c.score + Math.min(1.2, (count - 1) * 0.4) + Math.max(0, shared) };
  });
}
