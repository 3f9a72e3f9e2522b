/** Which tie the words of an English quarrel make: friction between two, standing against somebody, or finding fault. */
import type { RelationshipType } from '../../../../model/vocabulary.ts';

const QUARRELS =
  /^(?:clash|feud|quarrel|bicker|squabbl|spar|wrangl|tussl|haggl|fell|fall|row|scuffl|skirmish|brawl|argu|confront|disagree|lock|cross|trad|exchang|livid|fought|fight|split|broke|break|sever)/iu;
const QUARREL_NOUNS =
  /\b(?:feud|rift|falling-out|fell out|quarrel|power struggle|came to blows|at loggerheads|at odds|barely spoke|no longer spoke|stopped speaking|on speaking terms|fistfight|bad blood|(?:to|at) war with)\b/iu;
const OPPOSES =
  /^(?:oppos|resist|rebel|revolt|mutin|defi|defy|boycott|campaign|plot|conspir|scheme|lobb|agitat|sabotag|undermin|challeng|contest|thwart|block|urg|demand|came|withdrew|turned|object|disown|disavow|betray)/iu;
/** "called on her to resign", "demanded his removal". */
const WANTS_OUT = /\b(?:resign|quit|step down|stand down|ouster|removal|removing|ousting|sacking|dismissal)\b/iu;

const DEMANDS_OUT =
  /\b(?:demand|call(?:ed|ing|s)? for|seek|sought|pressed for|push(?:ed|ing) for)\w* (?:his|her|their|\S+['’]s) (?:\w+ )?(?:resignation|removal|dismissal|ouster|departure|sacking|exit)\b/iu;

/** `trigger`: the verb as it stands; `words`: its clause. */
export function conflictOf(trigger: string, words: string): RelationshipType {
  if (QUARREL_NOUNS.test(words) || QUARRELS.test(trigger)) return 'conflict_with';
  if (DEMANDS_OUT.test(words)) return 'opposed';
  if (OPPOSES.test(trigger) || (/^(?:call|ask|beg|press|told|plead)/iu.test(trigger) && WANTS_OUT.test(words)))
    return 'opposed';
  return 'criticized';
}
