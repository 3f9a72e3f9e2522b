/**
 * What the words of an English name say of it by themselves: given names, ends and beginnings of bodies' names, places.
 *
 * Promises: the same words weigh the same in every article. Does not know: what stands beside the name (see
 * weighMention.ts).
 */

import { isFamilyFirst, isFamilyLast, isGivenName } from '../../givenEnglishNames.ts';
import {
  NATIONALITIES,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  OTHER_ENDS,
  PARTICLES,
  words,
} from '../commonEnglishWords.ts';
import { KNOWN_BODIES, MAYBE_BODIES } from '../knownEnglishBodies.ts';
import { PLACES } from '../knownEnglishPlaces.ts';
import { SEATED } from '../names/divideEnglishName.ts';
import { OWNED_BY_MANY } from '../names/endOfEnglishName.ts';
import { isNationsMaker } from '../names/startOfEnglishBody.ts';
import type { Verdict } from '../verdict.ts';

export const ORGANIZATION_STARTS = words(
  'daily sunday evening weekly morning financial royal national federal central international associated united american\n' +
    'real inter ac as fc afc sporting borussia bayern olympique dynamo dinamo spartak lokomotiv atletico atlético banco banca banque\n' +
    'cerveceria cervecería brasserie brauerei bankhaus caisse groupe grupo gruppo compagnie companhia constructora aerolineas aerolíneas supermercados laboratorios laboratoires ' +
    'crédit credit société channel northern southern eastern western radio universidad université universität deutsche agence télévisions canal european',
);
/** Ends of organizations' names that may be a surname or a part of a person's byname: a given name before decides. */
const SURNAME_ENDS =
  words(`bank banks steel power house church court school hall guard town forest post press stock gas rail sons moody county
watch league force fund times news college city villa union palace celtic park gardens temple parish price law west brothers major marine savage
mirror wire chambers archer echo ledger journal review board cabinet motors brands foods mobile
glass chambers coal waters mines grain hire security design racing fusion paper wind watches tea games mills cable sugar farms copper credit express lines waste solar seeds tools radio retail`);

/** Seats of power that stand for those who sit there, where they say or do something. */
export const METONYMS = new Set([
  'Downing Street',
  'White House',
  'Kremlin',
  'Pentagon',
  'Scotland Yard',
  'Buckingham Palace',
  'Whitehall',
  'Westminster',
  'Vatican',
  'Capitol Hill',
  'Old Bailey',
  'Congress',
]);
/** Words of places and days that are surnames as often. */
const MAYBE_SURNAMES = words(
  'castle park street day hill hall bridge lake rivers square bay law cross west east north gate hills tower port bill march ward field heights war week lane page summit beach valley war park banks dean brown',
);

/** "Forward Halvania", "Together for Halvania": what parties call themselves, before the nation they are of. */
const PARTY_CALL = /^(?:Forward|Together|Free|Renew|Rise|Our|Vote|Better|Brothers|Alternative|Hope|Proud)$/;

const isPartysCall = (words: readonly string[]): boolean =>
  words.length > 1 &&
  PARTY_CALL.test(words[0] ?? '') &&
  PLACES.has(words.slice(/^(?:for|of)$/.test(words[1] ?? '') ? 2 : 1).join(' '));

/** Whose body "Men's Harbour" is. */
const OF_MANY = /^(?:Men|Women|Children|Girls|Boys)$/;

const LINE_ENDS = /^(?:central|pacific|midland|southern|northern|eastern|western)$/;
const NO_LINE =
  /^(?:Grand|South|North|East|West|Western|Southern|Asia|Indo|The|Far|Middle|Port|Great|Upper|Lower|New)$/;

/** What a stretch of land is, behind its name. */
export const OF_LAND = /^(?:city|county|province|prefecture|township|municipality|village)$/;

