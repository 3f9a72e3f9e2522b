/**
 * What is said of a happening rather than done: only thought about, vowed, or denied without the word.
 *
 * Does not know: modal verbs; see reports/modalityOf.ts.
 */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from './englishClause.ts';
import type { Report } from './englishReport.ts';
import { PONDERS } from './reports/outlook.ts';
import { isUnplanned } from './reports/tellsNothing.ts';
import { joinTokens } from './rules/matchEnglishRule.ts';
import { UNTRUE } from './rules/untrueWords.ts';

/** A report whose clause only plans it or thinks about it. */
export function hedged(tokens: readonly EnglishToken[], clause: EnglishClause, report: Report): Report {
  const { verb, to } = clause;
  if (/^(?:asserted|planned|reported)$/.test(report.modality) && isGuessed(tokens, clause, report))
    return { ...report, modality: 'possible' };
  if (report.modality !== 'asserted') return report;
  if (isDisowned(tokens, clause, report)) return { ...report, modality: 'denied' };
  const lead = verb.lemmas[0] ?? '';
  const isInside = report.trigger > verb.head;
  const isPondered =
    report.trigger === verb.head && /^(?:consider|weigh|mull|contemplate|explore|eye|ponder|moot)$/.test(lead);
  if (isPondered || (isInside && PONDERS.test(lead))) return { ...report, modality: 'possible' };
  const isOpen =
    (lead === 'rule' && verb.isNegated && tokens[verb.to]?.lower === 'out') ||
    (/^(?:refuse|decline)$/.test(lead) && /^to rule out\b/.test(wordsBehind(tokens, verb.to, to)));
  if (isOpen) return { ...report, modality: 'possible' };
  // "vowed to appeal to the highest court": what is told is what is to come.
  if (report.rule.type === 'support' && isInside) return report;
  const isVow = /^(?:vow|pledge|promise|swear|undertake)$/.test(lead) && tokens[verb.to]?.lower === 'to';
  // "promised a decision by Christmas"
  const isPromise = /^(?:pledge|promise)$/.test(lead) && report.trigger === verb.head && !verb.isPassive;
  if (isPromise && tokens.slice(verb.to, to).some((t) => /^(?:by|before|within)$/.test(t.lower)))
    return { ...report, modality: 'planned' };
  return isVow && tokens[verb.to + 1]?.lower !== 'be' ? { ...report, modality: 'planned' } : report;
}

const wordsBehind = (tokens: readonly EnglishToken[], from: number, to: number): string =>
  tokens
    .slice(from, Math.min(to, from + BEHIND))
    .map((t) => t.lower)
    .join(' ');
const BEHIND = 10;

/** "will probably resign", "there is talk that he will quit": nobody knows. */
function isGuessed(
  tokens: readonly EnglishToken[],
  { verb, intro, from, kind }: EnglishClause,
  { trigger }: Report,
): boolean {
  if (tokens.slice(Math.max(0, verb.from - 1), trigger).some((t) => GUESSES.test(t.lower))) return true;
  if (GUESSES.test(tokens[from]?.lower ?? '')) return true;
  if (kind === 'main') return false;
  const before = wordsBehind(tokens, Math.max(0, from - 5), from);
  return (intro === 'that' && TALK.test(before)) || (/^(?:that|)$/.test(intro ?? '') && THOUGHT.test(before));
}
/** "insiders believe that it will sell", "it was rumoured that he would quit" */
const THOUGHT =
  /\b(?:insiders|analysts|observers|sources|some|many|people|experts|pundits|investors|bankers|colleagues|friends|rivals|critics|fans|lawyers|watchers|bookmakers) (?:now |still |privately |also )?(?:believed?|think|thought|suspect(?:ed)?|expect(?:ed)?|reckon(?:ed)?|guess(?:ed)?|bet|predict(?:ed)?)$|\b(?:it|there) (?:is|was|has been|had been) (?:widely |being )?(?:whispered|rumou?red|speculated|thought|suspected|mooted)$/;
const GUESSES = /^(?:perhaps|probably|maybe|possibly|presumably|conceivably)$/;
const TALK =
  /\b(?:talk|speculation|possibility|chance|rumou?rs?|possible|likely|conceivable|probable|speculated?|whispers|gossip)(?: (?:is|was|are|were|has|have|been|that|swirled?|swirling|circulated?|circulating|abound(?:ed)?|persisted|surfaced|grew|grows|growing|mounted|mounting|rife|swirling|spread)){0,3}$|\b(?:reports?|media|polls|sources|signs) (?:suggest|hint|indicate)(?:ed|s)?$/;

