/**
 * To each organization with a full name the shorter ones that stand for it in the text: without its ending, town or
 * rank, by its sign, by the first characters of its words.
 *
 * Promises: groups come before the firms that bear their name; a short form stands by itself somewhere.
 */

import type { Gathering } from '../../gathering.ts';
import { longNamesOf } from '../../people/findKnownNames.ts';
import type { Tokens } from '../../readTokens.ts';
import { FIRM_ENDINGS, TRADE_ENDINGS } from '../../words/organizationWords.ts';
import { PLACES } from '../../words/places.ts';
import { shortRanks } from '../../words/shortRanks.ts';
import { namesTown } from '../../words/townsAndLands.ts';
import { townOfClub } from '../findClubs.ts';
import type { OrganizationName } from '../findOrganizationNames.ts';
import type { Organization } from '../organization.ts';
import { CLUB_ENDING, signOf } from '../signOf.ts';
import { countAlone, standsAlone } from '../standsAlone.ts';
import { GENERAL_ENDING, stripEnding } from '../stripEnding.ts';
import { abbreviate } from './abbreviate.ts';
import { addHouseOfCountry } from './addHouseOfCountry.ts';

/** An organization, where its full name stands first, and the name without its ending. */
interface Named {
  organization: Organization;
  first: OrganizationName;
  core: string;
}

export function addShortForms(gathering: Gathering): void {
  addHouseOfCountry(gathering);
  for (const first of groupsFirst(gathering.firsts)) {
    const organization = gathering.found.byForm.get(first.name);
    if (!organization) continue;
    const named = { organization, first, core: stripEnding(first.name, gathering.tokens) };
    addCore(gathering, named);
    addClub(gathering, named);
    addSign(gathering, named);
    addHouse(gathering, named);
    addRanks(gathering, named);
    addAbbreviations(gathering, named);
  }
}

/** Groups before the firms that bear their name: the bare name is the group's ("长河集团", "长河航运", "长河"). */
function groupsFirst(names: readonly OrganizationName[]): OrganizationName[] {
  const isGroup = ({ name }: OrganizationName) => /(?:集团|控股|总公司)$/.test(name);
  return [...names.filter(isGroup), ...names.filter((name) => !isGroup(name))];
}

/** The name without its ending; of several firms of one house none is the house itself. */
function addCore(gathering: Gathering, named: Named): void {
  const { document, tokens, names, found, shorts } = gathering;
  const { organization, first, core } = named;
  // "江州城投" in a text that names the town: the bare name is the town's.
  if (!core || namesTown(tokens, document.reading, core)) return;
  if (!shorts.has(core) && !standsAlone(tokens, core, names.full)) return;
  if (isSister(gathering, named))
    found.open(core, document.text.slice(first.start, first.start + core.length), 'organization', 'short');
  else found.add(organization, core, 'short');
}

const isSister = ({ tokens, firsts, sisters, cores }: Gathering, { first, core }: Named): boolean =>
  !GENERAL_ENDING.test(first.name) &&
  !cores.has(core) &&
  (sisters.get(core) ?? 0) > 1 &&
  !isMainOf(core, first, firsts, tokens);

/** Whether a firm is the house of its sign: the first of two that bear it, or named far more often than any other. */
function isMainOf(sign: string, firm: OrganizationName, firms: readonly OrganizationName[], tokens: Tokens): boolean {
  const ones = firms.filter(({ name }) => name.startsWith(sign));
  if (ones.length === 2) return ones[0] === firm;
  const count = tokens.placesOf(firm.name).length;
  return count > 2 && ones.every((one) => one === firm || tokens.placesOf(one.name).length * 2 <= count);
}

function addClub({ tokens, names, found, shorts }: Gathering, { organization, first: { name, ending } }: Named): void {
  const club = name.replace(CLUB_ENDING, '');
  const isCalled = club.length > 3 || (club.length > 1 && shorts.has(club));
  if (club !== name && isCalled && !found.byForm.has(club) && standsAlone(tokens, club, names.full))
    found.add(organization, club, 'short');
  const team = teamsOf(name).find(
    (short) =>
      standsAlone(tokens, short, names.full) &&
      names.full.every((one) => one.name === name || !one.name.endsWith(short)),
  );
  if (team && !found.byForm.has(team)) found.add(organization, team, 'short');
  const town = ending === '队' ? townOfClub(name) : '';
  if (town && standsAlone(tokens, town, names.full)) found.add(organization, town, 'short');
}

/** "江北海牛队": 海牛队, without the town. */
const teamsOf = (name: string): string[] =>
  name.endsWith('队') ? [3, 4].filter((size) => name.length > size + 1).map((size) => name.slice(-size)) : [];

export function addSign({ tokens, names, found }: Gathering, { organization, first, core }: Named): void {
  const sign = signOf(first, core, tokens);
  const isUnknown = tokens.tagOf(sign) === undefined;
  if (sign && !found.byForm.has(sign) && countAlone(tokens, sign, names.full) > (isUnknown ? 0 : 1))
    found.add(organization, sign, 'short');
}

/** "晨海饮料集团": 晨海, where no other firm of the house is named. */
function addHouse({ found, firsts, shorts }: Gathering, { organization, first: { name }, core }: Named): void {
  const isTrade = TRADE_ENDINGS.has(core.slice(2)) || FIRM_ENDINGS.includes(core.slice(2));
  const house = isTrade ? core.slice(0, 2) : '';
  const isOnly = house !== '' && firsts.every((other) => other.name === name || !other.name.startsWith(house));
  if (isOnly && shorts.has(house)) found.add(organization, house, 'short');
}

function addRanks({ tokens, names, found, fullNames, ofRank }: Gathering, { organization, first }: Named): void {
  for (const short of shortRanks(first.name))
    if (ofRank.get(short) === 1 && (fullNames.has(short) || standsAlone(tokens, short, names.full)))
      found.add(organization, short, 'short');
}

function addAbbreviations(gathering: Gathering, { organization, first: { start, end, name } }: Named): void {
  const { document, tokens, found } = gathering;
  for (const short of abbreviate(document.reading.slice(start, end), tokens, start)) {
    // 国足 is what everybody calls another body.
    const long = longNamesOf(short);
    if (long.length > 0 && !long.some((words) => name.endsWith(words))) continue;
    if (isCalled(gathering, short)) found.add(organization, short, 'short');
  }
}

/** Whether the text calls somebody by such a short name. */
function isCalled({ tokens, names, fullNames }: Gathering, short: string): boolean {
  if (fullNames.has(short)) return true;
  const tag = tokens.tagOf(short);
  return (!tag || /^(?:j|nz|x)/.test(tag)) && !PLACES.has(short) && standsAlone(tokens, short, names.full);
}
