/** How sure a happening is, and whether it is done or to come. */
import type { Modality } from '../../../model/vocabulary.ts';
import type { Span } from '../../document.ts';
import { isDisclaimed, isRumoured, modalityOf } from './judgeClause.ts';
import type { Context, Place } from './telling.ts';
import type { Trigger } from './triggers/findTriggers.ts';
import { isSpoken } from './triggers/triggerRow.ts';

export interface Judgement {
  modality: Modality;
  /** It is planned, may be, or comes after what is planned. */
  isToCome: boolean;
  /** Its words say that it is done. */
  isDone: boolean;
}

/** What shows that a deed is done: behind its verb, and before it. */
const HAS_DONE = /^[了过]/;
const ONCE = /(?:曾|一度|已经|早已)[^，。]{0,4}$/;

/** "在机场准备登机之际": what is planned in a setting is not what happens in it. */
const SETTING = /[在当][^，。]{1,20}(?:之际|之时|的时候|(?<!当|届|临|同|平|暂|及|准)时)(?=[^，。]{0,6}$)/;

export function judgeEvent(context: Context, place: Place, trigger: Trigger): Judgement {
  const { reading } = context.document;
  const before = context.masked.slice(place.clause.start, trigger.start).replace(SETTING, '');
  const modality = isOnlyDenied(reading, place, trigger) ? 'denied' : modalityAt(reading, place, trigger, before);
  return {
    modality,
    isToCome: modality === 'planned' || modality === 'possible' || goesOnPlanned(context, place, trigger),
    isDone:
      /[了过]$/.test(trigger.word) || HAS_DONE.test(reading.slice(trigger.end, trigger.end + 1)) || ONCE.test(before),
  };
}

/** What somebody says is that it is not so. */
const isOnlyDenied = (reading: string, { sentence }: Place, trigger: Trigger): boolean =>
  (trigger.row.head === 'speak' || /^(?:反驳|辩称|辩解)/.test(trigger.word)) &&
  isDisclaimed(saidBeside(reading, trigger, sentence));

/** What is said behind a verb of speaking; where nothing is, the quotation that ends before whoever speaks: “毫无根据。”周岚回应. */
function saidBeside(reading: string, trigger: Span, sentence: Span): string {
  const behind = reading.slice(trigger.end, sentence.end).split(/[；;]/)[0] ?? '';
  if (/[\u3400-\u9fff]{2}/.test(behind)) return behind;
  const before = reading.slice(Math.max(0, trigger.start - LONGEST_QUOTED), trigger.start);
  return /“([^“”]+)”[，。]?[^，。；“”]{0,10}[，]?[^，。；：“”]{0,16}$/.exec(before)?.[1] ?? behind;
}
/** Characters of a quotation and of whoever it is by. */
const LONGEST_QUOTED = 90;

/** The modality of its clause; what may be a rumour is no more than possible. */
function modalityAt(reading: string, { segment, sentence, speech }: Place, trigger: Trigger, before: string): Modality {
  const isAttributed = speech !== null && !isSpoken(trigger.row);
  const modality = modalityOf(before, trigger, isAttributed, reading.slice(trigger.end, segment.end));
  return modality !== 'denied' && isRumoured(reading.slice(sentence.start, trigger.start)) ? 'possible' : modality;
}

/** "计划明年公布方案，随后拍卖专利": what comes after what is planned is planned as well, unless it is done. */
function goesOnPlanned({ events, document, times }: Context, { segment, sentence }: Place, trigger: Trigger): boolean {
  const last = events.at(-1);
  const end = last?.evidence[0]?.end ?? 0;
  if (last?.modality !== 'planned' || last.trigger.start < sentence.start || end > segment.start) return false;
  const lead = document.reading.slice(end, trigger.start);
  const isDated = times.within({ start: end, end: segment.end }).some(({ edtf }) => edtf !== null);
  return GOES_ON.test(lead) && !/[已曾了]/.test(lead) && !isDated;
}
const GOES_ON = /^，(?:并|再|随后|然后|接着|之后|继而|进而|最后|届时|同时|再由)[^，。；]{0,10}$/;
