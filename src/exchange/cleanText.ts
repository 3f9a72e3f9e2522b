/**
 * An article's words made fit for other formats.
 *
 * Promises: what comes out holds no control character but tab and line feed, no half of a surrogate pair and nothing
 * that XML 1.0 forbids; whatever was visible stays. Marks of writing direction stay: Arabic and Hebrew need them.
 */

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Line ends become `\n`, control characters go, half a surrogate pair becomes U+FFFD. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** On one line, for titles, names and cells. */
export function toLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For the content of elements and for attributes in quotes, in HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
}

/** The address with everything unsafe percent-encoded; `undefined` for whatever is not http or https. */
export function toWebAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/[<>"'`\s]/g, encodeURIComponent) : undefined;
}
