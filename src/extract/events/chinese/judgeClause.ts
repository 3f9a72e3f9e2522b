/**
 * Whether the words around a trigger let it report a happening at all, and how sure the text is of it.
 *
 * Does not know: names; it reads words alone.
 */
import type { Modality } from '../../../model/vocabulary.ts';
import type { Span } from '../../document.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import type { Trigger } from './triggers/findTriggers.ts';

const HYPOTHETICAL =
  /如果|假如|倘若|假若|要是|一旦|除非|只要|即使|即便|哪怕|万一|若(?!干|有所思|无其事|隐若现)(?=[^，]{0,20})|是否|能否|可否|会否|有没有|会不会|要不要|何时|为何|为什么|怎样|如何/;
/** "从被判处死刑到今天伏法，前后整整22年": how long a story was. */
const FROM_TO =
  /^从[^，。；]{2,24}到[^，。；]{2,16}，(?:前后|历时|跨越|相隔|整整|其间|中间|已|只|不过|仅)(?![^，。]*，)/;
/** "只有付清欠款才能放人" */
const ONLY_IF = /只有[^，。；]{0,14}$/;
const ONLY_THEN = /只有[^，。；]{2,24}(?:才|方能|方可)/;
/** "等于让头衔变成空壳": what the teller makes of it. */
const AMOUNTS_TO = /^(?:这|此举|无疑|也|就|实际上|实则|几乎)*(?:等于|等同于|形同|无异于|相当于)(?![\d]|第)/;
const HABIT = /经常|常常|通常|往往|总是|每(?:年|月|周|天|日|次|逢|个|当)|一向|一贯|历来|时常|屡屡|动辄|不时/;
const MODAL =
  /(?:应该|应当|(?<![回响反供照呼答适相])应(?!对|邀|聘|急|届)|必须|需要|(?:仍|尚|还|只|均|都|也)需|有待|尚待|等待|静待|还得|仍得|总得|须(?!知)|可以|能够|(?<![可功性职智才产只万核])能(?!源|力|量|耗|效)|(?<![如遂])想要?|希望|渴望|试图|企图|有权|(?<![如遂宿心夙])愿意?|意图|旨在|力争|争取|努力|力求|以便|用于|用以|急于|值得|足以|难以|无法|不想|不愿|不能|以免|以防|免得|避免|防止|阻止|防范|有助于|有利于|呼吁|(?<!被)要求|促请|敦促|请求|恳请|鼓励|倡导|不得|勿|担心|担忧|忧虑|害怕|生怕|唯恐|形同|无异于|等同于?|犹如|如同|仿佛|好比|(?<=[岁年月日后时])才能|方能|(?<![提申邀聘呈报自敦延钱资金])请(?!辞|来|出)|曾想)(?:[^，。]{0,8}|(?<=希望|渴望|请求|恳请|鼓励|盼)(?:[^，。〓]{0,10}〓{2,}){1,2}[^，。〓]{0,6})$/;
const PURPOSE = /(?:^|[，。])为了?$|(?:^|[，。])(?:为了?|旨在|以便|以期)(?![^，。]{0,6}由)[^，。]{2,}$/;
const NEGATION =
  /(?:无人|没人|无一人?|差一?点儿?|险些|几乎|没有?等到|没等|未等|不等|等不到|没有?|未(?!来|婚|遂|必)|并未|尚未|从未|无意|无须|无需|不会|不能|不想|不愿|不打算|不考虑|不再|未获|未得到|未经|不是|并非|绝非|不存在|并无|绝无|毫无|拒绝|避免|阻止|防止|拒不|暂不|不(?=$))(?:再|被|遭到?|受到?|再?(?:因|以|为)[^，。而但]{1,10}?(?:而|被|遭到?)?|被?当[庭场]|立即|能|会|曾|予|正式|公开|完全准备好?|完全|打算|考虑|计划|有意|参与|对[^，。]{1,10}|向[^，。]{1,10}|把[^，。]{1,10}|将[^，。]{1,10})?$/;
const RELATIVE =
  /^(?:(?:次日|当[天日晚]|翌日|前夕|至今|以来|前后)(?=$|[，。未没不就便即又并曾已仍才])|(?:了|过|着|中|后|前|时|期间|以来|之后|之前)?(?:(?:近|逾|约|长达)?[\d一二两三四五六七八九十半几数]+(?:个多?)?[年月天]多?)?的)/;
