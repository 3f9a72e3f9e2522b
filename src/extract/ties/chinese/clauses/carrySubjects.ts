/**
 * Whom the clauses of a Chinese sentence have for a subject where they name none.
 *
 * Promises: whoever the clause before is about; who says something goes on to say more; what a body without a name does
 * is nobody's of those told of before.
 */
import { sieveEach } from '../../../sieve.ts';
import { FALL_OUT, findPair, PLURAL } from './joinPartners.ts';
import type { ChineseClause, NameGroup, OwnClause } from './nameGroup.ts';

export interface ToldClauses {
  clauses: readonly ChineseClause[];
  /** The subject that they leave behind. */
  after: NameGroup | null;
}

/** How far the telling has come. */
interface Telling {
  carried: NameGroup | null;
  /** Who said something last. */
  speaker: NameGroup | null;
}

/** `carriedIn`: the subject so far. */
export function carrySubjects(own: readonly OwnClause[], carriedIn: NameGroup | null): ToldClauses {
  const telling: Telling = { carried: carriedIn, speaker: null };
  const clauses = own.map((clause, index): ChineseClause => {
    const { start, end, text, groups } = clause;
    const carried = carryInto(telling, own, index);
    leaveBehind(telling, clause, carried);
    return { start, end, text, groups, carried };
  });
  return { clauses, after: telling.carried };
}

/** Whom a clause has for a subject that it does not name. */
function carryInto({ carried, speaker }: Telling, own: readonly OwnClause[], index: number): NameGroup | null {
  const { text, groups, subject } = own[index] as OwnClause;
  const isSpeakers = speaker !== null && (GOES_ON.test(text) || TELLS_MORE.test(text));
  const author = TELLS.test(text) ? findAuthor(own[index - 1]) : undefined;
  const told = author ?? (isSpeakers ? speaker : carried);
  const isOfTwo = PLURAL.test(text) || (groups.length === 0 && FALL_OUT.test(text));
  const needsTwo = !subject && isOfTwo && (told?.members.length ?? 0) < 2;
  return needsTwo ? (findPair(own.slice(0, index)) ?? told) : told;
}

/** Whom it leaves to the next. */
function leaveBehind(telling: Telling, { start, text, subject }: OwnClause, carried: NameGroup | null): void {
  telling.carried = subject ?? (isOthers(text) ? null : carried);
  if (!subject) return;
  if (SAYS.test(text) || EMBEDS.test(text.slice(subject.end - start))) telling.speaker = subject;
}

/** 董事会没有同意，次日解除了他的职务: what comes next a body without a name does, and not the one told of before. */
const OTHERS =
  /^(?:董事会|董事局|股东大?会|管理层|监事会|理事会|校方|院方|警方|检方|陪审团|合议庭|调查组|专案组|委员会|当局|市政府|县政府|省政府|议会|国会)(?![的内上里中成主席之])/u;
const isOthers = (text: string): boolean => OTHERS.test(text.replace(OPENS, ''));
/** What a clause begins with before its subject. */
const OPENS =
  /^(?:但是?|而|可是?|不过|然而|随后|其后|于是|最终|结果|当[天晚日]|次日|翌日|[两三四五六七八九十\d]+[天日周年个]月?之?后|[去今前昨]年|\d+[年月日]|[，、])+/u;

/** 某甲主张，某乙造假，并向法院起诉: what goes on after words that somebody said is theirs again. */
const SAYS =
  /(?:主张|声称|宣称|称|说|表示|认为|指出?|裁定|裁决|认定|宣布|承认|坚称|强调|透露|坦承|直言|质疑|怀疑|抱怨|怒斥|指控|批评|指责)$/u;
/** 某甲批评某乙失职，并要求某丙道歉: who says what others do goes on to say more. */
const EMBEDS =
  /^[^，。的\ue000\ue001]{0,12}(?:批评|指责|质疑|指控|抨击|炮轰|谴责|痛斥|怒斥|痛批|抱怨|举报|起诉|控告|状告|要求|呼吁|敦促|声称|称|指|认为|表示|说|透露|警告|赞扬|称赞|声援|力挺|支持|反对|讽刺|嘲讽|揭露|揭发)了?[^，。\ue000\ue001]{0,4}[\ue000\ue001]/u;
const TELLS_MORE =
  /^(?:并且?|同时|又|还|也|更|亦|随后|其后|再|更是|进而|且)+(?:要求|呼吁|敦促|促请|批评|质疑|指责|指控|指|称|说|表示|认为|起诉|控告|状告|提告|威胁|宣布|强调|警告|感谢|赞扬|称赞|谴责|抨击|痛斥|怒斥|痛批|炮轰|讽刺|嘲讽|抱怨|举报|揭露|力挺|声援|支持|反对|点名|透露|重申|对|向)/u;
const GOES_ON = /^(?:并且?|同时|随后|随即|进而|遂|旋即|还|又|再|更|且)|^向[^，。]{0,10}(?:法院|法庭|\ue001)/u;

function findAuthor(clause: OwnClause | undefined): NameGroup | undefined {
  const last = clause?.groups.at(-1);
  return clause && last && WRITING.test(clause.text.slice(last.end - clause.start))
    ? { ...last, marker: '', owns: false }
    : undefined;
}

/** 月刊刊出某甲的调查，质疑公司造假: what somebody wrote goes on to tell, and so do they. */
const WRITING =
  /^的[^，。\ue000\ue001]{0,8}?(?:调查|调查报道|报道|报导|文章|长文|撰文|专栏|评论|社论|公开信|信函|信|来信|举报信|检举信|报告|声明|帖子|贴文|推文|视频|影片|访问|访谈|专访|采访|证词|供词|证言|日记|回忆录|自传|新书|判词|判决书|意见书|诉状|起诉书|投诉|留言|演讲|发言|讲话|致辞|论文|研究|录音|短信|邮件|电邮|微博|爆料)[”」]?$/u;
const TELLS =
  /^(?:其中|文中|信中|书中|里面|当中|内容|并|公开|直接|不点名|点名)*(?:质疑|怀疑|指|称|直指|力指|揭露|揭发|披露|透露|爆料|踢爆|批评|抨击|痛斥|怒斥|炮轰|控诉|指控|指责|谴责|写道|认为|声称|形容|嘲讽|讽刺|力挺|声援|赞扬|称赞|肯定|呼吁|要求)/u;

sieveEach(SAYS, EMBEDS, TELLS, TELLS_MORE, GOES_ON, WRITING, OTHERS, OPENS);