/** "ruled out any role for him", "dismissed the claims as nonsense", "pleaded not guilty": a denial by other verbs. */
function isDisowned(tokens: readonly EnglishToken[], { verb, to }: EnglishClause, { trigger }: Report): boolean {
  if (verb.isPassive || verb.isNegated || trigger !== verb.head) return false;
  const behind = wordsBehind(tokens, verb.to, to);
  return DISOWNS.some(([lead, words]) => lead.test(verb.lemmas[0] ?? '') && words.test(behind));
}
/** A verb, and what follows where it denies. */
const DISOWNS: readonly (readonly [RegExp, RegExp])[] = [
  [/^rule$/, /^out (?!(?:foul|arson|terror|suicide|sabotage)\b)/],
  [
    /^(?:dismiss|describe|brand|label|denounce|condemn|reject|deride|characteri[sz]e)$/,
    new RegExp(`\\bas [“"]?(?:\\S+ ){0,2}${UNTRUE}\\b`),
  ],
  [
    /^call$/,
    new RegExp(
      `^(?:the|this|that|these|those|it|them|such|all|any) (?:\\S+ ){0,4}?(?:an? )?[“"]?(?:\\S+ )?${UNTRUE}\\b`,
    ),
  ],
  [/^plead$/, /^not guilty\b/],
  [/^enter$/, /^(?:an? )?(?:pleas? of not guilty|not[- ]guilty pleas?)\b/],
  [
    /^(?:shrug|brush|laugh|wave|play|swat)$/,
    /^(?:off|aside|away|down) (?:the |any |all )?(?:\S+ )?(?:suggestions?|talk|reports?|rumou?rs?|claims?|speculation|allegations?|accusations?)\b/,
  ],
  [/^(?:disavow|repudiate)$/, /^(?:the|any|all|his|her|their|its|that|such)\b/],
];

/** "insisted that no rules had been broken": a denial without the word. */
export const isNegatedSaying = (
  tokens: readonly EnglishToken[],
  clauses: readonly EnglishClause[],
  i: number,
  said: number | undefined,
): boolean => {
  const complement = said === undefined ? undefined : clauses[said];
  const clause = clauses[i] as EnglishClause;
  const lead = clause.verb.lemmas[0] ?? '';
  const isTold = TOLD.test(lead);
  if (isTold && NEVER_SO.test(wordsBehind(tokens, clause.verb.to, clause.verb.to + BEHIND))) return true;
  if (isTold && NO_QUESTION.test(wordsBehind(tokens, clause.verb.to, clause.verb.to + BEHIND))) return true;
  if (!complement) return isTold && isDeniedBefore(tokens, clause);
  if (isTold && NO_QUESTION.test(wordsBehind(tokens, complement.subject.from, complement.to))) return true;
  if (/^(?:say|tell|claim|contend|assert|argue|testify|state)$/.test(lead)) return isOwnDenial(tokens, complement);
  if (!/^(?:insist|maintain|protest|swear|stress)$/.test(lead)) return false;
  return (
    complement.verb.isNegated ||
    isOwnDenial(tokens, complement) ||
    tokens
      .slice(complement.from, complement.to)
      .some((t) => /^(?:no|not|nothing|nobody|never|none|neither|innocent)$/.test(t.lower))
  );
};

const TOLD =
  /^(?:say|tell|claim|contend|assert|argue|testify|state|announce|declare|let|insist|maintain|add|stress|write|reply|respond)$/;
