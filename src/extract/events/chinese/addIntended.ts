/**
 * What somebody is going to do, or may do, in words that no table knows ("周岚将于下月角逐会长"): an event of a likely
 * type. The words of planning say that it is a happening, whatever its verb.
 *
 * Promises: only clauses that told nothing else, in which somebody named plans something right behind the name.
 * Does not know: what it means. The type is guessed from the words around, and the rule says that it is a guess.
 */
import type { Sentence, Span } from '../../document.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { addGuess, GUESS, overlaps } from './addDated.ts';
import type { Group } from './groups/mentionGroup.ts';
import { isOnlySupposed, isPromise, isRumoured, modalityOf } from './judgeClause.ts';
import { readSegments, type Segment } from './readSegments.ts';
import type { Context, Speech } from './telling.ts';

/** How things may stand, or may have been: "可能感到孤独", "可能早就知道", "可能丢了", "可能高得离谱", "可能在书里". */
const STATE =
  /(?:可能|或许?|恐怕?|有望|将)(?:会|要|将|都|也)?(?:感到|觉得|感觉|面临(?![^，。]{0,10}(?:诉|起诉|罚|调查|处分|检控))|遇到|早[就已]|已经?|曾|一直|还(?!会|将|要|款|清)|更(?![换改名新迭])|太|最(?!终|后)|[^，。]{0,3}得(?![到知出])|下雨|下雪|进一步|意味|导致|引[起发]|推[高动]|影响|[^，。]{1,4}[哪谁怎]|[^，。]{1,3}了(?=[。；]?$)|在[^，。]{1,8}[里上中下边手](?=[。；]?$))/;
/** Whoever only thinks so: an opinion is no plan. */
const OPINION =
  /认为|觉得|担[心忧]|相信|预言|猜测|分析[师人称]|专家|学者|评论|外界|预报|老话|俗话|[根依]据[^，。]{0,10}(?:法|规定|条例|章程)/;

/** The rule's name. */
export const INTENDED = 'intended/guess';
/** "可能是", "将有": how things may be. */
const MAY_BE =
  /(?:可能|或许?|将|恐怕?|有望|预计|料|会|也|都|还|更|已|很|难|并|不){1,3}(?:是|有(?!意)|属于|拥有|处于|因|由于|存在|知道|认为|觉得|不|没|无|难|需|要求|仍)/;
/** "不打算": not even planned. */
const NOT = /不(?!排除|久|日)|没|未(?!来)|无(?!限)|拒/;
/** A sentence, and no line of a list or of advertising. */
const ENDED = /[。！；;”」』）)]$/;
/** What says that it is planned, and nothing of what. */
const PLANS = /^[^，。]{0,12}?(?:计划|打算|准备|预计|预定|定于|考虑|有意|筹备|决定|可能|有望|或?将)/;
/** Characters behind the name in which the plan must be told. */
const REACH = 16;
/** Characters behind the name that tell no deed. */
const SHORTEST = 5;
/** A thing or body without a name that opens a clause, and what it may do or is to do: "案件可能", "新楼有望". */
const THING =
  /^(?:但|而|不过|届时|随后|之后|下一步|最终)?(?!这|那|此|该举|一些|某些|部分|有人|人们|大家|谁|我|你|很多|许多|不少|如|若|为|因|据|除|对|在|从|当|按|根据|目前|如今|现在|原因|问题|结果|其实|事实|甚至|至少|只|就|便|都)(?:[^，。；：“”、是有了着过被把将会能可或不没与向之的]{1,8}的)?(?:[^，。；：“”、是有了着过被把将会能可或不没与向的]|(?<=[协工商学议国大员金事东委合联])会){2,9}(?:则|也|亦|都|均|还|仍)?(?=可能(?!性)|或(?:将|会|于|在)|有望|计划(?:在|于|\d|明|今|下|年)|预计(?:将|会|在|于|\d|明|今|下|年)|拟(?:在|于)|打算|将(?:在|于|从|自|由))/;
/** Nouns of what comes out or gets done. */
const PAPER = /(?:报告|方案|结果|判决|裁决|评估|调查|审计|审查|验收|改造|重建|决议|协议|合同)$/;
/** Statements that give way to what is said to come. */
const PLAIN_SAYING: ReadonlySet<string> = new Set(['asserted', 'reported']);

/** Who is to do it, where the plan begins, and what has been said so far by whoever speaks. */
interface Subject {
  members: Group['members'];
  end: number;
}

