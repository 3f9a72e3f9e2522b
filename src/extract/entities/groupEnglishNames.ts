/**
 * Names to entities: each name judged once for the article, shorter forms joined with the full name they stand for.
 *
 * Promises: "Smith" after "Anna Smith" and "Paul Smith" is the one last named in full, unless an honorific tells;
 * a short form of an organization ("Hewlett Packard", "the FCA") is joined with its full name.
 */
import type { Document } from '../document.ts';
import type { EntityMention, FoundEntity, MentionForm } from '../findings.ts';
import { addBoard } from './addBoard.ts';
import { addEnglishParties } from './addEnglishParties.ts';
import { addLowerBodies } from './addLowerBodies.ts';
import { addNamesakeFirm } from './addNamesakeFirm.ts';
import { collectHeads } from './collectHeads.ts';
import {
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  NATIONALITIES,
  NO_NAMES,
  ORGANIZATION_ENDS,
  ORGANIZATION_HEADS,
  PARTICLES,
} from './commonEnglishWords.ts';
import { createEnglishEntity } from './createEnglishEntity.ts';
import { decideKind } from './decideKind.ts';
import type { EnglishName } from './findEnglishNames.ts';
import { findNicknames } from './findNicknames.ts';
import { FEMALE_NAMES, isFamilyFirst, isGivenName, MALE_NAMES } from './givenEnglishNames.ts';
import { KNOWN_BODIES, MAYBE_BODIES } from './knownEnglishBodies.ts';
import { PLACES } from './knownEnglishPlaces.ts';
import { sameGivenNames } from './shortGivenNames.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';
import type { Verdict } from './verdict.ts';
import { ORGANIZATION_STARTS } from './weighEnglishWords.ts';
import { tellsOfSport, weighClubHere, weighNationHere } from './weighPlacesOfSport.ts';
import { weighUnknownBodies } from './weighUnknownBodies.ts';

interface Weighing {
  weighMention: (name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict) => void;
  weighWords: (words: readonly string[]) => Verdict;
}

/** Towns by whose names football calls their clubs. */
const CLUB_TOWNS: ReadonlySet<string> = new Set(
  'Brentford Grimsby Barnsley Bradford Burton Carlisle Charlton Cheltenham Chesterfield Colchester Crewe Darlington Doncaster Exeter Fleetwood Gillingham Grimsby Halifax Huddersfield Luton Mansfield Morecambe Northampton Oldham Peterborough Plymouth Rochdale Rotherham Salford Scunthorpe Sheffield Shrewsbury Southend Stevenage Stockport Stoke Swindon Tranmere Walsall Wrexham Wycombe Yeovil York Dundee Kilmarnock Motherwell Hibernian Hearts Livingston Barcelona Liverpool Chelsea Newcastle Southampton Leicester Fulham Watford Burnley Bournemouth Brighton Sunderland Middlesbrough Wolverhampton Blackburn Bolton Wigan Derby Nottingham Portsmouth Reading Swansea Cardiff Hull Norwich Ipswich Coventry Birmingham Millwall Wimbledon Lyon Marseille Monaco Lille Nantes Bordeaux Nice Porto Valencia Villarreal Sevilla Málaga Malaga Napoli Roma Lazio Parma Bologna Genoa Torino Udinese Palermo Dortmund Leverkusen Wolfsburg Schalke Hoffenheim Leipzig Stuttgart Bremen Galatasaray Arsenal Everton Tottenham Juventus Milan Inter Ajax Feyenoord Benfica Sporting Celtic Rangers Aberdeen'.split(
    ' ',
  ),
);
/** More than being a place weighs. */
const CLUB_WEIGHT = 12;
const OF_FOOTBALL =
  /\b(?:coach|striker|midfielder|defender|goalkeeper|winger|squad|dressing room|Champions League|Premier League|La Liga|Serie A|Bundesliga|relegation|kick-?off|own goal|penalty shoot-out|transfer window|transfer fee|full back|captain|matches|season|stadium|derby|goals?|fans)\b/g;
/** Different words of the game that an article about it has. */
const LEAST_WORDS = 3;

const tellsOfFootball = (reading: string): boolean =>
  new Set(Array.from(reading.matchAll(OF_FOOTBALL), (m) => m[0])).size >= LEAST_WORDS;

interface Person {
  entity: FoundEntity;
  given: string;
  surname: string;
  gender: 'm' | 'f' | null;
}

const mention = (
  document: Document,
  { start, end }: { start: number; end: number },
  form: MentionForm,
  rule: string,
): EntityMention => ({
  start,
  end,
  exact: document.text.slice(start, end),
  rule,
  form,
});

