/**
 * A page's HTML: the template of index.html with what was prerendered.
 *
 * Promises: whatever comes from an article is escaped; no inline script or style.
 * Does not know: React, Vite.
 */

/** What src/app/prerender.tsx gives for a page. */
export interface Prerendered {
  /** What stands in `#root`: HTML already. */
  html: string;
  title: string;
  description: string;
  lang: string;
  /** Of the index: what the browser needs to draw it again, as JSON. */
  index?: string;
}

export interface PageParts extends Prerendered {
  /** Relative to the page; left out for the index. */
  storyUrl?: string;
  /** The folder that the stories stand in, relative to the page, ending in `/`. */
  site?: string;
  /** Where the index of all stories is, relative to the page; left out where there is only one story. */
  indexUrl?: string;
  /** Whether the page is for publishing, with a content security policy; Vite's own dev client needs none. */
  isBuilt: boolean;
  /** Further elements for the head: HTML already. */
  head?: readonly string[];
}

/** Of every page: nothing from elsewhere, nothing inline. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const HTML = '<html lang="en"';
const HEAD = '<!--head-->';
const ROOT = '<div id="root"><!--html--></div>';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an attribute or an element; NULs, which HTML cannot hold, become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string).replaceAll('\u0000', '\ufffd');
}

/** Throws where the template lacks one of the three places to fill. */
export function fillPage(template: string, parts: PageParts): string {
  const { html, title, description, lang, index, storyUrl, site, indexUrl, isBuilt } = parts;
  const data = [
    storyUrl !== undefined && ` data-story-url="${escapeHtml(storyUrl)}"`,
    site !== undefined && ` data-site="${escapeHtml(site)}"`,
    index !== undefined && ` data-index="${escapeHtml(index)}"`,
    indexUrl !== undefined && ` data-index-url="${escapeHtml(indexUrl)}"`,
  ];
  const head = [
    isBuilt && `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    storyUrl !== undefined && `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(storyUrl)}">`,
    ...(parts.head ?? []),
  ];
  const filled: [place: string, content: string][] = [
    [HTML, `<html lang="${escapeHtml(lang)}"`],
    [HEAD, head.filter(Boolean).join('\n    ')],
    [ROOT, `<div id="root"${data.filter(Boolean).join('')}>${html.replaceAll('\u0000', '\ufffd')}</div>`],
  ];
  return filled.reduce((page, [place, content]) => {
    const [before, ...after] = page.split(place);
    if (after.length !== 1) throw new Error(`index.html has to hold ${place} once, not ${after.length} times`);
    return `${before}${content}${after[0]}`;
  }, template);
}

/** A template whose relative addresses (`./assets/…`) are read one folder further down. */
export function moveDown(template: string): string {
  return template.replace(/(\s(?:src|href)=")\.\//g, '$1../');
}
