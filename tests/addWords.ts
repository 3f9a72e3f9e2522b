/** The interface's words in all languages, as the build has them: tests of components begin with them. */
import { addAllWords } from '../src/ui/words/allWords.ts';

addAllWords();
