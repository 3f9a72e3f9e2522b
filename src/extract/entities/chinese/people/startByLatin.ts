/**
 * Where a foreign name begins that has its Latin form in brackets behind it: "教头加图索（Gennaro Gattuso）". The Latin
 * surname tells by which sound it opens and about how many characters it takes, whatever words the dictionary sees
 * across the border.
 *
 * Promises: two to eight characters that all spell sounds, the first of them the sound that the Latin opens with.
 * Does not know: Latin names of bodies, which whoever asks leaves out.
 */
import { weighSound } from '../words/transliteration.ts';

/** Characters by the Latin letters that they open for; chiefly those of foreign names. */
const OPENINGS: Readonly<Record<string, string>> = {
  b: '巴贝比布博鲍本伯波邦班勃拜毕宾白柏彼',
  c: '卡科克库凯肯坎考柯切塞查奇昌西恰',
  d: '达戴德迪丹多杜邓登蒂东道狄',
  f: '费菲弗福法范冯芬佛丰',
  g: '加盖戈格吉古高葛冈甘根贡杰乔朱贾焦',
  h: '哈海赫霍胡汉亨洪休黑何伊乌于',
  j: '贾杰朱乔约雅耶尤琼金吉扬哈霍',
  k: '卡科克库凯肯坎考柯奎基金',
  l: '拉莱里利洛卢鲁劳伦兰林列勒隆龙雷路吕莉',
  m: '马玛米莫穆麦默门蒙曼梅迈摩密缪明',
  n: '纳尼内诺努南奈涅纽',
  p: '帕佩皮普波珀潘彭庞平派菲',
  q: '奎克昆基',
  r: '罗拉雷里鲁勒伦朗瑞若吕莱洛',
  s: '萨塞斯索苏桑森西辛圣史施沙舍希夏肖谢申什',
  t: '塔特泰蒂托图汤坦滕廷陶屠特提田',
  v: '维韦瓦沃万温文范冯弗',
  w: '沃威韦温华伍瓦魏怀',
  x: '沙哈谢希克',
  y: '雅耶伊约尤扬于',
  z: '扎泽佐祖齐茨兹',
  a: '阿艾安奥昂',
  e: '埃艾恩伊厄',
  i: '伊因艾英',
  o: '奥欧翁',
  u: '乌尤于厄',
};
/** Characters of small words and of countries that stand in many names. */
const SMALL = '内因于若亚';
const HAN = /[\u3400-\u9fff]/;
const LONGEST = 8;

/** How many characters a Latin word takes, fewest and most: one for each vowel sound, more for consonants that stand alone. */
function charactersOf(word: string): { least: number; most: number } {
  const letters = word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const vowels = letters.match(/[aeiouy]+/g) ?? [];
  // "aia", "iu": two sounds at most.
  const least = vowels.length;
  const broad = vowels.filter((v) => /i[aou]|[aeo]i[ao]|u[ae]|eo|ao/.test(v)).length;
  const alone = letters.match(/[^aeiouy](?=[^aeiouy]|$)/g)?.filter((c) => !/[nh]/.test(c)).length ?? 0;
  return { least: Math.max(1, least), most: least + broad + alone };
}

const PARTICLE = /^(?:van|von|de|di|da|del|della|der|den|dos|la|le|el|al|bin|ter)$/i;

/** The surname as Chinese takes it: with the words before it that belong to it. */
function surnamesOf(latin: string): string[] {
  const words = latin.split(/[ -]/).filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.at(-2);
  return before && PARTICLE.test(before) && words.length > 2 ? [before + last, last] : [last];
}

/** The start of the name that ends at `end`; undefined where the characters do not fit the Latin. */
export function startByLatin(reading: string, end: number, latin: string): number | undefined {
  let best: { start: number; off: number } | undefined;
  for (const surname of surnamesOf(latin)) {
    const { least, most } = charactersOf(surname);
    const initial = surname.normalize('NFD').charAt(0).toLowerCase();
    const opening = OPENINGS[initial] ?? '';
    for (let size = 2; size <= LONGEST; size++) {
      const char = reading[end - size] ?? '';
      if (!HAN.test(char) || (weighSound(char) === undefined && !SMALL.includes(char))) break;
      if (!opening.includes(char)) continue;
      const off = size < least ? least - size : Math.max(0, size - most);
      if (off <= 1 && (!best || off < best.off || off === 0)) best = { start: end - size, off };
    }
  }
  // "帕洛阿尔托（Palo Alto）": a town whose first word stands there as well.
  const [first, ...rest] = latin.split(' ');
  const isWhole = best !== undefined && rest.length === 1 && first && fits(reading, best.start, first);
  return isWhole ? undefined : best?.start;
}

/** Whether the characters right before an offset spell a Latin word, sound by sound as far as their number goes. */
function fits(reading: string, end: number, word: string): boolean {
  const { least, most } = charactersOf(word);
  const opening = OPENINGS[word.normalize('NFD').charAt(0).toLowerCase()] ?? '';
  for (let size = least; size <= most; size++) {
    const chars = [...reading.slice(Math.max(0, end - size), end)];
    if (chars.length === size && chars.every((c) => weighSound(c) !== undefined) && opening.includes(chars[0] ?? ' '))
      return true;
  }
  return false;
}