export function groupEnglishNames(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  isTitleCase: readonly boolean[],
  document: Document,
  { weighMention, weighWords }: Weighing,
): FoundEntity[] {
  const verdicts = new Map<string, Verdict>();
  const isSport = tellsOfFootball(document.reading);
  const isGame = isSport || tellsOfSport(document.reading);
  // "over lunch in Milan": a town, where nothing else is told of it.
  const playing = new Set(
    isSport
      ? names
          .filter((n) => !/^(?:in|near|around|outside)$/.test(sentences[n.sentence]?.[n.from - 1]?.lower ?? ''))
          .map((n) => n.name)
      : [],
  );
  const counts = new Map<string, number>();
  const said = new Map<string, number>();
  for (const name of names) {
    const verdict = verdicts.get(name.name) ?? weighWords(name.words);
    if (playing.has(name.name) && !verdicts.has(name.name) && CLUB_TOWNS.has(name.name))
      verdict.organization += CLUB_WEIGHT;
    weighMention(name, sentences[name.sentence] ?? [], verdict);
    verdict.organization += weighNationHere(name, sentences[name.sentence] ?? [], isGame);
    if (isGame) verdict.organization += weighClubHere(name, sentences[name.sentence] ?? []);
    verdicts.set(name.name, verdict);
    said.set(name.name, (said.get(name.name) ?? 0) + 1);
    if (!name.isInitial) counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
  }
  weighUnknownBodies(names, sentences, verdicts, ({ name, words }) => {
    const verdict = verdicts.get(name) as Verdict;
    return verdict.organization >= SURE_BODY && decideKind(words, verdict) === 'organization';
  });
  const people = collectPeople(names, verdicts);
  const sharers = findSharers(names, sentences, people);
  // A known firm's name is somebody's surname here: what stands beside it tells.
  for (const surname of new Set([...people.values()].map((p) => p.surname)))
    if (KNOWN_BODIES.has(surname)) {
      const verdict = verdicts.get(surname);
      if (verdict) verdict.organization -= SURNAME_TOO;
    }
  const organizations = new Map<string, FoundEntity>();
  const bodies = collectBodies(names, verdicts, people);
  const heads = collectHeads(names, verdicts);
  const bySurname = groupBy(people, (p) => p.surname.toLowerCase());
  const byGiven = groupBy(people, (p) => p.given);
  const called = (name: string) => people.get(name) ?? onlyOf(bySurname.get(name.toLowerCase()));
  const nicknames = findNicknames(names, sentences, (name) => called(name) !== undefined);
  const isStyled = callsPeopleByTitle(names, bySurname);
  const namesakes = findNamesakes(names, sentences, { bodies, bySurname, weighMention });
  const lastOfSurname = new Map<string, Person>();
  const established = new Set<Person>();
  for (const name of names) {
    const owner = called(nicknames.get(name.name) ?? '');
    if (owner) {
      addAlias(owner.entity, name.name);
      owner.entity.mentions.push(mention(document, name, 'given', 'en-nickname'));
      continue;
    }
    const sharer = sharers.get(name);
    if (sharer) {
      sharer.entity.mentions.push(mention(document, name, 'given', 'en-shared-surname'));
      addAlias(sharer.entity, name.name);
      continue;
    }
    const own = people.get(name.name);
    if (own) {
      own.entity.mentions.push(mention(document, name, 'full', 'en-full-name'));
      addAlias(own.entity, name.name);
      // Who has been called by the surname alone goes on being called so, though a namesake comes in.
      const last = lastOfSurname.get(own.surname.toLowerCase());
      // "her father-in-law, Hugh Doe": who is only somebody's kin does not take over the surname.
      if (last && last !== own && isNamedAsKin(name, sentences[name.sentence] ?? [])) continue;
      if (!last || !established.has(last) || name.honorific.length === 0)
        lastOfSurname.set(own.surname.toLowerCase(), last && established.has(last) ? last : own);
      continue;
    }
    const verdict = verdicts.get(name.name) as Verdict;
    const isOne = name.words.length === 1 && name.honorific.length === 0;
    const isBody =
      isOne &&
      // "owns 11% of Blackstock" beside Mr. Blackstock
      ((isStyled && bodies.has(name.name) && !isInQuotes(document.reading, name.start)) ||
        (bodies.has(name.name) &&
          verdict.organization > verdict.person &&
          // "Blackstock has not spoken to him" beside Terry Blackstock, whose firm is called so too
          (!bySurname.has(name.name.toLowerCase()) ||
            isBodyHere(name, sentences[name.sentence] ?? [], weighMention))) ||
        // "Porter's chief executive" beside Ann Porter, where a firm is known by that name
        (isKnownBody(name.name) && isBodyHere(name, sentences[name.sentence] ?? [], weighMention)) ||
        (namesakes.has(name.name) && weighHere(name, sentences[name.sentence] ?? [], weighMention) > -SURE_HERE));
    // "Mrs Doe", where only John Doe is known: somebody else of the name.
    if (!isBody && isAnotherOfName(name, bySurname)) continue;
    // "Mr. Doe", paragraphs behind a namesake who was only named once: whom the article named first.
    const [first, ...others] = (bySurname.get(name.name.toLowerCase()) ?? []).filter((p) =>
      fitsHonorific(p, name.honorific),
    );
    const last = lastOfSurname.get(name.name.toLowerCase());
    if (name.honorific.length > 0 && first && last && others.includes(last) && !established.has(last)) {
      const { start } = last.entity.mentions.at(-1) ?? name;
      if (document.reading.slice(start, name.start).includes('\n')) lastOfSurname.set(name.name.toLowerCase(), first);
    }
    const person = isBody ? null : resolvePerson(name, verdict, bySurname, byGiven, lastOfSurname);
    if (person) {
      const isGiven = name.name === person.given;
      if (!isGiven) established.add(person);
      addAlias(person.entity, name.name);
      person.entity.mentions.push(
        mention(document, name, isGiven ? 'given' : 'surname', isGiven ? 'en-given-name' : 'en-surname'),
      );
      continue;
    }
    const full = bodies.get(name.name) ?? (isBody && namesakes.has(name.name) ? name.name : undefined);
    // "his sister, Katrien", though a firm is called Katrien & Co.
    const isSomebody = verdict.person >= 6 && verdict.person > verdict.organization;
    const body =
      name.words.length === 1 &&
      (isBody || !isSomebody) &&
      !(verdict.place >= 2 && verdict.place > verdict.organization)
        ? (bodyCalled(name.name, organizations) ??
          (full ? (organizations.get(full) ?? createOrganization(full, organizations)) : null))
        : null;
    if (body) {
      addAlias(body, name.name);
      body.mentions.push(mention(document, name, 'short', 'en-short-organization'));
      continue;
    }
    const headed = name.words.length === 1 ? heads.get(name.name) : undefined;
    const whole = headed === undefined ? undefined : organizations.get(headed);
    if (whole && sentences[name.sentence]?.[name.from - 1]?.lower === 'the') {
      addAlias(whole, name.name);
      whole.mentions.push(mention(document, name, 'short', 'en-short-organization'));
      continue;
    }
    const kind = decideKind(name.words, verdict);
    const isCalled = verdict.person >= 2 && isGivenName(name.name) && (said.get(name.name) ?? 0) > 1;
    if (kind === 'person' && (name.words.length > 1 || verdict.person >= 4 || isCalled)) {
      const made = people.get(name.name) ?? createPerson(name, people);
      addStyled(made.entity, name);
      made.entity.mentions.push(mention(document, name, 'full', 'en-single-name'));
    } else if (kind === 'organization' && isKept(name, verdict, counts)) {
      const entity = organizations.get(name.name) ?? createOrganization(name.name, organizations);
      entity.mentions.push(mention(document, name, 'full', 'en-organization'));
      addArticle(entity, name, sentences[name.sentence] ?? []);
    }
  }
  const joined = joinOrganizations([...organizations.values()], document.reading);
  const all = [...[...new Set(people.values())].map((p) => p.entity).filter((e) => e.mentions.length > 0), ...joined];
  addBoard(document, sentences, all);
  addEnglishParties(document, sentences, all);
  addLowerBodies(document, sentences, all);
  addNamesakeFirm(document, all);
  addHeadlineMentions(document, sentences, isTitleCase, all);
  return uniqueIds(all);
}