/** "said he had “never altered a figure”", "insisted that he had done no such thing". */
const NEVER_SO =
  /^(?:that )?(?:he|she|it|they) (?:(?:had|has|have) )?(?:[“"] )?never (?!(?:again|wanted|thought|expected|felt|knew|forget|forgotten|doubted|mind)\b)|^(?:that )?(?:he|she|it|they) (?:had|has|have) done no such thing\b/;
const NO_QUESTION =
  /^(?:it be known )?(?:that )?there (?:is|was|are|were|will be|had been|has been|would be|could be) (?:[“"] )?(?:absolutely |simply )?no (?:truth|basis|foundation|question (?:of|that (?:he|she|they|it))|substance|cover-up|chance)\b/;

/** "There is no question of a sale, the owner said": what is said stands before. */
function isDeniedBefore(tokens: readonly EnglishToken[], { subject, verb }: EnglishClause): boolean {
  const comma = tokens.findLastIndex((t, k) => k < verb.from && t.text === ',');
  return comma > 3 && comma >= subject.from - 1 && NO_QUESTION.test(wordsBehind(tokens, 0, comma));
}

/** "insists that he stole nothing", "said she took no money": what would be told is what did not happen. */
export const isNoneDone = (
  tokens: readonly EnglishToken[],
  lead: string,
  { verb, subject, to }: EnglishClause,
): boolean =>
  TOLD.test(lead) &&
  verb.modal === null &&
  (/^(?:nothing|nobody|none)\b/.test(wordsBehind(tokens, verb.to, to)) ||
    tokens[subject.from]?.lower === 'nothing' ||
    (tokens[subject.from]?.lower === 'that' && tokens[subject.from + 1]?.lower === 'nothing'));

/** What is no denial of a deed: "I did not want it", "we never thought". */
const INWARD =
  '(?:want|expect|think|know|see|hear|reali[sz]e|understand|decide|sleep|believe|feel|mean|need|imagine|dream|get|sign|come|enter|join|ask|have|like|enjoy|lose|give|stop|quit|doubt|forget|wanted|expected|thought|knew|known|saw|seen|heard|reali[sz]ed|understood|believed|felt|meant|needed|imagined|dreamed|dreamt|got|came|had|liked|lost|gave|given|stopped|doubted|forgot|been)';
const SAID_TO_BE_FALSE =
  '(?:not true|untrue|not the case|false|an? (?:\\S+ )?(?:lie|smear|invention|fabrication|fantasy)|lies|nonsense|rubbish|fabricated|fiction|made up)';
const DENIES = new RegExp(
  `^(?:no[,.] |but |look[,.] |of course )?(?:(?:i|we|he|she|they) (?:(?:have |had )?never|did not|didn['’]t)(?: ever| once)? (?!${INWARD}\\b)\\p{L}|(?:i|we) (?:am|are|was|were) (?:innocent|not guilty|not involved|never involved)|(?:i|we)(?: have| had|['’]ve) done nothing (?:wrong|improper|illegal)|(?:that|this|it|all of (?:it|this|that)|(?:the|these|those|such|all) (?:\\p{L}+ ){1,3}?)\\s?(?:is|was|are|were)(?: simply| just| all| completely| plainly)* ${SAID_TO_BE_FALSE}|(?:that|it|this)(?: simply| just)? (?:did not|didn['’]t|never) happen|(?:that|it|this)['’]s ${SAID_TO_BE_FALSE}|none of (?:this|that|it|these|those|what) (?:\\S+ ){0,3}?(?:is|was|are|were) true|(?:i|we)(?: am| are|['’]m|['’]re) not (?:selling|leaving|quitting|resigning|buying|running|stepping|bidding|for sale|in talks|going (?:anywhere|to (?:resign|quit|sell|leave)))|(?:i|we) (?:will|shall) (?:not|never) (?:resign|quit|sell|step down|leave|bid)|(?:i|we) (?:have|had|took|played|take|play) (?:absolutely |simply )?no (?:knowledge|part|involvement|role|hand|dealings|connection|say) (?:in|of|with|at|whatever)|there (?:is|was|were|has been|had been) no (?:\\p{L}+ )?(?:deal|plan|agreement|payments?|pressure|cover-up|contract|bribes?|secret|conflict|affair|offer|order|truth|fraud|wrongdoing|corruption|crime))`,
  'u',
);
/** "“Rubbish,” said Doe": nothing else is quoted. */
const FLATLY =
  /^(?:utter |complete |total |absolute |pure )?(?:rubbish|nonsense|lies|drivel|untrue|not true|absolutely not|garbage|fiction|tosh)\s?[,.!"”]/;
const SAYS = /^(?:say|tell|insist|reply|add|write|respond|shout|declare|claim|maintain|protest|state|retort|answer)$/;

/** "“I did not lie,” Doe told reporters": what is quoted beside the verb of saying denies it. */
export function isQuotedDenial(
  tokens: readonly EnglishToken[],
  isQuoted: readonly boolean[],
  { verb }: EnglishClause,
): boolean {
  if (!SAYS.test(verb.lemmas[0] ?? '') || verb.isPassive) return false;
  const isMark = (i: number) => /["“”]/.test(tokens[i]?.text ?? '');
  // Not far before the verb, or behind it.
  let end = verb.from - 1;
  while (end > 0 && end > verb.from - LONGEST_SPEAKER && !isMark(end)) end--;
  let from = -1;
  if (isMark(end) && end > 0) {
    from = end - 1;
    while (from > 0 && isQuoted[from] && !isMark(from)) from--;
  } else for (let i = verb.to; i < Math.min(tokens.length, verb.to + REACH); i++) if (from < 0 && isMark(i)) from = i;
  if (from < 0 || !isQuoted[from]) return false;
  if (isMark(from)) from++;
  const opening = joinTokens(tokens.slice(from, from + LONGEST_OPENING));
  return DENIES.test(opening) || FLATLY.test(opening);
}
/** Words between a verb of saying and the quotation, and as many of that as tell what it is. */
const REACH = 6;
const LONGEST_SPEAKER = 10;
const LONGEST_OPENING = 12;

/** "the claims were without foundation", "reports of her death were exaggerated". */
const CHARGES_FALSE =
  /^(?:the |such |all |any |these |those |his |her |its |their )?(?:\S+ )?(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|charges|stor(?:y|ies)|speculation|account|version|article|coverage|talk|idea|notion|figures)\b.{0,40}? (?:is|are|was|were|had been|has been|have been) (?:\S+ )?(?:made up|invented|concocted|twisted|wrong|not true|wrong|inaccurate|misleading|mistaken|nothing but|a (?:lie|fabrication|smear|fantasy|fiction|fairy tale|distortion)|politically motivated|untrue|false|baseless|unfounded|groundless|nonsense|without (?:any )?(?:foundation|merit|basis)|exaggerated|fabricated|wide of the mark|malicious|lies|fiction|pure)\b/;

/** "said he took no money", "the government had played no part in it": of deeds, and of what nobody had to do with. */
const DID_NONE =
  /^(?:\S+ ){1,4}?(?:had |has |have )?(?:take|took|taken|receive|received|accept|accepted|make|made|pay|paid|play|played|have|had|has|break|broke|broken|commit|committed|do|did|done) (?:absolutely )?no (?:\S+ )?(?:part|role|hand|say|money|bribes?|payments?|knowledge|contact|involvement|laws?|rules?|crimes?|offen[cs]es?|wrong|harm|connection|links?|intention|plans?|dealings|gifts?|commission|kickbacks?)\b/;

/** "said it was untrue", "said it did not recognise the figures". */
const CALLS_IT_FALSE =
  /^(?:(?:it|that|this) (?:is|was) (?:simply |just |all |completely |plainly |totally |entirely )?(?:untrue|not true|false|nonsense|rubbish|a lie|lies|a smear|not the case)\b|(?:it|he|she|they) (?:did not|does not|do not|didn['’]t) recogni[sz]e\b)/;

/** "said it had received nothing": of whoever says so. */
const GOT_NOTHING =
  /^(?:he|she|it|they) (?:had |has |have )?(?:received|took|taken|paid|gained|got|stole|stolen|hid|hidden|earned|done|did|broken|agreed|promised|altered|copied|leaked) nothing\b/;

/** "said that he never took the money", "said it was not in talks": of oneself, and of what is or was. */
function isOwnDenial(tokens: readonly EnglishToken[], { verb, subject, to }: EnglishClause): boolean {
  // "says he will not resign"
  if (verb.isNegated && verb.modal !== null)
    return (
      /^(?:will|would|wo)$/.test(verb.modal) &&
      /^(?:resign|quit|sell|step|leave|bid|stand|run|withdraw|retire)$/.test(verb.lemmas[0] ?? '')
    );
  if (verb.modal !== null) return false;
  if (isUnplanned(tokens, verb)) return true;
  const words = tokens
    .slice(subject.from, Math.min(to, verb.to + 5))
    .map((t) => t.lower)
    .join(' ');
  if (
    /^there (?:is|was|are|were|had been|has been) (?:absolutely |simply |never )?(?:no (?:truth|basis|foundation|question|substance|cover-up|evidence|wrongdoing|impropriety|fraud|conflict of interest|secret|conspiracy|deal|bribe|pressure|favouritism)|nothing (?:at all |remotely |in the least )?(?:improper|untoward|illegal|unlawful|wrong|sinister|unusual|irregular|secret|underhand|dishonest|to hide|in (?:it|the (?:claims?|story|reports?|allegations?|rumou?rs?)))|not (?:a )?(?:shred|scrap|word|grain|jot) of)\b/.test(
      words,
    )
  )
    return true;
  if (CHARGES_FALSE.test(words)) return true;
  if (DID_NONE.test(words) || GOT_NOTHING.test(words)) return true;
  if (CALLS_IT_FALSE.test(words)) return true;
  // "said the chief executive had not been aware": of whoever it speaks for.
  if (
    /^(?:the |its |his |her )?(?:\S+ ){1,4}?(?:had not been|was not|were not|has not been|had never been|was never) (?:aware|involved|party to|behind|responsible|to blame|in contact|informed of)\b/.test(
      words,
    )
  )
    return true;
  if (!/^(?:he|she|it|they)\b/.test(words)) return false;
  if (
    /^\S+ (?:had |has |have )?never\b|^\S+ (?:is|was|are|were) (?:innocent|blameless|not (?:guilty|involved|aware))\b|\bnothing (?:wrong|illegal|improper|of)\b/.test(
      words,
    )
  )
    return true;
  return (
    (verb.isNegated && verb.tense === 'progressive') ||
    /\b(?:not|n't) in (?:talks|negotiations|discussions)\b/.test(words)
  );
}
