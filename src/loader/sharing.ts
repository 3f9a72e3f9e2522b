/**
 * What a story's page says of itself to others: Open Graph and Twitter cards, oEmbed, JSON-LD.
 *
 * Promises: whatever comes from an article is escaped for where it stands. With the site's address known, all addresses
 * are absolute, as oEmbed and Open Graph ask for; without it they are relative to the page or left out.
 */
import { FRAME_HEIGHT, frameSnippet } from '../exchange/snippets.ts';
import { toJsonLd } from '../exchange/toJsonLd.ts';
import type { Story } from '../model/story.ts';
import { escapeHtml } from './fillPage.ts';

/** Of the cover, in pixels. */
export const COVER_SIZE = { width: 1200, height: 630 } as const;

const OG_LOCALES = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en_GB' } as const;

export interface SharedPage {
  story: Story;
  title: string;
  description: string;
  /** Address of the folder that the site stands in, ending in `/`; left out where it is not known. */
  site?: string | undefined;
  /** From the page to the site's folder: `../`. */
  up: string;
}

const pageOf = ({ site, story }: SharedPage) => site && `${site}${encodeURIComponent(story.id)}/`;

/** Elements for the page's head, as HTML. */
export function sharingHead(shared: SharedPage): string[] {
  const { story, title, description } = shared;
  const url = pageOf(shared);
  const image = `${url ?? './'}picture.png`;
  const published = /^\d{4}-\d\d-\d\d$/.test(story.source.published ?? '') ? story.source.published : undefined;
  const properties: [name: string, value: string | undefined][] = [
    ['og:type', 'article'],
    ['og:site_name', story.source.publisher ?? 'Whowhen'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', OG_LOCALES[story.lang]],
    ['og:url', url],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(COVER_SIZE.width)],
    ['og:image:height', String(COVER_SIZE.height)],
    ['og:image:alt', title],
    ['article:published_time', published],
  ];
  const cards: [name: string, value: string][] = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', description],
    ['twitter:image', image],
  ];
  return [
    ...(url ? [`<link rel="canonical" href="${escapeHtml(url)}">`] : []),
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(url ?? './')}oembed.json" title="${escapeHtml(title)}">`,
    ...properties
      .filter(([, value]) => value)
      .map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value as string)}">`),
    ...cards.map(([name, value]) => `<meta name="${name}" content="${escapeHtml(value)}">`),
    dataBlock('application/ld+json', toJsonLd(story, url ? { url, image } : {})),
  ];
}

/** A script element that holds data: browsers do not run it, so no policy forbids it. */
export function dataBlock(type: string, data: unknown, attributes = ''): string {
  const json = JSON.stringify(data).replace(
    /[<>\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="${type}"${attributes}>${json}</script>`;
}

/** The oEmbed answer for a story's page (https://oembed.com, version 1.0, type `rich`), as JSON. */
export function oembed(shared: SharedPage): string {
  const { story, title, site, up } = shared;
  const { author } = story.source;
  const folder = site ?? up;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    ...(author && { author_name: author }),
    provider_name: story.source.publisher ?? 'Whowhen',
    ...(site && { provider_url: site }),
    cache_age: 86400,
    thumbnail_url: `${pageOf(shared) ?? './'}picture.png`,
    thumbnail_width: COVER_SIZE.width,
    thumbnail_height: COVER_SIZE.height,
    html: frameSnippet({ site: folder, id: story.id, title, height: FRAME_HEIGHT }),
    width: null,
    height: FRAME_HEIGHT,
  })}\n`;
}
