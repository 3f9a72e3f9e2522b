/**
 * EDTF dates as people write them, in the three languages of the interface, by `Intl`.
 *
 * Does not know: the story's own words for the date; those are in `dateBasis`.
 */
import { type Edtf, parseEdtf } from './edtf.ts';
import type { Lang } from './vocabulary.ts';

const LOCALE: Record<Lang, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' };
const SEASONS: Record<Lang, string[]> = {
  'zh-Hans': ['春', '夏', '秋', '冬'],
  'zh-Hant': ['春', '夏', '秋', '冬'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

const WORDS: Record<
  Lang,
  {
    about: (s: string) => string;
    unsure: (s: string) => string;
    since: (s: string) => string;
    until: (s: string) => string;
    to: string;
    decade: (y: number) => string;
    century: (n: number) => string;
    none: string;
  }
> = {
  'zh-Hans': {
    about: (s) => `${s}前后`,
    unsure: (s) => `${s}（存疑）`,
    since: (s) => `${s}起`,
    until: (s) => `${s}或之前`,
    to: '至',
    decade: (y) => `${y}年代`,
    century: (n) => `${n}世纪`,
    none: '日期不详',
  },
  'zh-Hant': {
    about: (s) => `${s}前後`,
    unsure: (s) => `${s}（存疑）`,
    since: (s) => `${s}起`,
    until: (s) => `${s}或之前`,
    to: '至',
    decade: (y) => `${y}年代`,
    century: (n) => `${n}世紀`,
    none: '日期不詳',
  },
  en: {
    about: (s) => `about ${s}`,
    unsure: (s) => `${s} (uncertain)`,
    since: (s) => `from ${s}`,
    until: (s) => `by ${s}`,
    to: ' – ',
    decade: (y) => `${y}s`,
    century: (n) => `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'} century`,
    none: 'no date',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: number, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang}|${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: 'UTC', calendar: 'gregory', ...options });
    formats.set(key, made);
  }
  return made.format(day * 86_400_000);
}

function formatSingle(date: Edtf, text: string, lang: Lang): string {
  const words = WORDS[lang];
  const year = new Date(date.from * 86_400_000).getUTCFullYear();
  /** Years before the year 1 are counted backwards, and say so. */
  const era: Intl.DateTimeFormatOptions = year < 1 ? { era: 'short' } : {};
  const plain = (): string => {
    switch (date.precision) {
      case 'day':
        return format(date.from, lang, { year: 'numeric', month: 'long', day: 'numeric', ...era });
      case 'month':
        return format(date.from, lang, { year: 'numeric', month: 'long', ...era });
      case 'season': {
        const season = SEASONS[lang][Number(text.replace(/[?~%]/, '').slice(-2)) - 21] ?? '';
        return lang === 'en' ? `${season} ${year}` : `${year}年${season}`;
      }
      case 'decade':
        return words.decade(year);
      case 'century':
        return words.century(Math.floor(year / 100) + 1);
      default:
        return format(date.from, lang, { year: 'numeric', ...era });
    }
  };
  const said = plain();
  const about = date.approximate ? words.about(said) : said;
  return date.uncertain ? words.unsure(about) : about;
}

/** What was said of dates lately: texts tell of the same few again and again, and `Intl` takes its time. */
const said: Record<Lang, Map<string, string>> = { 'zh-Hans': new Map(), 'zh-Hant': new Map(), en: new Map() };
const MOST_SAID = 5000;

/** A date for reading, e.g. `2024年9月25日`, `about September 2024`, `2024年4月至2024年10月`; `null` gives "no date". */
export function formatEdtf(text: string | null, lang: Lang): string {
  if (text === null) return WORDS[lang].none;
  const known = said[lang];
  let words = known.get(text);
  if (words === undefined) {
    words = sayEdtf(text, lang);
    if (known.size >= MOST_SAID) known.clear();
    known.set(text, words);
  }
  return words;
}

function sayEdtf(text: string, lang: Lang): string {
  const date = parseEdtf(text);
  if (!date) return WORDS[lang].none;
  if (!date.ends) return formatSingle(date, text, lang);
  const [start, end] = date.ends;
  const [startText = '', endText = ''] = text.split('/');
  const [from, to] = [start && formatSingle(start, startText, lang), end && formatSingle(end, endText, lang)];
  if (from && to) return from === to ? from : `${from}${WORDS[lang].to}${to}`;
  return from ? WORDS[lang].since(from) : WORDS[lang].until(to as string);
}
