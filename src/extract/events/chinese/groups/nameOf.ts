/** What whoever reads a title alone is told of a mention. */
import type { Named } from './mentionGroup.ts';

/**
 * The name as the clause has it. A pronoun, a bare surname or what a scrape left of a name says nothing to whoever reads
 * a title alone: for those the shortest form that the article uses and that is still a name.
 */
export function nameOf({ form, exact, entity }: Named): string {
  if (form !== 'pronoun' && form !== 'title' && form !== 'damaged' && exact.length > 1) return exact;
  const short = entity.aliases
    .filter((a) => /^[\u3400-\u9fff]{2,}$/.test(a) && !/^[老小阿].$|^.[氏某总總董导導]$/.test(a))
    .sort((a, b) => a.length - b.length)[0];
  return short && short.length < entity.name.length ? short : entity.name;
}
