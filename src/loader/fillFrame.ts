/**
 * The page that stands in a frame: the custom element with the story inside, and until it is there what was prerendered.
 *
 * Promises: works where it has no origin (sandboxed): classic scripts, a style sheet without CORS, the story as data in
 * the page. Whatever comes from an article is escaped; no inline script or style.
 */
import type { Story } from '../model/story.ts';
import { CONTENT_SECURITY_POLICY, escapeHtml, type Prerendered } from './fillPage.ts';
import { dataBlock } from './sharing.ts';

export interface FrameParts extends Prerendered {
  story: Story;
  /** From the page to the folder that the scripts stand in. */
  up: string;
  /** Addresses relative to that folder. */
  styles: readonly string[];
  isBuilt: boolean;
}

export function fillFrame({ story, html, title, lang, up, styles, isBuilt }: FrameParts): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  const head = [
    '<meta charset="utf-8">',
    ...(isBuilt ? [policy] : []),
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // The story's own page is the one to find.
    '<meta name="robots" content="noindex">',
    '<link rel="canonical" href="../">',
    '<link rel="icon" href="data:,">',
    ...styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(up + href)}">`),
    `<script defer src="${up}whowhen-embed.js"></script>`,
    `<script defer src="${up}whowhen.js"></script>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" class="ww-frame">`,
    `<head>\n${head.join('\n')}\n</head>`,
    `<body>\n<main><who-when masthead="h1">${html.replaceAll('\u0000', '\ufffd')}</who-when></main>`,
    `${dataBlock('application/json', story)}\n</body>`,
    '</html>\n',
  ].join('\n');
}

/** Addresses of the style sheets of a built template, without `./`. */
export function stylesOf(template: string): string[] {
  return [...template.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="\.\/([^"]+)"/.exec(tag)?.[1] ?? [],
  );
}
