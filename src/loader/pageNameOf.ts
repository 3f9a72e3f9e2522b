/** Of a file in the folder of articles: the name of its page, and whether it came from another tool. */
import { idOf } from '../extract/assembleStory.ts';

const IMPORTED = /(?:\.story|\.timeline)?\.(?:json|csv)$/i;

/** Whether it is a story or a timeline rather than an article. */
export function isImported(file: string): boolean {
  return IMPORTED.test(file);
}

/** `mine.txt`, `mine.story.json` and `mine.timeline.csv` all give `mine`. */
export function pageNameOf(file: string): string {
  return idOf(file.replace(IMPORTED, '.txt'));
}

/** `seeds/mine.txt` gives `seeds/mine.story.yaml`, as `seeds/mine.timeline.csv` does. */
export function notePathOf(file: string): string {
  return `${file.replace(IMPORTED, '.txt').replace(/\.[^./\\]+$/, '')}.story.yaml`;
}
