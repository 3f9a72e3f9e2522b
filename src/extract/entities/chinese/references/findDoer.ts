/**
 * Who does what a clause with a pronoun tells, where the pronoun suffers it: nobody but the doer is ruled out by it.
 */
import type { Span } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import type { Tokens } from '../readTokens.ts';
import { endsInPost } from '../words/posts.ts';
import type { Seen } from './sightings.ts';

/** What somebody gave or said, which another takes or answers: "接受了她的辞呈", "对他的解释表示怀疑". */
const TAKES_FROM = /(?:接受|批准|受理|收到|接到|采纳|同意|认可|婉拒|回应|答复|反击|听完|听了|读完|读了|看完|看了)$/;
const GIVEN =
  /^的(?:辞呈|辞职|请辞|道歉|邀请|求婚|请求|提议|建议|解释|说法|申诉|上诉|质问|提问|指控|批评|挑战|来信|信|申请|投诉|举报|证词|供词|诉求|要求|条件|报告|汇报|演讲|发言|文章|论文)/;
/** "对他的说法表示怀疑": nobody but of oneself one is ashamed. */
const TOWARDS = /[对向][他她]的[^，。]{1,10}/;
const OF_ONESELF = /后悔|懊悔|自责|内疚|愧疚|忏悔|负责|道歉|抱歉|骄傲|自豪|反思/;

/** Verbs of what is done to others: their object's owner is not who does them. */
const TO_OTHERS =
  /(?:批评|指责|抨击|痛斥|怒斥|痛批|炮轰|谴责|质疑|嘲讽|反驳|否认|支持|力挺|赞扬|称赞|解除[与和]?|终止与|中止与|罢免|撤销|接替|取代|接过|补了?|拒绝|驳回|替|代替|顶替|篡夺|推翻|[接顶抢夺坐占撤免告骂斥炒]|接下|抢走|夺走|夺下|扳倒|赶走)$/;

/** Words that say or liken, and do nothing to anybody: "这是他…". */
const NO_DEED =
  /^(?:[说称指是为像如等据当传料想怕愿盼信猜知]|就是|正是|表示|认为|因为|由于|自从?|随着|除了|猜测|猜想|盛传|风传|谣传|传出|传闻|传言|预计|预料|预测|相信|深信|怀疑|担心|担忧|透露|声称|宣称|指出|宣布|证实|承认|知道|获悉|得知|发现|觉得|希望|主张|断言|推测|推断|以为|报道|爆料|披露|曝光|坚称|辩称|强调|提到|写道|记得|回忆|指控|认定|裁定|显示|意味着|要求|建议|决定|直到|等到|当时)$/;
/** People who do what a clause tells though nobody names them: "父母给她攒的学费". */
const OTHERS_DO =
  /(?:父母|父亲|母亲|丈夫|妻子|家人|家属|兄弟|哥哥|弟弟|姐姐|妹妹|儿子|女儿|子女|朋友|好友|同事|下属|部下|上司|老板|律师|法官|法院|法庭|检察官|检察院|法警|陪审团|委员会|调查组|专案组|监管|领导|上级|院方|厂方|医院|球队|俱乐部|检方|警方|警察|董事会|股东|公司|学校|校方|政府|当局|国会|媒体|记者|医生|老师|教练|球迷|外界|舆论|众人|该[报刊社行校院厂店会台所馆]|[^，。]们|[^，。]{0,2}者)(?![的之])/;

/** Whether a pronoun suffers what its clause tells, which names nobody else: "判处他…", "批评他的做法". */
export function isUndergone(reading: string, tokens: Tokens, clause: Span, start: number, word: string): boolean {
  if (start === clause.start) return false;
  if (/^[这那该]/.test(word)) return /^(?:v|p)/.test(tokens.before(start)?.tag ?? '');
  if (!/^[他她]$/.test(word)) return false;
  if (reading[start + 1] === '的')
    return isOfAnother(reading.slice(clause.start, start), reading.slice(start, clause.end));
  const before = tokens.before(start);
  if (!before || before.start < clause.start || OTHERS_DO.test(reading.slice(clause.start, start))) return false;
  const verb = before.word === '了' ? tokens.before(before.start) : before;
  return verb !== undefined && /^(?:v|p)/.test(verb.tag) && !NO_DEED.test(verb.word);
}

/** Whether what a pronoun owns is somebody else's than who does the deed: "批评他的做法", "接受了她的辞呈". */
function isOfAnother(before: string, rest: string): boolean {
  const verb = before.replace(/了$/, '');
  if (TO_OTHERS.test(verb)) return true;
  if (TAKES_FROM.test(verb)) return GIVEN.test(rest.slice(1));
  return /[对向]$/.test(verb) && TOWARDS.test(verb.slice(-1) + rest) && !OF_ONESELF.test(rest);
}

/** Who does what a clause tells that names nobody: the subject of the clause before it in the same sentence. */
export function findDoer(
  reading: string,
  seen: readonly Seen[],
  index: number,
  clauses: readonly Span[],
  clause: Span,
): FoundEntity | undefined {
  const own = seen.filter((s) => s.sentence === index);
  if (own.some((s) => s.start >= clause.start && s.entity.kind === 'person')) return undefined;
  const last = own.findLast((s) => s.weight >= 2 && s.start < clause.start);
  // "某甲会见某乙，邀请他…": of two in one clause the first.
  const told = last && clauses.find((c) => c.start <= last.start && last.start < c.end);
  // "某局局长某甲表示，将支持她": the body is where she has her post.
  const isOfPost = (s: Seen) => {
    const holder = s.entity.kind === 'organization' ? own.find((o) => o.start >= s.end) : undefined;
    return holder?.entity.kind === 'person' && endsInPost(reading.slice(s.end, holder.start));
  };
  const doer = told && own.find((s) => s.weight >= 2 && s.start >= told.start && !isOfPost(s));
  // "某甲喊冤，但董事会没有留情，当天就解除了他的职务": the body without a name goes on doing.
  const isOfOthers = last !== undefined && OTHERS_GO_ON.test(reading.slice(last.end, clause.start));
  return isOfOthers ? undefined : (doer ?? last)?.entity;
}

/** Somebody without a name who opens a clause between the subject and the pronoun. */
const OTHERS_GO_ON = new RegExp(`[，；](?:但|而|不过|随后|当天|最终|于是)?(?:${OTHERS_DO.source})`);
