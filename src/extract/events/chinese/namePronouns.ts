/**
 * Names in place of the pronoun or the bare surname to whom something is done, so that a title can be read alone: "董事会
 * 罢免了他" says nothing to whoever has not read the clause before.
 *
 * Promises: a title that stays within its length; words that are quoted, and those that might be somebody else's, stay.
 * Does not know: whom a word stands for; the mentions say that.
 */
import { LONGEST, widthOf } from './cutTitle.ts';
import type { Named } from './groups/mentionGroup.ts';
import { nameOf } from './groups/nameOf.ts';

const QUOTED = /[“”「」『』"]/;

/** `inside`: the mentions of the clause whose title it is; `clause`: its words. */
export function namePronouns(title: string, clause: string, inside: readonly Named[]): string {
  if (QUOTED.test(title)) return title;
  let named = title;
  for (const mention of inside) {
    const { exact, form, entity } = mention;
    if (entity.kind !== 'person' || exact.length > 1 || (form !== 'pronoun' && form !== 'surname')) continue;
    const name = nameOf(mention);
    const isAlone = named.split(exact).length === 2 && clause.split(exact).length === 2;
    if (
      !isAlone ||
      name === exact ||
      [entity.name, ...entity.aliases].some((own) => own.length > 1 && named.includes(own))
    )
      continue;
    const at = named.indexOf(exact);
    // "代行其责": one word.
    if (/^[们們]/.test(named.slice(at + 1)) || /^其[责責职職]/.test(named.slice(at))) continue;
    const told = named.slice(0, at) + name + named.slice(at + 1);
    if (widthOf(told) <= LONGEST) named = told;
  }
  return named;
}
