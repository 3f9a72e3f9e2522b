/**
 * Organizations that everybody knows: each joins the one that it names more shortly, or is one of its own.
 *
 * Promises: none that is only the place at which people post.
 */

import type { Gathering } from '../../gathering.ts';
import { isKnownFirm, longNamesOf } from '../../people/findKnownNames.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';
import type { Organization } from '../organization.ts';
import { standsAlone } from '../standsAlone.ts';
import { findActing } from './findActing.ts';
import { findLongName } from './findLongName.ts';

export function openKnownNames(gathering: Gathering): void {
  const { document, tokens, names, found } = gathering;
  for (const { name, end } of longFirst(names.known)) {
    const same = found.byForm.get(name);
    if (same) {
      found.addBeside(same, end);
      continue;
    }
    const longer = findLongName(name, found.all, found.byForm);
    const at = longer ? -1 : findActing(document.reading, tokens, name);
    if (longer) found.add(longer, name, 'short');
    else if (at >= 0) {
      const organization = found.open(name, document.text.slice(at, at + name.length), 'organization', 'full');
      found.addBeside(organization, end);
      addKnownSign(gathering, organization, name);
    }
  }
}

/** Long names first: a short one that stands before them is theirs. */
function longFirst(known: readonly OrganizationName[]): OrganizationName[] {
  const isShort = ({ name }: OrganizationName) => longNamesOf(name).length > 0;
  return [...known.filter((one) => !isShort(one)), ...known.filter(isShort)];
}

/** The first two characters of a firm's four, where they are no word. */
function addKnownSign({ tokens, names, found }: Gathering, organization: Organization, name: string): void {
  const sign = name.length === 4 && isKnownFirm(name) ? name.slice(0, 2) : '';
  const isWord = !/^(?:$|n[rsz])/.test(tokens.tagOf(sign) ?? '');
  if (sign && !found.byForm.has(sign) && !isWord && standsAlone(tokens, sign, names.known))
    found.add(organization, sign, 'short');
}
