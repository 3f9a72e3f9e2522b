/**
 * Posts told of by a seat or its sign: 某甲重返帅位, 执起某队教鞭, 登上主席宝座, 进入董事会, 结束了十年的行长生涯.
 *
 * Promises: a seat that is only aimed at, refused or still to come is none; the body is the one named with the seat, else
 * the one of its kind that is salient there.
 */

import { matchesOf, sieveEach } from '../../sieve.ts';
import { isPost } from '../isPost.ts';
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { chooseBody } from './chooseBody.ts';
import { findHolder } from './findHolder.ts';
import { NOT_DONE, type PostContext, pattern, placeOf } from './postContext.ts';

/** 某甲进入(某公司)董事会: a seat there. */
const TAKES_SEAT = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,8}?(?:进入|加入|跻身|晋身|重返|获选进)(?<o>${O})?的?(?:董事会|董事局|监事会|管理层|理事会|执委会)`,
);

/** Signs of a post that say no more of it. */
const SIGN =
  '帅位|帅印|帅帐|教鞭|兵符|令旗|宝座|龙头|大位|交椅|头把交椅|第一把交椅|权杖|大权|实权|印信|掌印|大印|指挥棒|大旗|位子|位置|席位|之位|一职|职位|职务';
const MOVES =
  '重返|登上|坐上|坐回|坐稳|重登|荣登|登顶|重坐|回到|重回|接过|接下|接到|执起|执掌|执|拿起|拿下|重执|重掌|重拾|掌|接掌|入主|夺下|夺回|保住|守住|丢掉|丢了|失去|让出|交出|交回|告别|离开|退下|卸下|辞去|挂';
/** 重返帅位, 执起某队教鞭, 交出某公司董事长一职. */
const IN_SEAT = new RegExp(
  `(?:${MOVES})(?:了)?(?<o>${O})?的?(?<words>[^，。；：、的${O}${P}]{0,8}?)的?(?:${SIGN})`,
  'dgu',
);
/** 结束了十年的行长生涯: whoever ends it had the post. */
const ENDS = new RegExp(
  `(?:结束|告别|终结|开始|开启|展开|迎来|度过)(?:了|过)?(?:[^，。；：${O}${P}]{0,8}?的)?(?:在)?(?<o>${O})?的?(?<words>[^，。；：、的${O}${P}]{2,8}?)的?(?:生涯|任期|岁月|生活|时代|任内|之路)`,
  'dgu',
);
/** What the signs of a seat are mostly a sign of. */
const COACH = /帅|教鞭|指挥棒/u;

export function findSeats(context: PostContext): void {
  findBoardSeats(context);
  const { template, clauses, state, salientAt } = context;
  for (const clause of clauses)
    for (const rule of [IN_SEAT, ENDS])
      for (const match of matchesOf(rule, clause.text)) {
        const words = match.groups?.words ?? '';
        if (words !== '' && !isPost(words)) continue;
        // 辞去职务: without a word of the post nothing is told of it.
        if (words === '' && !SAYS_ALL.test(match[0])) continue;
        const from = clause.start + match.index;
        const end = from + match[0].length;
        if (NOT_DONE.test(clause.text.slice(0, match.index)) || AIMS.test(clause.text.slice(0, match.index))) continue;
        const holder = findHolder(template, clause, from, end);
        if (!holder) continue;
        const post = COACH.test(match[0]) ? '主帅' : '主席';
        const place = match.indices?.groups?.o?.[0];
        const named = place === undefined ? undefined : template.entities.get(clause.start + place);
        const offset = template.offsets[Math.min(from, holder.start)] as number;
        const meant = words
          ? chooseBody(context, from, words, named)
          : (named ?? salientAt(offset, post) ?? salientAt(offset, '主席'));
        if (!meant) continue;
        for (const entity of holder.ids)
          state({
            person: holder.start,
            entity,
            organization: meant,
            from: Math.min(holder.start, from),
            to: Math.max(holder.start, end - 1),
            words,
            rule: 'post-seat',
          });
      }
}

/** Signs that are a seat by themselves. */
const SAYS_ALL = /帅位|帅印|帅帐|教鞭|兵符|宝座|龙头|大位|交椅|大权|掌印|大印/u;
/** 角逐主席宝座: nobody sits there yet. */
const AIMS =
  /(?:角逐|争夺|竞逐|觊觎|问鼎|冲击|剑指|争取|志在|图谋|谋求|试图|企图|希望|渴望|想|欲|盼|将(?!其))[^，。]{0,6}$/u;

/** 阻挠某甲进入董事会 */
const OPPOSED = /(?:反对|阻止|阻挠|力阻|否决|抵制|不同意|不让|拒绝)(?:由|让|了)?$/u;

function findBoardSeats({ template, state, salientAt }: PostContext): void {
  for (const match of matchesOf(TAKES_SEAT, template.text)) {
    const [person] = placeOf(match, 'p');
    if (NOT_DONE.test(match[0]) || OPPOSED.test(template.text.slice(0, person))) continue;
    const named = match.indices?.groups?.o?.[0];
    state({
      person,
      organization:
        named === undefined ? salientAt(template.offsets[person] as number, '董事') : template.entities.get(named),
      from: person,
      to: match.index + match[0].length - 1,
      words: '',
      rule: 'post-seat',
    });
  }
}

sieveEach(TAKES_SEAT, IN_SEAT, ENDS);
