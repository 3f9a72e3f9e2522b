/** Steps in the trial of one person, and the courts that take them. */
import { isOfOneDate, meets } from './likeness.ts';
import type { ToldEvent } from './toldEvent.ts';

/** English verbs of one step of a trial: "was found guilty" and "convicted him", "jailed" and "sentenced". */
const STEPS: Readonly<Record<string, string>> = {
  find: 'verdict',
  convict: 'verdict',
  sentence: 'sentence',
  jail: 'sentence',
  imprison: 'sentence',
  arrest: 'arrest',
  detain: 'arrest',
  charge: 'charge',
  indict: 'charge',
};

function stepOf({ event, word }: ToldEvent, quote: string): string | undefined {
  const step = STEPS[/^en-legal-([a-z]+)$/.exec(event.rule)?.[1] ?? ''];
  return word === 'found' && !/(?<!not )guilty/.test(quote) ? undefined : step;
}

/** Whether two reports tell of one step in the trial of the same person, at least one of them without a date. */
export function isOneRuling(one: ToldEvent, other: ToldEvent): boolean {
  if (one.isDated && other.isDated && !isOfOneDate(one, other)) return false;
  if ([one, other].some(({ event }) => event.modality === 'planned' || event.modality === 'possible')) return false;
  const step = stepOf(one, one.quote);
  if (step === undefined || step !== stepOf(other, other.quote)) return false;
  const suffers = ({ event }: ToldEvent) => event.participants.filter((p) => p.role === 'patient');
  return suffers(one).some((p) => suffers(other).some((q) => q.entity === p.entity));
}

/** An Italian court had sentenced him as well: two whom nothing dates alike are of two courts, where both name theirs. */
export function isOfOtherCourt(one: ToldEvent, other: ToldEvent): boolean {
  if (one.event.isMention || other.event.isMention) return false;
  if (one.isDated && other.isDated) return false;
  const courts = ({ event }: ToldEvent) => event.participants.filter((p) => p.role === 'agent').map((p) => p.entity);
  const [ones, others] = [courts(one), courts(other)];
  return ones.length > 0 && others.length > 0 && !meets(ones, others);
}
