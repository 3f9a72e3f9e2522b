/**
 * Happenings told by a noun with its arguments: "the arrest of Doe", "Doe's resignation", "the sale of Acme to Orbis".
 *
 * A row: what happens, the verb that tells the same, the nouns, what the one behind "of" is in it, and what that must be.
 * Nouns that mean something else more often ("move", "loss", "charge") are left out.
 */
import type { EventType } from '../../../../model/vocabulary.ts';

export interface NounDeed {
  type: EventType;
  /** The verb that tells the same; part of the rule's name. */
  verb: string;
  /** What whoever stands behind "of" is, or owns the noun where nobody else is the one it is done to. */
  of: 'agent' | 'patient';
  /** What the one that it is about must be; a `thing` needs no name. */
  about: 'person' | 'body' | 'thing';
  /** Prepositions before others who take part, besides "by", and as what they do. */
  takes?: Readonly<Record<string, 'agent' | 'patient'>>;
  /** Prepositions of which one must follow, where the noun alone says too little. */
  needs?: RegExp;
}

interface Row extends NounDeed {
  nouns: string;
}

const TO_PERSON = { of: 'patient', about: 'person' } as const;
const BY_PERSON = { of: 'agent', about: 'person' } as const;
const TO_BODY = { of: 'patient', about: 'body' } as const;
const BY_BODY = { of: 'agent', about: 'body' } as const;

const ROWS: readonly Row[] = [
  { type: 'appointment', verb: 'appoint', nouns: 'appointment appointments hiring reappointment', ...TO_PERSON },
  { type: 'appointment', verb: 'promote', nouns: 'promotion elevation', ...TO_PERSON },
  { type: 'appointment', verb: 'install', nouns: 'installation inauguration swearing-in coronation', ...TO_PERSON },
  { type: 'appointment', verb: 'elect', nouns: 'election re-election', ...TO_PERSON },
  { type: 'appointment', verb: 'arrive', nouns: 'arrival', ...BY_PERSON, needs: /^as$/ },
  { type: 'joining', verb: 'arrive', nouns: 'arrival', ...BY_PERSON, needs: /^at$/ },
  { type: 'joining', verb: 'defect', nouns: 'defection', ...BY_PERSON, needs: /^(?:to|from)$/ },
  { type: 'departure', verb: 'resign', nouns: 'resignation resignations', ...BY_PERSON },
  { type: 'departure', verb: 'depart', nouns: 'departure departures exit', ...BY_PERSON },
  { type: 'departure', verb: 'retire', nouns: 'retirement', ...BY_PERSON },
  { type: 'departure', verb: 'abdicate', nouns: 'abdication', ...BY_PERSON },
  {
    type: 'dismissal',
    verb: 'dismiss',
    nouns: 'dismissal dismissals sacking sackings firing',
    ...TO_PERSON,
  },
  {
    type: 'dismissal',
    verb: 'oust',
    nouns: 'ousting ouster removal overthrow toppling deposition expulsion demotion impeachment',
    ...TO_PERSON,
  },
  { type: 'leave', verb: 'suspend', nouns: 'suspension suspensions', ...TO_PERSON },
  { type: 'return', verb: 'return', nouns: 'return', ...BY_PERSON, needs: /^(?:to|as)$/ },
  { type: 'return', verb: 'reinstate', nouns: 'reinstatement', ...TO_PERSON },
  { type: 'legal', verb: 'arrest', nouns: 'arrest arrests detention capture', ...TO_PERSON },
  { type: 'legal', verb: 'convict', nouns: 'conviction', ...TO_PERSON },
  { type: 'legal', verb: 'indict', nouns: 'indictment arraignment', ...TO_PERSON },
  { type: 'legal', verb: 'sentence', nouns: 'sentencing', ...TO_PERSON },
  { type: 'legal', verb: 'jail', nouns: 'jailing imprisonment', ...TO_PERSON },
  { type: 'legal', verb: 'acquit', nouns: 'acquittal', ...TO_PERSON },
  { type: 'legal', verb: 'extradite', nouns: 'extradition deportation', ...TO_PERSON },
  { type: 'legal', verb: 'release', nouns: 'release', ...TO_PERSON, needs: /^from$/ },
  { type: 'legal', verb: 'go', nouns: 'bankruptcy insolvency', ...BY_BODY },
  { type: 'incident', verb: 'die', nouns: 'death deaths suicide', ...BY_PERSON },
  { type: 'incident', verb: 'kill', nouns: 'murder murders killing assassination shooting', ...TO_PERSON },
  { type: 'incident', verb: 'kidnap', nouns: 'kidnapping abduction poisoning stabbing', ...TO_PERSON },
  { type: 'incident', verb: 'disappear', nouns: 'disappearance', ...BY_PERSON },
  { type: 'deal', verb: 'acquire', nouns: 'acquisition takeover purchase buyout buy-out', ...TO_BODY },
  { type: 'deal', verb: 'sell', nouns: 'sale disposal', ...TO_BODY, takes: { to: 'agent' } },
  { type: 'deal', verb: 'merge', nouns: 'merger', ...BY_BODY, takes: { with: 'patient', between: 'agent' } },
  { type: 'deal', verb: 'float', nouns: 'flotation', ...BY_BODY },
  { type: 'deal', verb: 'rescue', nouns: 'bailout bail-out', ...TO_BODY },
  { type: 'restructuring', verb: 'collapse', nouns: 'collapse demise', ...BY_BODY },
  { type: 'restructuring', verb: 'close', nouns: 'closure liquidation dissolution', ...TO_BODY },
  {
    type: 'restructuring',
    verb: 'nationalise',
    nouns: 'nationalisation nationalization privatisation privatization',
    ...TO_BODY,
  },
  { type: 'restructuring', verb: 'split', nouns: 'break-up breakup demerger', ...TO_BODY },
  { type: 'founding', verb: 'found', nouns: 'founding foundation creation formation establishment', ...TO_BODY },
  { type: 'launch', verb: 'publish', nouns: 'publication', of: 'patient', about: 'thing' },
  { type: 'launch', verb: 'launch', nouns: 'launch unveiling', of: 'patient', about: 'thing' },
  { type: 'launch', verb: 'release', nouns: 'release', of: 'patient', about: 'thing' },
  { type: 'launch', verb: 'open', nouns: 'opening', of: 'patient', about: 'thing' },
  { type: 'change', verb: 'marry', nouns: 'marriage', ...BY_PERSON, takes: { to: 'patient' }, needs: /^to$/ },
];

/** The deeds of each noun, in the order in which they are tried. */
export const NOUN_DEEDS: ReadonlyMap<string, readonly NounDeed[]> = group();

function group(): ReadonlyMap<string, readonly NounDeed[]> {
  const found = new Map<string, NounDeed[]>();
  for (const { nouns, ...deed } of ROWS)
    for (const noun of nouns.split(' ')) found.set(noun, [...(found.get(noun) ?? []), deed]);
  return found;
}
