/** The story itself, byte for byte the file that the build publishes; its schema is `public/story.schema.json`. */
import type { Story } from '../model/story.ts';

export function writeJson(story: Story): string {
  return `${JSON.stringify(story)}\n`;
}
