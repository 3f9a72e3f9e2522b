/**
 * Parties under the words for their people: "the Tories", "Conservative leader", "Labour's whips".
 *
 * Promises: a party is made only where the article speaks of it as a body (with an article in the plural, as an owner, or
 * before a post or thing of a party's); then every word for it is a mention, save where it describes one named person.
 * Does not know: parties that the list below lacks; those with "Party" in their name are found as other bodies are.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import { createEnglishEntity } from '../createEnglishEntity.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

const LIBERAL = /^(?:Liberal|Lib)$/;

/** Words before "Democrats" that make them another party's. */
const OTHER_DEMOCRATS = /^(?:Liberal|Lib|New|Social|Christian|Free|Progressive)$/;

interface Party {
  name: string;
  /** Its people in the plural, and what describes them. */
  people: RegExp;
  one: RegExp;
  /** In the midst of a sentence it is the body itself. */
  isBody?: boolean;
  /** The word before each of these. */
  first?: RegExp;
  /** What it is found as where it stands as a name of its own. */
  found?: RegExp;
}

/** "the New Democrats" of the New Democratic Party. */
const democrats = (first: string): Party => ({
  name: `${first} Democratic Party`,
  first: new RegExp(`^${first}$`),
  people: /^Democrats$/,
  one: /^Democrat(?:ic)?$/,
  found: new RegExp(`^${first} Democrats?$`),
});

/** "the Ulster Unionists" */
const unionists = (first: string): Party => ({
  name: `${first} Unionist Party`,
  first: new RegExp(`^${first}$`),
  people: /^Unionists$/,
  one: /^Unionist$/,
  found: new RegExp(`^${first} Unionists?$`),
});

const PARTIES: readonly Party[] = [
  {
    name: 'Liberal Democrats',
    first: LIBERAL,
    people: /^(?:Democrats|Dems)$/,
    one: /^(?:Democrat|Dem)$/,
    found: /^Lib(?:eral)? Dem(?:ocrat)?s?$/,
  },
  democrats('New'),
  democrats('Social'),
  democrats('Christian'),
  democrats('Free'),
  unionists('Democratic'),
  unionists('Ulster'),
  { name: 'Liberal Party', people: /^Liberals$/, one: /^Liberal$/ },
  { name: 'National Party', people: /^Nationals$/, one: /^Nationals$/, found: /^Nationals$/ },
  { name: 'Labor Party', people: /^Labor$/, one: /^Labor$/, isBody: true },
  { name: 'Socialist Party', people: /^Socialists$/, one: /^Socialist$/ },
  { name: 'Conservative Party', people: /^(?:Conservatives|Tories)$/, one: /^(?:Conservative|Tory)$/ },
  { name: 'Labour Party', people: /^Labour$/, one: /^Labour$/, isBody: true },
  { name: 'Republican Party', people: /^(?:Republicans|GOP)$/, one: /^(?:Republican|GOP)$/ },
  { name: 'Democratic Party', people: /^Democrats$/, one: /^Democratic$/ },
  { name: 'Green Party', people: /^Greens$/, one: /^Greens$/ },
  { name: 'Social Democratic Party', people: /^SPD$/, one: /^SPD$/ },
];
const OF_PARTY =
  /^(?:party|leader|leadership|chairman|chairwoman|chair|whips?|manifesto|conference|headquarters|hq|benches|backbenchers|treasurer|donors?|membership|machine|frontbench)$/;
const DOES =
  /^(?:has|have|had|is|are|was|were|will|would|won|lost|said|says|said|accused|called|wants?|voted|opposed|backed|took|promised|pledged|slumped|held)$/;

