/**
 * What an infinitive is worth, by the word that it hangs on: "went on to found" was done, "agreed to buy" is agreed,
 * "tried to oust" is only after it, "refused to back" is not done, "hired Doe to run" is done by the object.
 */
export type Control = 'done' | 'agreed' | 'wished' | 'not' | 'object' | 'purpose';

const WORDS: Record<Exclude<Control, 'purpose'>, string> = {
  done: 'drop go manage continue begin start come help get happen rush hasten proceed team unite vote move choose decide elect lead leave quit resign return step use oblige force compel first last only woman man person join enough leap scramble combine conspire collude return live serve fly travel sit pay use',
  agreed:
    'agree plan intend promise pledge vow commit set expect due announce prepare schedule undertake volunteer deal agreement decision accept arrange',
  wished:
    'try seek attempt want wish hope aim fight campaign push press struggle move threaten lobby plot conspire scheme work vow strive bid effort attempt plan plot campaign desire push battle ambition demand',
  not: 'refuse decline fail hesitate forget omit neglect consider unwilling reluctant unable loath ability right power failure refusal reluctance ready likely unlikely offer propose',
  object:
    'hire appoint name choose pick tap recruit ask tell order urge persuade convince invite allow permit enable elect select promote send bring bring-in call want get encourage advise instruct nominate commission engage retain poach lure draft enlist install train help force push lead expect press beg implore plead summon sentence',
};

const CONTROLS = new Map<string, Control>();
// The first of several readings of a word holds: "want" with an object is no wish of the object's.
for (const control of ['not', 'object', 'agreed', 'wished', 'done'] as const)
  for (const word of WORDS[control].split(' ')) if (!CONTROLS.has(word)) CONTROLS.set(word, control);

export const controlOf = (lemma: string): Control | undefined => CONTROLS.get(lemma);

const NOUNS = new Set(
  'first last only woman man person enough deal agreement decision bid effort attempt plan plot campaign desire push battle ambition demand unwilling reluctant unable loath ability right power failure refusal reluctance ready likely unlikely due offer move fight'.split(
    ' ',
  ),
);
/** Whether the word before "to" is a noun or adjective that an infinitive hangs on. */
export const isLikelyControl = (word: string): boolean => NOUNS.has(word);
