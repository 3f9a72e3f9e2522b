/**
 * What tells a body from a person where no word of the name does: posts, money, deals, and what is done to firms.
 *
 * Promises: weighs only names without a given name and without an honorific. Does not know: what tells of a body whatever it is
 * called (see weighPeopleOfBodies.ts, weighDeedsOfBodies.ts).
 */
import { PERSON_NOUNS } from '../commonEnglishWords.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';
import type { Surroundings } from './surroundingsOf.ts';
import { POST_AT } from './weighEnglishNeighbours.ts';
import { OF_ORGANIZATION } from './weighPeopleOfBodies.ts';

export function weighPlainBodies(around: Surroundings, verdict: Verdict): void {
  if (!around.isPlain) return;
  weighNounBefore(around, verdict);
  weighDealBefore(around, verdict);
  weighBehind(around, verdict);
}

/** "the boss of the Danish Orbis", "a team from Marsh Doyle": the noun before a small word, over one word for which of them. */
function weighNounBefore({ name, tokens, before, before2, before3, isSingle }: Surroundings, verdict: Verdict): void {
  const isBehindWord = /^(?:the|its|his|her|their|rival)$/.test(before);
  const prep = isBehindWord ? before2 : before;
  const noun = isBehindWord ? before3 : before2;
  if (/^(?:at|with)$/.test(prep) && (OF_ORGANIZATION.has(noun) || PERSON_NOUNS.has(noun))) verdict.organization += 2;
  if (prep === 'of' && OF_FIRM.test(noun)) verdict.organization += 2;
  // "previously of Orbis", "now at Orbis"
  if (/^(?:of|at|with)$/.test(prep) && /^(?:previously|formerly|late|lately|now|currently|once|later|then)$/.test(noun))
    verdict.organization += 3;
  // "lawyers from Marsh Doyle", "a team from Marsh Doyle"
  if (prep === 'from' && !isSingle && FROM_FIRM.test(noun)) verdict.organization += 4;
  // "put $80m into Orbis", "a stake in Orbis"
  if (/^(?:into|in)$/.test(before) && isFunded(tokens, name.from - 2)) verdict.organization += 4;
}

const OF_FIRM =
  /^(?:boss|bosses|manager|managers|secretary|treasurer|counsel|auditor|auditors|trustees|creditors|bankers|purchase|sale|merger|flotation|rescue|buyout|buy-out|nationalisation|insolvency|administrators|liquidators|customers|clients|workers|staff)$/;
const FROM_FIRM =
  /^(?:lawyers?|bankers?|analysts?|consultants?|advisers?|advisors?|auditors?|accountants?|engineers?|executives?|team|specialists?|experts?|barristers?|solicitors?|traders?|brokers?|economists?|investigators?)$/;

/** Money before "into", or a share before "in". */
function isFunded(tokens: readonly EnglishToken[], from: number): boolean {
  for (let k = from; k >= Math.max(0, from - 7); k--) {
    const word = tokens[k]?.lower ?? '';
    if (tokens[k]?.kind === 'mark' && !/^[$£€]$/.test(word)) return false;
    if (
      /^(?:stake|stakes|shares|share|holding|shareholding|shareholder|shareholders|investor|investors|interest|investment|invested|invest|investing)$/.test(
        word,
      )
    )
      return true;
    if (/^(?:put|sank|sunk|poured|pumped|ploughed|plowed|injected|pour|pump|plough|inject|sink)$/.test(word))
      return true;
  }
  return false;
}

function weighDealBefore({ name, before, before2, isSingle }: Surroundings, verdict: Verdict): void {
  // "retained Marsh Doyle and sued"
  if (/^retain(?:ed|s|ing)$/.test(before) && name.words.length === 2) verdict.organization += 3;
  // "took over Orbis", "set up Orbis", "thought up Orbis"
  if (/^(?:over|up|out)$/.test(before) && OPENS_FIRM.test(before2)) verdict.organization += 3;
  if (BUILT.test(before)) verdict.organization += isSingle ? 2 : 1;
  // "Chicago-based Orbis Foods"
  if (/-(?:based|listed|headquartered|owned|backed|registered)$/.test(before)) verdict.organization += 6;
}

const OPENS_FIRM =
  /^(?:take|takes|took|taken|taking|set|sets|setting|start|started|starting|build|builds|built|think|thought|dream|dreamed|dreamt|dreaming|buy|bought|buying|carve|carved|wind|wound|prop|propped|bail|bailed|snap|snapped)$/;
const BUILT =
  /^(?:built|created|launched|rescued|nationalised|nationalized|privatised|privatized|delisted|poached|audited)$/;

function weighBehind({ name, tokens, after, after2, isSingle }: Surroundings, verdict: Verdict): void {
  // "Orbis was set up by", "Orbis has been run by", "Orbis, founded in"
  if (isRunBy(tokens, name.to)) verdict.organization += 4;
  if (/^(?:employs|operates|manufactures|specialises|specializes|floated|listed|trades)$/.test(after))
    verdict.organization += 2;
  // "Orbis finance director Jane Doe", but "Assistant coach"
  if (name.isInitial && isSingle) return;
  if (POST_AT.test(after) || (FIRM_POST.test(after) && POST_AT.test(after2))) verdict.organization += 2;
}

const FIRM_POST = /^(?:chief|finance|managing|vice|executive|senior|deputy|sales|marketing|operations|general)$/;

/** Behind a name: "(which) was founded by", ", run by", "has been listed since". */
function isRunBy(tokens: readonly EnglishToken[], from: number): boolean {
  let k = from;
  while (
    k < from + 5 &&
    /^(?:,|\(|which|that|was|is|were|had|has|been|being|now|then|later|also|once|long)$/.test(tokens[k]?.lower ?? '')
  )
    k++;
  const [word, next] = [tokens[k]?.lower ?? '', tokens[k + 1]?.lower ?? ''];
  if (k === from) return false;
  if (
    /^(?:founded|co-founded|acquired|nationalised|nationalized|delisted|floated|headquartered|privatised|privatized|liquidated)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:run|owned|chaired|managed|headed|controlled|bankrolled|backed|funded|financed|audited)$/.test(word))
    return next === 'by';
  if (/^(?:wound|set|broken)$/.test(word)) return next === 'up';
  return word === 'taken' && /^(?:over|private|public)$/.test(next);
}
