/**
 * A happening told with a verb that no rule knows, by what the clause is about: the noun that is its object or subject
 * ("scrapped the dividend", "the tribunal binned it", "sank $40 million into the scheme").
 *
 * Promises: only verbs of doing count, and only nouns right behind the verb or at the end of the subject.
 * Does not know: what the verb means; asked only where nothing else is found.
 */
import type { EventType } from '../../../model/vocabulary.ts';
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';
import { joinTokens, type MatchedRule } from './rules/matchEnglishRule.ts';

/** Verbs of being, having, feeling and holding, and those that lean on what follows. */
const STATES = new Set(
  `be wither have do know think believe feel see hear want need like love hope try seem appear look remain stay stand sit lie live wear contain
  mean own belong cost deserve exist lack matter depend suppose wish possess include involve concern resemble resume represent fear worry
  expect plan intend keep let help make use go come get say tell ask understand remember forget mention refuse fail decline avoid
  rise sit hang cling enjoy hate prefer wonder wait last tend become continue turn show prove reflect suggest indicate describe mark follow precede read
  watch find work play run cover detail contain surround span stretch total number near face regard view consider value respect welcome accept await regret hold earn share know call spend`
    .trim()
    .split(/\s+/),
);
const MONEY =
  '(?:[$£€¥₹]\\s?\\d|\\d[\\d,.]* ?(?:m|bn|mn|million|billion|crore|kronor|euros|dollars|pounds|yen)\\b|(?:tens|hundreds) of (?:millions|thousands)|millions|billions)';
const behind = (nouns: string) =>
  new RegExp(`^(?:(?:up|out|off|in|down|over|back|away) )?(?:[\\p{L}\\d'’-]+ ){0,4}?(?:${nouns})\\b(?!['’-])`, 'u');
const ends = (nouns: string) => new RegExp(`(?:^|[^\\p{L}])(?:${nouns})$`, 'u');

const TOPICS: readonly { type: EventType; object?: RegExp; subject?: RegExp }[] = [
  {
    type: 'legal',
    object: behind(
      'charges|(?:law)?suits?|guilty|pleas?|verdicts?|convictions?|appeals?|injunctions?|indictments?|warrants?|subpoenas?|bail|prosecution|extradition|damages|probation|custody|jail terms?|prison terms?|jurors|grand jury',
    ),
  },
  {
    type: 'legal',
    subject: ends(
      'courts?|judges?|jury|jurors|tribunal|prosecutors?|magistrates?|detectives?|justices|sentence|verdict|lawsuit|appeals panel|inquest|prosecution|indictment|appeal',
    ),
  },
  {
    type: 'deal',
    object: new RegExp(`^(?:[\\p{L}'’-]+ ){0,3}?${MONEY}.{0,30}\\b(?:in|into|for|to|on|from)\\b`, 'u'),
  },
  {
    type: 'deal',
    object: behind(
      'stakes?|shareholding|takeovers?|mergers?|acquisitions?|buyouts?|loans?|truce|settlements?|pacts?|deals?|licen[cs]ing rights|bids?|offers?|joint venture|contracts?|sponsorship|rights issue',
    ),
  },
  {
    type: 'appointment',
    object: behind(
      'chief executive|chairmanship|presidency|captaincy|premiership|directorship|successor|interim (?:chief|boss|head)|editorship|managing director|top job',
    ),
  },
  {
    type: 'restructuring',
    object: behind(
      'jobs|workforce|headcount|payroll|workers|redundancies|branches|plants|factor(?:y|ies)|newsroom|dividend|subsidiar(?:y|ies)',
    ),
  },
  {
    type: 'dispute',
    object: behind(
      'petitions?|critics|rivals?|detractors|accusers|criticism|strikes?|boycotts?|protests?|walkouts?|grievances?|insults?|objections?|open letter|penalty|accusations?|forgery|foul',
    ),
  },
  {
    type: 'meeting',
    object: behind('talks|summit|luncheon|lunch|dinner|negotiators?|delegation|hands|mourners|press conference'),
  },
  {
    type: 'assessment',
    object: behind('audits?|inquir(?:y|ies)|review|test results'),
  },
  {
    type: 'decision',
    object: behind(
      'prizes?|awards?|medals?|motions?|bans?|proposals?|bills?|amendments?|votes?|ballots?|approval|consent|permission|stamp|resolutions?|licen[cs]es?|sanctions|tariffs',
    ),
  },
  {
    type: 'launch',
    object: behind(
      'albums?|novels?|memoirs?|films?|series|products?|models?|app|service|website|exhibitions?|gallery|museum|line of|range of',
    ),
  },
  {
    type: 'incident',
    object: behind(
      'blaze|wreckage|hostages?|victims|passengers|bystanders|villagers|homes|houses|bridge|dam|pipeline|reactor',
    ),
  },
];

export function matchByTopic(
  lemmas: readonly string[],
  after: readonly EnglishToken[],
  subject: readonly EnglishToken[],
): MatchedRule | null {
  const [lemma] = lemmas;
  if (!lemma || lemmas.some((l) => STATES.has(l)) || subject.length === 0) return null;
  const text = joinTokens(after.slice(0, 14)).replace(/[\s.,;:!—-]+$/, '');
  const before = joinTokens(subject.slice(-8)).replace(/[\s,]+$/, '');
  for (const topic of TOPICS)
    if ((topic.object?.test(text) ?? true) && (topic.subject?.test(before) ?? true))
      return { rule: RULES.get(topic.type) ?? { type: topic.type, verbs: '' }, lemma };
  return null;
}
const RULES = new Map(TOPICS.map(({ type }) => [type, { type, verbs: '' }]));
