/** The mentions of an article in one row. */
import type { FoundEntity } from '../../../findings.ts';
import type { Named } from './mentionGroup.ts';

/** All mentions that may take part in an event, in order; of nested ones the longest. Bylines take part in nothing. */
export function listMentions(entities: readonly FoundEntity[]): Named[] {
  const all = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, exact, rule, form }): Named => ({ start, end, exact, rule, form, entity })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end || isSharedWord(last, mention)) kept.push(mention);
  }
  return kept;
}

/** Whether one word stands for both: "三个哥哥". */
const isSharedWord = (a: Named, b: Named) =>
  a.start === b.start && a.end === b.end && a.entity !== b.entity && a.form === 'pronoun' && b.form === 'pronoun';