/** What speaks for a body whose company tells of others. */
const SURE_BODY = 3;

/** From how many on, and how many times as many as bare ones, surnames with a title show how a paper calls people. */
const STYLED = { least: 4, times: 2 };

/** Whether the paper says "Mr. Doe" wherever it names somebody again: a bare "Doe" is then no person. */
function callsPeopleByTitle(names: readonly EnglishName[], bySurname: ReadonlyMap<string, unknown>): boolean {
  const again = names.filter(({ words, name }) => words.length === 1 && bySurname.has(name.toLowerCase()));
  const styled = again.filter(({ honorific }) => honorific.length > 0).length;
  return styled >= STYLED.least && styled >= STYLED.times * (again.length - styled);
}

/** Whether a place stands in a quotation of its paragraph: there people call each other as they like. */
function isInQuotes(reading: string, at: number): boolean {
  const before = reading.slice(Math.max(0, reading.lastIndexOf('\n', at - 1) + 1), at);
  const opened = before.lastIndexOf('“');
  if (opened >= 0) return before.lastIndexOf('”') < opened;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/**
 * The first word of the one body of the article whose longer name begins so: "Orbis" for "Orbis Capital Partners". Where
 * somebody is called so too ("Josiah Orbis"), what stands beside each mention decides.
 */
/** "ECB" for "England and Wales Cricket Board": what "and" joins to the first word is left out. */
function isInitialsOfMost(letters: string, full: readonly string[]): boolean {
  const and = full.indexOf('and');
  if (and !== 1 || letters.length < 3) return false;
  const initials = [full[0], ...full.slice(and + 2)].filter((w) => /^\p{Lu}/u.test(w ?? '')).map((w) => w?.[0]);
  return initials.join('') === letters;
}

function collectBodies(
  names: readonly EnglishName[],
  verdicts: ReadonlyMap<string, Verdict>,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const byFirst = new Map<string, Set<string>>();
  for (const { name, words } of names) {
    const [first = ''] = words;
    const site = words.length === 1 ? /^(\p{Lu}[\p{L}]{2,})\.(?:com|io|ai|net)$/u.exec(name)?.[1] : undefined;
    if (site !== undefined) byFirst.set(site, (byFirst.get(site) ?? new Set()).add(name));
    if (words.length < 2 || people.has(name) || OF_OTHERS.test(name)) continue;
    // "Lorraine" for Banque Lorraine
    const own = words.length === 2 && FOREIGN_HEAD.test(first) ? (words[1] as string) : first;
    if ((own === first && PLACES.has(own)) || !isOwnWord(own)) continue;
    // "The Leland Herald" is not called Leland where Leland is a university: that is another body, which every reader knows.
    if (KNOWN_BODIES.has(own) && (PAPER.test(words.at(-1) ?? '') || PLACES.has(words.at(-1) ?? ''))) continue;
    if (decideKind(words, verdicts.get(name) as Verdict) !== 'organization') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    byFirst.set(own, (byFirst.get(own) ?? new Set()).add(name));
  }
  const found = new Map<string, string>();
  for (const [first, fulls] of byFirst) {
    // "Orbis Corp." is called "Orbis" before "Orbis News" is.
    const school = [...fulls].find((full) => SEAT_OF_LEARNING.test(full.slice(first.length)));
    if (school) {
      found.set(first, school);
      continue;
    }
    const [plain, second] = [...fulls].filter((full) => LEGAL_FORM.test(full.slice(first.length)));
    if (plain && !second) {
      found.set(first, plain);
      continue;
    }
    const [most, next] = [...fulls].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    // Of two named as often the one named first.
    if (most && (!next || (counts.get(most) ?? 0) >= (counts.get(next) ?? 0))) found.set(first, most);
  }
  return found;
}

/** What banks, breweries and houses abroad are, before what they are called. */
const FOREIGN_HEAD =
  /^(?:Banque|Banco|Banca|Bank|Bankhaus|Caisse|Crédit|Groupe|Grupo|Gruppo|Société|Compagnie|Companhia|Cervecer[ií]a|Brasserie|Brauerei|Editorial|Éditions|Edizioni|Constructora|Aerol[ií]neas|Supermercados|Laboratorios|Laboratoires|Maison|Casa)$/u;

/** "Leland" is Leland University before it is the Leland Corporation that runs it. */
const PAPER =
  /^(?:Daily|Herald|Times|Post|Review|News|Tribune|Chronicle|Gazette|Press|Journal|Record|Echo|Observer|Mercury)$/;
const SEAT_OF_LEARNING = /^ (?:University|College)$/;

const LEGAL_FORM =
  /^ (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|AG|SA|SE|NV|Group|Holdings?)\.?(?: (?:Inc|Ltd|Limited|Corp|PLC|plc)\.?)?$/;

/** Whether a word is a name of its own, and not what many bodies are called. */
const isOwnWord = (word: string): boolean =>
  word.length > 2 &&
  !ORGANIZATION_HEADS.has(word.toLowerCase()) &&
  !ORGANIZATION_ENDS.has(word.toLowerCase()) &&
  !NATIONALITIES.has(word.toLowerCase()) &&
  !NO_NAMES.has(word.toLowerCase()) &&
  !ORGANIZATION_STARTS.has(word.toLowerCase()) &&
  !HONORIFICS.has(word.toLowerCase()) &&
  !/^(?:the|north|south|east|west|great|new|old|high|public|labour|green|liberal|social|human|global|world|air|health|civil)$/i.test(
    word,
  );

/** By how much the words beside a mention speak for a body or for somebody where they are sure. */
const SURE_HERE = 2;

/** How much more what stands beside one mention speaks for a body than for somebody. */
function weighHere(name: EnglishName, tokens: readonly EnglishToken[], weighMention: Weighing['weighMention']): number {
  const here: Verdict = { person: 0, organization: 0, place: 0, work: 0 };
  weighMention(name, tokens, here);
  return here.organization - here.person;
}

/**
 * Surnames by which the article also calls a firm, without any ending: "the board of Moretti", "she joined Moretti",
 * where more mentions speak of the firm than of somebody.
 */
function findNamesakes(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  {
    bodies,
    bySurname,
    weighMention,
  }: Pick<Weighing, 'weighMention'> & { bodies: ReadonlyMap<string, string>; bySurname: ReadonlyMap<string, Person[]> },
): Set<string> {
  const weights = new Map<string, number[]>();
  for (const name of names) {
    const isAlone = name.words.length === 1 && name.honorific.length === 0 && !bodies.has(name.name);
    if (!isAlone || !bySurname.has(name.name.toLowerCase())) continue;
    const here = weighHere(name, sentences[name.sentence] ?? [], weighMention);
    weights.set(name.name, [...(weights.get(name.name) ?? []), here]);
  }
  const found = new Set<string>();
  for (const [name, all] of weights) {
    const firm = all.filter((weight) => weight >= SURE_HERE);
    const somebody = all.filter((weight) => weight <= -SURE_HERE);
    if (firm.length > 1 && firm.length > somebody.length * 2 && firm.length * 2 >= all.length) found.add(name);
  }
  return found;
}

/** Whether what stands beside this one mention speaks of a body. */
function isBodyHere(
  name: EnglishName,
  tokens: readonly EnglishToken[],
  weighMention: Weighing['weighMention'],
): boolean {
  // "Jane Doe of Porter"
  if (tokens[name.from - 1]?.lower === 'of' && tokens[name.from - 2]?.isCapital) return true;
  return weighHere(name, tokens, weighMention) >= SURE_HERE;
}

const onlyOf = (people: readonly Person[] = []): Person | undefined => (people.length === 1 ? people[0] : undefined);

/** What a firm's being known weighs less where somebody bears its name. */
const SURNAME_TOO = 11;

const isKnownBody = (name: string): boolean => KNOWN_BODIES.has(name) || MAYBE_BODIES.has(name);

/** A single word is an organization's name only on good evidence, or where it keeps coming back. */
function isKept(name: EnglishName, verdict: Verdict, counts: ReadonlyMap<string, number>): boolean {
  if (name.words.length > 1) return true;
  return (
    verdict.organization >= 3 ||
    (verdict.organization >= 2 && ((counts.get(name.name) ?? 0) >= 1 || !name.name.endsWith('s')))
  );
}

/** "Kolb Wurst" beside "Franz Kolb": a surname of the article before a word that is nobody's. */
function isFamilysFirm(words: readonly string[], surnames: ReadonlySet<string>, alone: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !surnames.has(first) || isGivenName(first)) return false;
  return !surnames.has(last) && !alone.has(last) && !isFamilyFirst(words);
}

