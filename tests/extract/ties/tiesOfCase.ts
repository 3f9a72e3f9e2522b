/** The ties that a Chinese sentence states, whose letters stand for names. */
import { createDocument } from '../../../src/extract/document.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { findRelationships } from '../../../src/extract/ties/findRelationships.ts';
import { SYMMETRIC_TYPES } from '../../../src/model/vocabulary.ts';

/** The name and kind that each letter of the cases stands for. */
const NAMES: Readonly<Record<string, readonly [name: string, kind: 'person' | 'organization']>> = {
  A: ['林卓航', 'person'],
  B: ['陈慕白', 'person'],
  C: ['苏锦年', 'person'],
  X: ['星河科技', 'organization'],
  Y: ['北岭集团', 'organization'],
  K: ['南屏法院', 'organization'],
  Z: ['证监会', 'organization'],
};
const LETTER = /[ABCXYZK](?!轮)/g;

function entityOf(text: string, letter: string): FoundEntity[] {
  const [name, kind] = NAMES[letter] as readonly [string, 'person' | 'organization'];
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    exact: name,
    rule: 'test',
    form: 'full' as const,
  }));
  return mentions.length > 0 ? [{ id: letter, kind, name, aliases: [], mentions, appositions: [] }] : [];
}

/** Ties that follow from deeds, and are tested by themselves. */
const FOLLOWS: ReadonlySet<string> = new Set(['tie-quarrel-of-deeds', 'tie-left-dismissed', 'tie-post-founder']);

/** "type A → B" of each tie of one of the types, sorted; one that goes both ways in the order of the letters. */
export function tiesOfCase(sentence: string, types: ReadonlySet<string>): string[] {
  const text = sentence.replace(LETTER, (letter) => NAMES[letter]?.[0] ?? letter);
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const document = createDocument({ text, reading: text, lang: 'zh-Hans', published: null, blocks: [block] });
  return findRelationships(
    document,
    Object.keys(NAMES).flatMap((letter) => entityOf(text, letter)),
    [],
  )
    .filter((tie) => types.has(tie.type) && !FOLLOWS.has(tie.rule))
    .map(({ type, source, target }) => {
      const isTurned = SYMMETRIC_TYPES.has(type) && source > target;
      return isTurned ? `${type} ${target} → ${source}` : `${type} ${source} → ${target}`;
    })
    .sort();
}
