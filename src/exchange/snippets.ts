/**
 * The lines that put a story into another page: as a custom element, as a frame, as a React component.
 *
 * Promises: every value is escaped for where it stands; what has its default is left out.
 * Does not know whether the address it is given can be reached.
 */

export type SnippetView = 'all' | 'timeline' | 'graph' | 'article';
export type SnippetTheme = 'auto' | 'light' | 'dark';

export interface SnippetOptions {
  /** Address of the folder that the site stands in, ending in `/`. */
  site: string;
  /** Of the story. */
  id: string;
  title: string;
  view?: SnippetView;
  theme?: SnippetTheme;
  /** The filter part of a view's address, without `?`. */
  filter?: string;
  lang?: string;
  /** Pixels. */
  height?: number;
}

/** Pixels; of a frame before it has said how tall its content is. */
export const FRAME_HEIGHT = 720;

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] as string);

const fileOf = (id: string) => encodeURIComponent(id);

/** What differs from the defaults, in a fixed order. */
function settingsOf({ view, theme, lang, filter }: SnippetOptions): [name: string, value: string][] {
  const all: [string, string | undefined][] = [
    ['view', view === 'all' ? undefined : view],
    ['theme', theme === 'auto' ? undefined : theme],
    ['lang', lang],
    ['filter', filter],
  ];
  return all.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

/** One script tag and one element. */
export function elementSnippet(options: SnippetOptions): string {
  const { site, id, title, height } = options;
  const attributes = [
    ['src', `${site}${fileOf(id)}.json`],
    ...settingsOf(options),
    ...(height === undefined ? [] : [['height', String(height)]]),
  ].map(([name, value]) => `${name}="${escapeAttribute(value as string)}"`);
  const link = `<a href="${escapeAttribute(`${site}${fileOf(id)}/`)}">${escapeAttribute(title)}</a>`;
  return [
    `<script type="module" src="${escapeAttribute(site)}whowhen.js"></script>`,
    `<who-when ${attributes.join(' ')}>${link}</who-when>`,
  ].join('\n');
}

/** Address of the page that is made to stand in a frame. */
export function frameAddress(options: SnippetOptions): string {
  const query = new URLSearchParams(settingsOf(options)).toString();
  return `${options.site}${fileOf(options.id)}/embed/${query && `?${query}`}`;
}

/** A frame, and the script that lets it grow to its content; with a fixed height the script is not needed. */
export function frameSnippet(options: SnippetOptions): string {
  const { site, title, height } = options;
  const frame =
    `<iframe src="${escapeAttribute(frameAddress(options))}" title="${escapeAttribute(title)}" ` +
    `width="100%" height="${height ?? FRAME_HEIGHT}" loading="lazy" allow="clipboard-write" ` +
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>';
  return height === undefined
    ? `${frame}\n<script async src="${escapeAttribute(site)}whowhen-frame.js"></script>`
    : frame;
}

/** A component for a React app that has installed the package. */
export function reactSnippet(options: SnippetOptions): string {
  const { site, id, height } = options;
  const props = [
    'story={story}',
    ...settingsOf(options).map(([name, value]) => `${name}={${JSON.stringify(value)}}`),
    ...(height === undefined ? [] : [`height={${height}}`]),
  ];
  return [
    "import { WhoWhen } from 'whowhen';",
    "import 'whowhen/style.css';",
    '',
    `const story = await (await fetch(${JSON.stringify(`${site}${fileOf(id)}.json`)})).json();`,
    '',
    `<WhoWhen ${props.join(' ')} />`,
  ].join('\n');
}
