/** Who backs whom by an English event, and who votes against whom. */
import { cross, type TiePair } from '../../createEventTie.ts';
import { NAME } from '../../templateOf.ts';
import type { Reading } from './readEventClause.ts';

export function supportPairs({ words, lemma, agents, patients }: Reading): TiePair[] {
  const type = ACCUSING.test(words) ? 'criticized' : 'supported';
  // "Doe enjoyed the confidence of Roe": who has it is supported.
  return HAS.test(lemma) && HAS_TRUST.test(words) ? cross(type, patients, agents) : cross(type, agents, patients);
}
/** "helped to write a report accusing Acme": no help to Acme. */
const ACCUSING =
  /\b(?:report|letter|article|complaint|dossier|petition|book|film|paper)s? (?:accusing|alleging|attacking|critici[sz]ing|denouncing|condemning)\b/u;
const HAS = /^(?:enjoy|win|have|receive|secure|get|gain|command|retain|earn)$/;
const HAS_TRUST = /\b(?:confidence|trust|backing|support|blessing|endorsement|faith|protection)\b/u;

/** "voted to remove Doe", and not "ordered Roe to fire Doe" of Roe, nor "refused to fire Doe". */
export function decisionPairs({ template, agents, patients, isPerson }: Reading): TiePair[] {
  const fired = /\b(?:fir|oust|dismiss|remov|sack)(?:e|ed|ing)?\b/iu.exec(template.text);
  if (!fired || SPARED.test(template.text.slice(0, fired.index))) return [];
  const before = new Set([...template.entities].filter(([at]) => at < fired.index).map(([, id]) => id));
  const isMoved = TOLD_TO.test(template.text.slice(0, fired.index));
  return cross(
    'opposed',
    agents.filter(isPerson),
    patients.filter((p) => isPerson(p) && !(isMoved && before.has(p))),
  );
}
const SPARED = /\b(?:refus|declin)(?:e|es|ed|ing) to (?:[a-z]+ly )?$/u;
/** "ordered Roe to": behind whoever is told to. */
const TOLD_TO = new RegExp(`${NAME} to (?:[a-z]+ly )?$`, 'u');