const PLANNED =
  /(?:即将|将(?:被(?![告害困捕拐])|先(?!生|后|前)|分(?!公司|行|店|局|院|部|配|歧)|改(?!革)|另(?!一)|一并|如期|按期|亲自|首度|首次|出任|出庭|出席|接任|接替|接手|接受|担任|参加|参选|返回|重返|重组|召开|举行|举办|展开|开庭|开始|开展|进行|宣判|宣布|公布|发布|发行|推出|成立|设立|组成|加盟|加入|离任|离开|离职|辞去|辞任|卸任|退出|退休|赴|前往|启程|飞往|起诉|提起|提出|提交|追究|追讨|索赔|索回|收回|支付|赔偿|聆讯|审理|裁决|作出|做出|面对|面临|采取|实施|执行|完成|动工|开工|上市|上诉|上映|上线|下线|停止|停播|取消|撤回|撤销|更名|迁往|搬往|转投|转会|合并|拆分|关闭|裁员|收购|入股|增持|减持|出售|回购|投票|表决|审议|讨论|会面|会见|到访|访问|获|遭|要|于|在|会|由|从|正式|陆续|继续|不再|再次|再|首次|与|和|同|对|向|以|为|全面|分批|通过|交由|重新|公开|牵头|申请|参与|主动|联手|联合|带领|率(?:队|团|先|领)|出面|出手|出马|登门|专门|一道|共同|独自|单独|分别|最终|逐步|尽快|尽早|彻底|永久|直接|优先|暂停|暂时|暂缓|提前|推迟|延期|加快|回到|回归|迎来|竞选|竞逐|角逐|挑战|对阵|迎战|获得|得到|接过|组织|组建|组团|启动|启用|发起|发动|发表|发放|开设|开放|开通|开启|投入|投产|投资|增资|签署|签订|签约|偿还|归还|缴纳|撤出|撤离|撤回|告别|结束|关停|搬入|搬进|移居|移交|引进|引入|聘请|改选|改组|试行|扩大|缩减|削减|裁减)|将$|(?:表示|说|称|指|强调|透露|重申)[^，。]{0,6}(?<!机|社|协|工|商|议|委|董|理|大|开|集|国|学|聚|宴|晚|体|机|主|重|需|纲|概)(?:会|要)$|择期|(?<!获|准|批|被|经)申请(?:提前|长期)?(?=$)|(?<![机社协工商议委部董理大开集国学聚宴晚三年峰球])(?<!委员|董事|监事|理事|执委|基金|联合|促进|研究|校友|联谊|后援|中常|党代|[院例教公管监])会(?=在|于|与|向|对|继续|尽快|再)|(?<!按照?|依照?|如同|既定)计划(?![失落受泡告流搁破]|书|外|经济|被|遭)|提出(?=(?:以|用|斥资|出资|每股)[^，。]{1,16}$)|(?:^|[〓。，])(?:[他她其]|他们|她们|双方|两人|自己|本人)?(?:就|也|还|一定|必定|绝对|很快|不久)?(?:会|要)(?=$|起诉|上诉|辞|提告|追究|公开|公布)|拟(?!人|定)|打算|准备(?!金)|预定|定于|订于|(?<![签修规判裁认鉴固决])[定订](?=\d{1,2}[日月])|预计|将于|择日|择期|有意|着手|筹备|筹划|谋划|酝酿|寻求|谋求|年内将|最快|最迟|最早将|要(?=在|于|从|等到)|等到[^，。]{1,10}才|(?:今后|日后|往后|稍后|未来|下月|下周|下季|明天|明日|明年|后天|年底|届时)[^，。]{0,8}(?:会|将|还要|要)|(?:放话|扬言|扬声|誓言|声言|矢言|放言|撂话|表明|宣称|誓要?|立誓)[^，。]{0,4}(?:要|会|将|定|必|上诉|提告|告|追|反击)|(?<!兑现|履行|信守|遵守|按照?|的|其)(?:承诺|允诺|许诺|答应|扬言|誓言|发誓)(?=[^，。]{0,14}$)|(?:已|业已|早已)?(?:谈妥|敲定|约定|议定|说好|商定|说妥)|若[^，。]{1,12}，[^，。]{0,4}将[^，。]*)/;
