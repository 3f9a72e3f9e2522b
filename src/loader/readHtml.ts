/**
 * A saved page to its article.
 *
 * Promises: scripts are never run, nothing is fetched; the article is what Readability finds, or the page's whole
 * text where it finds none, or where the page is nested or large beyond what it can take.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Metadata } from '../extract/pipeline.ts';
import { toDay } from './givenDay.ts';
import { htmlToText } from './htmlToText.ts';
import { UnreadableError } from './loadProblem.ts';

export interface HtmlArticle {
  text: string;
  metadata: Partial<Metadata>;
}

export function readHtml(source: string): HtmlArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  const metadata = readHead(document);
  const whole = document.body ? htmlToText(document.body) : '';
  const found = isOrdinary(document) ? new Readability(document, { charThreshold: 100 }).parse() : null;
  const body = found?.content
    ? htmlToText(parseHTML(`<html><body>${found.content}</body></html>`).document.body)
    : whole;
  if (body.trim() === '')
    throw new UnreadableError(
      'no-text',
      'The page holds no text: it may be one that a script fills. Save its text instead.',
    );
  const title = metadata.title ?? found?.title?.trim();
  const author = metadata.author ?? found?.byline?.replace(/^by\s+/i, '').trim();
  const hasTitle = !title || body.replace(/^#+ /, '').startsWith(title);
  return {
    text: hasTitle ? `${body.replace(/^#+ /, '')}\n` : `${title}\n${body}\n`,
    metadata: { ...metadata, ...(title && { title }), ...(author && { author }) },
  };
}

/** How deep and how large a page may be for Readability, whose work grows with the cube of the depth. */
const DEEPEST = 250;
const LARGEST = 100_000;

function isOrdinary(document: Document): boolean {
  let [depth, deepest, count] = [0, 0, 0];
  for (let node: Node | null = document.documentElement; node; ) {
    count++;
    if (depth > deepest) deepest = depth;
    if (deepest > DEEPEST || count > LARGEST) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}

/** Names of `<meta>` in the order in which they are believed. */
const META: Record<'title' | 'author' | 'publisher' | 'published', readonly string[]> = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'mediaid'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'parsely-pub-date',
    'date',
  ],
};

function readHead(document: Document): Partial<Metadata> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => meta.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const first = (key: keyof typeof META) => META[key].map((name) => metas.get(name)).find(Boolean);
  const author = first('author');
  const published = META.published.map((name) => toDay(metas.get(name))).find(Boolean) ?? readTime(document);
  const [title, publisher, url] = [first('title'), first('publisher'), readAddress(document, metas)];
  return {
    ...(title && { title }),
    ...(author && !/^https?:/.test(author) && { author }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

/** The day in the page's data or its first `<time>`: those marked as the publication first. */
function readTime(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = toDay(/"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '')?.[1]);
    if (day) return day;
  }
  const marked = '[itemprop~="datePublished"],time[pubdate]';
  for (const time of [...document.querySelectorAll(marked), ...document.querySelectorAll('time')]) {
    const day = toDay(time.getAttribute('datetime') ?? time.textContent ?? '');
    if (day) return day;
  }
  return undefined;
}

function readAddress(document: Document, metas: ReadonlyMap<string, string>): string | undefined {
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url');
  return url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
