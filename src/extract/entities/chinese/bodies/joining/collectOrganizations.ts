/**
 * Found names to organizations: full names, and the short ones that stand for them, joined.
 *
 * Promises: a short name joins a full one only where it is that name without its ending ("长河集团", "长河"), is given
 * in brackets after it (下称, 简称, an acronym), is made of its first characters and stands elsewhere in the text, or is
 * foreign and opens no other full name.
 * Two full names are never joined unless they differ by a general ending alone ("X集团", "X公司"), or by a country or
 * town before what only one body of the article is called.
 */
import type { Document } from '../../../../document.ts';
import { createGathering, type FoundNames } from '../../gathering.ts';
import type { Tokens } from '../../readTokens.ts';
import type { Organization } from '../organization.ts';
import { addShortForms } from './addShortForms.ts';
import { joinTwins } from './joinTwins.ts';
import { openFullNames } from './openFullNames.ts';
import { openKnownNames } from './openKnownNames.ts';
import { openShortNames } from './openShortNames.ts';

export function collectOrganizations(document: Document, tokens: Tokens, names: FoundNames): Organization[] {
  const gathering = createGathering(document, tokens, names);
  const { found } = gathering;
  openFullNames(gathering);
  addShortForms(gathering);
  openKnownNames(gathering);
  openShortNames(gathering);
  const latin = new Set(names.latin.map(({ name }) => name));
  for (const { start, end, name, kind } of names.latin) {
    // "Tarn XFAIR", then "Tarn": the first word of the only longer name.
    const longer = [...latin].filter((other) => other.startsWith(`${name} `));
    const whole = longer.length === 1 ? found.byForm.get(longer[0] as string) : undefined;
    if (whole) found.add(whole, name, 'short');
    else found.open(name, document.text.slice(start, end), kind, 'full');
  }
  return joinTwins(document, tokens, found);
}
