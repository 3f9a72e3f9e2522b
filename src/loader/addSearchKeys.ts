/**
 * What a name may also be searched by: its pinyin, the initials of it, and the other Chinese script.
 *
 * Made at build time, so that no dictionary is sent to readers.
 */
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Entity, Story } from '../model/story.ts';

const HAN = /\p{Script=Han}/u;
let converters: ((text: string) => string)[] | undefined;

/** The story with search keys on every person and organization that has a Chinese form. */
export function addSearchKeys(story: Story): Story {
  converters ??= [OpenCC.Converter({ from: 'cn', to: 'tw' }), OpenCC.Converter({ from: 'tw', to: 'cn' })];
  return { ...story, entities: story.entities.map((entity) => ({ ...entity, ...keysOf(entity) })) };
}

function keysOf(entity: Entity): { keys?: string[] } {
  const forms = [entity.name, ...entity.aliases].filter((form) => HAN.test(form));
  const keys = new Set<string>();
  for (const form of forms) {
    const syllables = pinyin(form, { toneType: 'none', type: 'array', nonZh: 'removed' });
    keys.add(syllables.join(''));
    keys.add(syllables.map((s) => s[0] ?? '').join(''));
    for (const convert of converters ?? []) if (convert(form) !== form) keys.add(convert(form));
  }
  keys.delete('');
  return keys.size > 0 ? { keys: [...keys] } : {};
}