export function addEnglishParties(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const taken = new Uint8Array(document.text.length);
  for (const { mentions } of entities) for (const { start, end } of mentions) taken.fill(1, start, end);
  const isTaken = (at: number) => taken[at] === 1;
  for (const party of [...PARTIES, ...partiesNamed(entities).slice(0, MOST_NAMED)]) {
    const mentions: EntityMention[] = [];
    let isBody = false;
    for (const tokens of sentences)
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as EnglishToken;
        const isPeople = party.people.test(token.text);
        if (!isPeople && !party.one.test(token.text)) continue;
        const opener = tokens[i - 1]?.text ?? '';
        if (party.first ? !party.first.test(opener) : OTHER_DEMOCRATS.test(opener)) continue;
        const from = party.first ? i - 1 : i;
        const opens = tokens[from] as EnglishToken;
        if (isTaken(opens.start) || isTaken(token.start)) continue;
        const next = tokens[i + 1];
        if (next?.isCapital && next.kind === 'word' && !OF_PARTY.test(next.lower)) continue;
        if (!isPeople && isOneOfThem(tokens, from, i)) continue;
        if (speaksOfBody(tokens, from, i, isPeople) || (party.isBody && isWithin(tokens, i))) isBody = true;
        mentions.push({
          start: opens.start,
          end: token.end,
          exact: document.text.slice(opens.start, token.end),
          rule: 'en-party',
          form: 'short',
        });
      }
    // "joined the Lib Dems": found as a name of its own.
    const same = entities.findIndex((e) => e.kind === 'organization' && Boolean(party.found?.test(e.name)));
    if (same >= 0) {
      mentions.push(...entities.splice(same, 1).flatMap((e) => e.mentions));
      mentions.sort((a, b) => a.start - b.start);
    }
    if (isBody || same >= 0) add(entities, party.name, mentions);
  }
}

/** Each is looked for in the whole article. */
const MOST_NAMED = 16;

/** "the Reformers" where the Reform Party is named; those of the table have their words there. */
const partiesNamed = (entities: readonly FoundEntity[]): Party[] =>
  entities.flatMap(({ kind, name }) => {
    const word = kind === 'organization' ? /^(\p{Lu}\p{Ll}{3,}) Party$/u.exec(name)?.[1] : undefined;
    if (!word || PARTIES.some((party) => party.name === name || party.one.test(word))) return [];
    const people = new RegExp(`^${word}(?:s|ers|ists)$`);
    return [{ name, people, one: new RegExp(`^${word}$`), found: people }];
  });

/** Before a party's name: who does so goes to it or leaves it. */
const LEAVES =
  /^(?:join(?:ed|s|ing)?|quit(?:s|ting)?|left|leave|leaves|leaving|desert(?:ed|s|ing)?|abandon(?:ed|s|ing)?)$/;
const GOES =
  /^(?:defect(?:ed|s|ing|ion)?|cross(?:ed|es|ing)?|switch(?:ed|es|ing)?|moved?|moving|convert(?:ed|s|ing)?|over|allegiance|went|gone)$/;

/** "the first Conservative to cross", "a Tory who": one of its people. */
const isOneOfThem = (tokens: readonly EnglishToken[], from: number, i: number): boolean =>
  /^(?:an?|ever|first|second|third|only|fellow|former|another|no|every|each|lifelong|staunch)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) && /^(?:to|who|in|on|[,.;]|had|has|was|is|and|or|at|from|through)$/.test(tokens[i + 1]?.lower ?? '.');

/** "put Labour into power": a capital that no beginning of a sentence gives. */
const isWithin = (tokens: readonly EnglishToken[], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' && !tokens[i - 1]?.isCapital;

function speaksOfBody(tokens: readonly EnglishToken[], from: number, i: number, isPeople: boolean): boolean {
  const next = tokens[i + 1];
  if (OF_PARTY.test(next?.lower ?? '')) return true;
  if (!isPeople) return false;
  const [before, first] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (LEAVES.test(before) || (before === 'to' && GOES.test(first))) return true;
  return before === 'the' || next?.kind === 'possessive' || DOES.test(next?.lower ?? '');
}

function add(entities: FoundEntity[], name: string, mentions: EntityMention[]): void {
  const known = entities.find((e) => e.kind === 'organization' && e.name === name);
  const party = known ?? createEnglishEntity('organization', name);
  party.mentions.push(...mentions);
  for (const { exact } of mentions) if (!party.aliases.includes(exact)) party.aliases.push(exact);
  if (!known) entities.push(party);
}
