/** Prints the JSON Schema of a story, for `public/story.schema.json`. */
import { storyJsonSchema } from './storyJsonSchema.ts';

process.stdout.write(`${JSON.stringify(storyJsonSchema(), null, 2)}\n`);
