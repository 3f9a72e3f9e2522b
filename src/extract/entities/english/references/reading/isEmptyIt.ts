/** Where an English "it" stands for nothing, or for what was done, and for no body. */
import type { EnglishToken } from '../../tokenizeEnglish.ts';
import { wordAt } from './reference.ts';

export const isEmptyIt = (tokens: readonly EnglishToken[], i: number): boolean =>
  wordAt(tokens, i) === 'it' &&
  (isExpletive(tokens, i) ||
    isPaper(tokens, i) ||
    isCleft(tokens, i) ||
    isIdiom(`${tokens[i - 1]?.lower} it ${tokens[i + 1]?.lower}`) ||
    HAPPENS.test(wordAt(tokens, i + 1)) ||
    isOfWhatWasDone(tokens, i));

/** "It is said that", "it was not clear": stands for nothing. */
function isExpletive(tokens: readonly EnglishToken[], i: number): boolean {
  const next = tokens
    .slice(i + 1, i + 5)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:is|was|has been|seems?|appears?|remains?)(?: not| un)?\s?(?:clear|unclear|said|believed|likely|unlikely|possible|known|thought|that|only|a|the|time|understood|hard|too)/.test(
    next,
  );
}

/** "It was drafted by the finance chief": a report or a letter, and no body. */
const isPaper = (tokens: readonly EnglishToken[], i: number): boolean => {
  const isPassive = /^(?:was|is|had)$/.test(tokens[i + 1]?.lower ?? '');
  const verb = tokens[i + 2]?.lower === 'been' ? tokens[i + 3] : tokens[i + 2];
  return (
    isPassive &&
    /^(?:written|drafted|penned|typed|dated|addressed|handwritten|leaked|circulated|compiled|posted|filmed|recorded|translated|co-written|ghostwritten)$/.test(
      verb?.lower ?? '',
    )
  );
};

/** "It was Doe who left", "it was only in May that": what is set in relief. */
function isCleft(tokens: readonly EnglishToken[], i: number): boolean {
  if (!/^(?:is|was|['’]s)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  const to = tokens
    .slice(i + 2, i + 2 + LONGEST_CLEFT)
    .findIndex((t) => /^(?:who|that|which|whose|when)$/.test(t.lower));
  return to > 0 && tokens.slice(i + 2, i + 2 + to).every((t) => t.kind !== 'mark' || t.text === ',');
}
const LONGEST_CLEFT = 9;

const isIdiom = (words: string): boolean =>
  IDIOM.test(words) || /^(?:in|of|about|through|over) it all$/.test(words) || LET_KNOWN.test(words);
/** "packed it in", "hit it off": turns of phrase in which it is nothing. */
const IDIOM =
  /^(?:pack(?:s|ed)? it in|hit it off|call(?:s|ed)? it (?:off|quits|a)|had it (?:out|in|coming)|ha[sd] it that|made it (?:to|into|through|on|back|as|past|in)|makes? it (?:to|into|through|on|back|as|past|in)|(?:pull|see|put|get|let|made|make|keep|kept|stuck|stick|play|played|laugh|laughed|shrug|shrugged|brush|brushed|rub|rubbed|take|took|call|slug|slugged|fought|fight|battle|rough|roughed|live|lived|ride|rode) it (?:off|through|out|this|that|bluntly|mildly|simply|over|behind|go|slip|up|down|in|safe|straight|upon|easy|from)|puts? it|(?:blew|lost|lose|risked|risk|with|at|about|like|worth|mind|doubt|overdo|overdid|that's|for) it (?:all|[.,;]|and|but)|wish(?:ed)? it on|ow(?:e|es|ed) it to|pa(?:y|id) for it)/;
/** "let it be known", "had it announced", "made it clear". */
const LET_KNOWN =
  /^(?:let|lets) it be$|^(?:had|has) it (?:announced|known|said|declared)$|^(?:make|makes|made) it (?:clear|known|plain)$/;
/** What only a happening does. */
const HAPPENS =
  /^(?:emerged?|emerges|transpired|transpires|dawned|fell|falls|turns|turned|follows|followed|happens?|happened|rained|snowed)$/;

/** "called it a disgrace", "denied it": what happened, and no body. */
const isOfWhatWasDone = (tokens: readonly EnglishToken[], i: number): boolean =>
  /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|regret(?:s|ted|ting)?|prov(?:e|es|ed|ing)|mean(?:s|t)?|confess(?:ed)?)$/.test(
    wordAt(tokens, i - 1),
  ) ||
  (/^(?:call(?:s|ed|ing)?|consider(?:s|ed|ing)?|deem(?:s|ed)?|think|thought|found|finds|made|makes)$/.test(
    wordAt(tokens, i - 1),
  ) &&
    tokens[i + 1]?.kind === 'word' &&
    !/^(?:and|in|to|from|with|at|by|on|for|into)$/.test(wordAt(tokens, i + 1)));
