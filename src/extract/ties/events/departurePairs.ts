/**
 * Whom an event of leaving parts from which body.
 *
 * Promises: an offer to go, a short absence, a way out of a room and the going of others ties nobody; what somebody goes
 * to is not what they leave.
 */
import { sieveEach } from '../../sieve.ts';
import { cross, type TiePair } from '../createEventTie.ts';
import { goersOf } from '../goersOf.ts';
import type { Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';

export function departurePairs(happening: Happening): TiePair[] {
  const { event, words, actors, people, predecessors, isPerson, places } = happening;
  if (isNoDeparture(happening)) return [];
  const left = leftBodies(happening);
  return goersOf(event, words, actors.some(isPerson) ? actors.filter(isPerson) : people, places)
    .filter((p) => !predecessors.includes(p))
    .flatMap((person) =>
      cross(
        'left',
        [person],
        (left.length > 0 ? left : homesOf(happening, person)).filter((id) => !isGoal(words, places.nameOf(id))),
      ),
    );
}

const isNoDeparture = ({ words, trigger, organizations }: Happening): boolean =>
  SEAT.test(words) ||
  OFFERS.test(words) ||
  OTHERS_GO.test(words) ||
  WALKS_OUT.test(words) ||
  CONTRACTS.test(words) ||
  ANOTHER_GOES.test(words) ||
  SETS_UP.test(trigger) ||
  (organizations.length === 0 && ELSEWHERE.test(words));
const SEAT = /\bseat\b|席位|之位|群组?$/iu;
/** Offering to go is not going; nor is a short absence. */
const OFFERS =
  /(?:一度|口头)[^，。；]{0,6}(?:请辞|辞职|辞呈)|(?:曾|多次)提出辞|短暂[^，。；]{0,4}(?:离|休)|\bbriefly left\b|\boffer(?:s|ed|ing)? to (?:resign|quit|go)/iu;
/** Who is asked to go, or whose people go, is not gone; nor is who gives up a candidacy, a case or talks, or hands a seat on. */
const OTHERS_GO =
  /(?:劝|逼|催|促|迫使|要求|(?<![需主只首重])要(?!职|员|闻)|呼吁|敦促)[^，。的]{0,10}(?:辞|下台|离|走人|退|抽身|让位)|(?:不批|不准|未准|没有批准|驳回|退回|挽留|慰留)[^，。]{0,8}(?:辞|离|退)|退选|退出[^，。]{0,8}(?:选举|竞选|初选|选战|竞购|竞标|竞争|角逐|争夺|[一二两三四首末]轮|比赛|决赛|案(?![卷例])|官司|诉讼|谈判|条约|协定|协议)|(?:一位|一名|某位|某|有)[^，。、]{0,10}(?:离职|离开|退休|离任|卸任)|(?<!率领?|带领?|带着|领着|携|偕同?)(?:(?<![\d一二两三四五六七八九十百数多近逾])[\d一二两三四五六七八九十百数多近逾]+[余多]?[名位]|旧部|部下|下属|亲信|心腹|骨干|员工|高管们)[^，。]{0,8}(?:辞|离|退|走|递|挂)|(?:让贤|交棒|交班|退居(?:幕后|二线)|禅让|传位)/u;
/** 拂袖离场, 驾车离开: out of a room or a town, not out of a post. */
const WALKS_OUT =
  /离场|离席|退席|退场|离座|会场|现场|法庭|庭外|记者会|饭局|餐桌|包厢|看台|走廊|后门|侧门|溜走|驾车|开车|乘车|坐车|乘机|搭机|登机|出境|离境|移居|移民|迁居|远走|潜逃|逃往|逃离现场|离开[^，。；]{0,8}?时[^，。；]{0,6}(?:说|称|表示|不发一言|一言不发|未|没有|拒绝|只|被记者|低头|面带|神色|向记者)|(?:答辩|控辩|原告|被告)[^，。；]{0,12}离开/u;
/** 与某公司解除全部合同: a deal that ends. */
const CONTRACTS =
  /(?:解除|终止|取消|中止)[^，。]{0,4}(?:全部|所有|一切|施工|承包|供货|供应|合作|采购|服务|赞助|租赁|代言|代理|冠名|转播)[^，。]{0,4}(?:合同|合约|协议)/u;
/** Who accepts that somebody goes stays; who else goes is named behind. */
const ANOTHER_GOES =
  /(?:准了?|批准|接受|同意|应允|慰留)[^，。]{0,8}(?:辞呈|辞职|请辞|离职)|(?:离开|辞职|离职|出局|卸任|走人|下台|离队)的(?:还有|也有|包括|则是|是)/u;
/** Who sets up on their own leaves what they have, not what they found. */
const SETS_UP = /另起炉灶|另立门户|自立门户/u;
/** The words name a place, though it is none that was found. */
const ELSEWHERE =
  /(?:离开|卸任|辞去|退出|离任)[^，。]{0,16}(?:医院|银行|公司|大学|集团|学院|[^一部全]部|局|署|厅|基金|俱乐部|[\u4e00-\u9fff]委会|委员会|理事会|协会|同盟|联盟|工作组|小组)|\b(?:left|leaves|quit|walked out of) (?:the )?[A-Z]|\bleft the government/u;

/** The bodies of the clause; where it has none, the party or society that the verb of leaving speaks of. */
function leftBodies({ event, words, organizations, places }: Happening): readonly string[] {
  if (organizations.length > 0) return organizations;
  const kind = /退党|脱党/u.test(words) ? 'party' : /退会|退出学会|退出协会/u.test(words) ? 'committee' : undefined;
  const body = kind && places.bodyAt(event.trigger.start, kind);
  return body === undefined ? organizations : [body];
}

/** 某甲的父亲某乙已经退休: of kin the words tell, who need not be where the article is. */
const IS_KIN =
  /[的其之](?:已故的?|年迈的?)?(?:父亲|母亲|父母|妻子|丈夫|前妻|前夫|儿子|女儿|[长次幼独养][子女]|[哥弟姐妹]{1,2}|胞[兄弟姐妹]|岳[父母]|祖[父母]|爷爷|奶奶|外公|外婆)$/u;

const homesOf = (happening: Happening, person: string): readonly string[] => {
  const at = happening.words.indexOf(happening.places.nameOf(person));
  if (at > 1 && IS_KIN.test(happening.words.slice(Math.max(0, at - 8), at))) return [];
  const home = homeOf(happening, person);
  return home === undefined ? [] : [home];
};

const isGoal = (words: string, name: string): boolean => {
  const at = words.indexOf(name);
  return at > 0 && GOES_TO.test(words.slice(0, at));
};
/** 跳槽到某公司, 转赴某行出任, quit to launch Acme: what somebody goes to, or goes in order to do, is not what they leave. */
const GOES_TO =
  /(?:跳槽|转赴|转投|转往|转到|转至|转去|转任|加盟|加入|投奔|投靠|另投|改投|跳到|去了|前往|奔赴|空降|入职|创办|创立|成立|创建)(?:到|至|去|了|往|向)*[^，。；]{0,4}$|\b(?:to|and) (?:(?:help )?(?:launch|start|found|co-found|set up|establish|build|join|run|lead|head|create|work (?:for|at))|become [^,.;]{1,30} (?:of|at)) (?:an? |the |her |his |their |own |of |new |rival |firm |company |start-up |business |, )*$/iu;

sieveEach(OTHERS_GO, WALKS_OUT);