/** What the words of the name itself say. */
export function weighWords(words: readonly string[]): Verdict {
  const verdict: Verdict = { person: 0, organization: 0, place: 0, work: 0 };
  const lower = words.map((w) => w.toLowerCase());
  const last = lower.at(-1) ?? '';
  const first = words[0] ?? '';
  const name = words.join(' ').replaceAll(' ,', ',');
  if (PLACES.has(name)) verdict.place += 8;
  if (KNOWN_BODIES.has(name) || (/^(?:\p{Lu}\.){2,}$/u.test(name) && KNOWN_BODIES.has(name.replaceAll('.', ''))))
    verdict.organization += 14;
  // "Doe, Roe": partners
  if (name.includes(',') && KNOWN_BODIES.has(name)) verdict.organization += 40;
  if (MAYBE_BODIES.has(name)) verdict.organization += 3;
  // "Second Reading", "Third Road": nobody is called so.
  if (
    words.length > 1 &&
    /^(?:First|Second|Third|Fourth|Fifth|Next|Open|One|Two|Three|Four|Five|Seven|Nine)$/.test(first)
  ) {
    verdict.person -= 6;
    verdict.organization += 3;
  }
  // "the Texas Republican"
  if (words.length === 2 && PLACES.has(first) && /^(?:republican|democrat|conservative|liberal)$/.test(last))
    verdict.place += 12;
  if (isFamilyFirst(words) && !PLACES.has(name)) verdict.person += 7;
  if (isFamilyLast(words)) verdict.person += 12;
  if (
    words.length > 1 &&
    /^(?:Project|Operation|Coppa|Supercoppa|Copa|Supercopa|Coupe|Taça|Taca|Proposition|Exercise|Windows|Article|Title|Schedule)$/.test(
      first,
    )
  )
    verdict.work += 9;
  // "Northgate House" is a building, unless a firm is known by it; nobody is called "Larkmore Cottage".
  if (words.length > 1 && HOMES.test(last) && !isGivenName(first)) verdict.work += 12;
  if (words.length === 2 && last === 'house' && !KNOWN_BODIES.has(name) && !METONYMS.has(name)) verdict.work += 12;
  const isOfName = lower.some((w) => /^(of|for)$/.test(w));
  if (isOfName) verdict.organization += 8;
  // "Harbin's": what is called so though it owns nothing there.
  if (/['’]s$/.test(last)) verdict.organization += 12;
  // "Bob's Garage": whoever Bob is.
  if (words.slice(1, -1).some((w) => /^['’]s?$/.test(w)) && !OTHER_ENDS.has(last)) verdict.organization += 14;
  if (OF_MANY.test(first) && /^['’]s?$/.test(words[1] ?? '')) verdict.organization += 14;
  // "Yahoola!", "7-Twelve", 'Toys "R" Them'
  if (words.length === 1 && /!$/.test(first)) verdict.organization += 4;
  if (/^\d{1,3}-?\p{Lu}\p{Ll}/u.test(first)) verdict.organization += 6;
  if (words.slice(1, -1).some((w) => /^"\p{Lu}"$/u.test(w))) verdict.organization += 14;
  // "eOrbis"
  if (words.length === 1 && /^\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}/u.test(first)) verdict.organization += 3;
  // "TV3", "Channel 7"
  if (/^(?:TV|Channel|Canal|Kanal) ?\d/.test(name)) verdict.organization += 12;
  // "Halden TV", "Vesta AI"
  // "Save the Glens"
  if (words.length > 2 && /^(?:the|our|these|this)$/i.test(words[1] ?? '')) verdict.organization += 12;
  // "Action contre la Faim"
  if (lower.some((w) => /^(?:contre|sans|pour|für|para|por)$/.test(w))) verdict.organization += 9;
  // "Arts Council England"
  if (
    words.length > 2 &&
    COUNTRY.test(words.at(-1) ?? '') &&
    ORGANIZATION_ENDS.has(lower.at(-2) ?? '') &&
    !isGivenName(first)
  )
    verdict.organization += 12;
  if (words.length > 1 && /^(?:TV|AI|UK)$/.test(words.at(-1) ?? '')) verdict.organization += 9;
  if (words.length === 1 && /\.(?:com|org|net|io|ai|co)$/.test(last)) verdict.organization += 9;
  if (isAbroad(words)) verdict.organization += 9;
  // "Cape Town" is no club.
  if (
    words.length > 1 &&
    ORGANIZATION_ENDS.has(last) &&
    !isOnlyLetters(words.at(-1) ?? '') &&
    !(TOWN_ENDS.test(last) && PLACES.has(name))
  )
    verdict.organization +=
      isGivenName(first) && words.length === 2 && SURNAME_ENDS.has(last)
        ? 2
        : words.length > 2 && !SURNAME_ENDS.has(last)
          ? 16
          : 9;
  if (words.length === 2 && isNationsMaker(words)) verdict.organization += 12;
  // "Polar Review Letters", "Cell Reports": what is printed for the learned.
  if (words.length > 1 && words.length < 5 && JOURNAL_ENDS.test(last) && !isGivenName(first)) verdict.organization += 9;
  // "Commission Against Corruption"
  if (words.length > 2 && lower.includes('against')) verdict.organization += 14;
  // "the Farmers' List"
  if (OWNED_BY_MANY.test(last) && /^['’]$/.test(words.at(-2) ?? '')) verdict.organization += 12;
  // "Halden Central", "Orbury Pacific": lines, and what grew of them
  if (words.length === 2 && LINE_ENDS.test(last) && !isGivenName(first) && !NO_LINE.test(first) && !PLACES.has(name))
    verdict.organization += 9;
  // "Imperial College London"
  if (words.length > 2 && PLACES.has(words.at(-1) ?? '') && SEATED.test(lower.at(-2) ?? '')) verdict.organization += 10;
  // "Le Monde", "El País": an article of another language before one word.
  if (words.length === 2 && /^(?:Le|La|El|Il|Der|Die|Das|Les|Los)$/.test(first)) verdict.organization += 4;
  // "Port Ellery" is a town, "Port of Selby" a body.
  const isPort = lower[0] === 'port' && words.length === 2;
  if (words.length > 1 && ORGANIZATION_HEADS.has(lower[0] ?? '') && !isGivenName(first) && !isPort)
    verdict.organization += 4;
  if (words.length > 1 && OTHER_ENDS.has(last) && !(isGivenName(first) && MAYBE_SURNAMES.has(last))) verdict.work += 7;
  if (words.length > 1 && ORGANIZATION_STARTS.has(lower[0] ?? '')) verdict.organization += 4;
  if (
    words.length === 2 &&
    /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|greater|inner|outer|san|santa|saint|st\.?|lake|mount|fort|port|new|cape|los|las)$/.test(
      lower[0] ?? '',
    )
  )
    verdict.place += 3;
  if (isPartOfPlace(words)) verdict.place += 14;
  // "Halden Municipality", "Henan Province"
  if (words.length > 1 && OF_LAND.test(last) && !KNOWN_BODIES.has(name) && last !== 'city') verdict.place += 14;
  if (isPartysCall(words)) verdict.organization += 16;
  if (isNationsSport(words)) verdict.organization += 14;
  // "Premiership Rugby"
  if (words.length === 2 && SPORT.test(words[1] ?? '') && !isGivenName(first)) verdict.organization += 9;
  if (lower.includes('&') || lower.includes('and')) verdict.organization += 6;
  if (words.length > 1 && words.length <= 5 && isGivenName(first)) verdict.person += 6;
  if (hasBareInitials(words)) verdict.person += 4;
  if (words.length === 1 && isGivenName(first) && !PLACES.has(name)) verdict.person += 2;
  if (words.length > 2 && words.slice(1, -1).some((w) => /^\p{Lu}\.?$/u.test(w) || PARTICLES.has(w)))
    verdict.person += 4;
  if (words.length > 1 && /^(?:\p{Lu}\.)+$/u.test(first)) verdict.person += 6;
  if (/^(?:O['’]|Mc|Mac|Fitz)\p{Lu}/u.test(words.at(-1) ?? '')) verdict.person += 3;
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) verdict.organization += 3;
  // "ESPNcricket"
  if (words.length === 1 && /^\p{Lu}{3,}\p{Ll}{3,}$/u.test(name)) verdict.organization += 4;
  // "ActionSA", "Vestanet24"
  if (words.length === 1 && /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}{2,}|\d{1,3})$/u.test(name)) verdict.organization += 4;
  if (words.some((w) => /^\p{Lu}{2,}$/u.test(w) && w.length > 1) && words.length > 1) verdict.organization += 1;
  if (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(name) &&
    !/^(Mc|Mac|De|Le|La|Van|Di|Du|Fitz|O)\p{Lu}/u.test(name)
  )
    verdict.organization += 3;
  if (words.some((w) => NATIONALITIES.has(w.toLowerCase())) && words.length > 1) verdict.organization += 1;
  return verdict;
}

/** "Sylvia Asa" is somebody, "Norsk Hydro ASA" a firm. */
const isOnlyLetters = (last: string): boolean => /^(?:Asa|Sa|Ab|Oy|Kk|Sc|Ac|Nv|Bv|Cf|Spa|As)$/.test(last);

/** "CJ Harmsen", "VVS Raman": initials as cricket and rugby write them; letters that a firm is called by have other ends. */
const hasBareInitials = ([first = '', surname = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 &&
  BARE_INITIALS.test(first) &&
  /^\p{Lu}\p{Ll}{2,}/u.test(surname) &&
  !ORGANIZATION_ENDS.has(surname.toLowerCase()) &&
  !OTHER_ENDS.has(surname.toLowerCase()) &&
  !/^(?:Wetherspoon|Morgan|Power|Global|Williams|Young|Logistics)$/.test(surname);
const BARE_INITIALS =
  /^(?:[A-EHKOPRT]J|J[A-DFKMPRT]|AB|AK|AP|AR|BK|BR|CB|CK|CP|DB|DK|DS|EV|GR|GV|HD|KC|KL|KP|KR|MK|MS|NK|PK|PT|PV|RB|RK|RP|SK|SM|SP|TS|VK|VP|VS|VVS|APJ|BKS|DVG|MSK)$/;

/** "Vesta Scotland": what a house has in a country. */
const isAbroad = (words: readonly string[]): boolean =>
  words.length === 2 &&
  COUNTRY.test(words[1] ?? '') &&
  !PLACES.has(words.join(' ')) &&
  !PLACES.has(words[0] ?? '') &&
  !NATIONALITIES.has(words[0]?.toLowerCase() ?? '') &&
  !isGivenName(words[0] ?? '') &&
  !OF_COUNTRY.test(words[0] ?? '');
const COUNTRY =
  /^(?:India|Scotland|Wales|Ireland|England|Britain|Australia|Canada|America|Germany|France|Italy|Spain|Japan|China|Brazil|Mexico|Korea|Russia|Africa|Asia|Europe|Poland|Sweden|Norway|Denmark|Finland|Netherlands|Belgium|Switzerland|Austria|Portugal|Turkey|Nigeria|Kenya|Ghana|Pakistan|Bangladesh|Indonesia|Malaysia|Thailand|Vietnam|Philippines|Singapore|Taiwan|Zealand)$/;
/** What describes a country. */
const OF_COUNTRY =
  /^(?:Miss|Mr|Mrs|Team|New|Little|Greater|Great|Rural|Urban|Modern|Ancient|Imperial|Global|Middle|Cool|Broken|Tory|Nazi|Vichy|Digital|Make|Brexit|Fortress|Mother|Old|Young|Post-war|Sub-Saharan|Southeast|Northeast|Mainland|Black|White|Republican|Corporate|Marvellous|Incredible|Shining)$/;

const HOMES = /^(?:cottage|manor|grange|mansion|farmhouse|homestead|penthouse|ranch|villa|lodge|rectory|vicarage)$/;

const JOURNAL_ENDS = /^(?:letters|lectures|reports|proceedings|annals|communications|transactions)$/;

const TOWN_ENDS = /^(?:city|town|forest|park|villa)$/;

/** "Atlantic Canada", "Central Europe": a part of a place, by where it lies. */
const isPartOfPlace = ([part = '', ...rest]: readonly string[]): boolean =>
  PART_OF_PLACE.test(part) && PLACES.has(rest.join(' '));
const PART_OF_PLACE =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Inner|Outer|Mainland|Coastal|Rural|Urban|Atlantic|Pacific|Arctic)$/;

/** "Cricket Australia", "New Zealand Rowing": a nation's governing body is called by its sport. */
function isNationsSport(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    (SPORT.test(first) && PLACES.has(words.slice(1).join(' '))) ||
    (SPORT.test(last) && PLACES.has(words.slice(0, -1).join(' ')))
  );
}
const SPORT =
  /^(?:Rugby|Cricket|Football|Hockey|Netball|Athletics|Swimming|Swim|Cycling|Golf|Tennis|Gymnastics|Rowing|Basketball|Volleyball|Badminton|Boxing|Judo|Sailing|Skiing|Triathlon|Archery|Fencing|Squash|Bowls|Canoeing|Equestrian|Wrestling|Weightlifting|Skating|Surfing|Baseball|Softball|Snooker|Darts)$/;
