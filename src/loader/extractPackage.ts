/** What `whowhen/extract` gives on Node: an article to a story, from a file or from its text. */
import { extract, type Metadata } from '../extract/pipeline.ts';
import type { Story } from '../model/story.ts';
import { createTools } from './createTools.ts';

export type { Metadata } from '../extract/pipeline.ts';
export type { Story } from '../model/story.ts';
export type { LoadProblem } from './loadProblem.ts';
export { type Loaded, type LoadOptions, loadStory } from './loadStory.ts';

/** A story of an article's text; never fails, what it could not do stands in `problems`. */
export function extractStory(text: string, metadata: Metadata): Story {
  return extract(text, metadata, createTools());
}
