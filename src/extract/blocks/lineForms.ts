/**
 * The forms of lines that are not telling the story, each as a pattern with what it stands for.
 *
 * A form alone marks a line as noise only where no sentence of an article could have it (a labelled advert, an
 * invitation to scan a code); the other forms are hints that count where the line does not fit the rest, too.
 * All patterns look at the reading copy: simplified characters, half-width letters and digits.
 */

/** “【广告】…”, “Advertisement”, “Sponsored content”. */
export const ADVERT_MARK =
  /^(?:[【[（(]\s*(?:广告|推广|赞助|AD|Ad|Advertisement|Sponsored)\s*[】\])）]|(?:广告|推广|赞助内容|Advertisement|Advertising|Sponsored(?: content| by .{1,40})?|Promoted|Paid post)\s*(?:$|[:：|｜丨]|[-–—] ?(?:scroll|continue|story|article)))/i;

/** Invitations to scan, follow, share, download: “长按识别二维码”, “关注…公众号”, “Follow us on …”. */
export const SHARE_BAR =
  /^(?:长按|扫码|扫一扫|扫描|微信扫|请?关注(?!度|点|到|着|的)|点击|分享(?:到|至)|转发(?:到|至|给)|下载|打开|欢迎(?:关注|订阅|扫码|投稿|下载)|更多(?:精彩|资讯|内容|新闻)|觉得.{0,6}(?:点赞|在看)|点赞|返回搜狐|微博 ?微信)|(?:官方)?(?:微博|微信|抖音|快手|账号|推特|脸书|专页|频道)\s*[:：]?\s*@\S+$|(?:二维码|公众号|客户端|APP)[”"]?[，,！!。.]?\s*$/i;
export const ENGLISH_SHARE_BAR =
  /^(?:follow (?:us|@|.{1,30} on (?:twitter|x|facebook|instagram))|share (?:this|on|via)|subscribe|sign up|sign in|log in|download (?:our|the) app|join (?:our|the) (?:newsletter|whatsapp|telegram|channel)|get (?:our|the|more) .{0,40}(?:newsletter|inbox|app|alerts)|listen to (?:this|our)|watch(?: now| live)?:|click (?:here|to)|tap here|copy link|print this|comments? ?\(?\d*\)?$|(?:facebook|twitter|whatsapp|instagram|linkedin|e-?mail)(?:[\s|·•/,]+(?:facebook|twitter|whatsapp|instagram|linkedin|e-?mail|print|x))*$|(?:this article|this story) (?:was )?(?:first|originally) )/i;

/** An invitation to a newsletter, which may be a whole sentence: "Sign up for …, our weekly newsletter on …." */
export const NEWSLETTER =
  /^(?:sign up (?:for|to)|subscribe to|register for|get|hear|listen to) .{0,90}\b(?:newsletters?|inbox|alerts?|briefings?|podcasts?|e-?mails?|app|free (?:issues?|copies|copy|trial|month))\b/i;

/** What such an invitation goes on with. */
export const TO_READER =
  /\byou(?:r|'ll|'re)?\b|^(?:enter|sign up|unsubscribe|subscribe|click|tap|delivered|sent|it['’]?s free|free|read our|see our|view our|by (?:signing|subscribing|clicking)|this site is)\b/i;

/** A heading after which other articles are named. */
export const RELATED_LABEL =
  /^[【[（(▶►◆■★☆>＞→»]*\s*(?:相关(?:阅读|报[道导]|新闻|链接|文章|推荐|专题)|延伸阅读|推荐阅读|推荐新闻|为您推荐|为你推荐|猜你喜欢|(?:今日|昨日|本周|本月|24小时)?热[文门榜搜点议](?=\s*[:：])|更多[^，。：]{0,6}(?:新闻|报[道导]|文章|资讯|内容)(?=\s*[:：])|热门(?:推荐|文章|新闻|阅读|评论)|精彩推荐|更多(?:新闻|报[道导]|阅读|文章|相关|[^，。]{1,10}(?:新闻|报[道导]|文章|专题|内容)$)|往期(?:回顾|精选|推荐)|旧闻回顾|大家都在看|大家还在看|(?:其他人|别人|网友|人们)(?:也|都|还|正在?)?看|看了又看|热门话题|今日热榜|今日热文|24小时热|点击排行|编辑推荐|今日热点|其他新闻|下[期周集回](?:[^，。：]{0,4})预告|related(?: articles| stories| coverage| news| topics| content| links)?|more (?:on this(?: story)?|from .{1,30}|stories|news|coverage|in .{1,20})|read (?:more|next|also)|also read|see also|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed)|trending(?: now)?|up next|top stories|further reading|editor['’]?s['’]? picks?|don['’]t miss)\s*(?:[】\])）]|[:：>»|｜丨]|$)/i;

/** What ends an article: “（完）”, “责任编辑：…”, “###”. */
export const END_MARK =
  /^(?:[（(【[—–\-=~～\s]*(?:完|本文完|全文完|END|The End|FIN)[）)】\]—–\-=~～\s]*|#{3,}|[*＊]{3,}|- ?30 ?-)$/i;
export const EDITOR_LINE = /^[（(【[]?\s*(?:责任编辑|责编|本文编辑|编辑|审核|校对|值班编辑|主编)\s*[:：/|]/;

/** Copyright and disclaimers: “版权声明：…”, “未经授权，禁止转载”, “© 2024 …”. */
export const COPYRIGHT =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\d)|all rights reserved|版权(?:声明|所有|归)|免责声明[:：])|未经.{0,10}(?:授权|许可|同意|允许)[^。]{0,12}(?:转载|复制|摘编|使用|不得|禁止|严禁|请勿)|^(?:本文|本网|本站|本平台|声明|特别声明|郑重声明|以上内容|注)[^。]{0,60}(?:转载|版权|不代表.{0,10}(?:立场|观点)|授权发布)|(?:may not|must not|cannot) be (?:published|reproduced|republished|redistributed)\b|\ball rights reserved\.?$/i;
/** Paths and buttons around an article, alone on their line: “首页 > 社会 > 正文”, “News > Aviation”, “打印”. */
export const PAGE_FURNITURE =
  /^(?:[^<>»›。，,.]{1,24}(?:\s*[>»›]\s*[^<>»›。，,.]{1,24}){1,6}|(?:当前|您的?|所在)位置\s*[:：].{0,40}|(?:上|下)一(?:篇|页)(?:\s*[:：].{0,40})?|字号(?:\s*[:：]?\s*[大中小+-]\s*)*|打印(?:本页)?|评论\s*[（(]?\d*[)）]?|举报|收藏(?:本文)?|收起|展开全文|返回(?:首页|顶部|列表)|skip to .{1,30}|back to top|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|loading\W*|(?:\d+ ?)?min(?:ute)?s?(?: read)?|\d+ comments?|大?\s*中\s*小)$/i;

/** Cut off, as an opening is that leads elsewhere: “Mate ...”, “… [阅读全文]”. */
export const CUT_OFF = /(?:\.{3,}|…+)["”’』」]?\s*(?:[[(（【<〈《]?[^[\]()（）【】。]{0,12}[\])）】>〉》])?\s*$/;
/** Words of a link: “阅读全文”, “点击抢购>>”. */
export const LINK_WORDS =
  /(?:阅读(?:全文|原文|更多)|查看(?:全文|详情|更多|原文)|点击(?:查看|阅读|进入|此处|这里|下载|购买|抢购|领取|报名)|了解(?:更多|详情)|全文链接|详情(?:请|见|点击)|更多(?:内容|详情|精彩).{0,8}(?:请|见|点击|尽在|关注)|[>＞»→▶►]\s*$|[[【（(](?:视频|图集|组图|图片|高清|直播|专题|音频|回放)[\]】）)]\s*$|\b(?:read more|continue reading|click here|learn more|find out more|shop now|full story)\b)/i;
/** Arrows before what leads elsewhere: “>> WIN! …”. */
export const OPENS_LINK = /^(?:[>＞]{2,}|»)\s*\S/;
/** Words of selling. */
export const SELLING =
  /(?:抢购|秒杀|优惠|折扣|\d\s*折|满\d+减|立减|包邮|限时|限量|特价|预售|领券|优惠券|团购|促销|免费(?:领|试|咨询|报名)|加微信|咨询热线|报名热线|火热(?:进行|招|预|报|开)|订购|招商加盟|先到先得|扫码|\b\d+% off\b|\b(?:discount|promo code|coupon|free shipping|free trial|limited[- ]time|buy now|order now|save up to|special offer|best deals?|while stocks last)\b)/i;

/** A heading over a list of what matters most. */
export const KEYPOINT_LABEL =
  /^[【[▶◆■]?\s*(?:划重点|核心提示|核心要点|核心看点|关键要点|要点(?:速览|提示|摘要)?|本文要点|内容提要|内容摘要|摘要|提要|导读|导语|看点|(?:本文)?重点(?:[快速]读|整理|摘要|提示|一次看)?|[快速]读|速览|新闻要点|一文看懂|key (?:points?|takeaways?|facts|findings)|takeaways|highlights|at a glance|in brief|quick read|the gist|what (?:we know|to know|you need to know)|summary|tl;?dr)\s*[】\]]?\s*(?:[:：]\s*|$)/i;

const CREDIT =
  '(?:本报|本刊|本台|本网)?(?:特约|特派|实习|见习|驻.{1,6}|首席|財經|财经)?(?:记者|通讯员|编辑|责任编辑|责编|编译|翻译|作者|撰文|撰稿人?|采写|采访|文字|摄影|摄影报[道导]|校对|审核|审校|监制|主编|出品|来源|稿源|文|图|图片来源|发布时间|更新时间|发表时间|时间|实习生|整理|策划|排版|评论员)';
/** Who wrote it, where it came from, when: a short line with no sentence in it. */
export const BYLINE = new RegExp(
  `^[（(【[〔［|▲△]?\\s*(?:《[^《》]{2,14}》[^，。：]{0,6}\\d{4}[年.\\/-][^，。]{0,30}$|《[^《》]{2,14}》[^，。：]{0,4}第\\s?\\d{1,5}\\s?期[^，。]{0,20}$|${CREDIT}\\s*(?:[:：/丨|／]|\\s+\\S)|${CREDIT}(?:(?!的)[\\u3400-\\u9fff·、/／ ]){2,24}(?:报[道导]|电|讯|摄|文|综合报[道导])?[）)】\\]〕］]?(?:\\s*\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d\\d)?)?$|[（(].{0,30}${CREDIT}.{0,30}[）)]$|(?:特写|专访|深度|分析|评论|人物|观察|调查|报道)\\s+${CREDIT}\\s+\\S{2,12}$|[\\u3400-\\u9fff、 ]{2,20}[／/][\\u3400-\\u9fff]{2,6}报[道导]$|[\\u3400-\\u9fff]{1,8}(?:报|刊|社|网|台|新闻|财经|杂志)\\s+\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s.{0,30})?$|(?:(?:建立|更新|发布|发佈|刊登|上稿|发稿|发表)(?:时间|日期|于)?\\s*[:：]?\\s*|\\d{1,2}[:：]\\d{2}\\s+)?(?:(?:\\d{4}|(?:民国)?1[01]\\d)[-/.年])?\\d{1,2}[-/.月]\\d{1,2}(?:日|T(?=\\d))?(?:\\s*(?:星期|周).)?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?:\\s|$|来源|作者|[|丨])|(?:本报|本刊|新华社|中新社|中新网|综合|据).{0,20}(?:报[道导]|电|讯|消息)[）)]?$)`,
);
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
export const ENGLISH_BYLINE = new RegExp(
  `^(?:[(\\[—–-]?\\s*(?:by (?!our )[A-Z]|(?:by|from) our (?:[a-z]+ ){0,3}(?:correspondents?|reporters?|staff|editors?|envoy|bureau|writers?|team)\\b|written by|reported by|reporting by|additional reporting|edited by|editing by|translated by|compiled by|photo(?:graph)?s?(?: by|:)|image:|picture:|source:|published|updated|posted|last (?:updated|modified))|(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b|[A-Z][^.!?,]{2,30}, (?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})$)`,
  'i',
);
const NAME = "[A-Z][\\w'’-]+(?: [A-Z]\\.?)?(?: (?:de|van|von|al|bin))?(?: [A-Z][\\w'’-]+){1,2}";
/** “Eleanor Marsh and Tom Whitcombe”, which may be a heading as well: counts beside a byline or with an “and”. */
export const ENGLISH_NAMES = new RegExp(
  `^${NAME}(?:(?:, | and | & |, and )${NAME}){0,3}(?<place> (?:in|at) [A-Z]\\w+(?: [A-Z]\\w+)?)?$`,
);
/** “Law courts reporter”: what whoever wrote it does, on a line of its own. */
export const ENGLISH_DESK =
  /^(?:(?!(?:The|An?|My|Our|Three|Two)\b)[A-Z][\w’'&-]+ )(?:(?!(?:the|an?|for|of|to|and|by|with|from)\b)[a-z][\w’'&-]+ ){0,3}(?:correspondent|editor|reporter|writer|columnist|critic)$/;
/** “Eleanor Marsh, health correspondent in Leeds”. */
export const ENGLISH_AUTHOR = new RegExp(
  `^${NAME}(?:(?:, | and | & |, and )${NAME}){0,3}, (?:[\\w’'&-]+ ){0,4}(?:(?:correspondent|editor|reporter|writer|columnist|critic|journalist)s?|bureau chief)(?: (?:in|at|for) [A-Z][\\w ]{1,24})?$`,
);
/** “某某社首都11月12日电（记者 …）”, “某某周报 特约撰稿 某某”: a credit that does not open its line. */
export const INNER_BYLINE = new RegExp(
  `^[\\u3400-\\u9fffA-Za-z·]{2,12}(?:首席|特约|实习|见习)?(?:记者|撰稿人|通讯员|评论员|特派员) [\\u3400-\\u9fff·]{2,4}(?:[ 、，][\\u3400-\\u9fff·]{2,4}){0,3}(?: (?:发自)?[\\u3400-\\u9fff]{2,10})?$|^[^，。！？]{2,16}\\d{1,2}月\\d{1,2}日[电讯](?:[（(].{0,30}[）)])?$|[\\s｜|/／·•—]${CREDIT}[\\s:：/／|｜]+[\\u3400-\\u9fff·]{2,12}(?:$|[\\s、，])`,
);
/** “（某某科技特约编译/某甲）” at the end of a last paragraph. */
export const TRAILING_CREDIT =
  /[（(]([^（()）。！？]{0,24}(?:记者|编译|编辑|责编|作者|撰文|通讯员|摄影|校对|来源|实习生|综合报道|特约|Reporting by|Editing by|Edited by|Translated by)(?!注|按|系|为|问|会)[^（()）。！？]{0,60})[）)]$/;
