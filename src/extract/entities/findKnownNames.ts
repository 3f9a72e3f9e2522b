/**
 * Places of names that any newspaper reader knows: firms, clubs, media, universities, parties, offices of states.
 *
 * Promises: one pass over the text; the longest name at each place; spans in order, apart from each other and from what
 * is taken. A name that is an everyday word as well counts only in an article that shows it to be a body once.
 * Does not know: which full name a short one stands for, but where the table says so.
 */
import type { Document } from '../document.ts';
import { isFreeAndWhole } from './findMentions.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { indexForms } from './indexForms.ts';
import { KNOWN_BODIES } from './known/knownBodies.ts';
import { KNOWN_CLUBS } from './known/knownClubs.ts';
import { KNOWN_FIRMS } from './known/knownFirms.ts';
import { KNOWN_MEDIA } from './known/knownMedia.ts';
import { OFFICES } from './known/offices.ts';
import type { Tokens } from './readTokens.ts';
import { weighOrganizationSides } from './weighOrganizationSides.ts';

/** How much the words beside an everyday word have to say for a body, at its best place. */
const NEEDED = 1.5;

const names = new Set<string>();
const everyday = new Set<string>();
const longOf = new Map<string, string[]>();
const firms = new Set<string>();
for (const entry of KNOWN_FIRMS.split(/\s+/)) for (const name of entry.split(/[=?]/)) if (name) firms.add(name);
for (const table of [KNOWN_FIRMS, KNOWN_CLUBS, KNOWN_MEDIA, KNOWN_BODIES, ...OFFICES])
  for (const entry of table.split(/\s+/)) {
    const [long = '', short] = entry.replace('?', '').split('=');
    if (!long) continue;
    names.add(long);
    if (entry.endsWith('?')) everyday.add(long);
    if (!short) continue;
    names.add(short);
    longOf.set(short, [...(longOf.get(short) ?? []), long]);
  }
const formsAt = indexForms(names);

/** The full names of which a known short one is the abbreviation; none where it is no such name. */
export const longNamesOf = (short: string): readonly string[] => longOf.get(short) ?? [];

/** Whether a name is a firm's that everybody knows, and no everyday word. */
export const isKnownFirm = (name: string): boolean => firms.has(name) && !everyday.has(name);

export function findKnownNames({ reading }: Document, tokens: Tokens, taken: Uint8Array): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (let start = 0; start < reading.length; start++)
    for (const name of formsAt(reading, start)) {
      const end = start + name.length;
      if (!reading.startsWith(name, start) || !isFreeAndWhole(reading, tokens, taken, start, end)) continue;
      const from = reading.startsWith('联邦', start - 2) && tokens.isBorder(start - 2) ? start - 2 : start;
      found.push({ start: from, end, name: reading.slice(from, end), ending: '' });
      start = end - 1;
      break;
    }
  const shown = new Set<string>();
  for (const { start, end, name } of found)
    if (everyday.has(name) && weighOrganizationSides(reading, tokens, start, end, taken) >= NEEDED) shown.add(name);
  return found.filter(({ name }) => !everyday.has(name) || shown.has(name));
}
