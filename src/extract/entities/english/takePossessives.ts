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
  'was will would said has says did could may might declined announced denied confirmed closed opened began agreed hired bought sold owns employs shares',
);
/** Before an object. */
const BEFORE = words(
  'at from by with to for rival chain retailer grocer broker sue joined join joining left leave leaving quit acquired acquire bought buy sued owns ran runs run founded founding chairs chaired heads headed led leads into against and or',
);
/** What a body has, before "of". */
const LEADS =
  /^(?:chairman|chairwoman|chair|president|head|director|founder|chief|boss|owner|owners|board|ceo|shares|takeover|sale|control|purchase|officer|executive|manager|chairperson)$/;
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
      honorific.length > 0 || (own.length > 1 && own[1] !== '&' && isGivenName(own[0] ?? ''))
        ? [name, own.at(-1) ?? '']
        : [],
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
  const isSubject =
    from === 0 ||
    before?.kind === 'mark' ||
    isBehindDay(tokens, from) ||
    DIRECTION.test(before?.text ?? '') ||
    /^(?:and|but|that|while|when|which)$/.test(before?.lower ?? '');
  // "Harbin's fired its chief", "Peter's said"
  if ((isSubject || before?.kind === 'word') && dealsWith(tokens, to + 1)) return true;
  if (isSubject && SAYS.test(next?.lower ?? '')) return true;
  // "Harbin's, which has"
  if (isSubject && next?.text === ',' && tokens[to + 2]?.lower === 'which') return true;
  // "Peter's had enough", "at Peter's"
  if (own.length === 1 && isGivenName(own[0] ?? '')) return false;
  if (isSubject && BEHIND_SUBJECT.has(next?.lower ?? '')) return true;
  // "Orbis, Harbin's and Vesta"
  if (before?.text === ',' && tokens[from - 2]?.isCapital && next?.lower === 'and' && tokens[to + 2]?.isCapital)
    return true;
  // "a spokesman for Harbin's declined"
  if (before?.lower === 'for' && /^(?:spokes(?:man|woman|person)|lawyers?)$/.test(tokens[from - 2]?.lower ?? ''))
    return next?.kind !== 'word' || SAYS.test(next.lower);
  const isObject =
    BEFORE.has(before?.lower ?? '') || (before?.lower === 'of' && LEADS.test(tokens[from - 2]?.lower ?? ''));
  return isObject && (!next || next.kind === 'mark' ? next?.text !== '-' : BEHIND.has(next.lower));
}

/** What is said without an object; nobody's "'s" is short for a verb before it. */
const SAYS = /^(?:said|says|declined|announced|denied|confirmed|refused|will|would)$/;
/** Deeds of firms; of an owner's noun ("Doe's fired lawyer") no name and no article would follow. */
const DEEDS =
  /^(?:has|had|fired|sacked|dismissed|appointed|named|hired|ousted|sued|removed|suspended|promoted|acquired|bought|rejected|recruited|elected|poached|reinstated|replaced|accused|banned|paid)$/;

/** "(Harbin's) fired its chief", "(Harbin's) has appointed Jane Doe": a deed and whom it is done to. */
function dealsWith(tokens: readonly EnglishToken[], at: number): boolean {
  if (!DEEDS.test(tokens[at]?.lower ?? '')) return false;
  const isPerfect = /^(?:has|had)$/.test(tokens[at]?.lower ?? '');
  if (isPerfect && !DEEDS.test(tokens[at + 1]?.lower ?? '')) return false;
  const k = isPerfect ? at + 2 : at + 1;
  const object = tokens[k];
  if (/^(?:its|the|an?|his|her|their|two|three|four|five|\d+)$/.test(object?.lower ?? '')) return true;
  if (object?.kind !== 'word' || !object.isCapital) return false;
  if (isGivenName(object.text)) return true;
  let end = k + 1;
  while (end < k + 5 && tokens[end]?.kind === 'word' && tokens[end]?.isCapital) end++;
  const next = tokens[end];
  return (
    next?.kind !== 'word' ||
    /^(?:as|in|on|for|from|over|at|to|and|after|last|this|who|chief|president|chairman)$/.test(next.lower)
  );
}

/** "On Monday Harbin's fired": a subject behind the day. */
const isBehindDay = (tokens: readonly EnglishToken[], from: number): boolean =>
  /^(?:\p{L}{3,6}day|last|this|\d{4})$/u.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:rival|chain)$/.test(tokens[from - 1]?.lower ?? '');

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
