/**
 * Who takes part in a happening that a noun tells, and as what: whoever owns it, stands behind "of", "by" or what else its
 * row takes.
 *
 * Promises: nobody who only owns or holds what is named ("of Acme's chairman"); nothing where whom it is about is of the
 * wrong kind or unnamed.
 */
import type { Placed } from '../englishRoles.ts';
import type { SentenceReading } from '../englishSentence.ts';
import type { NounDeed } from './nounDeeds.ts';
import type { Argument, NounPhrase } from './nounPhrase.ts';

export interface NounCast {
  participants: { entity: Placed['entity']; role: string }[];
  /** Whom it is about. */
  subjects: readonly Placed[];
  /** Who owns it. */
  owners: readonly Placed[];
}

type Parts = Pick<SentenceReading, 'tokens' | 'placed'>;

export function readNounCast(reading: Parts, phrase: NounPhrase, deed: NounDeed): NounCast | undefined {
  const { arguments: args } = phrase;
  if (deed.needs && !args.some((a) => deed.needs?.test(a.preposition))) return undefined;
  const owners = ownersOf(reading, phrase);
  // "the merger between Acme and Orbis"
  const isObject = (a: Argument) =>
    a.preposition === 'of' || (a.preposition === 'between' && deed.takes?.between !== undefined);
  const isOf = args.some(isObject);
  const ofs = args.filter(isObject).flatMap((a) => namedIn(reading, a, deed));
  const bare = isOf || owners.length > 0 ? [] : bareBefore(reading, phrase);
  const own = isOf ? ofs : [...owners, ...bare];
  const subjects = own.filter((p) => fits(p, deed));
  // "Acme's sale of a plant", "the sale of its plant to Acme": of a thing, by and to bodies.
  const sellers = deed.verb === 'sell' ? [...(isOf ? owners : []), ...ownersIn(reading, args)] : [];
  const isOfThing = deed.type === 'deal' && isOf && (owners.length > 0 || sellers.length > 0);
  if (deed.about !== 'thing' && subjects.length === 0 && !isOfThing) return undefined;
  if (deed.about === 'thing' && subjects.length === 0 && !isOf) return undefined;
  const participants: NounCast['participants'] = [];
  const add = (list: readonly Placed[], role: string) => {
    for (const { entity } of list)
      if (!participants.some((p) => p.entity.id === entity.id)) participants.push({ entity, role });
  };
  if (isOf && deed.of === 'patient') add(owners, 'agent');
  add(sellers, 'agent');
  add(subjects, deed.about === 'thing' && !isOf ? 'agent' : deed.of);
  for (const arg of args) {
    const role = arg.preposition === 'by' ? 'agent' : deed.takes?.[arg.preposition];
    if (role) add(namedIn(reading, arg, undefined), role);
  }
  return { participants, subjects, owners };
}

const fits = ({ entity }: Placed, { about }: NounDeed): boolean =>
  about === 'thing'
    ? entity.kind !== 'place'
    : about === 'person'
      ? entity.kind === 'person'
      : entity.kind === 'organization';

/** "Doe's", "Doe and Roe's", "her". */
function ownersOf({ tokens, placed }: Parts, { owner, from }: NounPhrase): Placed[] {
  if (owner < 0) return [];
  const isPronoun = tokens[owner]?.kind === 'word';
  if (tokens[owner]?.lower === 'whose') {
    const before = tokens[owner - 1]?.text === ',' ? owner - 1 : owner;
    return placed.filter((p) => p.to === before && p.role !== 'possessive');
  }
  const own = placed.filter((p) =>
    isPronoun ? p.from === owner : p.to === owner || (p.to === owner + 1 && p.from >= from),
  );
  const [first] = own;
  const other = first && tokens[first.from - 1]?.lower === 'and' ? placed.filter((p) => p.to === first.from - 1) : [];
  return [...other, ...own].filter((p) => p.entity.kind !== 'place' && p.entity.id !== 'the-board');
}

/** "the sale of its plant": whose it was. */
const ownersIn = ({ placed }: Parts, args: readonly Argument[]): Placed[] =>
  placed.filter(
    (p) =>
      p.role === 'possessive' &&
      p.entity.kind !== 'place' &&
      args.some((a) => a.preposition === 'of' && (p.from === a.from || p.from === a.from + 1) && p.to < a.to),
  );

/** "the Acme takeover": a body right before the noun. */
const bareBefore = ({ placed }: Parts, { head, from }: NounPhrase): Placed[] =>
  placed.filter((p) => p.from >= from && p.to === head && p.entity.kind !== 'place');

/** Those whom the words behind a preposition name, and who do not only own or lead what they name. */
function namedIn({ tokens, placed }: Parts, { from, to, preposition }: Argument, deed: NounDeed | undefined): Placed[] {
  const inside = placed.filter(
    (p) => p.from >= from && p.to <= to && p.role !== 'possessive' && p.entity.kind !== 'place',
  );
  const people = inside.filter((p) => p.entity.kind === 'person');
  if (deed?.about === 'person') return people;
  if (/^(?:of|between)$/.test(preposition) || people.length === 0)
    return inside.filter((p) => p.from === from || isHead(tokens, from, p));
  return inside;
}

/** Behind an article and what describes it: "the rival lender Acme", and not "the London office of Acme". */
const isHead = (tokens: SentenceReading['tokens'], from: number, p: Placed): boolean => {
  for (let k = from; k < p.from; k++)
    if (tokens[k]?.kind !== 'word' && tokens[k]?.lower !== '-' && tokens[k]?.text !== ',') return false;
  return true;
};
