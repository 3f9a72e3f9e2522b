/**
 * Firms that bear a part of a person's name and no more: "宝兴食品" of 何宝兴, "莫雷蒂汽车" of 安娜·莫雷蒂, and the bare
 * "宝兴", "莫雷蒂" where the words beside it speak of a firm.
 *
 * Promises: spans in order and apart from each other; a sign is a firm's only where it stands before what firms end in, or
 * where the words beside it say so at several places. Does not know: firms named after somebody whom the text never names.
 */
import type { Document, Span } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import type { Person } from '../people/collectPeople.ts';
import { weighAfter, weighBefore } from '../people/weighContext.ts';
import type { Tokens } from '../readTokens.ts';
import { FIRM_ENDINGS, TRADE_ENDINGS } from '../words/organizationWords.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { weighOrganizationSides } from './weighOrganizationSides.ts';

export interface NamesakeFirms {
  /** Names that stand for the firm by themselves: with their ending, or bare where none has one. */
  full: OrganizationName[];
  /** Bare places of firms that a name with its ending stands for: nobody is meant there. */
  bare: Span[];
}

/** Endings that are everyday words behind somebody's name as well: "何亦资本雄厚". */
const findEnding = createWordFinder([
  [...FIRM_ENDINGS, ...TRADE_ENDINGS].filter((ending) => ending.length > 1).sort((a, b) => b.length - a.length),
]);
const LONGEST_ENDING = 10;

/** From which sum of all its places on a bare sign is a firm's. */
const SURE = 3;
/** By how much more the words beside a place speak for somebody where it is not the firm's: a post or a word of kin. */
const SURELY_SOMEBODY = 2.5;
/** What the words beside one place say at least where it is a firm's. */
const SAID = 1.5;

/** The parts of people's names that a firm can bear: given names of two characters, surnames of two or more. */
function signsOf(people: readonly Person[]): Set<string> {
  const signs = new Set<string>();
  for (const { forms, surname = '' } of people)
    for (const [form, sort] of forms) {
      if (sort === 'surname' && form.length > 1) signs.add(form);
      const given = sort === 'full' && surname !== '' ? form.slice(surname.length) : '';
      if (given.length === 2) signs.add(given);
      if (surname.length > 1 && sort === 'full') signs.add(surname);
    }
  return signs;
}

/** Where people's full names stand. */
function markFull(people: readonly Person[], tokens: Tokens, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const { forms } of people)
    for (const [form, sort] of forms)
      if (sort === 'full') for (const at of tokens.placesOf(form)) marks.fill(1, at, at + form.length);
  return marks;
}

/** "食品", "汽车集团": what a firm's name goes on with behind its sign; '' for nothing. */
function endingBehind(reading: string, tokens: Tokens, end: number): string {
  let to = end;
  for (const { start, word } of findEnding(reading.slice(end, end + LONGEST_ENDING)))
    if (end + start === to) to += word.length;
    else break;
  return to > end && tokens.isBorder(end) && tokens.isBorder(to) ? reading.slice(end, to) : '';
}

/** "取名莫雷蒂", "莫雷蒂由安娜·莫雷蒂于1968年创办", "莫雷蒂的股价": what only a firm is, has or goes through. */
const weighOrigin = (reading: string, start: number, end: number): number =>
  (NAMED.test(reading.slice(Math.max(0, start - 4), start)) ? 2 : 0) +
  (JOINED.test(reading.slice(Math.max(0, start - 4), start)) ? 1 : 0) +
  (OWNS.test(reading.slice(end, end + 8)) ? 2 : 0) +
  (FOUNDED.test(reading.slice(end, end + 30)) ? 3 : 0);
/** Where people come from and go to, and words for firms right before a name. */
const JOINED = /(?:转投|改投|入职|跳槽到?|回到|重返|离开|加盟|卖给|[车药酒房]企|厂商|品牌)$/;
/** What firms have, and hardly anybody. */
const OWNS =
  /^的(?:股价|股份|股权|市值|销量|销售|营收|业绩|利润|亏损|债务|在[华美欧]|工厂|门店|员工|总部|董事会|管理层|股东|产品|车型|新车|业务|高管)/;
const NAMED = /(?:取名|命名|起名|定名|得名|招牌)(?:为|叫|作)?$/;
const FOUNDED = /^(?:最初|当年|原本|就)?(?:是|由)[^，。；]{2,20}(?:创办|创立|创建|开创|一手建立)/;

export function findNamesakeFirms({ reading }: Document, tokens: Tokens, people: readonly Person[]): NamesakeFirms {
  const found: NamesakeFirms = { full: [], bare: [] };
  const inFull = markFull(people, tokens, reading.length + 1);
  for (const sign of signsOf(people)) {
    const places = tokens
      .placesOf(sign)
      .filter((at) => tokens.at[at] !== -1 && inFull[at] !== 1 && tokens.isBorder(at) && reading[at - 1] !== '·')
      .map((start) => {
        const end = start + sign.length;
        const ending = endingBehind(reading, tokens, end);
        const firm = weighOrganizationSides(reading, tokens, start, end, inFull) + weighOrigin(reading, start, end);
        const somebody = weighBefore(reading, tokens, start) + weighAfter(reading, tokens, end);
        return { start, end, ending, firm, somebody };
      });
    const ended = places.filter(({ ending }) => ending !== '');
    const bareOnes = places.filter(({ ending }) => ending === '');
    const said = bareOnes.filter(({ firm }) => firm >= SAID);
    const ofSomebody = bareOnes.filter(({ firm, somebody }) => firm < SAID && somebody - firm >= 1);
    const sum = said.reduce((total, { firm }) => total + firm, 0);
    const isSure = said.length > 1 && sum >= SURE && said.length > ofSomebody.length;
    if (ended.length === 0 && !isSure) continue;
    for (const { start, end, ending } of ended)
      found.full.push({ start, end: end + ending.length, name: sign + ending, ending });
    // Where little is said the sign is whose it is at most places.
    const isFirms = ended.length + said.length > ofSomebody.length;
    const bare = bareOnes.filter(
      ({ firm, somebody }) => firm >= SAID || (isFirms && somebody - firm < SURELY_SOMEBODY),
    );
    if (ended.length > 0) found.bare.push(...bare);
    else found.full.push(...bare.map(({ start, end }) => ({ start, end, name: sign, ending: '' })));
  }
  found.full.sort((a, b) => a.start - b.start);
  return found;
}
