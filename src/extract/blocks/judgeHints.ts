/**
 * Noise by many small hints: a line between brackets' labels, without a stop, that bids the reader do something and
 * speaks of nothing the article speaks of.
 *
 * Promises: no single hint decides; what shares names with the rest needs more of them. Rows of buttons and captions
 * have forms of their own. Does not know: whether a picture belongs to the story; nothing is drawn from its caption.
 */
import type { Lang } from '../../model/vocabulary.ts';
import { isHeadingShaped, type Place, STOP, sizesOf, type Verdict } from './lineShape.ts';
import type { Line } from './splitLines.ts';

const BUTTONS =
  '分享(?:到|至)?|转发|打印|列印|收藏|评论|留言|纠错|举报|投诉|点?赞好?|在看|不喜欢|字[号体级](?:大小)?|大|中|小|特大|默认|A|A[+-]|微博|微信|朋友圈|QQ(?:空间|好友)?|豆瓣|复制(?:链接|网址)?|链接|语音(?:朗读|播报)?|收听|听新闻|朗读|播放|订阅|关注|登录|注册|会员|搜索|菜单|客户端|App|Facebook|Twitter|X|WhatsApp|LINE|Telegram|Instagram|YouTube|WeChat|Weibo|LinkedIn|Reddit|E-?mail|Print|Share|Save|Copy|Copy link|Comments?|Likes?|Tweet|Post|Bookmark|Listen|Gift|Menu|Search|Subscribe|Log ?in|Sign (?:in|up)|Register|Account|\\d+(?:\\.\\d+)?[KkMm万]?|min|mins|minutes';
/** Parts of a paper, as they stand side by side above an article. */
const SECTIONS =
  '首页|国际|国内|社会|财经|体育|娱乐|科技|要闻|新闻|即时|最新|热门|正文|港闻|两岸|港澳|台湾|大陆|全球|中国|政治|经济|军事|产经|地产|房产|汽车|教育|健康|生活|文化|副刊|观点|专栏|社论|图片|图集|视频|影音|直播|专题|时尚|旅游|数码|Home|World|News|Sports?|Business|Politics|Opinion|Culture|Lifestyle|Life|Style|Travel|Tech|Technology|Science|Health|Money|Markets|Finance|Economy|Climate|Weather|Arts|Books|Entertainment|Videos?|Pictures|Podcasts?|Live|Local|National|International|UK|US|Europe|Asia|Africa|Americas|Australia|Football|Obituaries|Jobs|Puzzles|Games';
const IS_BUTTON = new RegExp(`^(?:${BUTTONS}|${SECTIONS})$`, 'i');

/** “分享 打印 收藏”, “首页 > 国际 > 正文　字号：大 中 小”: several words, nearly all of them buttons. */
function isButtonRow(words: string, lang: Lang): boolean {
  if (words.length > sizesOf(lang).bar * 2 || /[。！？，]/.test(words)) return false;
  const parts = words.split(/[\s|｜/／·•:：>»›()（）]+/).filter(Boolean);
  const buttons = parts.filter((part) => IS_BUTTON.test(part));
  // Numbers are among them, counts of comments; a date and a time are numbers alone.
  return buttons.length >= parts.length * 0.8 && buttons.filter((part) => !/^\d/.test(part)).length > 1;
}

/** “图为…”, “▲…”, “…（资料图）”, “…（某某摄）”: words set under a picture. */
const CAPTION_OPENS =
  /^(?:[▲△▼◄►]|图(?:\d{1,2}|[一二三四五六七八九十左右上下中])?\s*[:：／/|｜]|图为|图[左右中上下]为?[:：]|(?:资料图片?|配图|题图|图源|图片(?:来源|说明)|图说|视频截图|供图|摄影)\s*[:：／/|｜])/;
const CAPTION_ENDS =
  /[（([【](?:资料(?:图片?|照片?)|图源[^（）]{0,20}|图片来源[^（）]{0,20}|网络(?:图片?|截图)|视频截图|[^（），]{1,12}(?:供图|摄|制图|截图|翻摄|提供))[）)\]】]$/;
const CAPTION_SIZE = 90;

const isCaption = (words: string) =>
  words.length <= CAPTION_SIZE &&
  (CAPTION_OPENS.test(words) || (CAPTION_ENDS.test(words) && !/[。！？].{4,}[。！？]/.test(words)));

