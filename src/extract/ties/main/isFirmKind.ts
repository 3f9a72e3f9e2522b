/** Whether a body that an article is about may be held, led and left as a firm is, by its name. */
import { kindOfName } from '../bodyKinds.ts';

export function isFirmKind(name: string): boolean {
  const kind = kindOfName(name);
  return kind === undefined || kind === 'company' || kind === 'club';
}
