/**
 * Bodies called by the noun that their names end in: 美术馆 after 云津美术馆, 公团 after 国民年金公团.
 *
 * Promises: a noun stands by itself, and is no part of another name or word; of several bodies so called it is the one
 * named last before it. Does not know: bodies of one kind of which only some are named (“各家医院”).
 */
import { countWhile } from '../../../model/countWhile.ts';
import { CharacterSet } from '../../characterSet.ts';
import { sieveEach } from '../../sieve.ts';
import type { PlacedName } from '../templateOf.ts';

/** What may stand before such a noun without being part of a name that ends in it. */
const BEFORE = new CharacterSet(
  '，。；：、“”「」（） 　\t\r\n0123456789年月日天后前被由向对与和的让把将给从是为了但而据令就也称说在到于指评斥控诉疑骂拿责求',
);
const CALLED =
  /(?:美术馆|博物馆|图书馆|纪念馆|乐团|剧团|舞团|剧院|歌剧院|基金会|协会|学会|联合会|工会|商会|委员会|调查组|专案组|医院|大学|学院|中学|小学|书院|研究所|研究院|电视台|电台|报社|杂志社|出版社|检察院|公安局|银行|酒店|公团|航空|药厂|钢厂|矿业|疾控中心|俱乐部)(?![\u4e00-\u9fff]?(?:生|派|城|毕业|同学|时代|期间|业|卡|账|贷款|存款|法|级|界|主任医|式|制|群|附属))/gu;

interface Called {
  start: number;
  word: string;
  entity: string;
}

/** `names`: in order. */
export function createCalledFinder(
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
): (text: string, offset: number) => Called[] {
  const bodies = names.filter((n) => n.kind === 'organization' && !n.isStandIn);
  const called = new Map<string, PlacedName[]>();
  const calledBy = (noun: string) => {
    const isCalled = ({ entity }: PlacedName) => nameOf(entity).length > noun.length && nameOf(entity).endsWith(noun);
    const known = called.get(noun) ?? bodies.filter(isCalled);
    called.set(noun, known);
    return known;
  };
  return (text, offset) =>
    [...text.matchAll(CALLED)].flatMap(({ 0: word, index }) => {
      if (index > 0 && !BEFORE.has(text[index - 1] as string)) return [];
      const start = offset + index;
      const list = calledBy(word);
      const before = list[countWhile(list.length, (i) => (list[i] as PlacedName).end <= start) - 1];
      return before ? [{ start, word, entity: before.entity }] : [];
    });
}

sieveEach(CALLED);
