/** The publication date that the article itself states, in its dateline or byline. */
import type { Block, Evidence } from '../../model/story.ts';

export interface Published {
  /** `YYYY-MM-DD` */
  date: string;
  evidence: Evidence;
}

export function findPublished(_text: string, _reading: string, _blocks: readonly Block[]): Published | null {
  return null;
}