function collectPeople(names: readonly EnglishName[], verdicts: ReadonlyMap<string, Verdict>): Map<string, Person> {
  const people = new Map<string, Person>();
  const byEnds = new Map<string, Person>();
  // "Vista Ridge" beside "Vista Ridge Partners"
  const prefixes = new Set(
    names
      .filter((n) => n.words.length > 2 && ORGANIZATION_ENDS.has((n.words.at(-1) as string).toLowerCase()))
      .filter((n) => decideKind(n.words, verdicts.get(n.name) as Verdict) === 'organization')
      .map((n) => n.words.slice(0, -1).join(' ')),
  );
  const surnamesAlone = new Set(names.filter((n) => n.words.length === 1).map((n) => n.name));
  const surnames = new Set(
    names.filter((n) => n.words.length === 2 && isGivenName(n.words[0] ?? '')).map((n) => n.words.at(-1) as string),
  );
  for (const name of names) {
    if (name.words.length < 2 || people.has(name.name)) continue;
    // "Van Dijken", "Van der Wal" is somebody's surname; who has no other name is made later.
    if (name.words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase()))) continue;
    const verdict = { ...(verdicts.get(name.name) as Verdict) };
    if (prefixes.has(name.name) && !isGivenName(name.words[0] ?? '')) {
      (verdicts.get(name.name) as Verdict).organization += 12;
      continue;
    }
    if (isFamilysFirm(name.words, surnames, surnamesAlone)) {
      (verdicts.get(name.name) as Verdict).organization += 8;
      if (decideKind(name.words, verdicts.get(name.name) as Verdict) === 'organization') continue;
    }
    if (
      surnamesAlone.has(name.words.at(-1) as string) &&
      !ORGANIZATION_ENDS.has((name.words.at(-1) as string).toLowerCase())
    )
      verdict.person += 3;
    if (decideKind(name.words, verdict) !== 'person') continue;
    const ends = withoutMiddle(name.words);
    const known = ends !== null && (byEnds.get(ends) ?? findInShort(ends, byEnds));
    if (known) people.set(name.name, known);
    else byEnds.set(ends ?? name.name, createPerson(name, people));
  }
  return people;
}

