/**
 * The script of the page that stands in a frame: reads what the address asks for, hands the story to the element, and
 * tells the page around how tall the content is.
 *
 * Promises: the height goes to the origin that the frame stands in and to nobody else; where that is not known, nobody
 * is told and the frame scrolls. It works with an opaque origin, as in `sandbox="allow-scripts"`: nothing is fetched.
 */
import { chooseLang } from '../app/chooseLang.ts';
import type { Lang } from '../model/vocabulary.ts';

/** Of the address, and so of the element's attributes. */
const ASKED = ['view', 'theme', 'lang', 'filter'] as const;

/** The origin of the page around, or null: alone, in a page without an origin, or where the browser does not say. */
function originAround(): string | null {
  if (parent === window) return null;
  const known = location.ancestorOrigins?.[0] ?? document.referrer;
  const origin = URL.canParse(known) ? new URL(known).origin : 'null';
  return origin === 'null' ? null : origin;
}

function tellHeight(origin: string): void {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'whowhen:height', height }, origin);
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // The page around asks by changing the frame's height, since a frame without an origin cannot be written to.
  addEventListener('resize', tell);
}

const query = new URLSearchParams(location.search);
const element = document.querySelector('who-when');
const data = document.querySelector('script[type="application/json"]');
for (const name of ASKED) {
  const value = query.get(name);
  if (value) element?.setAttribute(name, value);
}
// The document is in the story's language, which the element would take for the page's; here the reader's counts.
if (!query.get('lang'))
  element?.setAttribute('lang', chooseLang(navigator.languages, document.documentElement.lang as Lang));
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
// What stood there until now would be heard twice.
element?.addEventListener('whowhen:ready', () => element.replaceChildren());
if (element && data) Object.assign(element, { story: JSON.parse(data.textContent ?? 'null') });
const around = originAround();
if (around) tellHeight(around);
