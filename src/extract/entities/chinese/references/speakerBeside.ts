/**
 * Who speaks where a pronoun stands, and so is not meant by it: 他 in somebody's words is mostly another.
 */
import type { Span } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';
import { FAULTS, ILL_QUOTE, MERITS, MISDEEDS } from '../../../ties/acts/judgements.ts';
import type { Seen } from './sightings.ts';

/** A name where it stands. */
export interface NamedPlace {
  entity: FoundEntity;
  mention: Span;
}

/** Characters of a quotation before and behind a place in it, as far as its marks are looked for. */
const LONGEST_QUOTE = 240;
/** Between somebody and what they say: "某甲说：“", "某甲对记者表示，“". */
const SPEAKS =
  '(?:说|称|道|表示|问|写|答|回应|指出|强调|告诉|透露|喊|坦言|直言|感叹|反驳|回击|反击|补充|宣布|批评|指责|斥责|怒斥|形容|认为|回忆|评价)';
const OPENS_QUOTE = new RegExp(`^[^。；“”]{0,24}${SPEAKS}[^，。“”]{0,8}[：，]?$`);
const CLOSES_QUOTE = new RegExp(`^[^，。；“”]{0,14}${SPEAKS}`);

/** Who was named as the speaker before the quotation that a place stands in: 他 in their words is somebody else. */
export function speakerBefore(reading: string, seen: readonly Seen[], start: number): FoundEntity | undefined {
  const before = reading.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const mark = before.lastIndexOf('“');
  if (mark < 0 || mark < Math.max(before.lastIndexOf('”'), before.lastIndexOf('\n'))) return undefined;
  const open = start - before.length + mark;
  const last = seen.findLast((s) => s.end <= open && s.weight >= 2 && s.entity.kind === 'person');
  return last && OPENS_QUOTE.test(reading.slice(last.end, open)) ? last.entity : undefined;
}

/** Who is named as the speaker right behind the quotation that a place stands in: “他是个骗子，”某甲说. */
export function speakerBehind(
  reading: string,
  named: readonly NamedPlace[],
  next: number,
  start: number,
): FoundEntity | undefined {
  const rest = reading.slice(start, start + LONGEST_QUOTE);
  const close = rest.search(/[“”\n]/);
  if (close < 0 || rest[close] !== '”') return undefined;
  const end = start + close + 1;
  for (let i = next; i < named.length && (named[i]?.mention.start ?? 0) - end <= LONGEST_POST; i++) {
    const { entity, mention } = named[i] as NamedPlace;
    if (mention.start < end || entity.kind !== 'person') continue;
    const isNext = !/[。；，“]/.test(reading.slice(end, mention.start).replace(/^[，。]/, ''));
    return isNext && CLOSES_QUOTE.test(reading.slice(mention.end, mention.end + 24)) ? entity : undefined;
  }
  return undefined;
}
/** Characters of what somebody is, between a quotation and their name. */
const LONGEST_POST = 14;

/** Who says of somebody what nobody says of themselves: "某甲说，他辜负了球迷". */
export function findJudge(
  reading: string,
  seen: readonly Seen[],
  clause: Span,
  start: number,
): FoundEntity | undefined {
  if (start > clause.start + 1) return undefined;
  const last = seen.findLast((s) => s.end <= clause.start && s.entity.kind === 'person' && s.isNamed);
  if (!last || !SAYS_THAT.test(reading.slice(last.end, clause.start))) return undefined;
  if (SPEAKS_FOR.test(reading.slice(Math.max(0, last.start - 8), last.start))) return last.entity;
  if (last.weight < 2 || !JUDGED.test(reading.slice(start + 1, clause.end))) return undefined;
  return OWNS_UP.test(reading.slice(last.end, clause.start)) ? undefined : last.entity;
}
/** "某甲的律师某乙说，他不会认罪": of the one for whom it is said. */
const SPEAKS_FOR = /(?:的|其|[他她])(?:代理|辩护|代表|主辩)?(?:律师|发言人|代理人|经纪人|代表|新闻秘书|公关|委托人)$/;
const SAYS_THAT = new RegExp(`^[^。；“”]{0,40}${SPEAKS}(?:，[^。；“”，]{0,12})?[，：]?$`);
/** Words of one's own fault. */
const OWNS_UP = /承认|坦承|忏悔|自责|检讨|道歉|后悔|懊悔|反省|认罪|否认|辩称|供认|供称|交代/;
/** What somebody is said to be or to have done, or to deserve, to their shame. */
const JUDGED = new RegExp(
  `^(?:[^，。；“”]{0,8}?(?<![不没未无]|没有|从未|并未|并非|绝不|不会)(?:${FAULTS}|${MISDEEDS}|${MERITS}|(?:应该|应当|必须|理应|早该|就该|该)[^，。]{0,4}(?:坐牢|受罚|受审|下台|辞职|道歉|负责|付出代价|被[^，。]{1,6}))|(?:的[^，。“”]{1,8})?“(?!没|不是|从未|并未|并非)[^“”，。]{0,10}?(?:${FAULTS}|${MISDEEDS}|${MERITS})|${ILL_QUOTE})`,
);

sieveEach(SPEAKS_FOR, JUDGED);
