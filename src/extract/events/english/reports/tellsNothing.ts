/** Clauses of which nothing is told: what was not to be, what is so or always done, and nobody in particular. */
import type { EnglishToken } from '../../../entities/english/tokenizeEnglish.ts';
import type { EnglishClause } from '../englishClause.ts';
import type { EnglishVerb } from '../verbs/englishVerb.ts';
import { ON_A_DAY } from './dayWords.ts';

export const tellsNothing = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean =>
  isUnlikely(tokens, clause.verb.to) ||
  isUnplanned(tokens, clause.verb) ||
  isFarFrom(tokens, clause.verb) ||
  isUnreal(tokens, clause.verb) ||
  isHabit(tokens, clause.verb) ||
  isOnlyOwed(tokens, clause) ||
  isOnlyCalled(clause) ||
  isPortrait(tokens, clause) ||
  isOfOwnThing(tokens, clause) ||
  isSaidWithin(tokens, clause) ||
  isOutcome(tokens, clause) ||
  isOfAnybody(tokens, clause) ||
  isPurpose(tokens, clause);

/** "is unlikely to resign", "was unable to sell": as good as not. */
const isUnlikely = (tokens: readonly EnglishToken[], at: number): boolean =>
  /^(?:unlikely|unable|unwilling|reluctant|loath|powerless|hesitant)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to';

/** "has no plans to sell", "there was no question of selling": not even planned. */
export const isUnplanned = (tokens: readonly EnglishToken[], { to }: EnglishVerb): boolean =>
  tokens[to]?.lower === 'no' &&
  tokens
    .slice(to + 1, to + 4)
    .some((t) => /^(?:plans?|intentions?|wish|desire|question|proposals?|thought|talk|interest)$/.test(t.lower));

/** "is far from the first to resign": of whom nothing is told by that. */
const isFarFrom = (tokens: readonly EnglishToken[], { lemmas, to }: EnglishVerb): boolean =>
  lemmas[0] === 'be' &&
  /^(?:far from|hardly|scarcely|by no means) the\b/.test(
    tokens
      .slice(to, to + 4)
      .map((t) => t.lower)
      .join(' '),
  );

/** "usually takes over", "often visits", "used to clear their desks": what is done time and again. */
const isHabit = (tokens: readonly EnglishToken[], { from, to, head, tense, lemmas, isPassive }: EnglishVerb): boolean =>
  (lemmas[0] === 'use' && !isPassive && tokens[to]?.lower === 'to') ||
  (tense === 'present' &&
    (HABITUAL.test(tokens[from - 1]?.lower ?? '') || HABITUAL.test(tokens[head - 1]?.lower ?? '')));
const HABITUAL = /^(?:usually|typically|generally|normally|routinely|often|sometimes|seldom|rarely|regularly)$/;

/** "would have sold": what did not come. */
const isUnreal = (tokens: readonly EnglishToken[], { modal, from, head }: EnglishVerb): boolean =>
  modal === 'would' && tokens.slice(from, head).some((t) => t.lower === 'have');

/** "Norvane should sell": an opinion, unless it has a day ("should open in May"). */
const isOnlyOwed = (tokens: readonly EnglishToken[], { verb, to }: EnglishClause): boolean =>
  verb.modal === 'should' && !tokens.slice(verb.to, to).some((t) => ON_A_DAY.test(t.lower));

/** "charged with what it described as a fraud": how something is called. */
const isOnlyCalled = ({ intro, verb, kind }: EnglishClause): boolean =>
  (intro === 'what' && verb.lemmas.some((l) => NAMES_IT.test(l))) ||
  (kind === 'relative' && verb.lemmas.some((l) => /^(?:describe|label|term|dub|style)$/.test(l)));
const NAMES_IT = /^(?:describe|call|term|consider|regard|see|brand|label|deem|believe|say|think)$/;

