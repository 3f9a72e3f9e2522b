/** The rows of the table of deeds, read once: for each verb what may follow it, and which ties that makes. */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import { BAD, DUTIES, FAULTS, GOOD, MAKES, ORDERS, SAYS, WRONGS } from './blameWords.ts';
import { DEEDS } from './deeds.ts';

/** `O` is whom the subject's noun belongs to ("Roe's job went to …"). */
export type SlotName = 'S' | 'A' | 'B' | 'O';
export interface Slot {
  slot: 'A' | 'B';
  /** A person, a body, or one that governs or judges. */
  side?: 'P' | 'O' | 'G';
  /** May be whose something is, rather than who. */
  canOwn: boolean;
}
/** `quote`: words in quotation marks that praise nobody. */
export type Step = Slot | { words: ReadonlySet<string> } | 'gap' | 'quote';
export interface DeedTie {
  type: RelationshipType;
  source: SlotName;
  target: SlotName;
}
export interface Deed {
  ties: DeedTie[];
  steps: Step[];
  /** Says the opposite: only what is denied ties. */
  isDenied?: boolean;
  /** What its subject must be, where it matters. */
  doer?: 'P' | 'O' | 'G';
}

const SUIT =
  'lawsuit|lawsuits|suit|suits|complaint|complaints|case|action|proceedings|claim|claims|charges|charge|indictment|prosecution|petition|injunction|writ|countersuit|counterclaim|appeal|bankruptcy|warrant|summons|grievance|litigation|accusations|order|battle|verdict|judgment|ruling'.split(
    '|',
  );
const UNIT =
  'group unit team division department lab laboratory desk programme program practice business arm operations office bureau research section institute centre center committee fund branch region department network service staff board academy side squad campaign newsroom studio faculty'.split(
    ' ',
  );
const PROBE =
  'investigation|investigations|inquiry|inquiries|enquiry|probe|probes|audit|prosecution|hearing|review|crackdown'.split(
    '|',
  );

const readSide = (text: string): { name: SlotName; side?: 'P' | 'O' | 'G'; canOwn: boolean } => {
  const side = (['P', 'O', 'G'] as const).find((s) => text.includes(`:${s}`));
  return { name: text[0] as SlotName, ...(side && { side }), canOwn: text.includes('~') };
};

function readStep(text: string): Step {
  if (text === '*') return 'gap';
  if (text === '#quote') return 'quote';
  if (/^[AB](?::|~|$)/.test(text)) {
    const { name, side, canOwn } = readSide(text);
    return { slot: name as 'A' | 'B', canOwn, ...(side && { side }) };
  }
  if (text === '#bad') return { words: BAD };
  if (text === '#good') return { words: GOOD };
  if (text === '#unit') return { words: new Set(UNIT) };
  if (text === '#suit') return { words: new Set(SUIT) };
  if (text === '#probe') return { words: new Set(PROBE) };
  return { words: new Set(text.split('|')) };
}

export const isWords = (step: Step | undefined): step is { words: ReadonlySet<string> } =>
  typeof step === 'object' && 'words' in step;
export const isSlot = (step: Step | undefined): step is Slot => typeof step === 'object' && 'slot' in step;

/** "set up Acme" is told as "set it up" too. */
function withParticleBehind(deed: Deed): Deed[] {
  const [first, second, ...rest] = deed.steps;
  if (!isWords(first) || !isSlot(second)) return [];
  const particles = [...first.words].filter((w) => PARTICLE.test(w));
  return particles.length === first.words.size ? [{ ...deed, steps: [second, first, ...rest] }] : [];
}
const PARTICLE = /^(?:up|down|out|off|over|in|back|aside|away|aboard)$/;

function readDeeds(): Map<string, Deed[]> {
  const deeds = new Map<string, Deed[]>();
  const behind = new Map<string, Deed[]>();
  for (const row of DEEDS) {
    const colon = row.indexOf(': ');
    const ties = row
      .slice(0, colon)
      .split('; ')
      .map((tie) => {
        const [type, source = 'S', target = 'A'] = tie.split(' ');
        return { type: type as RelationshipType, source: source[0] as SlotName, target: target[0] as SlotName };
      });
    const [verbs = '', ...rest] = row.slice(colon + 2).split(' ');
    const doer = /\bS:([POG])/.exec(row.slice(0, colon))?.[1] as 'P' | 'O' | 'G' | undefined;
    const isDenied = row.slice(0, colon).endsWith(' !');
    const deed: Deed = { ties, steps: rest.map(readStep), ...(doer && { doer }), ...(isDenied && { isDenied }) };
    const apart = withParticleBehind(deed);
    for (const verb of new Set(verbs.split('|'))) {
      deeds.set(verb, [...(deeds.get(verb) ?? []), deed]);
      behind.set(verb, [...(behind.get(verb) ?? []), ...apart]);
    }
  }
  // What the table says outright comes first.
  for (const [verb, apart] of behind) deeds.set(verb, [...(deeds.get(verb) ?? []), ...apart]);
  return deeds;
}

/** By lemma, in the order of the table. */
export const DEEDS_BY_VERB: ReadonlyMap<string, readonly Deed[]> = readDeeds();
export const DEED_LEMMAS: readonly string[] = [
  ...DEEDS_BY_VERB.keys(),
  ...WRONGS,
  ...SAYS,
  ...ORDERS,
  ...DUTIES,
  ...FAULTS.keys(),
  ...MAKES,
  'be',
  'behave',
];
