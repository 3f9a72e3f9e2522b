/** What a line break took away between two lines of one text: a space between Latin words, nothing in Chinese. */

const LATIN_END = /[\p{Script=Latin}\p{N}.,;:!?’'”)]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}“‘(&]/u;

/** `' '` where the words of two lines would run together when read as one text, else `''`. */
export function lineGap(line: string, next: string | undefined): string {
  return next !== undefined && LATIN_END.test(line) && LATIN_START.test(next) ? ' ' : '';
}
