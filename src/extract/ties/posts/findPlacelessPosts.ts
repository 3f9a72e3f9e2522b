/** Posts without a body beside them, directly before a name: 总裁某甲, 同事某甲. */

import { matchesOf, sieveEach } from '../../sieve.ts';
import { fitOf, isPower, kindOfName, kindOfPost } from '../bodyKinds.ts';
import { DOES_TO, hasPlace, NO_POST, SHARED_POST } from '../chinese/chinesePostWords.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { chooseBody, isAtUnfound, isElsewhere, wholeOf } from './chooseBody.ts';
import { type PostContext, pattern, peopleOf, placeOf } from './postContext.ts';

/**
 * (总裁)某甲 without a place. `\p{L}` has too many ranges to be looked at in place: it is asked only where no Chinese
 * character stands, which is a letter.
 */
const LOOSE = pattern(
  `(?<=^|[，。；：、“”（(由被遭令让对与和向及将把而但则是的为日月年天晚午期后${P}]|[^\\p{L}](?<![\\u4e00-\\u9fff]))(?<words>(?:[^，。；：、${O}${P}的由被向对与和是将把]|(?<=[门名老边守女小主])将){2,14}?)(?<p>${PERSONS})`,
);
/** 仍代表某甲: they act for somebody. */
const ACTS_FOR = /^代表$|[仍曾也都均可会已并则]代表$/u;
/** A former judge or minister is at no body that the article need name. */
const FORMER = /(?:^|[^之])[前原](?!锋|台|线|端)|退休|卸任|离任|已故/u;
/** 立委, 总统: offices of a state beside those that kindOfPost knows. */
const isFormerPower = (words: string) => isPower(kindOfPost(words)) || /立委$|总统$/u.test(words);
/** 同事某甲 works where the ones told of before her work. */
const COLLEAGUE = /(?:^|[^的])(?:前|女|男)?(?:同事|下属|部下|上司|下级|副手|助手)$/u;

/** 带走执行董事某甲, 撤换了总经理某甲: the post begins behind the verb. */
function afterVerb(words: string): string {
  const post = DEED.exec(words)?.groups?.post;
  return post !== undefined && isPost(post) && !DOES_TO.test(post) ? post : words;
}
const DEED =
  /^(?:[^，。；：]{0,6}?)(?:带走|拘捕|逮捕|抓获|拘留|传唤|约谈|起诉|控告|状告|解雇|开除|辞退|罢免|免去|撤换|撤掉|换掉|炒掉|革去|停掉|架空|派遣?|派出|委派|指派|召集|召见|说服|会同|陪同|偕同|质问|批评|痛批|怒斥|炮轰|指责|质疑|点名|弹劾|慰留|要求|敦促|呼吁|促请|请求|催促|迫使|逼迫|劝说|游说|力挺|支持|反对|举报|投诉|致函|致信|致电|告知|通知|警告|撤去|拔掉|免掉|处分|审讯|搜查|赶走|换下|去找|请示|请教|追问|误导|欺骗|隐瞒|威胁|拖累|激怒|责怪|归咎于|归功于)了?(?<post>[^，。；：]{2,10})$/u;

/** 总经理某甲表示，某公司将继续营运: whose plans somebody tells is where they are, unless the sentence has named another. */
const SPEAKS_FOR = new RegExp(
  `^[^，。；${P}${O}]{0,10}(?:表示|说|称|透露|强调|指出|坦言|宣布|承认|否认|证实|重申|解释|承诺)[^，。；${P}${O}]{0,4}[，：“「]{0,2}(?=${O}[^，。；${P}${O}]{0,4}(?:将|会|已|不会|正在|目前|计划|尊重|没有|并未|愿意|希望|一直|从未|决定|准备|无意|有信心|仍|依然))`,
  'u',
);
function spokenFor({ template, nameOf }: PostContext, person: number, words: string): string | undefined {
  const { text, entities } = template;
  if (text.slice(0, person).includes(O)) return undefined;
  const match = SPEAKS_FOR.exec(text.slice(person + 1));
  const body = match ? entities.get(person + 1 + match[0].length) : undefined;
  return body !== undefined && fitOf(kindOfPost(words), nameOf(body)) > 0 && !isPower(kindOfName(nameOf(body)))
    ? body
    : undefined;
}

/** What may stand before a post's 的 without making it another's: 真正的老板, 公司的财务总监. */
const OWNERLESS =
  '(?:真正|有证|挂名|名义上|实际|幕后|背后|时任|当时|当年|现在|如今|最大|唯一|新任|首任|年轻|原来|这时|此时|公司|该公司|集团|银行|学校|医院|俱乐部|球队|剧团|报社|基金会|协会|[厂矿店校队社院行][里上方])的';