/** "Steve and Elaine Wynn": who is called by a given name before somebody in full has the same surname. */
function findSharers(
  names: readonly EnglishName[],
  sentences: readonly EnglishToken[][],
  people: Map<string, Person>,
): Map<EnglishName, Person> {
  const sharers = new Map<EnglishName, Person>();
  const surnames = new Set([...people.values()].map((p) => p.surname));
  names.forEach((name, i) => {
    const next = names[i + 1];
    const { words, honorific, to, from } = name;
    if (words.length > 1 || honorific.length > 0 || !isGivenName(name.name) || PLACES.has(name.name)) return;
    if (next?.sentence !== name.sentence || next.from !== to + 1 || next.honorific.length > 0) return;
    const tokens = sentences[name.sentence] ?? [];
    // "Doe met Ann, and Al Poe", "between Austin and Chelsea Doe"
    if (tokens[to]?.lower !== 'and' || surnames.has(name.name) || tokens[from - 1]?.kind === 'possessive') return;
    const fellow = people.get(next.name);
    if (!fellow || next.words.length !== 2 || fellow.given === name.name) return;
    const full = `${name.name} ${fellow.surname}`;
    const known = people.get(full) ?? createPerson({ ...name, name: full, words: [name.name, fellow.surname] }, people);
    sharers.set(name, known);
  });
  return sharers;
}