const POSSIBLE =
  /(?:可能|或(?:将|会|可|许|在|于|被|遭|成|要|与|由|对|向|面临|涉)|或$|有望|(?<![材资原布颜肥饲燃涂意调史照塑不废辅用])料(?:将|会|于)|(?<![材资原布颜肥饲燃涂意调史照塑不废辅用])料$|据信|疑似|疑(?=遭|被|因|为)|似乎|恐(?:将|会|怕|遭|被|面临)|恐$|也许|大概|传(?:将|出|会)|盛传|流传|相传|谣传|据称|传闻|据传|有机会|可望|预料|估计(?:会|将|可)|(?<![材资原布颜肥饲燃涂意调史照塑不])料[^，。想子理]{0,8}(?:会|将|可)|最快[^，。]{0,8}(?:才|会被|可能|可)|不排除|(?<!不)考虑(?!到)|据说|听说|传言|最[高多重长][^，。]{0,6}(?:可|会|将)|没准|说不定|难免|恐怕|据闻|风传|市传|坊间传|不无可能|未必不|研究是否|正(?:研究|评估)(?:是否)?|(?:外界|市场|坊间|业[界内]|媒体|舆论|圈内)[^，。]{0,4}(?:猜|揣测|推测|预期|憧憬|认为(?=[^，。]{0,14}(?:会|将|要)))|被认为|被视为|被看[作好]|有消息[指称]|(?:未|没有|并未)排除|甚或|呼声)/;
/** "承诺年底前公布": what is promised by a day. */
const PROMISES = /^(?:承诺|允诺|许诺|答应|誓言|保证)/;
const DUE = /^[^，。；]{0,16}(?:[年月日周天底内期](?:之|以)?[前内](?!任)|年底|月底|明年|下月|下周|本周|本月|将)/;
const BA_OBJECT = /将(?:其|他|她|它|它们|他们|她们|该|所持|所有|此|这|自己|旗下|全部|部分|手中|持有)[^，。]*$/;

