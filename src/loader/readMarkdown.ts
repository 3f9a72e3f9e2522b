/**
 * Markdown to its text and what its front matter says.
 *
 * Promises: marks of emphasis, links and pictures are gone, their words stay; front matter that is not YAML is
 * reported with line and column, and the article is read all the same.
 */
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { LineCounter, parseDocument } from 'yaml';
import type { Metadata } from '../extract/pipeline.ts';
import { LANGS } from '../model/vocabulary.ts';
import { toDay } from './givenDay.ts';
import { htmlToText } from './htmlToText.ts';
import type { LoadProblem } from './loadProblem.ts';

export interface MarkdownArticle {
  text: string;
  metadata: Partial<Metadata>;
  problems: LoadProblem[];
}

const FRONT_MATTER = /^\ufeff?---[ \t]*(\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)?---[ \t]*(?:\r\n|\n|\r|$)/;

export function readMarkdown(source: string, file: string): MarkdownArticle {
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source;
  const html = marked.parse(body, { async: false, gfm: true, breaks: false });
  const lines = htmlToText(parseHTML(`<html><body>${html}</body></html>`).document.body);
  const text = `${lines.replace(/^#+ /, '')}\n`;
  return { text, ...(front ? readFrontMatter(front[2] ?? '', file) : { metadata: {}, problems: [] }) };
}

/** What each part of the metadata is called in front matter. */
const NAMES: Record<'title' | 'author' | 'publisher' | 'published' | 'url' | 'lang', readonly string[]> = {
  title: ['title'],
  author: ['author', 'byline', 'authors'],
  publisher: ['publisher', 'source', 'site'],
  published: ['published', 'date', 'pubDate', 'publishDate'],
  url: ['url', 'link', 'canonical'],
  lang: ['lang', 'language', 'locale'],
};

function readFrontMatter(yaml: string, file: string): Pick<MarkdownArticle, 'metadata' | 'problems'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const problem = (message: string, offset: number): LoadProblem => {
    const { line, col } = lines.linePos(offset);
    return { level: 'warning', code: 'front-matter', message, file, line: line + 1, column: col };
  };
  const [error] = document.errors;
  if (error)
    return { metadata: {}, problems: [problem(`The front matter is not YAML: ${error.message}`, error.pos[0])] };
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { metadata: {}, problems: [] };
  const problems: LoadProblem[] = [];
  const get = (key: keyof typeof NAMES): string | undefined => {
    const name = NAMES[key].find((n) => Object.hasOwn(values, n));
    const value = name === undefined ? undefined : (values as Record<string, unknown>)[name];
    const said = (
      Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? '' : String(value ?? '')
    ).trim();
    if (said === '') return undefined;
    const read = READERS[key](said);
    if (read === undefined) {
      const node = document.get(name, true) as { range?: [number, number, number] } | undefined;
      problems.push(problem(`${name}: “${said}” ${EXPECTED[key]}.`, node?.range?.[0] ?? 0));
    }
    return read;
  };
  const metadata = Object.fromEntries(
    (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((key) => [key, get(key)] as const).filter(([, value]) => value),
  );
  return { metadata, problems };
}

const asWritten = (said: string) => said;
const READERS: Record<keyof typeof NAMES, (said: string) => string | undefined> = {
  title: asWritten,
  author: asWritten,
  publisher: asWritten,
  published: toDay,
  url: (said) => (URL.canParse(said) && /^https?:$/.test(new URL(said).protocol) ? said : undefined),
  lang: (said) => LANGS.find((lang) => lang.toLowerCase() === toTag(said)),
};
const EXPECTED: Partial<Record<keyof typeof NAMES, string>> = {
  published: 'is not a day: write it as YYYY-MM-DD',
  url: 'is not a web address: it has to begin with https:// or http://',
  lang: `is not known: give one of ${LANGS.join(', ')}`,
};

/** `zh-CN`, `zh_TW`, `en-GB` as one of ours, in small letters. */
function toTag(said: string): string {
  const tag = said.toLowerCase().replace('_', '-');
  if (/^en\b/.test(tag)) return 'en';
  if (/^zh-(?:hant|tw|hk|mo)/.test(tag)) return 'zh-hant';
  return /^zh/.test(tag) ? 'zh-hans' : tag;
}
