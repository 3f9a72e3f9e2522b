/**
 * How well a line fits the rest of its article: by the names and words that it shares with the title and with other
 * lines. An advertisement or the opening of another article shares none of what the article keeps speaking of.
 *
 * Promises: linear in the text; looks at the first 200,000 characters for what the article speaks of, and at the
 * first 2,000 of a line. Knows no word list but one of words that every article uses.
 * Does not know: meaning. A flashback about somebody new may share little; form and position decide with it.
 */
import type { Lang } from '../../model/vocabulary.ts';
import { CharacterSet } from '../characterSet.ts';
import { pairAt } from '../pairAt.ts';
import type { Line } from './splitLines.ts';

export interface Fit {
  /** How many different names or words of the line the title or several other lines share. */
  central: number;
  /** The share, 0 to 1, of the line's pairs of characters (or words) that stand in any other line. */
  share: number;
}

const SAMPLE = 200_000;
const LINE_SAMPLE = 2_000;

/** Characters that hold sentences together and say nothing of what they are about; numbers and units of time. */
const FUNCTION = new CharacterSet(
  '的了在是和与及也都就而但被把从对于这那有为以其并将已又或他她它们个之所到不上下中年月日时一二三四五六七八九十百千万亿两多更最还只能会可要让因由向后前内外间等称说着过给出来去',
);
/** Names of places that are made of such characters. */
const PLACES = new Set('日本中国中华上海台中以色外蒙'.match(/../g)?.map((pair) => pairAt(pair, 0)));
/** Pairs of characters that news of every kind uses, posts among them. */
const GENERAL = new Set(
  '宣布表示公司进行目前认为记者报道消息透露指出发布公告市场价格部分方面情况问题工作国家社会关系影响发展活动成为开始继续使用需要希望计划提供相关重要主要许多据悉近日今天昨天此外同样当时随即已经曾经仍然实际最近决定通过支持参与参加组织机构人士网友用户产品服务平台项目投资资金企业行业经济信息新闻媒体视频图片点击内容更多系列关注创始始人创办办人董事事长总裁总经经理首席席执执行行官主席负责责人品牌门店全国年内活动期间'
    .match(/../g)
    ?.map((pair) => pairAt(pair, 0)),
);
const EVERYDAY_ENGLISH = new Set(
  `about after again against along also among another around because been before being between both could does down
  during each even every first from have having here himself into its itself just last least less like made make many
  might more most much must never next once only other over said says same several should since some still such take
  than that their them then there these they this those three through time under until upon very week weeks well were
  what when where which while will with without would year years your monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december company people news`.split(
    /\s+/,
  ),
);

/** A Latin word, or a pair of Chinese characters as a number. */
type Unit = string | number;

interface Units {
  /** What may be a name or a subject of the article. */
  names: Set<Unit>;
  /** Everything that says something. */
  words: Set<Unit>;
}

function findUnits(text: string, lang: Lang): Units {
  const [names, words] = [new Set<Unit>(), new Set<Unit>()];
  const sample = text.slice(0, LINE_SAMPLE);
  for (const [word] of sample.matchAll(/[A-Za-zÀ-ÿ][A-Za-z0-9À-ÿ]*/g)) {
    const folded = word.toLowerCase();
    if (folded.length < (lang === 'en' ? 4 : 2) || EVERYDAY_ENGLISH.has(folded)) continue;
    words.add(folded);
    if (lang !== 'en' || /^[A-ZÀ-Þ]/.test(word)) names.add(folded);
  }
  if (lang === 'en') return { names, words };
  for (const [run] of sample.matchAll(/[\u3400-\u9fff]{2,}/g))
    for (let i = 0; i + 2 <= run.length; i++) {
      const pair = pairAt(run, i);
      const isSmall = FUNCTION.hasCode(run.charCodeAt(i)) || FUNCTION.hasCode(run.charCodeAt(i + 1));
      if (isSmall && !PLACES.has(pair)) continue;
      words.add(pair);
      if (!GENERAL.has(pair)) names.add(pair);
    }
  return { names, words };
}

/** Prepares the measure for one article; `title` is the index of its title among `lines`, -1 where it has none. */
export function createFit(lines: readonly Line[], title: number, lang: Lang): (index: number) => Fit {
  const units: Units[] = [];
  const frequency = new Map<Unit, number>();
  let length = 0;
  for (const line of lines) {
    if (length > SAMPLE) break;
    length += Math.min(line.words.length, LINE_SAMPLE);
    const own = findUnits(line.words, lang);
    units.push(own);
    for (const word of own.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const titleWords = units[title]?.words ?? new Set<Unit>();
  /** Two lines that say the same are little in a long article, and all there is in a short one. */
  const many = units.length < 7 ? 1 : 2;
  return (index) => {
    const isSampled = index < units.length;
    const own = units[index] ?? findUnits(lines[index]?.words ?? '', lang);
    const others = (word: Unit) => (frequency.get(word) ?? 0) - (isSampled ? 1 : 0);
    const isCentral = (word: Unit) => (index !== title && titleWords.has(word)) || others(word) >= many;
    const shared = [...own.words].filter((word) => others(word) >= 1).length;
    return { central: [...own.names].filter(isCentral).length, share: shared / Math.max(1, own.words.size) };
  };
}
