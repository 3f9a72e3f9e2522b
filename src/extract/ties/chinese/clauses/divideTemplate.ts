/** A Chinese sentence's template, divided into clauses with their names, each by itself. */
import { CharacterSet } from '../../../characterSet.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Template } from '../../templateOf.ts';
import { groupNames } from './groupNames.ts';
import { joinPartners } from './joinPartners.ts';
import type { NameGroup, OwnClause } from './nameGroup.ts';

const STOPS = new CharacterSet('，。；：！？!?;');
const STOPS_OF_WORDS = new CharacterSet(',:');

/** What has been divided: several rules read each template. */
const read = new WeakMap<Template, readonly OwnClause[]>();

export function divideTemplate(template: Template): readonly OwnClause[] {
  const known = read.get(template);
  if (known) return known;
  const { text } = template;
  const clauses: OwnClause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (!isEnd(text, i)) continue;
    if (i > start) clauses.push(readClause(template, start, i));
    start = i + 1;
  }
  read.set(template, clauses);
  return clauses;
}

function isEnd(text: string, i: number): boolean {
  const char = text[i] as string;
  return i === text.length || STOPS.has(char) || (STOPS_OF_WORDS.has(char) && !/\d/.test(text[i + 1] ?? ''));
}

function readClause(template: Template, start: number, end: number): OwnClause {
  const { text, entities } = template;
  const groups = entities.size > 0 ? groupNames(template, start, end) : [];
  const subject = findSubject(text, start, groups);
  return { start, end, text: text.slice(start, end), groups, subject: subject && joinPartners(subject, groups, text) };
}

/** Whom a clause leaves to the next: who does something, rather than whom something is done to. */
const findSubject = (text: string, start: number, groups: readonly NameGroup[]): NameGroup | undefined =>
  groups.find((g, k) => g.marker === '' && !g.owns && !isObject(text, start, g.start, k === 0)) ??
  groups.find((g) => g.marker === 'agent' && !g.owns);

const isObject = (text: string, start: number, at: number, isFirst: boolean): boolean =>
  /(?:表示|透露|称)$/u.test(text.slice(start, at)) ||
  (isFirst ? FIRST_OBJECT_OF : OBJECT_OF).test(text.slice(Math.max(start, at - LONGEST_DEED), at));

/** Verbs that do something to somebody. */
const DEED =
  '(?:起诉|状告|控告|提告|检控|逮捕|拘捕|拘留|逮住|通缉|传唤|约谈|搜查|搜索|查封|冻结|约询|突袭|突击搜查|处罚|解雇|辞退|开除|罢免|撤换|炒掉|免去|免除|革去|任命|委任|聘请|聘用|提拔|起用|取代|接替|顶替|收购|并购|买下|入股|注资|投资|会见|会晤|拜会|拜访|探望|约见|宴请|接见|力挺|声援|支持|反对|抵制|追随|辅佐|协助|联手|联同|连同|联合|携手|击败|战胜|力克|险胜|不敌|负于|打败|迎娶|嫁给|离开|告别|加入|加盟|转投|效力|投奔|创办|创立|成立|出售|卖掉|感谢|欢迎|转告|告诉|通知|说服|邀请|游说|嘲讽|炮轰|痛斥|怒斥|抨击|举报|揭发|拉上|拉着|拉来|拉拢|找来|找到|找上|请来|请出|请回|叫来|唤来|劝说|劝退|逼走|逼退|赶走|挤走|架空|扶持|扶植|栽培|聘任|延揽|解聘|革退|指派|安插|批评|指责|痛骂|痛批|斥责|谴责|检举|召见|淘汰|质疑|逼迫|迫使|要求|力邀|带着|带上|伙同|勾结|串通|娶|结识|认识|遇见|遇上|看中|相中|签下|引进|力撑|力保|力捧|狠批|狠轰|猛批|怒批|严批|直批|声讨|偏袒|袒护|驳斥|训斥|辱骂|打压|排挤|投靠|拜见|求见|反驳|回呛|呛声|怒轰|指控|控诉|埋怨|责怪|怪罪|抱怨|推荐|举荐|保荐|推举|提名|选举|挖来|挖走|挖角|顶撞|得罪|背叛|出卖|劝阻|警告|追讨|索赔|取笑|挖苦|讥讽)(?:了|过|着|于)?';

/** What stands right before the one that a verb is done to, whose subject the clause does not name. */
const OBJECT_OF = new RegExp(`${DEED}$`, 'u');
/** 拉上岳父某甲凑钱: the same before the post or kin word of the first who is named. */
const FIRST_OBJECT_OF = new RegExp(`${DEED}(?![党派者人方商部署局家额率])[^，。；：的\\ue000\\ue001]{0,8}$`, 'u');
/** Characters of such a verb and such words. */
const LONGEST_DEED = 12;

sieveEach(OBJECT_OF, FIRST_OBJECT_OF);
