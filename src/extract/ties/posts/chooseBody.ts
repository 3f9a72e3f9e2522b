/**
 * The body of a Chinese post: the one named beside it, unless it is of a kind that has no such post; then the one that
 * is salient there; none where the words of the post name a body of their own.
 */

import { sieveEach } from '../../sieve.ts';
import { fitOf, kindOfName, kindOfPost } from '../bodyKinds.ts';
import { FOUNDER, hasPlace, isOfficeOf, isPlainHead, labelOf } from '../chinese/chinesePostWords.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION, PERSON, type Template } from '../templateOf.ts';
import type { PostContext } from './postContext.ts';

/** 金管局副总裁: a short post directly behind a body is one at it, whatever their kinds; courts and the police have no firm's. */
export function isDirect(words: string, name: string): boolean {
  const bare = words.replace(/^[的之]/u, '');
  const own = kindOfName(name);
  if (bare.length > LONGEST_POST || !isPost(bare)) return false;
  return own !== 'court' && own !== 'police' && own !== 'prosecution';
}
/** Characters of a post that nothing but its rank goes with. */
const LONGEST_POST = 5;

/** Posts of whoever sits on a committee. */
const CHAIR = /(?:^|[前副联席候任首届])(?:主席|主任委员|召集人|委员|成员|干事)$/u;

/** The committee named last in the sentence, where no other body is named behind it. */
function panelBefore(template: Template, at: number, nameOf: (entity: string) => string): string | undefined {
  const place = template.text.lastIndexOf(ORGANIZATION, at - 1);
  const body = at > 0 && place >= 0 ? template.entities.get(place) : undefined;
  return body !== undefined && kindOfName(nameOf(body)) === 'committee' ? body : undefined;
}

/** 某资本领投某公司，合伙人某甲: of the house of investors, or the practice, that the sentence has named. */
const PARTNER = /合伙人|投资总监|基金经理|投资经理/u;
const HOUSE = /(?:资本|创投|风投|基金|投资|律所|事务所|咨询)(?:公司|集团|管理|合伙)*$/u;
function houseBefore(template: Template, at: number, nameOf: (entity: string) => string): string | undefined {
  for (let place = at - 1; place >= 0; place--) {
    const body = template.text[place] === ORGANIZATION ? template.entities.get(place) : undefined;
    if (body !== undefined && HOUSE.test(nameOf(body))) return body;
  }
  return undefined;
}

/** 持股一成的某投资，其实际控制人某甲: of the body that the clause before has just named. */
const OWN_POST = /^其(?!他|它|中|余)/u;
/** Characters between the body and 其. */
const LONGEST_GAP = 10;
function bodyBefore({ text, entities }: Template, at: number): string | undefined {
  const place = text.lastIndexOf(ORGANIZATION, at - 1);
  if (at < 1 || place < 0 || at - place > LONGEST_GAP || text.lastIndexOf(PERSON, at - 1) > place) return undefined;
  return /^[^，。；：]{0,8}，$/u.test(text.slice(place + 1, at)) ? entities.get(place) : undefined;
}

/** The body named, unless it is of a kind that gives no such post; then the one that is salient. */
export function chooseBody(
  { template, salientAt, headedAt, nameOf }: PostContext,
  at: number,
  words: string,
  named: string | undefined,
) {
  const kind = kindOfPost(words);
  // 某部部长: a body directly before its post is meant, whatever its name tells of its kind.
  if (
    named &&
    (fitOf(kind, nameOf(named)) > 0 ||
      kindOfName(nameOf(named)) === 'practice' ||
      isPlainHead(words) ||
      isDirect(words, nameOf(named)))
  )
    return named;
  const own = named || !OWN_POST.test(words) ? undefined : bodyBefore(template, at);
  if (own !== undefined && fitOf(kind, nameOf(own)) > 0) return own;
  const headed = headedAt(template.offsets[at] as number, words);
  if (headed) return headed;
  const house = PARTNER.test(words) ? houseBefore(template, at, nameOf) : undefined;
  if (house) return house;
  const panel = CHAIR.test(words) ? panelBefore(template, at, nameOf) : undefined;
  if (panel) return panel;
  const found = hasPlace(words) ? salientAt(template.offsets[at] as number, words) : undefined;
  return found && isOfficeOf(words, nameOf(found)) ? found : undefined;
}

/** Words before a post that name a body which was not found: the post is none at another. */
const OTHER_BODY =
  /(?:公司|资本|电器|集团|控股|基金|银行|大学|医院|学院|协会|学会|联盟|连带|联合会|基金会|电视|传媒|新闻网?|日报|科技|制药|影业|酒店|俱乐部|研究所|研究院|实验室|网站|工会|商会|企业|航空|证券|保险|餐厅|剧团|乐团|球队|律所|事务所)(?:的|前|原|联合|共同|首席|执行|副|总|技术|财务)*$/u;

