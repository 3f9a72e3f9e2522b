/**
 * What a dated sentence tells of somebody in words that no table knows: an event of a likely type.
 *
 * Promises: only sentences that told nothing else, that have a day or month of their own, at or before publication,
 * and in which somebody named does something.
 * Does not know: what it means. The type is guessed from the words around, and the rule says that it is a guess.
 */
import type { Modality } from '../../../model/vocabulary.ts';
import type { Sentence, Span } from '../../document.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { isAhead, isOfBooks, isOfReporter } from './attachTime.ts';
import type { Group } from './groups/mentionGroup.ts';
import { guessType } from './guessType.ts';
import { modalityOf } from './judgeClause.ts';
import { readSegments, type Segment } from './readSegments.ts';
import type { Context } from './telling.ts';
import { segmentFor, titleOfClause } from './titleOf.ts';
import type { Trigger } from './triggers/findTriggers.ts';

/** What says how things are, what somebody thinks, or what did not happen. */
const IDLE =
  /^[^，。]{0,4}(?:是(?!次)|有(?!意)|在(?=$|位|[^，。]{0,6}$)|仍|还|一直|认为|不|没|未|的|等|最|正|作为|身为|身后|现任|现为|时任|原任|现年|系|必须|需要|可能|应该?|想|希望|处于|属于|拥有)|^[^，。]{0,8}(?:学历|学位|文化程度)|^[^，。]{0,10}(?:没有|未予|未曾|并未|尚未|仍未|不曾)/;
/** "远洋集团旧仓库内，": where it was, not what somebody did. */
const PLACE =
  /^(?!.{0,4}(?:赶|来|抵|到|进|去|回|前往|奔|飞|撤))[^，。]{0,12}(?:[内里外旁]|附近|门口|现场|楼上|楼下|场上)[，。]?$/;
/** "在一场酒会上": where it was. */
const SETTING = /^[在于][^，。]{0,24}?(?:[上中里]|期间)(?=[^，。]{2})/;
/** "中新网1月15日电": who reports it. */
const DATELINE = /^[^，。]{0,6}\d{1,2}[月日](?:\d{1,2}日)?[电讯消]/;
const REPORTERS = /（[^（）]{0,12}(?:记者|通讯员|编辑)[^（）]{0,12}$/;
/** A time of which only the length is told. */
const STRETCH = /^(?:至|到|间|以来|起|之前|前|以前)/;

export function addDated(context: Context, sentence: Sentence, quotations: readonly Span[], first: number): void {
  const told = context.events.slice(first);
  const { document, times, mentions } = context;
  const { reading } = document;
  if (document.blocks[sentence.block]?.kind !== 'paragraph') return;
  if (OF_STORY.test(reading.slice(sentence.start, sentence.end))) return;
  if (/^[「“"（(]/.test(reading.slice(sentence.start, sentence.start + 1))) return;
  const isKnown = (t: TimeMention) =>
    (t.edtf?.length ?? 0) >= 4 && !isAhead(t, document.published) && !isOfReporter(t, reading, sentence);
  const time = times.within(sentence).find((t) => isKnown(t) && !told.some((e) => overlaps(e, t)));
  if (!time || /(?:以来|至今)$/.test(time.exact) || STRETCH.test(reading.slice(time.end, time.end + 2))) return;
  for (const clause of sentence.clauses) {
    if (clause.end < time.end || told.some((e) => overlaps(e, clause))) continue;
    for (const segment of readSegments(document, clause, quotations, mentions)) {
      const doer = findDead(reading, segment) ?? findDoer(reading, segment);
      if (BROUGHT.test(reading.slice(segment.start, segment.end))) continue;
      if (!doer || DATELINE.test(reading.slice(doer.end, doer.end + 16))) continue;
      if (REPORTERS.test(reading.slice(sentence.start, doer.end))) continue;
      if (OF_AGE.test(reading.slice(doer.end, doer.end + 10))) continue;
      const from = doer.end + (CLOSING.exec(reading.slice(doer.end, doer.end + 3))?.[0].length ?? 0);
      const predicate = { start: from, end: Math.min(segment.end, from + 2) };
      const own = times.within(segment).find((t) => isKnown(t) && !isOfBooks(t, reading));
      // "丑闻爆发后的5月12日，": when the next clause's happening was.
      const isWhen = own && segment.end - own.end <= 1 && OF_DAY.test(reading.slice(doer.end, own.start));
      if (isWhen) continue;
      addGuess(context, first, sentence, segment, doer, {
        rule: 'dated/guess',
        trigger: predicate,
        modality: modalityOf(context.masked.slice(clause.start, segment.end), GUESS, false),
        start: Math.min(clause.start, time.start),
        time: own ?? time,
        said: context.masked.slice(from, segment.end).replace(SETTING, ''),
      });
      return;
    }
  }
}

/** "周岚经人牵线，": who brings about what the next clause tells. */
const BROUGHT = /(?:经|经由|在)[^，。；]{0,10}(?:牵线|介绍|引荐|撮合|推荐|安排|指点|提醒|劝说|搭桥)(?:之?下)?$/;

/** "家族之争昨天急转直下。": how a story goes, of which what follows tells. */
const OF_STORY =
  /(?:之争|风波|闹剧|大戏|剧情|情势|局势|事态|案情|战局|一案)[^，。；]{0,8}(?:急转直下|再起波澜|再生变数|峰回路转|愈演愈烈|浮出水面|尘埃落定|再掀波澜|出现转折|迎来转折|有了结果)[。！]?$/;

/** "今年60岁": how old somebody is. */
const OF_AGE = /^(?:今年|现年|时年|今)?(?:已经?|刚|才|满|将满)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})岁/;
const OF_DAY = /(?:[后前时]|之际|当[天日晚])的$/;

