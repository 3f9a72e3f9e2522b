/**
 * Organizations of an article that are one body under two names, made one.
 *
 * Promises: in a fixed order, the surest first; what has gone into another joins nobody else.
 */
import type { Document } from '../../../../document.ts';
import type { Tokens } from '../../readTokens.ts';
import type { Join, Organization } from '../organization.ts';
import { joinClubs } from './joinClubs.ts';
import {
  joinBranch,
  joinCountyFirm,
  joinLocal,
  joinMarked,
  joinOfCountry,
  joinSchool,
  joinSign,
} from './joinHouses.ts';
import { joinCourts, joinOwned } from './joinOwned.ts';
import { joinAbbreviated, joinRanked } from './joinRanked.ts';
import { joinOpening, joinShortened } from './joinShortened.ts';
import type { OrganizationsByForm } from './organizationsByForm.ts';

export function joinTwins({ reading }: Document, tokens: Tokens, { all, byForm }: OrganizationsByForm): Organization[] {
  const gone = new Set<Organization>();
  const join: Join = (one, other) => {
    if (!other || other === one || gone.has(one) || gone.has(other)) return;
    for (const [form, sort] of other.forms) if (!one.forms.has(form)) one.forms.set(form, sort);
    one.latinName ??= other.latinName;
    gone.add(other);
  };
  joinOwned(all, byForm, join);
  joinCourts(all, byForm, join);
  for (const one of all) {
    joinSchool(one, byForm, join);
    joinCountyFirm(reading, one, byForm, join);
  }
  for (const one of all) {
    joinSign(one, all, join);
    joinBranch(one, byForm, join);
    joinLocal(reading, tokens, one, byForm, join);
    joinOfCountry(one, byForm, join);
  }
  for (const one of all) joinMarked(one, byForm, join);
  joinClubs(all, tokens, join);
  joinRanked(all, join);
  joinAbbreviated(all, join);
  for (const one of all) joinOpening(one, all, join);
  joinShortened(all, join);
  return all.filter((organization) => !gone.has(organization));
}
