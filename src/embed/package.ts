/**
 * What `import … from 'whowhen'` gives: the component, and a story for it out of a file or of anything that came as JSON.
 *
 * The stylesheet is `whowhen/style.css`.
 */
export { fetchStory } from '../app/fetchStory.ts';
export { readStory } from '../model/readStory.ts';
export { StoryError } from '../model/StoryError.ts';
export type { Story } from '../model/story.ts';
export type { Lang } from '../model/vocabulary.ts';
export type { Selection } from '../store/view.ts';
export type { Shown } from './viewOf.ts';
export { WhoWhen, type WhoWhenProps } from './WhoWhen.tsx';
