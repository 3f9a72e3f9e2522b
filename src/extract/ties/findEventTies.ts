/**
 * The ties that events make: who appointed, dismissed, joined, left, bought, sued, backed or met whom.
 *
 * Promises: an event that is denied, only possible or only planned makes no tie, except that a planned or possible
 * step of the law is told as such; an event never ties anyone to themselves.
 */
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';
import { sentenceStart } from '../sentenceStart.ts';
import { sieveEach } from '../sieve.ts';
import { isPower, isPrivate, kindOfName } from './bodyKinds.ts';
import { KINDS_OF_BODIES } from './chinesePostWords.ts';
import { fitsInstance } from './courtLevels.ts';
import { canTie, createEventTie, cross, type TiePair } from './createEventTie.ts';
import { goersOf, LONGEST_CAUSE, moversOf, SPOKEN_OF } from './goersOf.ts';
import { kindOfDeed } from './impliedActors.ts';
import type { BodyFinder } from './salientOrganization.ts';

const ACQUIRES =
  /(?:购入|买入|购得|取得|受让|拿下)[^，。]{0,16}(?:全部|100%|全数|悉数|所有)[^，。]{0,3}股|收购|并购|买下|买断|吞下|接管|吞并|兼并|acquir|buy|bought|purchase|take over|took over|takeover/iu;
const IS_BOUGHT = /(?:被|遭|获|由)[^，。]{1,14}(?:收购|并购|买下|接管|吞并|兼并|入股|注资|投资)/u;
const INVESTS = /投资|入股|注资|举牌|增持|持股|股份|股权|领投|参投|融资|买入|invest|stake|shares/iu;
const REPLACES = /取代|接替|顶替|代替|replac|succeed/iu;
/** 任命某乙接替: whoever appoints somebody takes no post. */
const NAMES_ANOTHER =
  /(?:任命|委任|提名|指派|起用|换上|推举|选[派定出])[^，。]{2,16}(?:接替|取代|顶替|代替)(?![^，。]{0,3}[\u4e00-\u9fff]{2,3}的)/u;
const TAKES_HIS = /^(?:并|改|转)?由[^，。]{2,24}(?:兼任|接任|接替|代理|暂代|接手|接掌|顶替|署理|代行)其/u;
/** 出任乙级球队云锦的技术总监: at what was not found. */
const AT_UNFOUND = new RegExp(
  `(?:出任|担任|就任|接任|升任|执掌|加盟)[^，。的]{0,6}${KINDS_OF_BODIES}[^，。的]{2,8}的`,
  'u',
);
const HANDS_ON =
  /(?:位[子置]?|宝座|职务?|一职|大权|帅印|教鞭|江山|家业|担子|棒|权杖)[^，。]{0,4}(?:让|传|交|禅让|移交|托付)给了?/u;
const RAISED_BY =
  /(?:由|被|经|受|获|得到?)[^，。]{1,16}(?:提拔|任命|委任|聘请|钦点|擢升|拔擢|提携|重用|破格|举荐|招揽|聘入|请来|挖来|选中|点将)[^，。]{0,8}$/u;
const SEAT = /\bseat\b|席位|之位|群组?$/iu;
const SELLS = /转让|转给|转手|转予|让与|让渡|卖给|卖掉|售予|售出|出售|脱手|抛售|抵押|借入|sold|sell/iu;
/** 持股27%的某资本: what is told of one of the two beside what they do. */
const HELD_BESIDE = /(?:合计|共同|合共|共)?(?:持股|持有|握有|手握)[^，。]{0,12}的/gu;
/** 长女由此取得某公司五成股权: what is somebody's own. */
const INHERITS = /(?:取得|获得|拿到|分得|继承|承继)[^，。；]{0,16}股[权份]/u;
/** 与某基金达成协议 */
const AGREED_WITH =
  /[与和同跟][^，。；]{1,24}(?:达成|签署|签订|签下)[^，。；收购并入股]{0,20}(?:协议|合约|备忘录|意向)/u;
/** 反对某集团的收购要约, 放弃收购: a deal that somebody stands against, or that comes to nothing. */
const NO_DEAL =
  /(?:反对|抵制|阻止|阻挠|叫停|否决|放弃|拒绝|回绝|婉拒|搁置|终止|取消|退出|驳回)了?[^，。]{0,14}(?:收购|并购|入股|投资|注资|合并|要约|报价|竞购)/u;
/** 某公司及其子公司某投资: who is named behind such a word is a part of the one before. */
const PART_OF = /(?:子公司|附属公司|孙公司|分公司|旗下的?)[“「《]?$/u;
/** 收到某局的警示函: whoever gets it is the one it is done to. */
const RECEIVES =
  /(?:收到|收下|接到|接获|领到|领受|吃到|吃了|拿到|等来|招来|迎来|挨了)[^，。]{0,24}(?:函|罚单|传票|处罚|通知|判决|裁决|起诉书|逮捕令|禁令|令)/u;
const AGREES = /签署|签订|签下|签了|合作|联手|协议|备忘录|结盟|sign|agree|partner|cooperat/iu;
const OPPOSES = /反对|抵制|抗议|不同意|oppos|resist|protest|reject/iu;
const QUARRELS =
  /闹翻|闹僵|反目|翻脸|失和|撕破脸|冲突|矛盾|争执|争吵|对峙|内斗|摩擦|交恶|决裂|feud|clash|quarrel|rift|row\b/iu;
const REMOVES = /解雇|罢免|开除|免职|撤职|解除|fire|oust|dismiss|remove/iu;
/** Who goes over to a rival goes from one body to the other. */
const RIVAL =
  /(?:加盟|加入|转投|投奔|跳槽)[^，。]{0,4}对手|竞争对手|老对手|劲敌|死敌|宿敌|死对头|\barch-?rivals?\b|\brivals?\b|\bcompetitor\b/iu;
