/** Whether a word can be what a body is called, alone. */
import { HONORIFICS, NATIONALITIES, NO_NAMES, ORGANIZATION_ENDS, ORGANIZATION_HEADS } from '../commonEnglishWords.ts';
import { ORGANIZATION_STARTS } from '../kinds/weighEnglishWords.ts';

/** Whether a word is a name of its own, and not what many bodies are called. */
export const isOwnWord = (word: string): boolean =>
  word.length > 2 &&
  !ORGANIZATION_HEADS.has(word.toLowerCase()) &&
  !ORGANIZATION_ENDS.has(word.toLowerCase()) &&
  !NATIONALITIES.has(word.toLowerCase()) &&
  !NO_NAMES.has(word.toLowerCase()) &&
  !ORGANIZATION_STARTS.has(word.toLowerCase()) &&
  !HONORIFICS.has(word.toLowerCase()) &&
  !/^(?:the|north|south|east|west|great|new|old|high|public|labour|green|liberal|social|human|global|world|air|health|civil)$/i.test(
    word,
  );

/** "Orbis Supporters' Trust", "Westbridge Families' Committee": the first word is whose they are, and not what they are called. */
export const OF_OTHERS = /^\S+ (?:\S+ )?\p{Lu}\S*s['’] (?=\p{Lu})/u;

/** What papers are called, behind the name of where they are read. */
export const PAPER =
  /^(?:Daily|Herald|Times|Post|Review|News|Tribune|Chronicle|Gazette|Press|Journal|Record|Echo|Observer|Mercury)$/;