/** “[滚动] …”, “【推荐】…”: a label of a section that leads elsewhere; “【本报讯】” opens the story. */
const LABEL =
  /^[【[［〔《〈](?!.{0,8}(?:讯|电|报道|报导|消息)[】\]］〕])([^【】[\]［］〔〕]{1,8})[】\]］〕》〉]\s*\S{4,}/;
/** "往期｜某地：某事": the same without brackets. */
const BARE_LABEL =
  /^(?:往期|相关(?:阅读|报道|新闻)?|推荐(?:阅读)?|延伸(?:阅读)?|荐读|回顾|精彩回顾)\s*[｜|：:丨]\s*\S{4,}/;
const LEADING =
  /推荐|滚动|热[点门搜榜]|图[辑集]|组图|视频|直播|短片|专题|往期|相关|回顾|精选|荐读|必读|延伸|延展|更多|活动|福利|招聘|预告|推广|有奖|投票|榜单|排行|影片|懒人包|订阅|链接|下载|点击/;
/** What bids a reader do something. */
const BIDDING =
  /(?:点击|点个|点亮|猛?戳|长按|扫码|扫描|识别二维码|关注(?:我们|本|公众|官方|账号)|置顶|星标|“?在看”?|一键三连|点赞|转发|订阅|下载|安装|打开.{0,8}(?:App|APP|客户端)|阅读原文|查看(?:全文|更多|详情)|加入.{0,8}(?:群|会员|社群)|回复.{0,4}(?:关键词|“)|按(?:此|这里|图)|立即(?:报名|加入|购买|领取|体验)|欢迎(?:来稿|投稿|留言|爆料|扫码)|联系我们|不?错过|追踪(?:我们|粉丝))/;

/** “… [更多]”, “…（详情）”, “… 更多>>”: the opening of another story, cut off where a link leads on to it. */
const LEADS_ON =
  /(?:[[（(【［](?:更多|详情|详细|全文|阅读|查看|原文|继续阅读)[^\]）)】］]{0,6}[\]）)】］]|(?:更多|详情|详细|全文)\s?[>»›]+)$/;

/** What the form of a line says of its being noise, before its words are held against the rest. */
function weighForm(words: string): number {
  const label = LABEL.exec(words)?.[1];
  const head = words.slice(0, 200);
  return (
    (label ? (LEADING.test(label) ? 2.5 : 1) : BARE_LABEL.test(words) ? 2.5 : 0) +
    (words.length >= 8 && !STOP.test(words) ? 1 : 0) +
    (/[\u3400-\u9fff”] [\u3400-\u9fff“]|，/.test(head) && !/[。！？；]/.test(head) && !STOP.test(words) ? 0.5 : 0) +
    (/\s[|｜]\s|[>»]{2}|→/.test(head) ? 1.2 : 0) +
    (BIDDING.test(head) ? 1.5 : 0) +
    (LEADS_ON.test(words) ? 3 : 0) +
    (/(?:\.{3,}|…+)\s*[”"]?$/.test(words.slice(-8)) ? 1 : 0)
  );
}

const ENOUGH = 4;
/** From this length on, a line shaped like a heading that shares nothing is another story's headline. */
const HEADLINE = 16;

/** A row of buttons, wherever it stands. */
export function judgeRow({ words }: Line, lang: Lang): Verdict | null {
  return isButtonRow(words, lang) ? { kind: 'noise', rule: 'button-row' } : null;
}

/** In Chinese: enough hints of form, the rest made up by how little the line shares with the article. */
export function judgeHints(line: Line, { index, last, lang, measure, state }: Place): Verdict | null {
  const { words } = line;
  if (lang === 'en' || line.isBullet || line.hashes > 0) return null;
  if (isCaption(words)) return { kind: 'noise', rule: 'caption' };
  const form = weighForm(words);
  const isHeading = isHeadingShaped(line, lang) && form < 2.5 && index < last;
  if (form < 1 || (isHeading && words.length < HEADLINE)) return null;
  const { central, share } = measure(index);
  if (isHeading) return central === 0 && share < 0.05 && state.hasBody ? { kind: 'noise', rule: 'headline' } : null;
  const fit = central === 0 ? 1.8 : central === 1 && share < 0.15 ? 1 : central > 3 ? -2 : 0;
  const place = (index > last && last > 0) || !state.hasBody ? 0.7 : 0;
  return form + fit + place >= ENOUGH ? { kind: 'noise', rule: 'hints' } : null;
}