/** "Doe, who led the prosecution", "which holds no shares": who or what it is, where no day, month or year stands beside. */
const isPortrait = (
  tokens: readonly EnglishToken[],
  { kind, intro, verb, to, isObjectRelative }: EnglishClause,
): boolean =>
  kind === 'relative' &&
  /^(?:who|which)$/.test(intro ?? '') &&
  !isObjectRelative &&
  !verb.isPassive &&
  verb.modal === null &&
  verb.tense !== 'progressive' &&
  verb.lemmas.some((l) => PORTRAYS.test(l)) &&
  !/^(?:up|on|out|off|over|away)$/.test(tokens[verb.to]?.lower ?? '') &&
  !tokens.slice(verb.to, verb.to + 4).some((t) => LED_DEED.test(t.lower)) &&
  !tokens.slice(verb.from, to).some((t) => /^(?:19|20)\d\d$/.test(t.lower) || (t.isCapital && ON_A_DAY.test(t.lower)));
/** What somebody led that happened. */
const LED_DEED =
  /^(?:revolt|rebellion|coup|protests?|walkout|strike|boycott|charge|uprising|mutiny|takeover|buyout|bid|race|march|exodus|talks|election|elections|hearing|meeting|press|news)$/;
const PORTRAYS =
  /^(?:lead|head|chair|run|hold|own|oppose|represent|manage|edit|coach|defend|help|advise|mentor|befriend|teach|train|supervise|mind)$/;

/** "the group that he built", "the wife he left", "the fund that she helped to start": which one it is, where no day says when. */
const isOfOwnThing = (
  tokens: readonly EnglishToken[],
  { kind, isObjectRelative, verb, to, from, intro }: EnglishClause,
): boolean =>
  kind === 'relative' &&
  isObjectRelative &&
  intro !== 'whom' &&
  !/^(?:,|in|of|on|by|under|with|to|from|for|at)$/.test(tokens[from - 1]?.lower ?? '') &&
  verb.lemmas.some((l) => /^(?:build|create|help|leave|love|make|raise|want|need|know)$/.test(l)) &&
  !tokens.slice(verb.from, to).some((t) => /^(?:19|20)\d\d$/.test(t.lower) || (t.isCapital && ON_A_DAY.test(t.lower)));

/** "That left her alone": what came of what is told. */
const isOutcome = (tokens: readonly EnglishToken[], { kind, verb }: EnglishClause): boolean =>
  kind === 'main' &&
  /^(?:that|this|which)$/.test(tokens[verb.from - 1]?.lower ?? '') &&
  verb.lemmas.some((l) => /^(?:leave|cost)$/.test(l));

/** "a wedding at which, he had promised her, the Pope would officiate": an aside within what it describes. */
const isSaidWithin = (tokens: readonly EnglishToken[], { kind, intro, from, verb }: EnglishClause): boolean =>
  kind === 'relative' &&
  intro !== 'that' &&
  tokens[from + 1]?.text === ',' &&
  verb.lemmas.some((l) =>
    /^(?:say|tell|promise|claim|insist|add|write|assure|explain|recall|think|believe|hope)$/.test(l),
  ) &&
  tokens.slice(verb.to, verb.to + 3).some((t) => t.text === ',');

/** "those who had died", "anyone who resigned", "the people who were fired": nobody in particular. */
const isOfAnybody = (tokens: readonly EnglishToken[], clause: EnglishClause): boolean => {
  if (clause.kind !== 'relative' || !clause.antecedent || !/^(?:who|that)$/.test(clause.intro ?? '')) return false;
  const head = tokens[clause.antecedent.to - 1]?.lower ?? '';
  if (/^(?:those|anyone|anybody|everyone|everybody)$/.test(head)) return true;
  return head === 'people' && tokens[clause.antecedent.to - 2]?.lower === 'the';
};

/** "so that tempers could cool": what it was done for. */
const isPurpose = (tokens: readonly EnglishToken[], { intro, from, verb }: EnglishClause): boolean =>
  intro === 'that' && tokens[from - 1]?.lower === 'so' && /^(?:could|would|might|can)$/.test(verb.modal ?? '');
