/** How sure a clause is of what it tells, by its modal verb. */
import type { Modality } from '../../../../model/vocabulary.ts';
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';

export function modalityOf({ verb }: EnglishClause): Modality {
  if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'would') return 'planned';
  if (verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could') return 'possible';
  // "an election must be held": it is to come
  if (verb.modal === 'must') return 'planned';
  if (verb.modal === 'can' || verb.modal === 'should') return 'possible';
  return 'asserted';
}

/** "In 2019 he would join the board", "would later leave": what came after what was told. */
export function isNarrated(tokens: readonly EnglishToken[], { kind, from, verb }: EnglishClause): boolean {
  if (verb.modal !== 'would' || !/^(?:main|joined|resumed|relative)$/.test(kind)) return false;
  const inside = tokens.slice(verb.from + 1, verb.head + 1).map((t) => t.lower);
  if (inside.some((word) => /^(?:later|eventually|ultimately|subsequently)$/.test(word))) return true;
  if (kind === 'relative') return false;
  const front = tokens.slice(from, verb.from).map((t) => t.lower);
  return /^in (?:the (?:early|late|mid) )?(?:19|20)\d\d\b|^(?:\S+ ){1,3}later\b|^(?:later|soon after)\b/.test(
    front.join(' '),
  );
}