/** Whether the clause supposes, asks or generalizes up to the trigger. `before` runs from the clause to the trigger. */
export function isOnlySupposed(before: string, sentence: string): boolean {
  if (HYPOTHETICAL.test(before) || HABIT.test(before) || AMOUNTS_TO.test(before)) return true;
  if (FROM_TO.test(sentence)) return true;
  if (ONLY_IF.test(before) && ONLY_THEN.test(sentence)) return true;
  return /[？?]["'”’]?$/.test(sentence) && !ASKED_IN_QUOTES.test(sentence);
}
/** "周岚不承认：“我会做这种事？”": only what is quoted asks. */
const ASKED_IN_QUOTES = /^[^“”？?]{2,}[：:]\s?“[^“”]*[？?]”$/;

/** Whether the trigger is only wanted, owed, feared or the purpose of something else. */
export function isOnlyWanted(before: string): boolean {
  return MODAL.test(before) || PURPOSE.test(before);
}

/** Whether the trigger is said not to have happened. */
export function isNegated(before: string): boolean {
  return NEGATION.test(before);
}

/** Whether the trigger only describes the noun after it ("已经离任的董事长"). */
export function isRelative(reading: string, trigger: Trigger, limit: number): boolean {
  const behind = reading.slice(trigger.end, Math.min(limit, trigger.end + 5));
  if (NAMES_WHO.test(reading.slice(trigger.end, trigger.end + 8))) return false;
  if (EMPHATIC_END.test(behind) && EMPHATIC.test(reading.slice(Math.max(0, trigger.start - 32), trigger.start)))
    return false;
  if (trigger.row.type === 'appointment' && IN_OFFICE.test(reading.slice(trigger.end, limit))) return true;
  const isDatedStretch =
    behind.startsWith('以来') && DATED.test(reading.slice(Math.max(0, trigger.start - 16), trigger.start));
  return RELATIVE.test(behind) && !isDatedStretch;
}
/** "他是在地铁上被开除的": 是 and 的 say when, where or by whom it happened. */
const EMPHATIC =
  /(?<![不只还可但于总若要凡正而都别])是(?!去(?!年)|[来要想会可应必不没能]|为了|打算|准备|计划|最?应)[^，。；：是的]{0,24}$/;
const EMPHATIC_END = /^的(?=$|[。，；！”])/;
/** "接手的是周岚", "同日被捕的，还有何亦": it happens to whoever is named behind. */
const NAMES_WHO = /^的，?(?:则|正|就|便|也)*(?:是(?!否|因|由于|为了)|还有|包括|也有|另有|有(?![人所关限望可点些过]))/;
/** "在出任局长期间", "在担任县长、县委书记、市长期间": how long a state lasted. */
const IN_OFFICE = /^[^，。]{0,14}(?:期间|任内)|^(?:[^，。、]{1,20}、){1,12}[^，。、]{0,20}期间/;
/** "2023年9月被解职以来": a day or month makes a happening of what a stretch begins with. */
const DATED = /\d[年月日][^，。]{0,10}$/;

/** How sure the text is, from the words before the trigger; `isAttributed` where another says so. */
export function modalityOf(before: string, trigger: Trigger, isAttributed: boolean, after = ''): Modality {
  if (trigger.row.modality) return trigger.row.modality;
  if (PROMISES.test(trigger.word) && DUE.test(after)) return 'planned';
  if (RULES_OUT.test(before) && OF_CHANCE.test(after)) return 'denied';
  if (MAY_COME.test(after)) return 'possible';
  if (POSSIBLE.test(before.replace(MAY_BE_SO, '')) || isWeighed(before, trigger, after)) return 'possible';
  // "申请辞去董事长职务": who applies to go has gone.
  const applied =
    trigger.row.type === 'departure' && /^[辞离退]/.test(trigger.word) ? before.replace(APPLIES, '') : before;
  const withoutBa = applied.replace(BA_OBJECT, '').replace(OVER_PLAN, '').replace(OWN_PLAN, '');
  if (PLANNED.test(withoutBa)) return 'planned';
  return isAttributed ? 'reported' : 'asserted';
}

/** "复牌可能要等到10月": what may come, told by its noun. */
const MAY_COME =
  /^(?:一事|日期|时间)?(?:最[快早迟晚])?(?:很|极|都)?(?:可能|或许|也许|大概|恐怕?|有望|或)(?:还|仍|将)?(?:要|会|需|得|须)?(?:等|拖|推迟|持续|延续|延至|延长|拉长|耗时|耗费|历时|花上|长达|进行到|延[后迟期]|在\d|于\d|到\d|不[会再])/;
/** "因上市计划反目": what a quarrel is over. */
const OVER_PLAN = /(?:因为?|由于|围绕|就|针对|关于|为)[^，。；计]{1,10}计划(?:一事|问题)?/;
/** "上市计划推迟", "把减税计划几乎全盘推翻": a plan is what it happens to. */
const OWN_PLAN =
  /(?:[把将][^，。；]{1,14}|上市|减税|收购|合并|并购|改革|重组|裁员|扩张|投资|建设|发射|融资|出售|转会|演出|巡演|搬迁|增税|整合|复出|扩建|这[一项个]|该项)计划(?=$|几乎|全|被|遭|就此|随即|最终|一再|再次|再度|突然|也|又|便|宣告|一度)/;

/** "可能受威胁的群众": who may be concerned, and not what may happen. */
const MAY_BE_SO = /可能(?![以在于由向对与和从把将用靠凭跟])[^，。；的]{1,8}的(?=[\u3400-\u9fff]{2})/;
const APPLIES = /申请(?:提前)?$/;

/** "排除了出售公司的可能" */
const RULES_OUT = /(?<![不未没]|没有|并未|难以|无法)排除了?[^，。]{0,6}$/;
const OF_CHANCE = /^[^，。；]{0,14}(?:可能|选项|方案|风险)/;
/** "正在评估收购海岳的可能", "仍在与海岳洽谈" */
const WEIGHS = /(?:评估|研究|探讨|权衡|商讨|斟酌)[^，。]{0,8}$/;
const GOES_ON_NOW = /(?:正在?|已在|仍在|还在)[^，。]{0,12}$/;
const TALKS = /^(?:洽谈|洽商|磋商|商谈|接洽)/;

const isWeighed = (before: string, { word, row }: Trigger, after: string): boolean =>
  (WEIGHS.test(before) && OF_CHANCE.test(after)) ||
  (row.type === 'deal' &&
    GOES_ON_NOW.test(before) &&
    (TALKS.test(word) || /(?:洽谈|磋商|商谈|接洽)[^，。]{0,4}$/.test(before)));

/** "市场传言某公司有意截胡，整体买下对手": a rumour goes on to the end of its sentence, where nothing breaks it off. */
const RUMOUR =
  /^(?:不过|但|而|目前|此前|近日|日前)?，?(?:市场|业[内界]|坊间|外界|圈内|网上|媒体|城中|政坛)?[^，。；]{0,4}(?:传言|传闻|盛传|谣传|风传|据传|流传|相传|传出)(?![^，。]{0,4}(?:不实|纯属|是假|不断|四起))(?![^。；]{0,80}(?:但|不过|然而|随后|澄清|否认|回应|反驳|证实|确认|属实|结果))/;

/** Whether the words of a sentence up to a trigger tell of what is only rumoured. */
export const isRumoured = (upTo: string): boolean => RUMOUR.test(upTo) || GUESSED.test(upTo) || EXPECTED.test(upTo);

/** "有人猜测周岚会接任", "网上疯传他被捕", "小道消息说": nobody knows. */
const GUESSED =
  /^[^，。；：“”]{0,14}(?:猜测|揣测|臆测|推测|疯传|热传|盛传|风闻|小道消息)(?!不实|纯属|是假|四起|不断)(?![^。；]{0,80}(?:但|不过|然而|随后|澄清|否认|回应|反驳|证实|确认|属实|结果))/;
/** "分析人士预计，法院会驳回上诉": what others think will come. */
const EXPECTED =
  /^[^，。；：“”]{0,16}(?:人士|分析师|专家|学者|业内|外界|市场|舆论|不少人|许多人|很多人|多数人|有人|球迷|网友|观察家|评论员|律师|同事|对手)[^，。；：“”]{0,4}(?:预计|预期|预料|认为|相信|断定|看好|判断|料)，?[^，。；]{0,12}(?<![社商机议工协学])[会将要](?!议)[^，。；]{0,10}$/;

/** Whether a word promises what follows. */
export const isPromise = (word: string): boolean => PROMISES.test(word);

/** What is said denies it: "强调绝无此事", "称“纯属谣言”", "董事长无意参选". */
const DISCLAIMS =
  /(?<!名|务|诚)不实(?=$|[，。；”])|没有?(?:的事|这回事|那回事)|不是真的|与事实[^，。]{0,3}不符|被?冤枉|栽赃|诬[陷告]|没有?(?=撒谎|说谎|骗|拿过?|收过?|贪|偷|动[过用]|碰过|下过|签过|泄[露漏密]|挪用|授意|指使|施压|剽窃|篡改|作弊|任何(?:违|不当|过错|问题|不法|犯罪))|不知(?:道|晓)?(?=有[这那过]|这[笔件回]|此事)|绝无|绝不(?=是|承认|接受|存在)|根本没有?|根本不(?=是|存在|知)|无稽之谈|无从谈起|纯粹抹黑|恶意中伤|含血喷人|一派胡言|胡说八道|从来不|从不(?=曾|干预|介入|知)|不知情|不承认|一概否认|清者自清|绝非|绝不会|绝对没有|纯属|从未|从没|从来没|并无|毫无(?=根据|关系|关联|依据)|子虚乌有|一概不认|不属实|并非事实|不是事实|与事实不符|查无此事|无中生有|莫须有|不存在|毫不知情|无意(?!间|中|识)|未曾|没有(?=违|犯|做错|参与|收受|行贿|受贿|隐瞒|伪造|造假|抄袭|说谎|干预|介入|打算|计划)|不会(?=(?:在[^，。]{1,12})?(?:辞|请辞|下台|参选|退选|退出|退休|离[职开任]|卸任|出售|卖|转让|收购|合并|并购|裁员|关闭|解散|破产|重返|复出|回归|出任|接任|加盟|加入|转会|竞选|解[雇聘]|罢免))|(?<!还|仍)没有[^，。；]{1,30}的?(?:打算|计划|想法|意愿|意图|意思)(?=$|[，。；”])|(?:暂|尚|还|也|并)无[^，。；]{0,30}(?:打算|计划|想法|意愿|意图|意思)(?=$|[，。；”])|无关(?=$|[，。”"])|是清白|问心无愧|(?<=^[：，]?“)我们?(?:从来|从|并|根本|绝对|真的)?(?:没有|没(?!有)|未|不曾)(?!想到|想过|料到|办法|辜负|忘|时间|钱|人|什么|想|能|资格|法|错)[\u3400-\u9fff]/;

/** Whether what somebody says denies a happening. `said` runs from the verb to the end of the speech. */
export function isDisclaimed(said: string): boolean {
  return DISCLAIMS.test(said.slice(0, 48));
}

/** Words that open a clause with an unnamed or other source; the clause itself tells nothing. */
const SOURCE =
  /^(?:另?据[^，。]{0,30}|(?:有|多名|多位|一名|一位|两名|数名|不愿[^，。]{0,8}的)?[^，。]{0,16}(?:知情人士?|消息人士?|消息|内部人士|业内人士|人士|官员|媒体|外媒|日媒|美媒|英媒|韩媒|港媒|台媒|报道|消息源|线人|工作人员|员工|目击者|律师|学者|分析师|专家|居民|村民|网友)[^，。]{0,6})(?:报道|透露|称|介绍|披露|消息|爆料|了解|悉|表示|说|指出|显示|指|认为|统计|估计|转述|确认|证实)(?:称|说)?$/;
const SOURCE_PREFIX =
  /^(?:另?据(?:悉|了解|报道|传|称|信|介绍|透露)|[^，。]{0,10}(?:知情人士|消息人士|外媒|媒体)(?:透露|称|报道称?|表示|说|指|爆料称?))/;

/** How much of a clause only names an unnamed source: the whole, a part at its beginning, or nothing (0). */
export function sourceLength(clause: string): number {
  if (SOURCE.test(clause)) return clause.length;
  return SOURCE_PREFIX.exec(clause)?.[0].length ?? 0;
}

const SUBORDINATE =
  /(?<![今最此先幕落背同当及届小临何随平暂准过战之以事赛会日年午月其向]|比利)(?:之后|以后|后(?!的(?![第几头首次当前数一二两三四五六七八九十\d]|日子|时间)[^，。；的]{2,}|新(?:公司|集团|实体|企业|机构)|者|来|续|卫|腰|果|台|方|悔|期|世|代|援|面|备|勤|排|天|院|裔|人|门|市|场|任|遗|仍|曾任)|时(?!任|间|候|代|期|常|而|隔|速|尚|装|事|光|段|评|机|刻|务|报|年|长)|期间|之际|之时|的时候)/g;
const CONJUNCT =
  /(?:并且|(?<![合吞兼裁归火一])并(?!购|非|未|不|列|肩|入|存|发|行|轨|没|无|处|称|于)|，且|进而|继而|(?<=^|[^而])且(?!不|慢))/g;

/** Where a clause divides into happenings of their own: after "…后", "…时", and before "并". */
export function divisionsOf(text: string): { at: number; isSubordinate: boolean }[] {
  const found = [
    ...matchesOf(SUBORDINATE, text).map((m) => ({ at: m.index + m[0].length, isSubordinate: true })),
    ...matchesOf(CONJUNCT, text).map((m) => ({ at: m.index, isSubordinate: false })),
  ];
  return found.sort((a, b) => a.at - b.at);
}

/** Where inside a subordinate stretch its own clause begins: after 在, 当, 自. */
export function openingOf(text: string): number {
  const match = /(?:^|[^存现正内])((?:当|在|自从|自|于))(?=[^，]*$)/.exec(text);
  return match ? match.index + match[0].length : 0;
}

const QUOTATION = /[“"][^“”"]*[”"]?|[（(][^（）()]*[）)]/g;

/** Spans of quotations and brackets: what stands in them reports nothing. */
export function findQuotations(reading: string, span: Span): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(QUOTATION, reading.slice(span.start, span.end)))
    found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length });
  return found;
}

sieveEach(
  GUESSED,
  EXPECTED,
  QUOTATION,
  HYPOTHETICAL,
  HABIT,
  MODAL,
  PURPOSE,
  NEGATION,
  RELATIVE,
  PLANNED,
  POSSIBLE,
  RULES_OUT,
  WEIGHS,
  GOES_ON_NOW,
  RUMOUR,
  PROMISES,
  BA_OBJECT,
  NAMES_WHO,
  IN_OFFICE,
  DISCLAIMS,
  SOURCE,
  SOURCE_PREFIX,
  SUBORDINATE,
  CONJUNCT,
);
