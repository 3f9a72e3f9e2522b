/**
 * Whether the words beside a name show that it is a firm's: who heads it, who founded it, whose it is, which case it is a
 * party to.
 *
 * Promises: the same name in the same text is weighed once.
 */
import { sieveEach } from '../../../../sieve.ts';
import type { Tokens } from '../../readTokens.ts';
import { FIRM_ENDINGS } from '../../words/organizationWords.ts';
import { weighOrganizationSides } from '../weighOrganizationSides.ts';
import type { BodyCandidate } from './ruleOutBody.ts';

/** Who stands at the head of a firm, right behind its name. */
export const HEAD_OF_FIRM =
  /^(?:的?(?:联合)?(?:创始人|创办人|创立者|掌门|掌舵人|董事长|董事局主席|首席执行官|行政总裁|总裁|实控人|大股东|CEO|(?:创始|管理|执行|高级)?合伙人|总经理))/;

const NOBODY = new Uint8Array(0);

/** Whether the words beside a name speak for a firm, or introduce its short form. */
export function showsFirm(
  reading: string,
  tokens: Tokens,
  start: number,
  end: number,
  name: string,
  isStrict = false,
): boolean {
  if (isStrict && HEAD_OF_FIRM.test(reading.slice(end, end + 6))) return true;
  if (/^（(?:以?下(?:统|简)?称|简称)/.test(reading.slice(end, end + 6))) return true;
  if (
    /(?:[办创]|[成创设]立|创[办建]|组建|注册|开设|筹建)[了起]?$|办起[^，。]{0,8}的$/.test(
      reading.slice(Math.max(0, start - 12), start),
    )
  )
    return true;
  return !isStrict && standsAsFirm(reading, tokens, name);
}

/** For each text the names that have been asked about: a long one holds the same name very often. */
const asFirms = new WeakMap<Tokens, Map<string, boolean>>();

/** Whether the words beside any place of a name speak for a firm. */
function standsAsFirm(reading: string, tokens: Tokens, name: string): boolean {
  const known = asFirms.get(tokens) ?? new Map<string, boolean>();
  asFirms.set(tokens, known);
  const told =
    known.get(name) ??
    tokens.placesOf(name).some((at) => weighOrganizationSides(reading, tokens, at, at + name.length, NOBODY) >= 1.5);
  known.set(name, told);
  return told;
}

const lengthBefore = ({ name, ending }: BodyCandidate): number => name.length - ending.length;

const hasFirmsSign = (candidate: BodyCandidate): boolean =>
  lengthBefore(candidate) > 1 && lengthBefore(candidate) < 5 && FIRM_ENDINGS.includes(candidate.ending);

export const isShownFirm = (candidate: BodyCandidate): boolean =>
  hasFirmsSign(candidate) &&
  showsFirm(candidate.reading, candidate.tokens, candidate.start, candidate.end, candidate.name, true);

/** "周岚的晴天资本": somebody's firm is called by an everyday word. */
export const isOwned = (candidate: BodyCandidate): boolean =>
  candidate.reading[candidate.start - 1] === '的' &&
  candidate.taken[candidate.start - 2] === 1 &&
  hasFirmsSign(candidate);

/** "晴天资本的周岚": whose people are named has a name, whatever it means. */
export const isHouse = (candidate: BodyCandidate): boolean =>
  /^(?:资本|创投|影业|传媒)$/.test(candidate.ending) &&
  lengthBefore(candidate) === 2 &&
  candidate.reading[candidate.end] === '的' &&
  candidate.taken[candidate.end + 1] === 1;

/** "被告单位五鑫公司、保全公司": firms that are parties to a case are named, whatever their signs mean. */
export const isParty = (candidate: BodyCandidate): boolean =>
  candidate.ending === '公司' &&
  lengthBefore(candidate) === 2 &&
  PARTY.test(candidate.reading.slice(Math.max(0, candidate.start - 40), candidate.start));

const PARTY = /(?:被告|上诉|被害|涉案|涉事|申请|被执行)(?:单位|公司|企业)(?:[\u3400-\u9fff]{2,8}公司[、和及])*$/;

sieveEach(HEAD_OF_FIRM);
