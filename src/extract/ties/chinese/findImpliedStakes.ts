/**
 * Stakes in the firm that a Chinese story is about, told without its name: 某银行领投2亿美元, 持股46%的大股东某集团, 某基金是最早的金主之一.
 *
 * Promises: only where the clause names no other body that the money could go to; nobody has a stake in themselves.
 */

import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { entitiesBetween, namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName } from '../templateOf.ts';

const SOMEBODY = `[${P}${O}](?:(?:、|和|与|及|以及)[${P}${O}]){0,6}`;
const BODIES = `${O}(?:(?:、|和|与|及|以及)(?:${P}(?:掌舵|执掌|旗下|创办|掌管)?的)?${O}){0,6}`;
/** How much, in money or shares. */
const MONEY =
  '[^，。；\\ue000\\ue001]{0,10}?[\\d一二两三四五六七八九十百千数几多]+[^，。；\\ue000\\ue001罚赔]{0,4}?[亿万]';
const SHARE = '[^，。；\\ue000\\ue001]{0,6}?(?:[\\d.]+%|[一二三四五六七八九半]成|股[份权]|过半)';

const SHAPES: readonly RegExp[] = [
  // 某资本与某基金领投2亿美元, 某银行投了2000万美元
  new RegExp(
    `(?<![向对给往为])(?<s>${BODIES})[^，。；${P}${O}不没未拟]{0,6}?(?:领投|跟投|参投|投了|投下|投来|投入|砸下|注入|注资|增资|入股)了?${MONEY}`,
    'dgu',
  ),
  // 某公司掏出10亿美元换走四成股份, 某基金掏出1100万美元入股
  new RegExp(
    `(?<![向对给往为由])(?<s>${BODIES})[^，。；${P}${O}不没未拟]{0,4}?(?:掏出|拿出|砸下|豪掷|斥资|出资|花了?)${MONEY}[^，。；${P}${O}]{0,6}?(?:入股|换走${SHARE}|换来${SHARE}|换得${SHARE}|取得${SHARE}|认购${SHARE}|买下${SHARE})`,
    'dgu',
  ),
  // 出资人名单揭晓，某甲认购10亿美元，某银行拿出5亿美元
  new RegExp(
    `(?<=(?:出资[人方]|投资[人方]|金主|认购)[^。；]{0,60})(?<s>${SOMEBODY})[^，。；${P}${O}不没未拟]{0,4}?(?:认购|拿出|出资|掏出|投入)了?${MONEY}[^，。；${P}${O}]{0,3}(?=[，。；]|$)`,
    'dgu',
  ),
  // 持股46%的大股东某集团, 握有24.6%股份的某基金
  new RegExp(`(?:持股|持有|握有|占股|手握)${SHARE}(?:股份|股权)?的[^，。；、${P}${O}]{0,8}?(?<s>${O})`, 'dgu'),
  // 某基金是最早的金主之一
  new RegExp(
    `(?<s>${O})(?:正|则|也|曾|便|就)?(?:是|为)[^，。；${P}${O}]{0,8}?(?:金主|投资[人方者]|第?[一二三]?大股东|战略股东)(?:之一)?(?=$|[，。；])`,
    'dgu',
  ),
];

/** 投入3000万元广告费: what money is spent on. */
const SPENT =
  /^[元美港欧日币圆块]*(?:的)?(?:[^，。；]{0,4}(?:[^免]费|补助|补贴|奖金|经费|预算)|用于|用来|用在|建设|兴建|购买|采购|打造|研发|装修|翻修|宣传)/u;

export function findImpliedStakes(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  if (main === undefined) return found;
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    for (const pattern of SHAPES)
      for (const match of matchesOf(pattern, template.text)) {
        const [from, to] = match.indices?.groups?.s ?? [0, 0];
        const end = match.index + match[0].length;
        const rest = /^[^，。；—：（]*/.exec(template.text.slice(end))?.[0] ?? '';
        const sources = entitiesBetween(template, from, to);
        if (rest.includes(O) || SPENT.test(rest)) continue;
        const [start, stop] = [template.offsets[match.index], template.offsets[end]];
        if (start === undefined || stop === undefined || sources.includes(main)) continue;
        for (const source of sources)
          found.push({
            type: 'invested_in',
            source,
            target: main,
            rule: 'stake-implied',
            evidence: [{ start, end: stop }],
            events: [],
          });
      }
  }
  return found;
}

sieveEach(...SHAPES);
