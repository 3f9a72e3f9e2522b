/** Why a story cannot be shown: a name for programs, a sentence for developers. Readers are told less, in their words. */

export type StoryErrorCode =
  /** The file is not there, or the network or a policy is in the way. */
  | 'unreachable'
  /** It took longer than the time limit. */
  | 'slow'
  | 'too-large'
  | 'not-json'
  /** JSON, but no story, or one whose parts do not agree. */
  | 'not-a-story'
  /** A story of a version that is not known yet. */
  | 'newer'
  /** A story that could not be drawn: a mistake of ours. */
  | 'not-drawn';

export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly code: StoryErrorCode;
  /** What leads to the wrong place in the story, where there is one. */
  readonly path: readonly (string | number)[];
  constructor(code: StoryErrorCode, message: string, path: readonly (string | number)[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
