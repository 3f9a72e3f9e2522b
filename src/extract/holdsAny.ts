/** Whether a text has one of the characters. */
export function holdsAny(text: string, chars: ReadonlySet<string>): boolean {
  for (const char of text) if (chars.has(char)) return true;
  return false;
}
