/** The preposition before a name of a Chinese clause, also where it takes a post or a description of whoever is named. */
import { sieveEach } from '../../../sieve.ts';
import { isPost } from '../../isPost.ts';
import type { NameGroup } from './nameGroup.ts';

const MARKERS: readonly [RegExp, NameGroup['marker']][] = [
  [
    /(?:被|遭到?|遭受|受到|获得?|(?<![成沦变认称视更改升贵化转列定选封推举评誉因])为|挨了?)(?:了)?(?:旧|新|前)?$/u,
    'by',
  ],
  [/(?:成|沦|变|认|称|视|更|改|升|贵|化|转|列|定|选|封|推|举|评|誉)为$/u, ''],
  [/由$/u, 'agent'],
  [/(?:把|将)$/u, 'ba'],
  [/(?:对|向|针对|对着|朝)(?:前|原)?$/u, 'to'],
  [/代表(?:了|着)?$/u, 'for'],
  [/(?:与|和|同|跟|偕|伙拍|联同|会同|携手|联手|连同|偕同|携同|伙同|协同)$/u, 'with'],
  [
    /(?:入禀|诉诸|告上|告进|告到|诉至|上诉[至到]|据|在|从|给|替|因|为|于|至|(?<![收接遭受得感想等找看听提见])到|接近|自|经|令|让|关于|使|除了?|任)$/u,
    'other',
  ],
  // 在美国某法院
  [
    /(?<![现正存实所])在(?:[\u4e00-\u9fff]{1,3}国|[\u4e00-\u9fff]{2,4}[省州市县区]|美国|英国|法国|德国|日本|韩国|印度|香港|澳门|台湾|新加坡|纽约|伦敦|北京|上海|当地|本地|海外)的?$/u,
    'other',
  ],
  // 从央企某公司, 从劲旅某队
  [/从(?![此而不未来小])(?!前(?!东家|老板|雇主|股东|夫|妻|任|主席|总裁|队友))[^，。、\ue000\ue001]{1,4}$/u, 'other'],
];

/** 与大学同学某甲: whom the preposition takes is described. */
const WITH_DESCRIBED =
  /(?:^|[\ue000\ue001月日年天后，])[与和同跟偕][^，。、；与和同跟]{1,8}(?:同学|校友|好友|友人|朋友|伙伴|同事|搭档|同乡|同窗|室友|富豪|商人|富商|妻子|丈夫|弟弟|哥哥|兄弟|基金|集团|公司|机构|企业|厂商|车企|药企|银行|券商|巨头|财团|大学|医院|媒体|报纸|平台|社团|工会|政党|俱乐部|球会|球队|劲旅|豪门|死敌|宿敌|对手|劲敌|冤家|盟友|老友|导演|演员|歌手|作家|教授|学者|律师|医生|记者|教练|球员|名将|老将|元老|名宿|创始人|合伙人|股东|投资人|议员|部长|市长|省长|总统|总理|首相|主席|党魁|女星|男星|影星|歌星|艺人|名嘴|网红)$/u;
/** 与被开除出某党的某甲: the preposition takes whom a clause describes. */
const WITH_CLAUSE =
  /(?:^|[\ue000月日年天，])(?:[与和跟]|同(?![场台案届门窗席为样时期事队校班乡龄行业组盟伙居父族名级学仁僚胞一]))(?:[^，。、；\ue000]{1,12})的$/u;
/** 对公司前董事长某甲: the preposition stands before the post. */
const BEFORE_POST =
  /(被|遭|(?<![自理缘])由|把|(?<![大上中小少])将|(?<![反面绝应相核])对(?!手)|(?<![方走转倾动])向|(?<!参)与|(?<![共缓温总柔饱])和|(?<![合共相])同(?![党行事僚校门学乡窗龄派系属])|跟|(?<![现正存实])在(?![野逃押任职读校籍])|据|(?<![服听顺])从|(?<!代)替)([^，。、；被由把将对向与和同跟在据从\ue000\ue001]{2,10})$/u;

/** `words`: those before a name. */
export function markerOf(words: string): NameGroup['marker'] {
  // 将被告某甲诉至法院: their part in a case goes with the name.
  const before = words.replace(/(?:被告|原告|嫌犯|嫌疑人|疑犯)$/u, '');
  for (const [pattern, marker] of MARKERS) if (pattern.test(before)) return marker;
  if (WITH_DESCRIBED.test(before) || WITH_CLAUSE.test(before)) return 'with';
  const [, preposition = '', post = ''] = BEFORE_POST.exec(before) ?? [];
  const isOfPost = post !== '' && isPost(post) && !(preposition === '替' && post.includes('的'));
  return isOfPost ? markerOf(preposition) : '';
}

sieveEach(...MARKERS.map(([pattern]) => pattern));
