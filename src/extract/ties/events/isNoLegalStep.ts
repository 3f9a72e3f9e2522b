/**
 * Words of the law that take no step against anybody: a ruling about a paper, one that is only asked about or undone, a
 * suit that is turned down, somebody let go.
 */
import { sieveEach } from '../../sieve.ts';
import type { Happening } from './happening.ts';
import { isAccuser } from './isAccuser.ts';

export const isNoLegalStep = (happening: Happening): boolean =>
  isAboutRuling(happening) || letsGo(happening) || isOtherwise(happening) || isUnsure(happening);

const isAboutRuling = ({ words }: Happening): boolean =>
  ON_PAPERS.test(words) || ASKED_ABOUT.test(words) || OVERTURNS.test(words) || TURNS_DOWN.test(words);
/** What is held to be valid or void is a paper, not whoever wrote it. */
const ON_PAPERS =
  /(?:裁定|裁决|判定|认定|宣告|宣判)[^，。]{0,30}(?:遗嘱|合同|协议|合约|专利|商标|选举|决议|契约|婚姻|条款|法案)[^，。]{0,6}(?:有效|无效|合法|违宪|合宪|成立|作废)|(?:裁定|裁决|判定|认定)[^，。]{1,12}(?:提出|提起|声请|申请|主张)的[^，。]{0,10}(?:成立|有理|合宪|有效|得直|胜诉)/u;
/** A verdict that somebody is only asked about, or speaks of. */
const ASKED_ABOUT =
  /(?:问[及到起]|谈[及到起]|提[及到起]|说起|聊[及到起]|评论|关注|得知|获悉|听闻|听到|看到|收看|旁听|等候|等待|回应)[^，。]{0,8}(?:判决|裁决|裁定|宣判|结果|此案|案件|案情|官司|诉讼|调查)/u;
/** 推翻了对某甲的有罪判决: what was done to them is undone. */
const OVERTURNS = /(?:推翻|撤销|纠正)[^，。]{0,20}(?:判决|定罪|裁决|处分|处罚)|平反|昭雪/u;
/** 驳回了某甲对某公司的起诉: nothing is done to whoever asked. */
const TURNS_DOWN =
  /(?:驳回|不予受理|拒绝受理|撤销)了?[^，。]{0,24}(?:起诉|诉讼|诉求|诉请|请求|申请|索赔|之诉|申诉)(?!书|人|权)/u;

const letsGo = ({ words, trigger, actors, isPerson }: Happening): boolean =>
  LETS_GO.test(words) || (EXAMINES.test(trigger) && actors.every(isPerson));
/** 决定不起诉, 解除取保候审: the law lets go of somebody. */
const LETS_GO =
  /不(?:予)?起诉|免予?起诉|不予?(?:立案|批捕|追究)|撤案|撤销案件|(?:解除|变更)[^，。]{0,12}(?:取保|监视居住|留置|强制措施|羁押|通缉)|无罪释放|获释/u;
/** 辩方律师盘问证人: whoever asks questions in court does nothing to who answers. */
const EXAMINES = /^(?:盘问|盘诘|诘问|发问|反诘|交叉询问|询问)/u;

/** An arbitration that nobody asks for, what somebody does of themselves, and 某公司同列被告: who is named so did nothing. */
const isOtherwise = ({ words, trigger }: Happening): boolean =>
  (/^仲裁/u.test(trigger) && !/(?:提起|申请|提请|提出)/u.test(words)) ||
  /自首|投案|出庭|作证|送上|收受|testif|pleaded/iu.test(words) ||
  TELLS_ON.test(words) ||
  STANDS_TRIAL.test(words);
/** 到老板那里告了状: whoever is told has nothing done to them. */
const TELLS_ON = /(?:那里|那儿|跟前|面前|处)告了?(?:一|个|黑|御)?状/u;
const STANDS_TRIAL = /(?:同列|同为|并列为?|沦为|成为)(?:为)?(?:共同)?被告/u;

/** 不排除追讨: nobody but an authority is told of for what it may do. */
const isUnsure = ({ words, actors, places }: Happening): boolean =>
  UNSURE.test(words) && !actors.some((a) => isAccuser(places.nameOf(a)));
const UNSURE = /不排除|考虑|扬言|威胁要|保留[^，。]{0,6}权利/u;

sieveEach(LETS_GO, UNSURE, ON_PAPERS, ASKED_ABOUT);
