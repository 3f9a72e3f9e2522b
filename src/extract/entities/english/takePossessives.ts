/**
 * Firms that are called by a possessive: "Harbin's has dismissed its chief", "she joined Harbin's".
 *
 * Promises: only what somewhere in the article stands as a possessive without anything that it owns and nowhere without its
 * ending, or is known so, gets it, and then wherever it has it; nobody whom the article names in full is taken for a firm.
 * Does not know: what else tells a firm from a person (see weighMention.ts).
 */
import { isGivenName } from '../givenEnglishNames.ts';
import { words } from './commonEnglishWords.ts';
import { KNOWN_BODIES } from './knownEnglishBodies.ts';
import { PLACES } from './knownEnglishPlaces.ts';
import type { EnglishName } from './names/englishName.ts';
import type { EnglishToken } from './tokenizeEnglish.ts';

/** Behind a subject; none that could be what "'s" is short for ("Doe's been ill"). */
const BEHIND_SUBJECT = words(
  'has was will would said says did could may might declined announced denied confirmed closed opened began agreed hired bought sold owns employs shares',
);
/** Before an object. */
const BEFORE = words(
  'at from by with to for joined join joining left leave leaving quit acquired acquire bought buy sued owns ran runs run founded founding chairs chaired heads headed led leads into against and or',
);
/** What a body has, before "of". */
const LEADS =
  /^(?:chairman|chairwoman|chair|president|head|director|founder|chief|boss|owner|owners|board|ceo|shares|takeover|sale|control|purchase|officer)$/;
/** Behind an object: what owns nothing. */
const BEHIND = words(
  'after and in on but or until when where who which as for last this before since while because than over against with had has was is were to at from by',
);
const OF_SAINT = /^(?:St\.?|Saint|Lord|Queen|King|Women|Men|People|Children|God|Mother|Father)$/;
const DIRECTION = /^(?:Southern|Northern|Eastern|Western)$/;

const spell = (name: string): string => `${name}'s`;

export function takePossessives(
  names: readonly EnglishName[],
  sentences: readonly (readonly EnglishToken[])[],
): EnglishName[] {
  const owners = names.filter(
    ({ to, sentence, honorific }) => isPossessive(sentences[sentence]?.[to]) && honorific.length === 0,
  );
  if (owners.length === 0) return [...names];
  const people = new Set(
    names.flatMap(({ words: own, name, honorific }) =>
      honorific.length > 0 || (own.length > 1 && isGivenName(own[0] ?? '')) ? [name, own.at(-1) ?? ''] : [],
    ),
  );
  // "Acme's stock rose, and Vesta's fell": what is named without the ending as well is called so without it.
  const bare = new Set(
    names.flatMap(({ name, to, sentence }) => (isPossessive(sentences[sentence]?.[to]) ? [] : [name])),
  );
  const firms = new Set<string>();
  for (const name of owners) {
    const isSomebody = people.has(name.name) || people.has(name.words.at(-1) ?? '') || PLACES.has(name.name);
    if (isSomebody || OF_SAINT.test(name.words.at(-1) ?? '')) continue;
    const isCalledSo = !bare.has(name.name) && ownsNothing(name, sentences[name.sentence] ?? []);
    if (KNOWN_BODIES.has(spell(name.name)) || isCalledSo) firms.add(name.name);
  }
  return names.map((name) => {
    const tokens = sentences[name.sentence] ?? [];
    const end = tokens[name.to];
    return firms.has(name.name) && end && isPossessive(end) ? withEnding(name, tokens, end) : name;
  });
}

const isPossessive = (token: EnglishToken | undefined): boolean =>
  token?.kind === 'possessive' && /^['’]s$/.test(token.text);

/** "Harbin's has", "at Harbin's after": no noun of whatever Harbin owns. */
function ownsNothing({ from, to, words: own }: EnglishName, tokens: readonly EnglishToken[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  // "Peter's had enough", "at Peter's"
  if (own.length === 1 && isGivenName(own[0] ?? '')) return false;
  const isSubject =
    from === 0 ||
    before?.kind === 'mark' ||
    DIRECTION.test(before?.text ?? '') ||
    /^(?:and|but|that|while|when|which)$/.test(before?.lower ?? '');
  if (isSubject && BEHIND_SUBJECT.has(next?.lower ?? '')) return true;
  const isObject =
    BEFORE.has(before?.lower ?? '') || (before?.lower === 'of' && LEADS.test(tokens[from - 2]?.lower ?? ''));
  return isObject && (!next || next.kind === 'mark' ? next?.text !== '-' : BEHIND.has(next.lower));
}

function withEnding(name: EnglishName, tokens: readonly EnglishToken[], end: EnglishToken): EnglishName {
  const direction = tokens[name.from - 1];
  const isLonger = DIRECTION.test(direction?.text ?? '');
  const own = [...(isLonger && direction ? [direction.text] : []), ...name.words];
  own[own.length - 1] += end.text;
  return {
    ...name,
    start: isLonger && direction ? direction.start : name.start,
    end: end.end,
    name: own.join(' '),
    words: own,
    from: isLonger ? name.from - 1 : name.from,
    to: name.to + 1,
  };
}