/** What is known of an event whose type is a guess. `start`: where its quote begins. `said`: what the type is read from. */
interface Guessed {
  rule: string;
  trigger: Span;
  modality: Modality;
  start: number;
  time: TimeMention | undefined;
  said: string;
}

/** Puts an event of a likely type in its place among those from `first` on, and gives it back. */
export function addGuess(
  context: Context,
  first: number,
  sentence: Sentence,
  segment: Segment,
  doer: Pick<Group, 'members'>,
  { rule, trigger, modality, start, time, said }: Guessed,
): FoundEvent {
  const { document, events } = context;
  const at = events.slice(first).findIndex((e) => e.trigger.start > trigger.start);
  const next = nextOf(context.masked, sentence, segment.end);
  const event: FoundEvent = {
    type: guessType(said, next, doer.members[0]?.entity.name ?? ''),
    rule,
    trigger,
    evidence: [{ start, end: segment.end }],
    participants: doer.members.map(({ entity }) => ({ entity: entity.id, role: 'agent' })),
    modality,
    ...(time && { time }),
    title: titleOfClause(document, segment, trigger, doer.members, segmentFor(context, segment)),
  };
  events.splice(at < 0 ? events.length : first + at, 0, event);
  return event;
}

/** The clause behind a segment, in the same sentence. */
const nextOf = (masked: string, sentence: Sentence, from: number) =>
  masked
    .slice(from, sentence.end)
    .replace(/^[，、：；]/u, '')
    .split(/[，；。]/u, 1)[0] ?? '';

/** Marks that close a name: 《星期日时报》. */
const CLOSING = /^[》”’）」』]+/;

/** A trigger without a word. */
export const GUESS: Trigger = {
  start: 0,
  end: 0,
  word: '',
  row: { rule: 'guess', type: 'change', shape: 'self', words: '' },
};

/** Whoever does something in a segment: its first name, where that is its subject, with words enough behind it. */
function findDoer(reading: string, { groups, start, end }: Segment): Group | undefined {
  const first = groups.find((g) => g.start >= start && g.marker === 'plain' && !g.owns);
  const rest = reading.slice(first?.end ?? end, end);
  const told = rest.replace(DAY, '');
  return first && rest.length >= 4 && !IDLE.test(told) && !PLACE.test(rest) ? first : undefined;
}

/** A day right behind whoever does it: "周岚6月17日未到场". */
const DAY = /^[在于]?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|\d{1,2}月)(?:[上中下]午|[早晚凌]?[上晨间]|深夜|傍晚)?/;

/** "公司在八年前周岚去世后": whoever died, whatever stands before. */
function findDead(reading: string, { groups, start, end }: Segment): Group | undefined {
  const death = DIED.exec(reading.slice(start, end));
  return death ? groups.find((g) => !g.owns && g.end === start + death.index) : undefined;
}
const DIED = /(?:因病|突然|意外)?(?:去世|逝世|过世|病逝|离世|辞世|身亡|遇害|自杀)/;

export const overlaps = ({ evidence }: FoundEvent, { start, end }: Span) =>
  evidence.some((e) => e.start < end && start < e.end);

sieveEach(STRETCH, DATELINE);
