/** What `whowhen/schema` gives: the shape of a story, to check one with or to hand to other tools. */
export { checkStory } from '../model/checkStory.ts';
export { readStory } from '../model/readStory.ts';
export { StoryError } from '../model/StoryError.ts';
export { Story } from '../model/story.ts';
export { storyJsonSchema } from './storyJsonSchema.ts';