const LINK = `(?:就|正|则|也|仍|还|依然|依旧)?(?:名叫|叫做?|是|为)(?:[^，。；：${O}${P}]{0,8}?的)?`;
/** 矿长叫某甲, 真正的老板是某甲, 当时带队的是某甲. */
const NAMED_BY_LINK = pattern(
  `(?<=^|[，。；：]|[，。；：]${OWNERLESS}|^${OWNERLESS})(?:[当此这]时|如今|现在|目前|今天)?(?:(?<words>[^，。；：、${O}${P}的由被向对与和是将把]{2,10}?)${LINK}|(?<deed>(?:一直|最终|真正|当时|此时|眼下)?(?:带队|执教|掌舵|主政|当家|操盘|主事|做主|说了算))的${LINK})(?<p>${P})(?!的)`,
);
/** 身为董事长，某甲… */
const BEING = pattern(`(?<=^|[，。；：“])(?:身为|贵为|作为|身兼)(?<words>[^，。；：、${O}${P}的]{2,12})，(?<p>${P})`);
/** The post of whoever does it. */
const POST_OF_DEED: Readonly<Record<string, string>> = { 带队: '主帅', 执教: '主帅' };

/** Posts told by a verb that names who has them. */
function findNamedByLink(context: PostContext, placed: ReadonlyMap<number, string>): void {
  const { template, state } = context;
  for (const match of [...matchesOf(NAMED_BY_LINK, template.text), ...matchesOf(BEING, template.text)]) {
    const deed = match.groups?.deed;
    const words = deed === undefined ? (match.groups?.words ?? '') : (POST_OF_DEED[deed.slice(-2)] ?? '负责人');
    const [[person], [from]] = [placeOf(match, 'p'), placeOf(match, deed === undefined ? 'words' : 'deed')];
    if (placed.has(person) || !isPost(words) || NO_POST.test(words) || !hasPlace(words) || isElsewhere(words)) continue;
    if (FORMER.test(words) && isFormerPower(words)) continue;
    const organization = chooseBody(context, from, words, undefined);
    state({ person, organization, from, to: person, words, rule: 'post-named' });
  }
}

/** 总裁某甲, where no body stands beside it; "某公司董事长某甲和总裁某乙" share the body. */
export function findPlacelessPosts(context: PostContext, placed: ReadonlyMap<number, string>): void {
  const { template, state, isAway, salientAt, headedAt } = context;
  const { text } = template;
  findNamedByLink(context, placed);
  for (const match of matchesOf(LOOSE, text)) {
    const whole = match.groups?.words ?? '';
    const words = afterVerb(whole);
    const from = placeOf(match, 'words')[0] + whole.length - words.length;
    const people = [...peopleOf(template, placeOf(match, 'p'))];
    if (placed.has(people[0] as number) || /\ue000的$/u.test(text.slice(0, from))) continue;
    if (COLLEAGUE.test(words)) {
      const organization = salientAt(template.offsets[from] as number, '员工');
      state({
        person: people[0] as number,
        organization,
        from,
        to: people[0] as number,
        words: '',
        rule: 'post-colleague',
      });
      continue;
    }
    if (!isPost(words) || NO_POST.test(words) || ACTS_FOR.test(words) || DOES_TO.test(words)) continue;
    const isHeaded = headedAt(template.offsets[from] as number, words) !== undefined;
    const home = isHeaded ? undefined : wholeOf(context, from, words);
    if (home) {
      const person = people[0] as number;
      state({ person, organization: home, from, to: person, words, rule: 'post-in-part' });
      continue;
    }
    if (!isHeaded && isAtUnfound(words)) {
      const entity = template.entities.get(people[0] as number);
      if (entity) isAway(entity);
      continue;
    }
    if (!isHeaded && (!hasPlace(words) || isElsewhere(words))) continue;
    if (!(isHeaded && /市长$/u.test(words)) && FORMER.test(words) && isFormerPower(words)) continue;
    const joined = /\ue000(?:、|和|与|及|以及)$/u.exec(text.slice(Math.max(0, from - 3), from));
    const shared = joined ? placed.get(from - joined[0].length) : undefined;
    const organization =
      (shared === undefined ? spokenFor(context, people[0] as number, words) : undefined) ??
      chooseBody(context, from, words, shared);
    for (const person of SHARED_POST.test(words) ? people : people.slice(0, 1))
      state({ person, organization, from, to: person, words, rule: 'post-near' });
  }
}

sieveEach(COLLEAGUE, DEED, LOOSE, NAMED_BY_LINK, BEING);
