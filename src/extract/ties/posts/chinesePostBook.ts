/** What Chinese says of posts whose body is not named beside them. */
import { sieveEach } from '../../sieve.ts';
import { FOUNDER } from '../chinese/chinesePostWords.ts';
import type { PostBookWords } from './createPostBook.ts';

/** What a post may be called beside its office: 前, 副, 代理. */
const RANK =
  /^(?:[前原副代兼任]|时任|现任|新任|首任|历任|候任|前任|常务|执行|名誉|代理|署理|临时|第[一二三]|的)+|(?:先生|女士)$/gu;

/** Offices that one body in many has, so that where one is at tells nothing of another. */
const EVERYWHERE =
  /董事|监事|经理|总裁|首席|主席|主任|总监|主管|发言人|顾问|负责人|员$|师$|代表|秘书|合伙人|老板|创始人|成员|C[ETFO]O/u;

/** The body's own noun before a post: 乐团原总经理, 公团前理事长. */
const OWN_NOUN =
  /^(?<noun>[\u4e00-\u9fff]{2,4}?)(?:的|[前原副代]|时任|现任|新任|首任|常务|执行|名誉|代理)*(?<post>总经理|董事长|理事长|执行长|执行董事|总裁|主席|主任|院长|校长|会长|社长|行长|馆长|台长|所长|团长|队长|秘书长|总干事|总监|负责人|发言人|书记|委员长|委员|理事|首席[^，。]{2,4})$/u;

/** A post falls vacant: who is told of next takes it, or has one beside it. */
const VACATES = /[辞免撤罢]|解除|解雇|开除|停职|离任|卸任|离职|下课|退休|去职|职务|下台|被捕|带走|病逝|接替/u;

/** 某甲之女、执行副总某乙: whose kin it is. */
const KIN_BEFORE = /^(?:的|之)?[^，。；的]{0,3}[女子儿妻夫弟妹兄姐哥侄婿媳孙父母亲][、，]$/u;

export const CHINESE_POSTS: PostBookWords = {
  officeOf: (words) => words.replace(RANK, ''),
  isEverywhere: (office) => EVERYWHERE.test(office),
  nounOf: (words) => OWN_NOUN.exec(words)?.groups?.noun,
  isCalled: (name, noun) => name.length > noun.length && name.endsWith(noun),
  vacates: (before) => VACATES.test(before),
  isKin: (between) => KIN_BEFORE.test(between),
  isFounder: (words) => FOUNDER.test(words),
};

sieveEach(OWN_NOUN, VACATES);