/** Where somebody is or was, rather than where they go. */
const GOES_THERE = /转|投|加盟|加入|将|改|开始|签/u;
const WAS_AT = /(?:此前|之前|以前|先前|原先|早年|曾|一直)[^，。]{0,6}(?:效力|任职|供职|服役)/u;
/** Who blows the whistle, blows it on the body where they work. */
const REVEALS = /举报|揭发|爆料|吹哨|检举|\bwhistle-?blow|\bblew the whistle/iu;
/** 举报石沉大海, 举报信: what was told, not who tells it. */
const isReport = (words: string, trigger: string): boolean =>
  /^(?:[“"「『]|信|人|材料|线索|电话|平台|内容|一事|被|遭|自此|此后|从此|迟迟|石沉|没有|始终|杳无|不了了之|无果|未果)/u.test(
    words.slice(words.indexOf(trigger) + trigger.length),
  );
/** An authority that says so takes a step of the law. */
const CHARGES = /指控|控告|弹劾|\baccus|\bcharg/iu;
export const isAccuser = (name: string): boolean =>
  isPower(kindOfName(name)) ||
  /证监|证券交易|[深上沪港联京]交所|证券交易委员会|监管|监督|管理局|廉政|调查局|税务|海关|反贪|反腐|纪委|监委|独检|特检|(?<!办事|联络|秘书|代表|人事|总务)[处署局厅]$/u.test(
    name,
  );
/** Who wants somebody gone acts against them. */
const DEMANDS =
  /要求[^，。]{1,20}(?:辞职|下台|离职|退位|辞任|走人|下课)|(?:要求|呼吁|提议|动议|主张|促请|敦促|联署|请求)[^，。不]{0,6}(?:罢免|撤换|解雇|解聘|弹劾|更换|开除|免去)|逼[^，。]{0,8}(?:下台|辞职|退位|走)/u;
/** Bodies that govern a sport, a trade or a party's discipline, and what they do to those under them. */
const GOVERNS = /[足篮排羽乒泳棋田体网]协|足总|足联|泳联|田联|协会|联盟|联合会|纪委|监委|纪律委员会/u;
const PUNISHES = /禁[足赛]|停赛|处分|罚|党籍|公职|资格|终身禁/u;
const ELECTS = /选出|推选|选举|票选|改选/u;
const DISCHARGES =
  /解雇|解聘|解职|罢免|开除|免职|免去|撤职|革职|(?:逐出|赶出|踢出)(?![^，。]{0,6}(?:业|市场|坛|圈|界|国|场|家|庭))|除名|清退|扫地出门|下课|炒|辞退|撤换|出局|\b(?:fired|ousted|dismissed|sacked|removed|forced out)\b/iu;

/** A post is taken from somebody, by whoever may give it. */
const ONE_POST = /停职|免职|免去|撤职|革职|撤换|职务|职位|一职|罢免/u;

/** Losing a post as something that befalls somebody. */
const BEFALLS = /^(?:[黯突]然|正式|提前|遗憾)?(?:下课|出局|丢掉?帅位)/u;

/** 跳槽到某公司, 转赴某行出任, quit to launch Acme: what somebody goes to, or goes in order to do, is not what they leave. */
const GOES_TO =
  /(?:跳槽|转赴|转投|转往|转到|转至|转去|转任|加盟|加入|投奔|投靠|另投|改投|跳到|去了|前往|奔赴|空降|入职|创办|创立|成立|创建)(?:到|至|去|了|往|向)*[^，。；]{0,4}$|\b(?:to|and) (?:(?:help )?(?:launch|start|found|co-found|set up|establish|build|join|run|lead|head|create|work (?:for|at))|become [^,.;]{1,30} (?:of|at)) (?:an? |the |her |his |their |own |of |new |rival |firm |company |start-up |business |, )*$/iu;
/** Somebody goes to a court, a federation or a regulator with a complaint of another. */
const COMPLAINS_TO = /告[到上进]|诉[至到诸]|向[^，。；]{1,16}(?:状告|控告|提[出起交请]|递交|申诉|投诉|举报|申请)/u;
const isAuthority = (name: string): boolean => isPower(kindOfName(name)) || kindOfName(name) === 'committee';

/** 受到某甲的批评: whoever gets it stands first. */
const GETS_FAULT =
  /(?:(?<!接)受到?|遭到?|遭受|挨了?|招来|招致|引来|引发|迎来|面对|面临|承受|饱受|备受)(?:了|过)?[^，。]{1,14}?的?[^，。]{0,6}(?:批评|指责|质疑|抨击|谴责|炮轰|声讨|嘲讽|指控|责难|责备|训斥|抱怨|投诉)/u;

/** 取消某甲的博士学位: no post. */
const OF_HONOURS = /(?:取消|撤销|褫夺|剥夺|收回)[^，。；]{1,20}(?:学位|学籍|奖项|荣誉|称号|院士|勋章)/u;

/** 职务没有被拿掉 */
const NOT_DONE_TO = /(?:没有?|并未|未曾?|从未|不会)(?:再)?(?:被|遭到?)/u;

/** Those of one event by their part in it. */
interface Cast {
  agents: string[];
  patients: string[];
  predecessors: string[];
  people: string[];
  organizations: string[];
}

/** The post is one that somebody else had: where that was tells where this one is. */
const VACANT =
  /遗缺|空缺|职缺|(?:职务|一职|职位)由|^由[^，。]{0,14}(?:接手|接任|接替|递补|接掌|暂代|代理|补上|顶上|接棒)[。，]?$/u;
/** Those who face the press together are no visitors of each other. */
const TOGETHER = /记者会|发布会|见面会|典礼|仪式|葬礼|论坛|开庭|庭审|现身/u;
const SHUNS =
  /(?:拒绝|拒|不肯|不愿|不屑|不想|再也不|从不|从未|避免|没有|未)(?:再)?[与和同跟][^，。；]{1,16}(?:握手|同台|同席|见面|会面|会谈|合影|碰面|交谈|说话)/u;
const ATTENDS = /出席|列席|到场|在场|亮相|落幕|闭幕|开幕|揭幕|散会/u;
/** More people than these in one clause are no meeting of the first with each. */
const LARGEST_MEETING = 3;
/** What nobody but an authority does. */
const OFFICIAL =
  /^(?:逮捕|拘捕|拘留|刑拘|羁押|收押|约谈|传唤|传讯|搜索|搜查|查封|立案|判|宣判|通缉|提起公诉|公诉|检控|限制出境|罚款|开罚|裁罚|带走|带回|抓捕|抓获)/u;
const CHARGED =
  /(?:检方|控方|公诉人|检察机关)[^，。]{0,6}(?:指控|起诉|控告|提起公诉|认定)|被控|遭控|被起诉|遭起诉|被诉|被检控|被提起公诉|遭检控/u;
const PROSECUTOR = /(?:检察官|检察长|公诉人|检控官)$/u;
/** Who is examined, and who does it. */
const UNDERGOES = /接受[^，。]{0,20}(?:审查|调查|讯问|问话|侦查|审讯)/u;
const UNSURE = /不排除|考虑|扬言|威胁要|保留[^，。]{0,6}权利/u;
/** Who accepts that somebody goes stays; who else goes is named behind. */
const ANOTHER_GOES =
  /(?:准了?|批准|接受|同意|应允|慰留)[^，。]{0,8}(?:辞呈|辞职|请辞|离职)|(?:离开|辞职|离职|出局|卸任|走人|下台|离队)的(?:还有|也有|包括|则是|是)/u;
/** Who sets up on their own leaves what they have, not what they found. */
const SETS_UP = /另起炉灶|另立门户|自立门户/u;
/** Who is asked to go, or whose people go, is not gone; nor is who gives up a candidacy, a case or talks, or hands a seat on. */
const OTHERS_GO =
  /(?:劝|逼|催|促|迫使|要求|(?<![需主只首重])要(?!职|员|闻)|呼吁|敦促)[^，。的]{0,10}(?:辞|下台|离|走人|退|抽身|让位)|(?:不批|不准|未准|没有批准|驳回|退回|挽留|慰留)[^，。]{0,8}(?:辞|离|退)|退选|退出[^，。]{0,8}(?:选举|竞选|初选|选战|竞购|竞标|竞争|角逐|争夺|[一二两三四首末]轮|比赛|决赛|案(?![卷例])|官司|诉讼|谈判|条约|协定|协议)|(?:一位|一名|某位|某|有)[^，。、]{0,10}(?:离职|离开|退休|离任|卸任)|(?<!率领?|带领?|带着|领着|携|偕同?)(?:(?<![\d一二两三四五六七八九十百数多近逾])[\d一二两三四五六七八九十百数多近逾]+[余多]?[名位]|旧部|部下|下属|亲信|心腹|骨干|员工|高管们)[^，。]{0,8}(?:辞|离|退|走|递|挂)|(?:让贤|交棒|交班|退居(?:幕后|二线)|禅让|传位)/u;
/** Offering to go is not going; nor is a short absence. */
const OFFERS =
  /(?:一度|口头)[^，。；]{0,6}(?:请辞|辞职|辞呈)|(?:曾|多次)提出辞|短暂[^，。；]{0,4}(?:离|休)|\bbriefly left\b|\boffer(?:s|ed|ing)? to (?:resign|quit|go)/iu;
/** An offer of a post that is turned down. */
const DECLINES = /(?:婉拒|谢绝|推辞|拒绝|回绝|推掉|无意|不愿)[^，。]{0,8}(?:出任|担任|接任|接手|接受|就任|任命|聘)/u;
/** 与某公司解除全部合同: a deal that ends. */
const CONTRACTS =
  /(?:解除|终止|取消|中止)[^，。]{0,4}(?:全部|所有|一切|施工|承包|供货|供应|合作|采购|服务|赞助|租赁|代言|代理|冠名|转播)[^，。]{0,4}(?:合同|合约|协议)/u;
const TAKES_OVER_IS = /(?:接替|取代|顶替|代替|接任|继任)[^，。的]{1,6}的人?，?(?:则|正|就|便|却)*(?:是|叫|名叫)/u;
/** 遭某甲发配分公司: to be sent off is no post that anybody gives. */
const SENT_OFF = /^(?:发配|外放|下放|贬|打发|发落|支[到去]|流放)/u;
/** 律师某甲为家属代理: to stand for somebody is no post. */
const PLEADS_FOR = /(?:为|替|给)[^，。]{1,16}代理|代理律师|代理[^，。]{0,6}(?:案|诉讼|官司)/u;
/** 拂袖离场, 驾车离开: out of a room or a town, not out of a post. */
const WALKS_OUT =
  /离场|离席|退席|退场|离座|会场|现场|法庭|庭外|记者会|饭局|餐桌|包厢|看台|走廊|后门|侧门|溜走|驾车|开车|乘车|坐车|乘机|搭机|登机|出境|离境|移居|移民|迁居|远走|潜逃|逃往|逃离现场/u;
/** Who heads a state or town is removed by others than their own office. */
const HEADS = /(?:市长|省长|州长|县长|总统|总理|首相)/u;
/** The words name a place, though it is none that was found. */
const ELSEWHERE =
  /(?:离开|卸任|辞去|退出|离任)[^，。]{0,16}(?:医院|银行|公司|大学|集团|学院|[^一部全]部|局|署|厅|基金|俱乐部|[\u4e00-\u9fff]委会|委员会|理事会|协会|同盟|联盟|工作组|小组)|\b(?:left|leaves|quit|walked out of) (?:the )?[A-Z]|\bleft the government/u;

/** 某甲率某乙拜访某丙: who goes along visits nobody of their own side. */
const TAKES_ALONG = /(?<![效比汇利税频速])率[领同]?|带领|带着|领着|携同|偕同?|陪同/u;
const isTakenAlong = (words: string, trigger: string, name: string): boolean => {
  const before = words.slice(0, words.indexOf(trigger));
  const at = before.search(TAKES_ALONG);
  return at >= 0 && before.indexOf(name, at) > at;
};

const PLEADS = /从宽|从轻|求情|网开一面|宽大处理|手下留情/u;
const ASKS = /促请|呼吁|敦促|吁请|要求|请求|恳请/u;
/** Words whose object may be told of in the next clause. */
const ACCUSES = /[责斥批轰讽骂呛]|质疑|抨击|谴责|控诉|指控|直指|质问|声讨|揭发|反咬|投诉/u;
/** 向某甲担保: to promise somebody something is not to back them. */
const WARNS_FORMALLY =
  /(?:给予|予以|出具|处以|作出|下发)[^，。]{0,6}(?:警告|谴责|处分|批评|警示)|公开谴责|通报批评|警示函|监管函/u;
const BLAMES = /(?:批评|指责|质疑|抨击|痛批|怒批|狠批|怒斥|痛斥|斥责|指控|痛骂|炮轰|谴责|抱怨|举报|控诉)[^。]*$/u;
const PROMISES = /向[^，。]{1,24}(?:担保|保证|承诺|许诺|打包票|拍胸脯)/u;
/** Who says of a body or of somebody that an authority has taken them. */
const TAKEN =
  /(?:证实|披露|公告|公布|宣布|确认|承认|表示|称|说)[^。]*(?:被|遭)[^，。]{0,8}(?:采取[^，。]{0,6}措施|拘|逮捕|带走|羁押|留置|立案|调查|约谈|传唤|通缉|限制出境)/u;
/** What is held to be valid or void is a paper, not whoever wrote it. */
const ON_PAPERS =
  /(?:裁定|裁决|判定|认定|宣告|宣判)[^，。]{0,30}(?:遗嘱|合同|协议|合约|专利|商标|选举|决议|契约|婚姻|条款|法案)[^，。]{0,6}(?:有效|无效|合法|违宪|合宪|成立|作废)|(?:裁定|裁决|判定|认定)[^，。]{1,12}(?:提出|提起|声请|申请|主张)的[^，。]{0,10}(?:成立|有理|合宪|有效|得直|胜诉)/u;
/** 决定不起诉, 解除取保候审: the law lets go of somebody. */
const LETS_GO =
  /不(?:予)?起诉|免予?起诉|不予?(?:立案|批捕|追究)|撤案|撤销案件|(?:解除|变更)[^，。]{0,12}(?:取保|监视居住|留置|强制措施|羁押|通缉)|无罪释放|获释/u;
/** 辩方律师盘问证人: whoever asks questions in court does nothing to who answers. */
const EXAMINES = /^(?:盘问|盘诘|诘问|发问|反诘|交叉询问|询问)/u;
/** 推翻了对某甲的有罪判决: what was done to them is undone. */
const OVERTURNS = /(?:推翻|撤销|纠正)[^，。]{0,20}(?:判决|定罪|裁决|处分|处罚)|平反|昭雪/u;
/** 驳回了某甲对某公司的起诉: nothing is done to whoever asked. */
const TURNS_DOWN =
  /(?:驳回|不予受理|拒绝受理|撤销)了?[^，。]{0,24}(?:起诉|诉讼|诉求|诉请|请求|申请|索赔|之诉|申诉)(?!书|人|权)/u;
/** A verdict that somebody is only asked about, or speaks of. */
const ASKED_ABOUT =
  /(?:问[及到起]|谈[及到起]|提[及到起]|说起|聊[及到起]|评论|关注|得知|获悉|听闻|听到|看到|收看|旁听|等候|等待|回应)[^，。]{0,8}(?:判决|裁决|裁定|宣判|结果|此案|案件|案情|官司|诉讼|调查)/u;
/** 五地法院集中宣判: none of those that are named. */
export const SEVERAL_COURTS = /(?:[两二三四五六七八九十多各几数][地家级个]|各地|多地)(?:人民|中级|基层)?法院/u;
/** What only parties do before a court. */
const SUES = /^(?:反|互|再|共同|联名)?(?:控告|起诉|状告|提告|控诉|诉请|索赔|求偿|提起诉讼|提诉|兴讼|入禀)/u;
const STANDS_TRIAL = /(?:同列|同为|并列为?|沦为|成为)(?:为)?(?:共同)?被告/u;
/** A takeover that is looked into is told of in passing. */
const LOOKS_INTO = /(?:核查|审查|调查|审计|评估|复核|检讨)[^，。]{0,20}(?:收购|并购|投资|入股)/u;
/** Words for asking that somebody be removed. */
const MOVES =
  /(?:提请|提议|动议|要求|请求|建议|呼吁|主张|谋求|试图|扬言|威胁|提案|联署)[^，。]{0,20}(?:罢免|解雇|撤换|解除|免去|开除|撤销)|(?:罢免|解雇|撤换|免去)[^，。]{0,14}(?:动议|提案|议案|要求)/u;
/** Posts in a party. */
const PARTY_POST = /党主席|党魁|党首|退党|党籍|党秘书长/u;
/** 自由党籍立委某甲: whose colours somebody wears is not what they give up. */
const WEARS_COLOURS =
  /籍的?(?:前|现任|时任|资深)?[^，。；]{0,8}?(?:立委|[众参]?议员|[省市州县区]长|总统|总理|部长|大臣|委员|代表|参选人|候选人)|党籍的|党(?:前|现任|时任|资深)?(?:立委|[众参国]?议员)/u;
/** Posts of a state, which nobody gives up by leaving a party. */
const OF_STATE = /总理|总统|首相|部长|大臣|国务卿|[省市州县]长|议员|立委/u;
const QUITS_PARTY = /退党|退出|脱党|脱离|出走/u;

/** What somebody who tells of it has seldom done. */
const SAID_OF: ReadonlySet<string> = new Set(['dispute', 'dismissal', 'legal']);

function castOf(event: FoundEvent, kinds: ReadonlyMap<string, string>): Cast {
  const withRole = (...roles: string[]) =>
    event.participants.filter((p) => roles.includes(p.role ?? 'agent')).map((p) => p.entity);
  const ofKind = (kind: string) => event.participants.map((p) => p.entity).filter((id) => kinds.get(id) === kind);
  // Where somebody only reports it, the deed is not theirs: "周岚在信中写道，部分股东质疑他".
  const isReported = event.speaker !== undefined && SAID_OF.has(event.type);
  return {
    agents: isReported ? withRole('agent') : withRole('agent', 'speaker'),
    patients: withRole('patient', 'object'),
    predecessors: withRole('predecessor'),
    people: ofKind('person'),
    organizations: ofKind('organization'),
  };
}

/** Words before whom somebody puts into a post: "提拔某乙出任", "让某乙接替". */
const PUTS =
  /提拔|提名|任命|委任|委派|推举|推选|推荐|举荐|指定|指派|选派|钦点|聘请|邀请|安排|力邀|力荐|扶植|(?<![谦退避转推])让|请(?![辞求假])|派/u;

/** Of several who do it those who come to the post: not who announces it, nor who puts them there. */
function putBySomebody(
  { participants }: FoundEvent,
  comers: readonly string[],
  words: string,
  places: EventPlaces,
): readonly string[] {
  if (comers.length < 2) return comers;
  const silent = comers.filter((id) => participants.some((p) => p.entity === id && p.role !== 'speaker'));
  const left = silent.length > 0 ? silent : comers;
  const at = left.length > 1 ? words.search(PUTS) : -1;
  const put = at < 0 ? [] : left.filter((id) => words.indexOf(places.nameOf(id).split('·').at(-1) ?? '', at) >= 0);
  return put.length > 0 ? put : left;
}

/** What a happening of each type ties, given its cast and the words of its clause. */
function pairsOf(
  event: FoundEvent,
  cast: Cast,
  words: string,
  isPerson: (id: string) => boolean,
  trigger: string,
  places: EventPlaces,
): TiePair[] {
  const { agents, patients, predecessors, people, organizations } = cast;
  const actors = agents.filter((id) => !predecessors.includes(id));
  const at = event.trigger.start;
  const homeOf = (id: string) => {
    const home = places.homeOf(id, at, words);
    // 辞去党主席 leaves no ministry.
    if (home === undefined) return undefined;
    const isParty = /党/u.test(places.nameOf(home));
    const isElsewhere = isParty
      ? (WEARS_COLOURS.test(words) || (OF_STATE.test(words) && !PARTY_POST.test(words))) && !QUITS_PARTY.test(words)
      : PARTY_POST.test(words);
    return isElsewhere ? undefined : home;
  };
  switch (event.type) {
    case 'appointment': {
      if (DECLINES.test(words) || PLEADS_FOR.test(words) || SENT_OFF.test(trigger)) return [];
      // 接替某甲的人叫某乙: told by who takes the place, and not by the event.
      if (TAKES_OVER_IS.test(words) && predecessors.length > 0) return [];
      // 接替他的是某乙: whoever is named behind comes.
      if (TAKES_OVER_IS.test(words) && patients.some(isPerson) && predecessors.length === 0)
        return cross('succeeded', patients.filter(isPerson), actors.filter(isPerson));
      // 被某甲取代, "was replaced by": the doer takes the post.
      if (REPLACES.test(words) && predecessors.length === 0 && patients.some(isPerson) && !NAMES_ANOTHER.test(words))
        return cross('succeeded', actors.filter(isPerson), patients.filter(isPerson));
      if (NAMES_ANOTHER.test(words) && patients.length === 0) return [];
      // 由某乙兼任其职: whose post it was is told of before.
      if (TAKES_HIS.test(words)) return [];
      // 由某甲一手提拔: whoever is raised is told of before.
      if (patients.length === 0 && RAISED_BY.test(words)) return [];
      if (/successor|继任者|后任|候选人|\bcandidates?\b/iu.test(words)) return [];
      // 接手调查的是某会: a body takes it over.
      if (
        patients.length === 0 &&
        predecessors.length === 0 &&
        /的(?:则|正|就)?是/u.test(words) &&
        !actors.some(isPerson)
      )
        return [];
      // 接他班的是跟了他多年的某乙: nobody gives it.
      const isCleft =
        /(?:班|缺|手|任|来|位|棒)的(?:人)?(?:则|正|就)?(?:是|叫|名叫)/u.test(words) ||
        /[接顶补]的(?:正|就|便|恰)?是/u.test(words);
      // 把位子让给某乙: nobody is put there, but follows.
      if (HANDS_ON.test(words) && actors.every(isPerson)) return cross('succeeded', patients.filter(isPerson), actors);
      // 选出某甲为主席: one alone elects nobody.
      const isElected = ELECTS.test(trigger) && actors.length === 1 && actors.every(isPerson);
      const givers = patients.some(isPerson) && !isCleft && !isElected ? actors : [];
      const comers = actors.filter(isPerson);
      const holders = givers.length > 0 ? patients.filter(isPerson) : putBySomebody(event, comers, words, places);
      const vacant = predecessors.length === 0 && VACANT.test(words);
      const placesOf = (holder: string) => {
        if (organizations.length > 0 || vacant || AT_UNFOUND.test(words)) return organizations;
        // 某甲辞职，由某公司创始人某乙接任: the post is where the one before had it.
        const [before] = predecessors.filter(isPerson);
        const home = (before === undefined ? undefined : homeOf(before)) ?? homeOf(holder);
        return home === undefined ? [] : [home];
      };
      return [
        ...cross('appointed', givers, holders),
        ...cross('succeeded', holders, predecessors.filter(isPerson)),
        ...holders.flatMap((holder) =>
          cross(
            'role_at',
            [holder],
            placesOf(holder).filter((o) => !/董事会$|board$/iu.test(o)),
          ),
        ),
      ];
    }
    case 'departure': {
      if (
        SEAT.test(words) ||
        OFFERS.test(words) ||
        OTHERS_GO.test(words) ||
        WALKS_OUT.test(words) ||
        CONTRACTS.test(words) ||
        ANOTHER_GOES.test(words) ||
        SETS_UP.test(trigger)
      )
        return [];
      if (organizations.length === 0 && ELSEWHERE.test(words)) return [];
      const party =
        organizations.length > 0
          ? undefined
          : /退党|脱党/u.test(words)
            ? places.bodyAt(at, 'party')
            : /退会|退出学会|退出协会/u.test(words)
              ? places.bodyAt(at, 'committee')
              : undefined;
      if (party !== undefined) organizations.push(party);
      return goersOf(event, words, actors.some(isPerson) ? actors.filter(isPerson) : people, places)
        .filter((p) => !predecessors.includes(p))
        .flatMap((person) => {
          const isGoal = (id: string) => {
            const at = words.indexOf(places.nameOf(id));
            return at > 0 && GOES_TO.test(words.slice(0, at));
          };
          const home = organizations.length > 0 ? organizations : [homeOf(person)].filter((o) => o !== undefined);
          return cross(
            'left',
            [person],
            home.filter((id) => !isGoal(id)),
          );
        });
    }
    case 'dismissal': {
      if (NOT_DONE_TO.test(words) || OF_HONOURS.test(words)) return [];
      // "主教练周岚下课": whom it happens to stands where the doer would.
      const isPassed = patients.length === 0 && BEFALLS.test(trigger);
      const removed = (isPassed ? agents : patients).filter(isPerson);
      // Courts and parliaments remove by law.
      const isTried = (id: string) => ['court', 'parliament'].includes(kindOfName(places.nameOf(id)) ?? '');
      // 足联对某甲处以禁足: whoever governs punishes.
      const isPunished = (id: string) => GOVERNS.test(places.nameOf(id)) && PUNISHES.test(words);
      if (actors.some(isPunished)) return cross('legal_action_against', actors.filter(isPunished), removed);
      if (actors.some(isTried)) return cross('legal_action_against', actors.filter(isTried), removed);
      // Who moves that somebody be removed acts against them; whether they go is another's to say.
      if (actors.length > 0 && !isPassed)
        return cross(MOVES.test(words) || /^弹劾/u.test(trigger) ? 'opposed' : 'dismissed', actors, removed);
      if (MOVES.test(words)) return [];
      return removed.flatMap((person) => {
        const home = organizations.at(0) ?? homeOf(person);
        // 院长某甲被免职: by whoever appoints, and not by the hospital; 被解雇 is by the employer.
        const isByHome =
          organizations.length > 0 || VOTED.test(places.lead ?? '') || !(HEADS.test(words) || ONE_POST.test(words));
        return home && isByHome && DISCHARGES.test(words) ? cross('dismissed', [home], [person]) : [];
      });
    }
    case 'joining': {
      if (/\bafter (?:an? |\w+ )?(?:decade|year|month)s? (?:at|with)\b/iu.test(words)) return [];
      // 他此前效力于某队: where somebody was.
      if (WAS_AT.test(words) || (/^(?:效力|服役)/u.test(trigger) && !GOES_THERE.test(words)))
        return cross('role_at', people, organizations.slice(-1));
      // 某公司加入某联盟
      if (people.length === 0 && organizations.length === 2 && /^加入/u.test(trigger))
        return cross('joined', organizations.slice(0, 1), organizations.slice(1));
      const joined = organizations.slice(-1);
      const rivals = RIVAL.test(words) ? people.flatMap((person) => homeOf(person) ?? []) : [];
      return [
        ...cross('joined', moversOf((places.lead ?? '').slice(-LONGEST_CAUSE) + words, people, places.nameOf), joined),
        ...cross('competes_with', joined, rivals),
      ];
    }
    case 'founding': {
      const partners = event.participants.filter((p) => p.role === 'partner').map((p) => p.entity);
      // 某公司的董事长某甲开了一家公司: what is founded has no name here, and is not where its founder comes from.
      const founded = words.slice(Math.max(0, words.indexOf(trigger)));
      const isNamed = (id: string) => founded.includes(places.nameOf(id));
      const isUnnamed = /[一两几][家间所个]/u.test(founded) && !organizations.some(isNamed);
      return cross('founder_of', [...actors, ...partners].filter(isPerson), isUnnamed ? [] : organizations);
    }
    case 'support':
      if (PROMISES.test(words)) return [];
      // 痛批党中央选边站，偏袒某甲: what somebody is blamed for.
      if (BLAMES.test(places.lead ?? '') && !actors.some((id) => words.includes(places.nameOf(id)))) return [];
      return cross('supported', actors, patients);
    case 'dispute': {
      if (SPOKEN_OF.test(words)) return [];
      if (QUARRELS.test(words) || event.rule === 'dispute/give-way') return cross('conflict_with', actors, patients);
      // 向廉政公署举报: whoever is told of it is not blamed.
      const revealed = REVEALS.test(trigger) ? patients.filter((id) => !isAccuser(places.nameOf(id))) : patients;
      if (
        revealed.length === 0 &&
        REVEALS.test(trigger) &&
        /由[^，。]{2,40}$/u.test(words.slice(0, words.indexOf(trigger)))
      )
        return [];
      if (revealed.length === 0 && REVEALS.test(trigger) && !isReport(words, trigger))
        return actors.filter(isPerson).flatMap((person) => {
          // 被某甲调离，其后连续五年举报: of the one other of whom the sentence tells.
          const others = places.toldIn?.(places.lead ?? '').filter((id) => id !== person) ?? [];
          const told = others.length === 1 ? others[0] : undefined;
          const home = homeOf(person);
          const blamed = home !== undefined && isAccuser(places.nameOf(home)) ? undefined : home;
          return cross('criticized', [person], [told ?? blamed ?? person]);
        });
      // Courts and the police find fault by what they do in their office.
      if (
        actors.length > 0 &&
        actors.every((id) => ['court', 'police', 'prosecution'].includes(kindOfName(places.nameOf(id)) ?? '')) &&
        !CHARGES.test(trigger)
      )
        return [];
      if (CHARGES.test(trigger) && actors.some((id) => isAccuser(places.nameOf(id)) || places.isOfficer?.(id)))
        return cross('legal_action_against', actors, patients);
      // 检方指控某甲: by the prosecutor whom the article names.
      if (CHARGES.test(trigger) && actors.length === 0 && CHARGED.test(words) && places.prosecutor !== undefined)
        return cross('legal_action_against', [places.prosecutor], patients);
      // 证监局对某甲给予警告: a step of its office.
      if (WARNS_FORMALLY.test(words) && actors.length > 0 && actors.every((id) => isAccuser(places.nameOf(id))))
        return cross('legal_action_against', actors, patients);
      if (DEMANDS.test(words)) return cross('opposed', actors, patients);
      if (PLEADS.test(words)) return cross('supported', actors, patients);
      // 促请证监会研究: the authority is asked, not blamed.
      const asked = ASKS.test(trigger) ? patients.filter((id) => isAccuser(places.nameOf(id))) : [];
      if (asked.length > 0) return [];
      if (patients.length === 0 && ACCUSES.test(trigger)) {
        const others = (places.namedAfter?.(event.trigger.end) ?? []).filter((id) => !actors.includes(id));
        return cross('criticized', actors, others);
      }
      if (GETS_FAULT.test(words) && patients.length > 0) return cross('criticized', patients, actors);
      return cross(OPPOSES.test(words) ? 'opposed' : 'criticized', actors, revealed);
    }
    case 'decision':
      return REMOVES.test(words) ? cross('opposed', actors.filter(isPerson), patients.filter(isPerson)) : [];
    case 'legal': {
      if (ON_PAPERS.test(words) || ASKED_ABOUT.test(words) || OVERTURNS.test(words) || TURNS_DOWN.test(words))
        return [];
      if (LETS_GO.test(words) || (EXAMINES.test(trigger) && actors.every(isPerson))) return [];
      if (/^仲裁/u.test(trigger) && !/(?:提起|申请|提请|提出)/u.test(words)) return [];
      if (/自首|投案|出庭|作证|送上|收受|testif|pleaded/iu.test(words)) return [];
      // 不排除追讨: nobody but an authority is told of for what it may do.
      if (UNSURE.test(words) && !actors.some((a) => isAccuser(places.nameOf(a)))) return [];
      // 公司证实，其董事长已被采取强制措施: who tells of it did not do it.
      const isTeller = (a: string) => !isPerson(a) && TAKEN.test(words) && !isAccuser(places.nameOf(a));
      // 某公司同列被告: who is named so did nothing.
      if (STANDS_TRIAL.test(words)) return [];
      // 在某法院控告: a court sues nobody.
      const isAsked = (a: string) =>
        SUES.test(trigger) && (kindOfName(places.nameOf(a)) === 'court' || /仲裁/u.test(places.nameOf(a)));
      // 接受某纪委审查: who is looked into stands first.
      if (RECEIVES.test(words) && patients.length > 0 && patients.every((id) => isAccuser(places.nameOf(id))))
        return cross('legal_action_against', patients, actors);
      const examiners = UNDERGOES.test(words) ? patients.filter((id) => isAccuser(places.nameOf(id))) : [];
      if (examiners.length > 0) return cross('legal_action_against', examiners, actors);
      // 搜索某公司，约谈某甲: whose premises are searched summons nobody.
      const isPowerless = (a: string) => {
        const kind = kindOfName(places.nameOf(a));
        return !isPerson(a) && OFFICIAL.test(trigger) && (isPrivate(kind) || kind === 'club');
      };
      const isOfSeveral = SEVERAL_COURTS.test(places.lead ?? '') || SEVERAL_COURTS.test(words);
      const isUnknown = (a: string) => isOfSeveral && kindOfName(places.nameOf(a)) === 'court';
      const doers = actors.filter(
        (a) => !isUnknown(a) && (!isPerson(a) || patients.length > 0) && !isTeller(a) && !isAsked(a) && !isPowerless(a),
      );
      const isDone = event.modality === 'asserted' || event.modality === 'reported';
      const body = doers.length === 0 && isDone && !isOfSeveral ? places.bodyAt(at, kindOfDeed(words)) : undefined;
      const isDoer = kindOfDeed(words) !== undefined && body !== undefined && fitsInstance(words, places.nameOf(body));
      // 某甲被控受贿: by the prosecutor whom the article names.
      const officer = doers.length === 0 && isDone && CHARGED.test(words) && !isDoer ? places.prosecutor : undefined;
      return cross(
        'legal_action_against',
        isDoer ? [body] : officer !== undefined && !patients.includes(officer) ? [officer] : doers,
        patients.filter(
          (id) => !/仲裁/u.test(places.nameOf(id)) && !(COMPLAINS_TO.test(words) && isAuthority(places.nameOf(id))),
        ),
      );
    }
    case 'meeting':
      if (TOGETHER.test(words)) {
        const hosts = actors.filter(isPerson);
        return cross('works_with', hosts.slice(0, 1), hosts.slice(1));
      }
      // 不肯与某甲同台
      if (SHUNS.test(words)) return [];
      // 出席某会，某乙也在场: who is at one place need not have met.
      if (ATTENDS.test(trigger)) return [];
      return people.length > 1 && people.length <= LARGEST_MEETING
        ? meetEachOther(
            people.filter((id, i) => i === 0 || !isTakenAlong(words, trigger, places.nameOf(id))),
            actors,
          )
        : [];
    case 'deal': {
      if (LOOKS_INTO.test(words)) return [];
      const bought = patients.filter((id) => !isPerson(id));
      const buyers = actors.filter((id) => !isPerson(id));
      // 某公司董事长某甲宣布收购: his company buys.
      const home = (INHERITS.test(words) ? [] : actors)
        .filter(isPerson)
        .map(homeOf)
        .find((id) => id !== undefined && !bought.includes(id));
      // 某公司被某集团收购: whoever buys stands second.
      const isTurned = IS_BOUGHT.test(words) && organizations.length === 2;
      const isPart = (id: string) => {
        const at = words.indexOf(places.nameOf(id));
        return at > 0 && PART_OF.test(words.slice(Math.max(0, at - 8), at));
      };
      const [buyer, ...others] =
        buyers.length === 0 && home && bought.length > 0
          ? [home, ...bought]
          : isTurned
            ? organizations.toReversed()
            : organizations;
      // 由某资本、某基金投资: those who do it together do it to none of them.
      const isBeside = (id: string) => buyer !== undefined && actors.includes(buyer) && actors.includes(id);
      if (buyer && isPart(buyer)) return [];
      if (!buyer || others.length === 0 || SELLS.test(words) || NO_DEAL.test(words)) return [];
      // 与某基金达成的融资协议
      if (AGREED_WITH.test(words)) return cross('works_with', [buyer], others);
      if (/(?:获得?|得到)[^，。]{0,20}(?:投资|注资|融资)/u.test(words))
        return cross('invested_in', organizations.slice(1, 2), organizations.slice(0, 1));
      const deal = AGREES.test(trigger) ? words.replace(HELD_BESIDE, '') : words;
      if (INVESTS.test(deal) && !/收购/u.test(words))
        return cross(
          'invested_in',
          actors.includes(buyer) ? buyers.filter((id) => id === buyer || !isPart(id)) : [buyer],
          others.filter((id) => !isPart(id) && !isBeside(id)).slice(0, 1),
        );
      if (ACQUIRES.test(words)) return cross('acquired', [buyer], others.filter((id) => !isBeside(id)).slice(0, 1));
      return AGREES.test(words) ? cross('works_with', [buyer], others) : [];
    }
    case 'change':
      return MATCHES.has(event.rule)
        ? cross(
            'competes_with',
            actors.filter((id) => !isPerson(id)),
            patients.filter((id) => !isPerson(id)),
          )
        : [];
    default:
      return [];
  }
}

/** Rules of one side's win over another. */
const MATCHES: ReadonlySet<string> = new Set(['change/match', 'change/beats-by']);

/** Those who meet: the first with each other, and where all of them are told of as those who do it, each with each. */
const meetEachOther = (people: readonly string[], actors: readonly string[]): TiePair[] =>
  people.every((id) => actors.includes(id))
    ? people.flatMap((id, i) => cross('met_with', [id], people.slice(i + 1)))
    : cross('met_with', people.slice(0, 1), people.slice(1));

/** Where those of an event are at home, and which bodies are meant where none is named. */
export interface EventPlaces {
  /** The organization that a person belongs to, as far as the article says, at an offset whose clause is given. */
  homeOf: (person: string, at: number, words: string) => string | undefined;
  bodyAt: BodyFinder;
  /** Whom the words go on to tell of, behind a verb that names nobody it is done to. */
  namedAfter?: (offset: number) => string[];
  /** What a body is called at its longest. */
  nameOf: (entity: string) => string;
  /** The words of the sentence before its clause. */
  lead?: string;
  /** The people whose names stand in some words. */
  toldIn?: (words: string) => string[];
  /** The only prosecutor whom the article names. */
  prosecutor?: string | undefined;
  /** Whether somebody charges people by their office. */
  isOfficer?: (person: string) => boolean;
}

/** 董事会以6票赞成通过决议，免去某甲的职务: by the body whose board it is. */
const VOTED =
  /(?:董事会|董事局|股东大?会|会员大会|理事会|校务会|班主|俱乐部|公司|校方|集团)[^。]{0,40}(?:决议|决定|通过|表决|投票|赞成|宣布|公告)[^。]{0,20}$/u;
const LONGEST_VOTE = 60;

/** 将于2月14日接棒: a post that is given away already, and begins on its day. */
const SETTLED =
  /^(?!.*(?:提名|有意|计划|考虑|拟[任由]|可能|有望|或将|参选|竞选|候选|选出|争取|希望|建议|传))(?=.*(?:将[于在]|即将|定于|下[周月]|明[天日年]|[下明]届|\d[日月年]起))/u;

/** The words of a sentence before an offset. */
const leadOf = (reading: string, at: number): string =>
  reading.slice(sentenceStart(reading, Math.max(0, at - LONGEST_VOTE), at), at);

export function findEventTies(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  places: EventPlaces,
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const isPerson = (id: string) => kinds.get(id) === 'person';
  const byId = new Map(entities.map((e) => [e.id, e]));
  const isOfficer = (id: string) =>
    byId
      .get(id)
      ?.mentions.some(({ start }) => PROSECUTOR.test(document.reading.slice(Math.max(0, start - 4), start))) === true;
  const officers = entities.filter((e) => e.kind === 'person' && isOfficer(e.id));
  const prosecutor = officers.length === 1 ? officers[0]?.id : undefined;
  const persons = entities.filter((e) => e.kind === 'person' && !e.isByline);
  return events.flatMap((event, index) => {
    const span = event.evidence[0] ?? event.trigger;
    const words = document.reading.slice(span.start, span.end);
    const isSettled = event.type === 'appointment' && event.modality === 'planned' && SETTLED.test(words);
    if (!canTie(event) && !isSettled) return [];
    const trigger = document.reading.slice(event.trigger.start, event.trigger.end);
    return pairsOf(event, castOf(event, kinds), words, isPerson, trigger, {
      isOfficer,
      prosecutor,
      lead: leadOf(document.reading, span.start),
      toldIn: (told) => persons.filter((e) => told.includes(places.nameOf(e.id))).map((e) => e.id),
      ...places,
    })
      .filter(([type]) => !isSettled || type === 'role_at')
      .map((pair) => createEventTie(event, index, pair));
  });
}

sieveEach(
  LETS_GO,
  SHUNS,
  DEMANDS,
  VACANT,
  UNSURE,
  DECLINES,
  OTHERS_GO,
  WALKS_OUT,
  ON_PAPERS,
  ASKED_ABOUT,
  LOOKS_INTO,
  PARTY_POST,
);
