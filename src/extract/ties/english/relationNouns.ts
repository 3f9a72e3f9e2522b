/**
 * What English nouns for people and firms tie their holder to: posts at a body, kin, lawyers, rivals, holders of shares.
 *
 * Each row names the tie, which side its holder is on, and the prepositions behind which the other stands.
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';

export interface RelationNoun {
  type: RelationshipType;
  /** `P`, `O` or `X`: what holds it, and whose it is. */
  holder: 'P' | 'O' | 'X';
  of: 'P' | 'O' | 'X';
  preps: ReadonlySet<string>;
  /** The holder is the target. */
  isTurned?: boolean;
  /** Also where the body stands bare before the noun ("Acme engineer Jane Doe"). */
  isBare?: boolean;
}

interface Row extends Omit<RelationNoun, 'preps'> {
  nouns: string;
  preps: string;
}

const POSTS =
  'examiner caseworker lobbyist fundraiser chef loan-officer paymaster groundsman electrician dispatcher registrar bursar cellist violinist pianist oboist flautist concertmaster choirmaster organist organiser organizer verger canon archdeacon quartermaster commander director-general secretary-general attorney-general editor-in-chief governor-general inspector-general vice-chair vice-chairwoman co-director co-head co-chair co-chairman vice-captain executive officer president chairman chairwoman chairperson chair director head manager partner engineer inspector analyst editor reporter correspondent coach captain striker goalkeeper midfielder defender winger forward quarterback pitcher professor lecturer researcher scientist chemist spokesman spokeswoman spokesperson spokesperson secretary treasurer technician auditor economist strategist trader teacher surgeon doctor nurse pilot judge justice prosecutor commissioner trustee clerk archivist boss chief owner co-owner minister designer curator dean principal rector provost conductor chancellor vice-chancellor vice-president vice-chairman technologist employee physicist biologist psychologist historian mathematician statistician astronomer astrophysicist geologist virologist epidemiologist sociologist criminologist economist anthropologist archaeologist oceanographer seismologist meteorologist toxicologist postdoc fellow student consultant investigator producer presenter anchor host columnist writer photographer supervisor superintendent salesman saleswoman negotiator representative firefighter driver programmer developer planner whip mentor barrister solicitor activist campaigner organizer organiser volunteer caretaker veteran alumnus graduate trainee intern apprentice worker foreman administrator receiver accountant controller comptroller banker broker underwriter actuary underwriter librarian governor ambassador envoy commander general colonel sergeant detective constable superintendent agent cameraman leader deputy adviser advisor lawyer attorney counsel number-two supremo chairmanship tsar czar mandarin bishop archbishop priest cardinal pastor rabbi steward stewardess hostess purser councillor councilman councilwoman councilor lawmaker senator congressman member whistleblower whistle-blower insider recruiter scout physio trainer goalscorer skipper fly-half batsman bowler keeper rider jockey pathologist coroner radiologist oncologist cardiologist paediatrician midwife matron paramedic economist treasurer aide staffer cashier teller clerk bookkeeper';
const KIN =
  'wife husband ex-wife ex-husband spouse widow widower father mother son daughter brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother grandchild stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law fiancée fiancé fiance fiancee girlfriend boyfriend twin godson godfather godmother parents sons daughters brothers sisters children siblings twins grandsons granddaughters nephews nieces cousins heir';

