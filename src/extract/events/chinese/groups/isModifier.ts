/** Whether the words between two names of a Chinese clause make the first a part of the second. */
import type { Named } from './mentionGroup.ts';
import { POST } from './postBefore.ts';

/** Words of posts and bodies that hold a character which by itself is a small word or a verb: "数据经理", "商会会长". */
const HOLDS_SMALL =
  /数据|证据|后勤|后卫|会长|会计|会员|社会|董事会|监事会|委员会|理事会|执委会|常委会|[工商协学公议]会|联合会|基金会|同业会|对外|对冲|不动产|在线|受托|获奖|已故|与会|为首|及合规|法律及/g;

/** "北山集团谈判代表周岚": the post, and not the verb. */
const DELEGATE =
  /^(?:首席|谈判|高级|全权|常驻|驻[^，。]{1,4}|职工|员工|股东|法定|销售|学生|工会|投资者|法律|驻地)?代表$/;
export const isDelegate = (of: Named, gap: string, next: Named) =>
  of.entity.kind === 'organization' && next.entity.kind === 'person' && DELEGATE.test(gap);

/** What a post beside a name has in it of no verb. */
const NO_MODIFIER =
  /^[率携偕]|^[约邀请逼劝骂救陪派荐告见访怨催托娶嫁追炒换斥批怼喊叫送带领帮骗]$|(?:提拔|推荐|推举|推选|保荐|委派|委任|指派|指定|选派|选定|聘任|钦点|起用|重用|收养|抚养|领养|指控|检举|告发|拘捕|拘留|传召|传唤|约谈|拘提|裁定|判处|判令|聘用|续聘|邀请|力邀|撤换|换上|换下|开除|免去|罢免|解雇|辞退|举报|揭发|控告|状告|怒批|痛批|痛斥|称赞|赞扬|力挺|支持|反对|联合|联手|携手|陪同|逼迫|迫使|勒令|击败|战胜|顶替|随即|随后|旋即|当天|同日|昨[天日]|今[天日]|曾经|先后|同时|一同|一起|正式|再次|再度|突然|立即|率先|公开|迎娶|嫁给|找来|请来|挖来|拉上|买下|收购|透过|通过|代表|委托|委由|授权|经由|任命|提名|起诉|逮捕|指责|接替|取代|批评|会见|聘请|质问|求见|称|说|表示|否认|[是替帮被遭由对向将把为与在后曾已了又再就也不从以于据让使给跟及会赴抵到受获仍亦则皆均])/;

/** A gap that makes the first name a part of the second: "A" + "董事长" + "B". */
export const isModifier = (gap: string, next: Named, postStart: number, gapStart: number): boolean =>
  next.entity.kind === 'person' &&
  gap.length <= 24 &&
  !/[，。；、]/.test(gap) &&
  // "时任长河集团副总裁的周岚"
  (gap === '' || gap === '的' || postStart <= gapStart + 1 || POST.test(gap.replace(/的$/, ''))) &&
  !NO_MODIFIER.test(gap.replace(HOLDS_SMALL, ''));
