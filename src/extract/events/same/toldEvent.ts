/**
 * A report with what is read of it when it is compared with others, each once. Reports do not change while they are
 * compared.
 */
import { countWhile } from '../../../model/countWhile.ts';
import { type Edtf, parseEdtf } from '../../../model/edtf.ts';
import type { EventType } from '../../../model/vocabulary.ts';
import type { Document } from '../../document.ts';
import type { FoundEvent } from '../../findings.ts';
import { countsToll } from '../chinese/procedureWords.ts';
import { familyOf, heroesOf } from './heroesOf.ts';
import { labelsOf, pairsOf } from './quoteContent.ts';

/** What happens at once, though it is told by what has been so since: "who has chaired it since 2011". */
const BEGINS: ReadonlySet<EventType> = new Set(['appointment', 'joining', 'founding', 'launch']);
const happenedIn = (type: EventType, edtf: string): string => (BEGINS.has(type) ? edtf.replace(/\/\.\.$/, '') : edtf);

export class ToldEvent {
  readonly event: FoundEvent;
  readonly family: EventType;
  readonly isDated: boolean;
  /** First and last day; null without a date. */
  readonly bounds: Edtf | null;
  readonly word: string;
  readonly #document: Document;
  #heroes: readonly string[] | undefined;
  #labels: readonly string[] | undefined;
  #pairs: ReadonlySet<string | number> | undefined;
  #isToldAgain: boolean | undefined;
  #isToll: boolean | undefined;
  #block: number | undefined;

  constructor(event: FoundEvent, document: Document) {
    const { type, time, trigger } = event;
    this.event = event;
    this.family = familyOf(type);
    this.isDated = Boolean(time?.edtf);
    this.bounds = time?.edtf ? parseEdtf(happenedIn(type, time.edtf)) : null;
    this.word = document.reading.slice(trigger.start, trigger.end);
    this.#document = document;
  }

  get heroes(): readonly string[] {
    this.#heroes ??= [...heroesOf(this.event)];
    return this.#heroes;
  }

  get labels(): readonly string[] {
    this.#labels ??= [...labelsOf(this.event, this.#document)];
    return this.#labels;
  }

  get pairs(): ReadonlySet<string | number> {
    this.#pairs ??= pairsOf(this.event, this.#document);
    return this.#pairs;
  }

  /** Its own words. */
  get quote(): string {
    const [span] = this.event.evidence;
    return span ? this.#document.reading.slice(span.start, span.end) : '';
  }

  /** Whether it only counts, without names, those whom an accident told of before has killed, hurt or left missing. */
  get isToll(): boolean {
    this.#isToll ??= isToll(this.event, this.#document);
    return this.#isToll;
  }

  get isToldAgain(): boolean {
    this.#isToldAgain ??= isToldAgain(this.event, this.#document);
    return this.#isToldAgain;
  }

  /** Index of the block that it stands in. */
  get block(): number {
    this.#block ??= blockOf(this.#document, this.event);
    return this.#block;
  }
}

/** Index of the block that an event is told in. */
function blockOf({ blocks }: Document, { trigger }: FoundEvent): number {
  return countWhile(blocks.length, (i) => (blocks[i]?.end as number) <= trigger.start);
}

const isToll = ({ evidence: [span], participants, type }: FoundEvent, { reading }: Document) =>
  type === 'incident' &&
  participants.length === 0 &&
  span !== undefined &&
  countsToll(reading.slice(span.start, Math.min(span.end, span.start + 80)));

const isToldAgain = ({ evidence: [span] }: FoundEvent, { reading }: Document) =>
  Boolean(span && REPEATED.test(reading.slice(span.start, span.end)));
/** "again", "a second time": another happening of the same kind. */
const REPEATED = /再次|再度|又|第[二三四五]次|重新|again|second|another/i;