/** "Ken Lowe" beside "Kenneth Lowe". */
function findInShort(name: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const space = name.indexOf(' ');
  const surname = name.slice(space);
  const same = sameGivenNames(name.slice(0, space)).flatMap((given) => people.get(given + surname) ?? []);
  return onlyOf([...new Set(same)]);
}

/** "Martin J. Brand Jr." and "Martin Brand" are one: the names without initials and suffixes. */
function withoutMiddle(words: readonly string[]): string | null {
  const kept = words.filter((w, i) => i === 0 || !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/u.test(w));
  return kept.length > 1 ? kept.join(' ') : null;
}

function createPerson(name: EnglishName, people: Map<string, Person>): Person {
  const words = name.words.filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w));
  const familyFirst = isFamilyFirst(words);
  let split = familyFirst ? 0 : words.length - 1;
  if (!familyFirst) while (split > 1 && PARTICLES.has(words[split - 1] as string)) split--;
  const surname = familyFirst ? (words[0] as string) : words.slice(split).join(' ');
  const given = familyFirst ? (words[1] as string) : (words[0] as string);
  const person: Person = {
    entity: createEnglishEntity('person', name.name),
    given: words.length > 1 ? given : '',
    surname,
    gender:
      FEMALE_NAMES.has(given) && !MALE_NAMES.has(given)
        ? 'f'
        : MALE_NAMES.has(given) && !FEMALE_NAMES.has(given)
          ? 'm'
          : null,
  };
  people.set(name.name, person);
  return person;
}

/** The person whom a surname or a given name alone means. */
function resolvePerson(
  name: EnglishName,
  verdict: Verdict,
  bySurname: ReadonlyMap<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
  lastOfSurname: ReadonlyMap<string, Person>,
): Person | null {
  if (name.words.length > 2 && !PARTICLES.has((name.words[0] as string).toLowerCase())) return null;
  const [head = '', tail = ''] = [name.name, name.words.at(-1) ?? ''];
  const candidates =
    bySurname.get(head.toLowerCase()) ??
    (name.words.length === 2
      ? (bySurname.get(tail.toLowerCase()) ?? []).filter((p) => p.surname.toLowerCase() === head.toLowerCase())
      : []);
  if (candidates.length > 0) {
    // A double surname is nobody's but theirs.
    const isDouble = /^\p{Lu}\p{L}+-\p{Lu}/u.test(head) && candidates.some((p) => p.surname === head);
    const isTitled = name.honorific.length > 0;
    if (
      !isDouble &&
      !isTitled &&
      (verdict.organization > verdict.person + 6 || ORGANIZATION_ENDS.has(tail.toLowerCase()))
    )
      return null;
    const gendered = candidates.filter((p) => fitsHonorific(p, name.honorific));
    const last = lastOfSurname.get(head.toLowerCase());
    if (last && gendered.includes(last)) return last;
    return gendered[0] ?? candidates[0] ?? null;
  }
  const given = byGiven.get(head) ?? [];
  if (name.words.length === 1 && given.length === 1 && (isGivenName(head) || head.length > 3)) return given[0] ?? null;
  return null;
}

const KIN =
  /^(?:wife|husband|ex-wife|ex-husband|widow|widower|father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|parents|(?:father|mother|brother|sister|son|daughter)-in-law)$/;

