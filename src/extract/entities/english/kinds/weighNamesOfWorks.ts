/**
 * What tells that an English name is no person's, body's or place's, but a ship's, a cup's, a program's, a case's.
 *
 * Does not know: the quotation marks of a title (see weighTitlesAndTrades.ts).
 */
import { OTHER_ENDS } from '../commonEnglishWords.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import type { Surroundings } from './surroundingsOf.ts';
import { THING_NOUN } from './weighEnglishNeighbours.ts';

export function weighNamesOfWorks(around: Surroundings, verdict: Verdict): void {
  const { name, before, before2, before3, after, isSingle } = around;
  if (/^(?:at|in|near|outside)$/.test(before) && !isSingle && OTHER_ENDS.has(name.words.at(-1)?.toLowerCase() ?? ''))
    verdict.work += 7;
  // "the Fenwick decision" is named after a place or a case.
  if (before === 'the' && name.words.length < 3 && OF_MATTER.test(after)) verdict.work += isSingle ? 2 : 4;
  // "caught Doe’s BMW doing 90", "drove her Porsche into a wall"
  if (
    isSingle &&
    MAKES.has(name.name) &&
    /^(?:an?|his|her|my|our|your|own|['’]s)$/.test(before) &&
    OF_THING.test(after)
  )
    verdict.work += 20;
  weighContest(around, verdict);
  weighShip(around, verdict);
  // "software known as ORBIS"
  if (before === 'as' && before2 === 'known' && THING_NOUN.test(before3)) verdict.work += 8;
}

/** "the Orbis League final", "a prestigious CAREER award" */
function weighContest({ name, after }: Surroundings, verdict: Verdict): void {
  if (OF_CONTEST.test(after) && /^(?:League|Cup|Trophy|Shield|Championship)$/.test(name.words.at(-1) ?? ''))
    verdict.work += 9;
  if (/^\p{Lu}{2,}$/u.test(name.name) && OF_AWARD.test(after)) verdict.work += 5;
}

/** "the Polaris sank" */
function weighShip({ name, tokens, before, after }: Surroundings, verdict: Verdict): void {
  if (before === 'the' && /^(?:sailed|sank|capsized|docked|foundered|departed|collided|listed|drifted)$/.test(after))
    verdict.work += 7;
  if (isShipsName(tokens, name)) verdict.work += 40;
}

const MAKES: ReadonlySet<string> = new Set(
  'BMW Audi Mercedes Mercedes-Benz Porsche Ferrari Toyota Tesla Ford Honda Volvo Jaguar Bentley Rolls-Royce Lamborghini Nissan Volkswagen Lexus Vauxhall Fiat Renault Peugeot Skoda Subaru Mazda Hyundai Kia Chevrolet Cadillac Lincoln Buick Jeep Maserati Bugatti McLaren Saab Suzuki Yamaha Kawasaki Ducati Harley-Davidson Boeing Airbus Cessna Gulfstream Learjet Rolex Steinway Xerox Nokia BlackBerry'.split(
    ' ',
  ),
);
/** What goes on behind a thing, and not in a body's name or with one of its people. */
const OF_THING =
  /^(?:[,.;:)”"]|in|into|on|onto|at|to|from|with|near|outside|off|over|and|or|was|had|when|while|that|which|doing|\p{Ll}{3,}ing|crashed|hit|struck|skidded|landed|stopped)$/u;
const OF_MATTER =
  /^(?:decision|plan|plant|project|affair|scandal|crash|case|trial|site|factory|mine|murder|murders|inquiry|report|disaster|fire|route|line|valley|estate|tapes|papers|files)$/;
const OF_CONTEST =
  /^(?:final|semi-final|semifinal|quarter-final|title|trophy|qualifier|qualifiers|fixture|tie|anthem|groups?)$/;
const OF_AWARD = /^(?:awards?|grants?|prizes?|exams?|tests?|virus|vaccine|medal|format|standard|score|scale)$/;

/** "the ferry Lady Ann": a vessel's noun before whatever it is called. */
const isShipsName = (tokens: readonly EnglishToken[], { from, honorific }: EnglishName): boolean =>
  /^(?:ferry|ship|yacht|trawler|tanker|freighter|liner|vessel|steamer|schooner|frigate|destroyer|submarine|tug|tugboat|lifeboat|barge|catamaran|icebreaker|dredger|boat|superyacht)$/.test(
    tokens[from - 1 - honorific.length]?.lower ?? '',
  );
