/**
 * Whether the words before an ending, or those beside it, name a body: a proper word, a house that is shown for a firm, a
 * field whose body acts.
 *
 * Promises: an ending alone is no name, unless it stands for a body by itself.
 * Does not know: other words that end so (ruleOutBody.ts).
 */

import { ENDINGS } from '../../words/organizationEndings.ts';
import { CALLED_SHORTLY, FIRM_ENDINGS, NEEDS_NAME, STANDALONE } from '../../words/organizationWords.ts';
import { SORT_WORDS } from '../../words/signWords.ts';
import { actsAsBody } from '../actsAsBody.ts';
import { isFieldBody } from '../isFieldBody.ts';
import { isWeaklyNamed } from './isWeaklyNamed.ts';
import { type BodyCandidate, isRegistered } from './ruleOutBody.ts';
import { isHouse, isOwned, isParty, isShownFirm } from './showsFirm.ts';

export function isNamedBody(candidate: BodyCandidate): boolean {
  const isFirm = isShownFirm(candidate);
  return (
    hasName(candidate, isFirm) &&
    !isTooShort(candidate) &&
    !isSort(candidate, isFirm) &&
    !isEndingAlone(candidate) &&
    !isWeaklyNamed(candidate, isFirm)
  );
}

/** What speaks for a name. */
const hasName = (candidate: BodyCandidate, isFirm: boolean): boolean =>
  candidate.isWhole ||
  isFirm ||
  candidate.isProper ||
  isParty(candidate) ||
  isCalledShort(candidate) ||
  LAW_OFFICE.test(candidate.name) ||
  isOwned(candidate) ||
  isHouse(candidate) ||
  isOffice(candidate) ||
  isWord(candidate) ||
  isAlone(candidate) ||
  isFieldBody(candidate.reading, candidate.tokens, candidate.start, candidate.end, candidate.ending) ||
  BARE_UNION.test(candidate.name) ||
  isCalledSo(candidate) ||
  opensBefore(candidate);

const isCalledShort = ({ reading, name, ending, end }: BodyCandidate): boolean =>
  ending.length > 1 && name.length > ending.length && CALLED_SHORT.test(reading.slice(end, end + 8));

/** "债权人叫快乐时光餐饮集团": what it is called, whatever words the name is made of. */
const isCalledSo = ({ reading, name, ending, start }: BodyCandidate): boolean =>
  ending.length > 1 && name.length > ending.length + 1 && CALLED_SO.test(reading.slice(Math.max(0, start - 4), start));
const CALLED_SO = /(?:名叫|名为|[人方司家是]叫|叫做|更名为?|改名为?|全称是?|名称[为是]|取名为?)“?$/;

/** An office is named by what it is for: "研究" + 资助 + 局. */
const isOffice = ({ reading, name, ending, start }: BodyCandidate): boolean =>
  /^[局署处]$/.test(ending) && name.length - ending.length > 3 && reading[start - 1] !== '的';

/** The ending and its name are one word of the dictionary. */
const isWord = ({ last: { word, tag }, ending }: BodyCandidate): boolean =>
  word.length > ending.length && ending !== '' && (/^(?:nt|nz|x|j)/.test(tag) || /^[省市县区州](?!长)/.test(word));

const isAlone = ({ last, ending }: BodyCandidate): boolean => STANDALONE.has(last.word) || STANDALONE.has(ending);

const opensBefore = ({ start, last, ending }: BodyCandidate): boolean =>
  start < last.start && !NEEDS_NAME.has(ending) && ending.length > 1;

const isTooShort = ({ name, ending, isWhole }: BodyCandidate): boolean =>
  name.length < 2 || (/^[局厅署]$/.test(ending) && name.length < 4 && !isWhole);

/** "海洋生物", "养老地产": of which sort a trade is. */
const isSort = (candidate: BodyCandidate, isFirm: boolean): boolean =>
  !isFirm &&
  !candidate.isWhole &&
  SORT_WORDS.has(candidate.name.slice(0, -candidate.ending.length)) &&
  OF_SORT.test(candidate.ending) &&
  !isRegistered(candidate);

const isEndingAlone = (candidate: BodyCandidate): boolean => {
  const { reading, tokens, name, start, end } = candidate;
  return (
    ENDINGS.has(name) &&
    !isAlone(candidate) &&
    !(
      BARE_UNION.test(name) &&
      (actsAsBody(reading, tokens, start, end) || FORMED.test(reading.slice(Math.max(0, start - 4), start)))
    )
  );
};

/** Trades that words for their sort stand before. */
const OF_SORT = new RegExp(
  `^(?:${FIRM_ENDINGS.filter((one) => !/公司|集团|控股|事务所|银行|会计师|律师/.test(one)).join('|')})$`,
);

/** A body to which the text gives a short name is one, whatever words its name is made of. */
const CALLED_SHORT = new RegExp(`^[”"]?${CALLED_SHORTLY}`);

/** Unions that need no name where they act. */
const BARE_UNION = /^(?:学生会|自救会|管委会|后援会|互助会|关注组|维权会)$/;

/** Who formed a union, before it: "家属组成的自救会". */
const FORMED = /(?:组成|成立|发起|自组|筹组|组建)的?$/;

/** An office of lawyers or auditors is always named: "青叶综合法律事务所"; but for what says only which sort it is. */
const LAW_OFFICE =
  /^(?!知名|著名|国际|国内|大型|小型|当地|本地|外部|独立|专业|相关|有关|合作|顶级|四大|同一|某)[\u3400-\u9fff]{2,6}(?:法律|律师|会计师|税务师|审计师)事务所$/;
