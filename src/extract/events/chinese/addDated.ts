/**
 * What a dated sentence tells of somebody in words that no table knows: an event of a likely type.
 *
 * Promises: only sentences that told nothing else, that have a day or month of their own, at or before publication,
 * and in which somebody named does something.
 * Does not know: what it means. The type is guessed from the words around, and the rule says that it is a guess.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { Sentence, Span } from '../../document.ts';
import type { FoundEvent, TimeMention } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { isAhead } from './attachTime.ts';
import { modalityOf } from './judgeClause.ts';
import type { Group } from './mentionGroups.ts';
import { readSegments, type Segment } from './readSegments.ts';
import type { Context } from './telling.ts';
import { titleOf } from './titleOf.ts';

/** What says how things are, what somebody thinks, or what did not happen. */
const IDLE =
  /^[^，。]{0,4}(?:是(?!次)|有(?!意)|在(?=$|位|[^，。]{0,6}$)|仍|还|一直|认为|不|没|未|的|等|最|正|作为|身为|身后|必须|需要|可能|应该?|想|希望|处于|属于|拥有)|^[^，。]{0,10}(?:没有|未予|未曾|并未|尚未|仍未|不曾)/;
/** "远洋集团旧仓库内，": where it was, not what somebody did. */
const PLACE = /^[^，。]{0,12}(?:[内里外旁]|附近|门口|现场|楼上|楼下|场上)[，。]?$/;
/** A time of which only the length is told. */
const STRETCH = /^(?:至|到|间|以来|起|之前|前|以前)/;

/** Words that tell of a type, wherever they stand; the first that fits counts. */
const CUES: readonly (readonly [EventType, RegExp])[] = [
  ['incident', /去世|逝|死|亡|伤|病|驾鹤|击中|坠|撞|爆|火|毁|失踪|遇难|失联|不知所踪/],
  ['legal', /法院|法庭|检察|检方|警|判|诉|控|案|拘|捕|狱|罪|清白|罚|监管|证监|寓所|律师|交易所|深交所|上交所|银监/],
  ['founding', /创|注册|成立|开设|起家|(?:办|支|搭|卖|开|撑)起/],
  ['dispute', /要求|拒|反对|呼吁|骂|摔|怒|争|抗|解约|不满|驳|质问|证据|反映/],
  [
    'statement',
    /写|说|称|讲|信|声明|宣布|公布|公开|披露|发文|微博|朋友圈|推特|脸书|贴文|回应|回敬|道|告诉|告密|报告|承认|认账|形容|置评|致电|致函/,
  ],
  ['departure', /跳船|离|走人|退|辞|交出|入土|出走/],
  ['appointment', /派|任|位|职|选举|参选|特使|执教|接管|权/],
  ['deal', /股|亿|万|元|合同|协议|买|卖|资|购|租|签|贷|款/],
  ['assessment', /数据|检验|检测|评估|鉴定|实验|试验|测/],
  ['meeting', /会|见|赴|访|到|抵|飞|前往|谈|进|回|出席|现身|来/],
  ['decision', /决定|投票|同意|批|计划|推迟|取消|通过/],
];

export function addDated(context: Context, sentence: Sentence, quotations: readonly Span[], first: number): void {
  const told = context.events.slice(first);
  const { document, times, mentions, events } = context;
  const { reading } = document;
  if (document.blocks[sentence.block]?.kind !== 'paragraph') return;
  if (/^[「“"（(]/.test(reading.slice(sentence.start, sentence.start + 1))) return;
  const isKnown = (t: TimeMention) => (t.edtf?.length ?? 0) >= 4 && !isAhead(t, document.published);
  const time = times.within(sentence).find((t) => isKnown(t) && !told.some((e) => overlaps(e, t)));
  if (!time || STRETCH.test(reading.slice(time.end, time.end + 2))) return;
  for (const clause of sentence.clauses) {
    if (clause.end < time.end || told.some((e) => overlaps(e, clause))) continue;
    for (const segment of readSegments(document, clause, quotations, mentions)) {
      const doer = findDoer(reading, segment);
      if (!doer) continue;
      const from = doer.end + (CLOSING.exec(reading.slice(doer.end, doer.end + 3))?.[0].length ?? 0);
      const predicate = { start: from, end: Math.min(segment.end, from + 2) };
      const own = times.within(segment).find(isKnown);
      const trigger = { ...predicate, word: '', row: GUESS };
      const before = context.masked.slice(clause.start, segment.end);
      const at = events.findIndex((e, i) => i >= first && e.trigger.start > predicate.start);
      events.splice(at < 0 ? events.length : at, 0, {
        type: CUES.find(([, cue]) => cue.test(context.masked.slice(from, segment.end)))?.[0] ?? 'change',
        rule: 'dated/guess',
        trigger: predicate,
        evidence: [{ start: Math.min(clause.start, time.start), end: segment.end }],
        participants: doer.members.map(({ entity }) => ({ entity: entity.id, role: 'agent' })),
        modality: modalityOf(before, trigger, false),
        time: own ?? time,
        title: titleOf(document, segment, trigger, doer.members, context.segment),
      });
      return;
    }
  }
}

/** Marks that close a name: 《星期日时报》. */
const CLOSING = /^[》”’）」』]+/;

const GUESS = { rule: 'dated/guess', type: 'change', shape: 'self', words: '' } as const;

/** Whoever does something in a segment: its first name, where that is its subject, with words enough behind it. */
function findDoer(reading: string, { groups, start, end }: Segment): Group | undefined {
  const first = groups.find((g) => g.start >= start && g.marker === 'plain' && !g.owns);
  const rest = reading.slice(first?.end ?? end, end);
  return first && rest.length >= 4 && !IDLE.test(rest) && !PLACE.test(rest) ? first : undefined;
}

const overlaps = ({ evidence }: FoundEvent, { start, end }: Span) =>
  evidence.some((e) => e.start < end && start < e.end);

sieveEach(STRETCH);
