import type { CharacterSet } from './characterSet.ts';

/** Whether a text has one of the characters. */
export function holdsAny(text: string, chars: CharacterSet): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (chars.hasCode(text.charCodeAt(i))) return true;
  return false;
}