/** `speech`: who says so, where the sentence reports what somebody says. */
export function addIntended(
  context: Context,
  sentence: Sentence,
  quotations: readonly Span[],
  first: number,
  speech: Speech | null,
): void {
  const { document, masked, mentions, times } = context;
  const said = speech?.event;
  const told = context.events.slice(first).filter((e) => e !== said);
  const whole = document.reading.slice(sentence.start, sentence.end);
  if (document.blocks[sentence.block]?.kind !== 'paragraph' || !ENDED.test(whole)) return;
  if (said && (said.type !== 'statement' || !PLAIN_SAYING.has(said.modality))) return;
  for (const clause of sentence.clauses) {
    if (told.some((e) => overlaps(e, clause)) || clause.start <= (said?.trigger.start ?? -1)) continue;
    for (const segment of readSegments(document, clause, quotations, mentions)) {
      if (isQuoted(document.reading, sentence, segment)) continue;
      const doer = findSubject(masked, segment);
      const rest = masked.slice(doer?.end ?? segment.end, segment.end);
      const plan = rest.slice(0, REACH);
      if (!doer || rest.length < SHORTEST || MAY_BE.test(plan) || STATE.test(rest)) continue;
      if (OPINION.test(masked.slice(sentence.start, clause.start))) continue;
      // "可能撑不过春节" is to come, "可能不开" is not.
      const verb = PLANS.exec(plan)?.[0].length ?? plan.length;
      if (NOT.test(plan.slice(0, verb + 1))) continue;
      if (isOnlySupposed(masked.slice(clause.start, segment.end), whole)) continue;
      const modality = modalityOf(plan, GUESS, false);
      if (modality !== 'planned' && modality !== 'possible') continue;
      const time = times.within(segment).at(-1);
      const promise = told.find((e) => isKept(document.reading, e, segment));
      if (promise) {
        keep(promise, segment, time);
        return;
      }
      const event = addGuess(context, first, sentence, segment, doer, {
        rule: INTENDED,
        trigger: { start: doer.end, end: Math.min(segment.end, doer.end + 2) },
        modality: isRumoured(document.reading.slice(sentence.start, doer.end)) ? 'possible' : modality,
        start: Math.min(segment.start, time?.start ?? segment.start),
        time,
        said: rest.replace(PLANS, ''),
      });
      if (speech) giveWay(context, event, speech);
      return;
    }
  }
}

/** Whoever is named before the plan, else a thing or body without a name. */
function findSubject(masked: string, segment: Segment): Subject | undefined {
  const named = segment.groups.find((g) => g.marker === 'plain' && !g.owns);
  if (named && named.start === segment.start) return named;
  const thing = THING.exec(masked.slice(segment.start, named?.start ?? segment.end))?.[0];
  if (named && thing === undefined) return named;
  if (thing === undefined || OPINION.test(thing)) return undefined;
  const end = segment.start + thing.length;
  // "最终报告将在…": what is to come out is called by a deed's noun.
  const isNoun = ({ end: stop, word }: Segment['triggers'][number]) => stop === end && PAPER.test(word);
  return segment.triggers.some((t) => t.start < end && !isNoun(t)) ? undefined : { members: [], end };
}

/** Whether the segment lies in somebody's own words. */
function isQuoted(reading: string, sentence: Sentence, segment: Segment): boolean {
  const before = reading.slice(sentence.start, segment.start + 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** "周岚承诺，新楼将在明年建成": a promise told right before what is promised. */
const isKept = (reading: string, { trigger, evidence: [span] }: FoundEvent, segment: Segment): boolean =>
  span !== undefined &&
  isPromise(reading.slice(trigger.start, trigger.end)) &&
  /^[，：]?$/.test(reading.slice(span.end, segment.start));

/** Takes what is promised into the promise. */
function keep(promise: FoundEvent, segment: Segment, time: TimeMention | undefined): void {
  promise.modality = 'planned';
  if (promise.evidence[0]) promise.evidence[0].end = segment.end;
  if (time) promise.time = time;
}

/** A statement gives way to what it says is to come; whoever speaks takes part. */
function giveWay({ events }: Context, event: FoundEvent, { event: said, members, speaker }: Speech): void {
  event.speaker = speaker;
  for (const { entity } of members)
    if (entity.kind === 'person' && !event.participants.some((p) => p.entity === entity.id))
      event.participants.push({ entity: entity.id, role: 'speaker' });
  const at = said ? events.lastIndexOf(said) : -1;
  const span = event.evidence[0];
  if (!said || at < 0 || !span) return;
  span.start = Math.min(span.start, said.evidence[0]?.start ?? span.start);
  events.splice(at, 1);
}

sieveEach(MAY_BE, STATE, OPINION, NOT, PLANS, THING);
