/** The story's schema for other tools: JSON Schema, draft 2020-12, made from the one that checks stories. */
import * as z from 'zod/mini';
import { Story } from '../model/story.ts';

export function storyJsonSchema(): object {
  return { title: 'Whowhen story, version 1', ...z.toJSONSchema(Story) };
}
