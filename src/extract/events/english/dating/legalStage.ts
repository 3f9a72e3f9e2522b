/**
 * How far a case has come: whoever is arrested or charged on a day pleads, is tried and is sentenced on others.
 *
 * Does not know: which case it is.
 */

const BEGINS =
  /^(?:arrest|detain|charge|indict|sue|prosecute|investigate|raid|search|lay|laid|file|bring|brought|take|took|launch|open)/;
const ENDS =
  /^(?:plead|pled|testif|convict|acquit|clear|sentence|jail|imprison|fine|settle|throw|threw|dismiss|reject|rule|find|found|drop|award|order|win|won|lose|lost|spare|uphold|upheld|overturn|quash)/;

/** Whether a legal happening told by this word, as it stands or as a lemma, only begins a case. */
export const beginsCase = (word: string): boolean => BEGINS.test(word);

/** Whether it is told of a case that has gone on since it began. */
export const endsCase = (word: string): boolean => ENDS.test(word);
