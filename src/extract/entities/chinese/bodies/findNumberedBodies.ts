/**
 * Public bodies named by their rank, their number or what they are attached to: "青川市第一人民医院", "第三中学",
 * "市委第二巡察组", "澜江大学附属第一医院", "县妇幼保健院", "市纪委监委".
 *
 * Promises: spans in order, apart from each other and from what is taken; a kind alone ("医院", "中学") is none.
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import type { Tokens } from '../readTokens.ts';
import { PLACES } from '../words/places.ts';
import { openPlace, openPlaceOf } from './findLocalOffices.ts';
import type { OrganizationName } from './findOrganizationNames.ts';

const NUMBER = '第[一二三四五六七八九十]{1,2}';
const HOSPITAL = '(?:人民|中心|中医|中西医结合|妇幼|妇产|儿童|肿瘤|胸科|口腔|精神病|传染病)?';
/** Each needs its rank or place before it, but for those with a number. */
const BODY = [
  `${NUMBER}${HOSPITAL}医院`,
  `${NUMBER}(?:高级|初级|实验)?(?:中学|小学)(?!生)`,
  '妇幼保健院',
  '(?:中心|儿童|肿瘤|胸科|中医|妇产|传染病)医院',
  '中医院',
  '精神卫生中心',
  '实验(?:中学|小学)(?!生)',
  '纪委监委',
  // What people say for 第二人民医院, 第一中学 and 妇幼保健院.
  '[一二三四五六七八九十]院(?![校线墙])',
  '[一二三四五六七八九十]中(?![级心学队全国方央间])',
  '妇幼(?![保健卫医])',
  // A committee that is called after a year.
  '\\d{4}委员会',
];
/** What the land or a province sends out to look into something: "中央扫黑除恶第12督导组", "省安全生产第三督查组". */
const SENT_FOR =
  '(?:扫黑除恶|扫黑|生态环境保护|生态环境|环境保护|环保|安全生产|疫情防控|脱贫攻坚|教育整顿|政法队伍教育整顿|土地|自然资源|巡视|巡察|主题教育|防汛|扶贫|食品安全)';
const SENT_NUMBER = '第(?:[一二三四五六七八九十]{1,3}|\\d{1,2})';
const SENT = `(?:督[导查察]|指导|检查|巡[察视]|工作|调查|核查)组`;
const TEAM = `(?:[省市县区州]委|中央|国务院|国家|全国|[省市县区州])(?:${SENT_FOR}(?:${SENT_NUMBER})?|${SENT_NUMBER})${SENT}`;
const ATTACHED = `附属(?:${NUMBER})?${HOSPITAL}(?:医院|中学|小学)(?!生)`;

/** 附属第一医院, as people say it. */
const ATTACHED_SHORTLY = '附[一二三四五六]院';

const findBodies = createWordFinder([BODY, [TEAM], [ATTACHED], [ATTACHED_SHORTLY]]);
const [PLAIN, OF_PARTY] = [0, 1];

const RANK = /[省市县区州]/;
/** Which of many, and no name. */
const OF_MANY = /[全该各每本我两此某跨邻外]/;
const UNIVERSITY = /([\u3400-\u9fff]{2,6}(?:大学|学院))$/;

/** Where the name opens that ends with a body's kind; its own start where nothing before it is a part of it. */
function openName(reading: string, tokens: Tokens, row: number, start: number): number {
  if (row === OF_PARTY) return RANK.test(reading.charAt(start)) ? openPlace(reading, tokens, start) : start;
  const before = reading.charAt(start - 1);
  if (row === PLAIN && RANK.test(before))
    return OF_MANY.test(reading.charAt(start - 2)) ? start : openPlace(reading, tokens, start - 1);
  const size = [4, 3, 2].find((n) => PLACES.has(reading.slice(start - n, start)));
  if (size) return start - size;
  return reading.startsWith('第', start) && row === PLAIN ? openPlaceOf(reading, tokens, start) : start;
}

/** A university or school to which a hospital or school is attached: where its name opens, or -1. */
function openUniversity(reading: string, tokens: Tokens, start: number): number {
  const words = UNIVERSITY.exec(reading.slice(Math.max(0, start - 9), start))?.[1] ?? '';
  for (let size = Math.min(words.length, 8); size > 3; size--) {
    const from = start - size;
    const place = reading.slice(from, start - 2);
    if (tokens.isBorder(from) && (PLACES.has(place) || tokens.tagOf(reading.slice(from, start)) !== undefined))
      return from;
  }
  return words.length > 3 && tokens.isBorder(start - 4) ? start - 4 : -1;
}

export function findNumberedBodies({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const { row, start, word } of findBodies(reading)) {
    if (taken[start] === 1 || tokens.at[start] === -1) continue;
    const isAttached = word.startsWith('附属');
    const from = isAttached ? openUniversity(reading, tokens, start) : openName(reading, tokens, row, start);
    const isNumbered = /^[第\d]|^附.院/.test(word) || row === OF_PARTY;
    if (from < 0 || (from === start && !isNumbered) || taken[from] === 1) continue;
    const end = start + word.length;
    found.push({ start: from, end, name: reading.slice(from, end), ending: word });
  }
  return found;
}
