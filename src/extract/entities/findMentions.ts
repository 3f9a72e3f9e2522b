/**
 * Every place at which one of many forms stands, the longest first, each place going to one owner.
 *
 * Promises: one pass over the text; mentions do not overlap each other nor what is taken; a form inside a longer word
 * of the dictionary is not found there ("华生" in "中华 生物"). A shared form goes to the owner named last before it.
 */
import type { Document } from '../document.ts';
import type { MentionForm } from '../findings.ts';
import type { Tokens } from './readTokens.ts';

export interface Owner {
  forms: Map<string, MentionForm>;
  mentions: { start: number; end: number; exact: string; rule: string; form: MentionForm }[];
}

const escapeForm = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether cutting at `offset` would cut a word of two or more characters whose other part is a word too. */
function cutsWord(tokens: Tokens, offset: number, start: number, end: number): boolean {
  const token = tokens.covering(offset);
  if (!token || token.start >= offset || token.word.length < 2) return false;
  return token.start < start || token.end > end;
}

export function findMentions(
  document: Document,
  tokens: Tokens,
  owners: Owner[],
  taken: Uint8Array,
  rule: string,
): void {
  const ownersOf = new Map<string, Owner[]>();
  for (const owner of owners)
    for (const form of owner.forms.keys()) ownersOf.set(form, [...(ownersOf.get(form) ?? []), owner]);
  if (ownersOf.size === 0) return;
  const forms = [...ownersOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(forms.map(escapeForm).join('|'), 'g');
  const { reading, text } = document;
  for (let match = pattern.exec(reading); match; match = pattern.exec(reading)) {
    const start = match.index;
    const end = start + match[0].length;
    const isLatin = /^[A-Za-z]/.test(match[0]);
    const isFree = tokens.at[start] !== -1 && taken.subarray(start, end).every((t) => t === 0);
    const cuts = isLatin
      ? /[A-Za-z\u00c0-\u024f]/.test(reading[start - 1] ?? ' ') || /[A-Za-z\u00c0-\u024f]/.test(reading[end] ?? ' ')
      : cutsWord(tokens, start, start, end) || cutsWord(tokens, end, start, end);
    if (!isFree || cuts) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const own = ownersOf.get(match[0]) as Owner[];
    const owner = own.length === 1 ? own[0] : nearest(own);
    const form = owner?.forms.get(match[0]);
    if (!owner || !form) continue;
    owner.mentions.push({ start, end, exact: text.slice(start, end), rule: `${rule}-${form}`, form });
    taken.fill(1, start, end);
  }
}

/** The one named last; where nobody was yet, the first. */
function nearest(owners: Owner[]): Owner | undefined {
  let best = owners[0];
  for (const owner of owners)
    if ((owner.mentions.at(-1)?.start ?? -1) > (best?.mentions.at(-1)?.start ?? -1)) best = owner;
  return best;
}