const ROWS: readonly Row[] = [
  { type: 'role_at', holder: 'P', of: 'O', preps: 'of at for with in from on to', nouns: POSTS, isBare: true },
  {
    type: 'role_at',
    holder: 'P',
    of: 'O',
    preps: 'at',
    nouns: 'colleague colleagues man woman collaborator assistant boss mentor counterpart contact supervisor partner',
  },
  {
    type: 'founder_of',
    holder: 'P',
    of: 'O',
    preps: 'of at behind',
    nouns: 'founder co-founder cofounder founders co-founders creator inventor originator',
    isBare: true,
  },
  { type: 'founder_of', holder: 'O', of: 'P', preps: 'of', nouns: 'brainchild creation', isTurned: true },
  { type: 'family_of', holder: 'P', of: 'P', preps: 'of to', nouns: KIN },
  {
    type: 'works_with',
    holder: 'P',
    of: 'X',
    preps: 'for to of',
    nouns:
      'lawyer lawyers attorney attorneys solicitor solicitors barrister counsel adviser advisor spokesman spokeswoman spokesperson publicist agent bodyguard biographer ghostwriter',
  },
  {
    type: 'works_with',
    holder: 'P',
    of: 'P',
    preps: 'of to for with',
    nouns:
      'client clients chief-of-staff aide aides assistant secretary deputy colleague colleagues collaborator mentor protégé protege protégée confidant confidante lieutenant ally allies associate associates co-author co-conspirator accomplice sidekick fixer right-hand co-founder disciple pupil student apprentice understudy teammate team-mate co-star bandmate ghostwriter driver',
  },
  {
    type: 'works_with',
    holder: 'P',
    of: 'P',
    preps: 'of to',
    nouns:
      'leader superiors editor boss superior supervisor employer manager coach trainer tutor teacher caddie jockey stylist producer bookkeeper chauffeur tutor nanny housekeeper surgeon doctor physician translator interpreter speechwriter intern trainee subordinate flatmate bandleader',
  },
  {
    type: 'works_with',
    holder: 'P',
    of: 'P',
    preps: 'in on under to',
    nouns: 'researcher student postdoc technician scientist engineer assistant member clerk analyst lawyer fellow',
  },
  {
    type: 'works_with',
    holder: 'O',
    of: 'O',
    preps: 'of to for',
    nouns:
      'auditor auditors accountants supplier contractor distributor sponsor lender customer client manufacturer partner broker banker adviser advisers',
  },
  {
    type: 'supported',
    holder: 'X',
    of: 'X',
    preps: 'of',
    nouns:
      'supporter supporters champion defender admirer loyalist booster cheerleader advocate apologist patron benefactor',
  },
  { type: 'supported', holder: 'X', of: 'P', preps: 'of', nouns: 'backer backers sponsor' },
  { type: 'criticized', holder: 'X', of: 'X', preps: 'of', nouns: 'critic critics detractor accuser sceptic skeptic' },
  { type: 'opposed', holder: 'X', of: 'X', preps: 'of', nouns: 'opponent opponents foe adversary' },
  {
    type: 'conflict_with',
    holder: 'X',
    of: 'X',
    preps: 'of',
    nouns: 'enemy nemesis arch-enemy antagonist archenemy bête',
  },
  {
    type: 'competes_with',
    holder: 'X',
    of: 'X',
    preps: 'of to',
    nouns: 'rival rivals competitor competitors arch-rival archrival challenger',
  },
  {
    type: 'invested_in',
    holder: 'X',
    of: 'O',
    preps: 'in of',
    nouns:
      'believer believers investor investors shareholder shareholders stakeholder backer financier bankroller stockholder lender creditor',
  },
  { type: 'invested_in', holder: 'P', of: 'O', preps: 'of', nouns: 'owner co-owner proprietor', isBare: true },
  {
    type: 'parent_of',
    holder: 'O',
    of: 'O',
    preps: 'of',
    nouns: 'subsidiary unit division arm affiliate brand imprint offshoot spin-off branch',
    isTurned: true,
    isBare: true,
  },
  { type: 'parent_of', holder: 'O', of: 'O', preps: 'of to', nouns: 'parent owner' },
  { type: 'appointed', holder: 'P', of: 'X', preps: 'of', nouns: 'choice pick nominee appointee', isTurned: true },
  { type: 'succeeded', holder: 'P', of: 'P', preps: 'to of as for', nouns: 'successor replacement' },
  { type: 'succeeded', holder: 'P', of: 'P', preps: 'of', nouns: 'predecessor forerunner', isTurned: true },
  { type: 'legal_action_against', holder: 'X', of: 'X', preps: 'against', nouns: 'plaintiff plaintiffs' },
];

function readRows(): Map<string, RelationNoun[]> {
  const found = new Map<string, RelationNoun[]>();
  for (const { nouns, preps, ...row } of ROWS) {
    const relation = { ...row, preps: new Set(preps.split(' ')) };
    for (const noun of new Set(nouns.split(' '))) found.set(noun, [...(found.get(noun) ?? []), relation]);
  }
  return found;
}
const RELATIONS = readRows();

/** What a noun ties, its prefixes and plural aside: "ex-wife", "then-chairman", "co-chairs". */
export function relationsOf(noun: string): readonly RelationNoun[] {
  const own = RELATIONS.get(noun);
  if (own) return own;
  const bare = noun.replace(/^(?:ex|then|co|vice|sub|deputy|now|half|step|one-time|former)-/, '');
  return RELATIONS.get(bare) ?? RELATIONS.get(bare.replace(/s$/, '')) ?? [];
}