/** 底特律联邦法官, 国足前主帅, 府方发言人: words of a place or a side before a post are part of its body's name. */
const SIDE = /^(?:国足|国奥|国青|国脚|国家队|[府院校警检军官厂馆台团队会党资劳控辩原被港台澳陆美中日韩英法俄德印]方)/u;

/** Characters of a side and its post: 警方便进入机长 goes on with the sentence. */
const LONGEST_SIDE = 7;
/** 长得像球星某甲, 自称博士的某甲: what somebody is not. */
const LIKE = /像|酷似|形似|神似|堪比|媲美|仿佛|俨然|自称|冒充|假扮|扮演|饰演|号称/u;

/** 卫生局局长, 县委书记, 副省长: posts whose own words name a body, or a place that is one's. */
const OWN_OFFICE =
  /[\u4e00-\u9fff]{2}(?<sign>[局厅署院委处所部司])的?(?:[前原副代]|常务|现任|时任)*\k<sign>长$|[省市州区县镇乡]党?委(?:[前原副代]|常务)*书记$|(?:^|[前原副代任的])[省市州区县镇]长$/u;

/** 材料学院院长, 儿科主任: a part of a school or hospital, whose people are the whole's. */
const PARTS: readonly [words: RegExp, post: string][] = [
  [
    /^[\u4e00-\u9fff]{2,8}?(?:学院|学系|系|教研室|课题组)的?(?:前|原|副|执行|代理|常务)*(?:院长|主任|系主任|书记|教授|讲师|研究员|学生|博士生|研究生|博士后)$/u,
    '校长',
  ],
  [
    /^[\u4e00-\u9fff]{1,4}?(?:[内外儿骨眼急]科|产科|妇科|妇产科|急诊科?|重症监护室?|麻醉科|检验科|药剂科|护理部|病区)的?(?:前|原|副|代理)*(?:主任|护士长|医生|医师|护士|大夫)$/u,
    '医生',
  ],
];

/** The school or hospital of a part that the words of a post name, where the article has told of just such a body. */
export function wholeOf({ template, salientAt, nameOf }: PostContext, at: number, words: string): string | undefined {
  const post = PARTS.find(([part]) => part.test(words))?.[1];
  const body = post === undefined ? undefined : salientAt(template.offsets[at] as number, post);
  return post !== undefined && body !== undefined && fitOf(kindOfPost(post), nameOf(body)) === 2 ? body : undefined;
}

/** 某某咨询总监理工程师: a name by its business, and a post there. */
const OWN_FIRM =
  /^[\u4e00-\u9fff]{2,5}(?:咨询|建工|路桥|地产|置业|建设|物业|物流|能源|电力|矿业|钢铁|化工|食品|饮料|服饰|汽车|通信|通讯|软件|半导体|电子|光电|医疗|影视|影业|娱乐|传媒|出版|信托|期货|创投|投资|资本|科技|制药|航运|海运|重工|机械|百货|超市|酒店|餐饮|拍卖|检测|设计院|研究院|研究所|卫视)的?(?:[前原副]|时任|现任|联合|常务|高级|执行|名誉|共同)*(?:董事长|董事|总经理|总裁|总监|老板|负责人|创始人|创办人|合伙人|项目经理|经理|主席|主管|发言人|首席[^，。的]{2,5}|总?工程师|总监理工程师|CEO|行政总裁|执行长|财务长|副总|掌门人?|院长|所长|研究员|分析师)$/u;

/** Whether the words of a post say that it is at a body which was not found. */
export const isAtUnfound = (words: string): boolean =>
  OWN_OFFICE.test(words) ||
  OWN_FIRM.test(words) ||
  OTHER_BODY.test(words.slice(0, words.length - (labelOf(words) ?? '').length));

/** 某某电器创始人某甲, where the firm was not found. */
export function isElsewhere(words: string): boolean {
  const label = labelOf(words) ?? '';
  const before = words.slice(0, words.length - label.length);
  if ((SIDE.test(words) && words.length <= LONGEST_SIDE) || LIKE.test(words)) return true;
  if (OTHER_BODY.test(before) || OTHER_BODY.test(words.replace(FOUNDER, ''))) return true;
  const founder = FOUNDER.exec(words);
  return founder !== null && words.slice(0, founder.index).replace(/前|原|另一位?|两位|其/gu, '').length > 1;
}

sieveEach(OTHER_BODY, OWN_OFFICE, OWN_FIRM);