/** A kin word that somebody owns right before the name. */
function isNamedAsKin({ from, honorific }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  let k = from - 1 - honorific.length;
  if (tokens[k]?.text === ',') k--;
  if (!KIN.test(tokens[k]?.lower ?? '')) return false;
  for (let i = k - 1; i >= k - 4; i--)
    if (/^(?:his|her|their|whose)$/.test(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'possessive') return true;
  return false;
}

function isAnotherOfName({ name, honorific }: EnglishName, bySurname: ReadonlyMap<string, Person[]>): boolean {
  const known = bySurname.get(name.toLowerCase()) ?? [];
  return known.length > 0 && known.every((p) => p.gender !== null && !fitsHonorific(p, honorific));
}

function fitsHonorific(person: Person, honorific: readonly string[]): boolean {
  if (honorific.some((h) => FEMALE_HONORIFICS.has(h))) return person.gender !== 'm';
  if (honorific.some((h) => MALE_HONORIFICS.has(h))) return person.gender !== 'f';
  return true;
}

/** "City" for the one club of the article whose name ends so. */
function bodyCalled(word: string, organizations: ReadonlyMap<string, FoundEntity>): FoundEntity | null {
  if (!ORGANIZATION_ENDS.has(word.toLowerCase())) return null;
  const owners = [...organizations.values()].filter((o) => o.name.endsWith(` ${word}`));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** "Lady Doe", "Sheikh Roe": who has but one name goes by their style as well. */
function addStyled(entity: FoundEntity, { name, honorific }: EnglishName): void {
  const style = honorific.at(-1) ?? '';
  if (STYLES.has(style)) addAlias(entity, `${style[0]?.toUpperCase()}${style.slice(1)} ${name}`);
}
const STYLES: ReadonlySet<string> = new Set(
  'sheikh lord lady baron baroness king queen prince princess duke duchess pope emperor sultan imam rabbi cardinal'.split(
    ' ',
  ),
);

/** "The New York Times" goes by its name with and without the article. */
function addArticle(entity: FoundEntity, name: EnglishName, tokens: readonly EnglishToken[]): void {
  const the = tokens[name.from - 1];
  const before = tokens[name.from - 2];
  if (the?.text === 'The' && name.from > 1 && (before?.kind === 'word' || before?.text === ','))
    addAlias(entity, `The ${name.name}`);
}

function createOrganization(name: string, organizations: Map<string, FoundEntity>): FoundEntity {
  const entity = createEnglishEntity('organization', name);
  organizations.set(name, entity);
  return entity;
}

/** "Hewlett Packard" with "Barrow Steel Works", "FCA" with "Financial Conduct Authority", "City" with nobody. */
function joinOrganizations(entities: FoundEntity[], reading: string): FoundEntity[] {
  const kept: FoundEntity[] = [];
  const long = [...entities].sort((a, b) => b.name.length - a.name.length);
  for (const entity of long) {
    const owner = kept.filter(
      (other) =>
        isShortFor(entity.name, other.name) ||
        isInBrackets(entity, other, reading) ||
        isClipped(entity, other, reading),
    );
    if (owner.length !== 1) {
      kept.push(entity);
      continue;
    }
    const [full] = owner as [FoundEntity];
    addAlias(full, entity.name);
    full.mentions.push(
      ...entity.mentions.map((m) => ({ ...m, form: 'short' as const, rule: 'en-short-organization' })),
    );
  }
  return entities.filter((entity) => kept.includes(entity));
}

/** "the Halvanian Securities Exchange (HSX)": letters right behind the name, all of them its own. */
function isInBrackets(short: FoundEntity, full: FoundEntity, reading: string): boolean {
  const letters = short.name.replaceAll('.', '');
  if (!/^\p{Lu}[\p{L}&]{1,6}$/u.test(letters) || !/\p{Lu}$/u.test(letters)) return false;
  const opens = short.mentions.filter(({ start, end }) => reading[start - 1] === '(' && reading[end] === ')');
  if (!opens.some(({ start }) => full.mentions.some((m) => m.end === start - 2))) return false;
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = full.name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return full.name[0] === letters[0];
}

/** "the Met" for the Metropolitan Museum of Art: the first part of its first word, with an article. */
function isClipped({ name, mentions }: FoundEntity, full: FoundEntity, reading: string): boolean {
  const [first = '', second] = full.name.split(' ');
  return (
    /^\p{Lu}\p{Ll}{2,5}$/u.test(name) &&
    second !== undefined &&
    first.startsWith(name) &&
    first.length > name.length + 2 &&
    mentions.every(({ start }) => /\bthe $/i.test(reading.slice(Math.max(0, start - 5), start)))
  );
}

/** "Orbis Supporters' Trust", "Westbridge Families' Committee": the first word is whose they are, and not what they are called. */
const OF_OTHERS = /^\S+ (?:\S+ )?\p{Lu}\S*s['’] (?=\p{Lu})/u;

function isShortFor(short: string, full: string): boolean {
  // "Orbis Ltd" and, at the end of a sentence, "Orbis Ltd."
  if (full === `${short}.`) return true;
  // "Orbis" for "Orbis.com"
  if (full.startsWith(`${short}.`) && OF_SITE.test(full.slice(short.length))) return true;
  const [a, b] = [short.split(' '), full.split(' ')];
  if (a.length >= b.length) return false;
  const letters = short.replaceAll('.', '');
  if (a.length === 1 && /^\p{Lu}{2,6}$/u.test(letters) && /^(?:\p{Lu}+|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(short)) {
    const capitals = b.filter((w) => /^\p{Lu}/u.test(w));
    const initialsOf = (own: readonly string[]) => own.map((w) => w[0]).join('');
    return (
      initialsOf(capitals) === letters ||
      initialsOf(capitals.filter((w) => !FORM.test(w))) === letters ||
      isInitialsOfMost(letters, b)
    );
  }
  // "Coast Guard" for "United States Coast Guard"
  const nation = b.slice(0, b.length - a.length).join(' ');
  if (
    a.length > 1 &&
    b.slice(-a.length).join(' ') === short &&
    (NATIONALITIES.has(nation.toLowerCase()) || PLACES.has(nation))
  )
    return true;
  // "Westbridge" for "University of Westbridge"
  if (b[0] === 'University' && b[1] === 'of' && short === b.slice(2).join(' ')) return true;
  if (ORGANIZATION_ENDS.has(a[0]?.toLowerCase() ?? '') && a.length === 1) return false;
  // A house that everybody knows is not what it has in a country.
  const last = b.at(-1) ?? '';
  if (KNOWN_BODIES.has(short) && b.length === a.length + 1 && (PLACES.has(last) || PAPER.test(last))) return false;
  if (a.every((word, i) => word === b[i])) return !OF_OTHERS.test(full);
  // "Disney" for "Walt Disney Company", "Lockhart" for "21st Century Lockhart": the last word that is the body's own.
  const own = b.findLastIndex((word) => !ORGANIZATION_ENDS.has(word.toLowerCase()));
  return a.length === 1 && b[own] === short && isOwnWord(short) && !b.some((w) => /^(?:of|for|and|&)$/.test(w));
}

/** What the letters for a firm leave out. */
const FORM = /^(?:Inc|Corp|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SA|SE|NV|Group|Holdings?|Company)\.?$/;
const OF_SITE = /^\.(?:com|org|net|io|ai|co|co\.uk)$/;

function addAlias(entity: FoundEntity, alias: string): void {
  if (alias !== entity.name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
}

/** In a headline, whose capitals tell nothing, names that the article itself has. */
function addHeadlineMentions(
  document: Document,
  sentences: readonly EnglishToken[][],
  isTitleCase: readonly boolean[],
  entities: readonly FoundEntity[],
): void {
  const known = new Map<string, { entity: FoundEntity; form: MentionForm }>();
  const byFirst = new Map<string, FoundEntity[]>();
  for (const entity of entities) {
    const [first = '', second] = entity.name.split(' ');
    if (
      entity.kind === 'organization' &&
      second &&
      isOwnWord(first) &&
      !PLACES.has(first) &&
      !isGivenName(first) &&
      !OF_OTHERS.test(entity.name)
    )
      byFirst.set(first, [...(byFirst.get(first) ?? []), entity]);
  }
  for (const [first, [entity, other]] of byFirst) if (entity && !other) known.set(first, { entity, form: 'short' });
  for (const entity of entities) {
    for (const alias of entity.aliases) if (!known.has(alias)) known.set(alias, { entity, form: 'short' });
    known.set(entity.name, { entity, form: 'full' });
  }
  sentences.forEach((tokens, s) => {
    if (!isTitleCase[s]) return;
    for (let i = 0; i < tokens.length; i++)
      for (let length = Math.min(5, tokens.length - i); length > 0; length--) {
        const run = tokens.slice(i, i + length);
        const hit = known.get(run.map((t) => t.text).join(' '));
        if (!hit) continue;
        const span = { start: (run[0] as EnglishToken).start, end: (run.at(-1) as EnglishToken).end };
        hit.entity.mentions.push(mention(document, span, hit.form, 'en-headline'));
        i += length - 1;
        break;
      }
  });
}

function groupBy(people: ReadonlyMap<string, Person>, key: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of new Set(people.values())) groups.set(key(person), [...(groups.get(key(person)) ?? []), person]);
  return groups;
}

function uniqueIds(entities: FoundEntity[]): FoundEntity[] {
  const used = new Map<string, number>();
  for (const entity of entities) {
    const count = (used.get(entity.id) ?? 0) + 1;
    used.set(entity.id, count);
    if (count > 1) entity.id = `${entity.id}-${count}`;
  }
  return entities;
}
