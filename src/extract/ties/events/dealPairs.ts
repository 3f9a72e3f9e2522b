/**
 * What a deal ties: who buys whom, puts money into them or agrees with them.
 *
 * Promises: a deal that somebody stands against, that comes to nothing or is only looked into ties nobody, and a sale
 * says nothing of who buys.
 */
import { sieveEach } from '../../sieve.ts';
import { cross, type TiePair } from '../createEventTie.ts';
import { isPart, partiesOf } from './dealParties.ts';
import type { Happening } from './happening.ts';

export function dealPairs(happening: Happening): readonly TiePair[] {
  const { words } = happening;
  if (LOOKS_INTO.test(words)) return [];
  const [buyer, ...others] = partiesOf(happening);
  if (!buyer || others.length === 0 || isPart(happening, buyer) || SELLS.test(words) || NO_DEAL.test(words)) return [];
  return tiesOf(happening, buyer, others);
}
/** A takeover that is looked into is told of in passing. */
const LOOKS_INTO = /(?:核查|审查|调查|审计|评估|复核|检讨)[^，。]{0,20}(?:收购|并购|投资|入股)/u;
const SELLS = /转让|转给|转手|转予|让与|让渡|卖给|卖掉|售予|售出|出售|脱手|抛售|抵押|借入|sold|sell/iu;
/** 反对某集团的收购要约, 放弃收购: a deal that somebody stands against, or that comes to nothing. */
const NO_DEAL =
  /(?:反对|抵制|阻止|阻挠|叫停|否决|放弃|拒绝|回绝|婉拒|搁置|终止|取消|退出|驳回)了?[^，。]{0,14}(?:收购|并购|入股|投资|注资|合并|要约|报价|竞购)/u;

function tiesOf(happening: Happening, buyer: string, others: readonly string[]): TiePair[] {
  const { words, organizations } = happening;
  // 与某基金达成的融资协议
  if (AGREED_WITH.test(words)) return cross('works_with', [buyer], others);
  if (/(?:获得?|得到)[^，。]{0,20}(?:投资|注资|融资)/u.test(words))
    return cross('invested_in', organizations.slice(1, 2), organizations.slice(0, 1));
  if (isInvestment(happening))
    return cross(
      'invested_in',
      investorsOf(happening, buyer),
      targetsOf(
        happening,
        buyer,
        others.filter((id) => !isPart(happening, id)),
      ),
    );
  if (ACQUIRES.test(words)) return cross('acquired', [buyer], targetsOf(happening, buyer, others));
  return AGREES.test(words) ? cross('works_with', [buyer], others) : [];
}
/** 与某基金达成协议 */
const AGREED_WITH =
  /[与和同跟][^，。；]{1,24}(?:达成|签署|签订|签下)[^，。；收购并入股]{0,20}(?:协议|合约|备忘录|意向)/u;
const ACQUIRES =
  /(?:购入|买入|购得|取得|受让|拿下)[^，。]{0,16}(?:全部|100%|全数|悉数|所有)[^，。]{0,3}股|收购|并购|买下|买断|吞下|接管|吞并|兼并|acquir|buy|bought|purchase|take over|took over|takeover/iu;
const AGREES = /签署|签订|签下|签了|合作|联手|协议|备忘录|结盟|sign|agree|partner|cooperat/iu;

const isInvestment = ({ words, trigger }: Happening): boolean =>
  INVESTS.test(AGREES.test(trigger) ? words.replace(HELD_BESIDE, '') : words) && !/收购/u.test(words);
const INVESTS = /投资|入股|注资|举牌|增持|持股|股份|股权|领投|参投|融资|买入|invest|stake|shares/iu;
/** 持股27%的某资本: what is told of one of the two beside what they do. */
const HELD_BESIDE = /(?:合计|共同|合共|共)?(?:持股|持有|握有|手握)[^，。]{0,12}的/gu;

/** Whoever buys; with them, where they are named as doing it, nobody who is only a part of another. */
const investorsOf = (happening: Happening, buyer: string): readonly string[] => {
  const { actors, isPerson } = happening;
  const isInvestor = (id: string) => !isPerson(id) && (id === buyer || !isPart(happening, id));
  return actors.includes(buyer) ? actors.filter(isInvestor) : [buyer];
};

/** The first of those to whom it is done. */
const targetsOf = ({ actors }: Happening, buyer: string, others: readonly string[]): readonly string[] =>
  // 由某资本、某基金投资: those who do it together do it to none of them.
  (actors.includes(buyer) ? others.filter((id) => !actors.includes(id)) : others).slice(0, 1);

sieveEach(LOOKS_INTO);
