/** How a date was found, in the language of the story: "“last Wednesday”, counted from 2 October 2024". */
import { formatEdtf } from '../../model/formatEdtf.ts';
import type { DateBasis } from '../../model/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Hold } from './pattern.ts';

interface Wording {
  quote: (exact: string) => string;
  written: string;
  counted: (date: string) => string;
  year: (date: string) => string;
  yearOfPublication: (date: string) => string;
  noPublication: string;
  none: string;
}

const WORDS: Record<Lang, Wording> = {
  'zh-Hans': {
    quote: (exact) => `“${exact}”`,
    written: '，文中写明',
    counted: (date) => `，从${date}算起`,
    year: (date) => `，承上文${date}`,
    yearOfPublication: (date) => `，按发表日期${date}推定年月`,
    noPublication: '，发表日期不详，无从算起',
    none: '，文中未写明日期',
  },
  'zh-Hant': {
    quote: (exact) => `「${exact}」`,
    written: '，文中寫明',
    counted: (date) => `，從${date}算起`,
    year: (date) => `，承上文${date}`,
    yearOfPublication: (date) => `，按發表日期${date}推定年月`,
    noPublication: '，發表日期不詳，無從算起',
    none: '，文中未寫明日期',
  },
  en: {
    quote: (exact) => `“${exact}”`,
    written: ', as written',
    counted: (date) => `, counted from ${date}`,
    year: (date) => `, going on from ${date} before it`,
    yearOfPublication: (date) => `, the year taken from the publication date, ${date}`,
    noPublication: ', counted from a publication date that is not known',
    none: ', which gives no date',
  },
};

/** The words, and what they were counted from. `published` is `YYYY-MM-DD`. */
export function sayBasis(
  exact: string,
  edtf: string | null,
  hold: Hold,
  published: string | null,
  lang: Lang,
): Pick<DateBasis, 'says' | 'anchor'> {
  const words = WORDS[lang];
  const say = (rest: string) => `${words.quote(exact)}${rest}`;
  if (hold.on === 'itself') return { says: say(edtf ? words.written : words.none) };
  if (hold.on === 'told' || hold.on === 'told-year') {
    const date = formatEdtf(hold.date, lang);
    const rest = edtf === null ? words.none : hold.on === 'told' ? words.counted(date) : words.year(date);
    return { says: say(rest), anchor: { kind: 'text', date: hold.date } };
  }
  if (!published) return { says: say(words.noPublication), anchor: { kind: 'published' } };
  const date = formatEdtf(published, lang);
  const rest =
    edtf === null ? words.none : hold.on === 'published' ? words.counted(date) : words.yearOfPublication(date);
  return { says: say(rest), anchor: { kind: 'published', date: published } };
}
