/** How a note's corrections complain: what is wrong, with the path of the words in the note that it is about. */
import type { NotePath } from './parseNote.ts';

export type Complain = (path: NotePath, code: string, message: string) => void;
