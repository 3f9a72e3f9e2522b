/**
 * Deeds as English nouns, a row each: the tie, the nouns, and the prepositions before the one that it is done to.
 *
 * "Doe's criticism of Roe", "a lawsuit by Doe against Acme", "a feud between Doe and Roe".
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';

interface Row {
  type: RelationshipType;
  nouns: string;
  preps: string;
}

const ROWS: readonly Row[] = [
  {
    type: 'criticized',
    nouns:
      'criticism criticisms condemnation denunciation attack attacks assault broadside tirade critique rebuke scolding disapproval contempt scorn fury anger outrage disgust accusation accusations allegation allegations complaint complaints concerns doubts misgivings unease distrust mistrust suspicion suspicions dissatisfaction frustration onslaught rant diatribe takedown dressing-down ridicule mockery censure',
    preps: 'of at against about on over with toward towards for',
  },
  {
    type: 'supported',
    nouns:
      'support backing endorsement praise defence defense confidence faith trust loyalty solidarity championing advocacy admiration tribute tributes pardon clemency blessing sponsorship patronage donation donations donations contributions rescue bailout',
    preps: 'for of in to',
  },
  {
    type: 'opposed',
    nouns:
      'opposition campaign revolt rebellion mutiny coup resistance plot crusade veto pressure boycott putsch uprising conspiracy vendetta testimony evidence hostility defiance betrayal',
    preps: 'to against of on',
  },
  {
    type: 'legal_action_against',
    nouns:
      'lawsuit lawsuits suit suits countersuit proceedings claim claims charges indictment prosecution petition injunction writ investigation investigations inquiry inquiries enquiry probe probes arrest conviction sentencing raid raids fine fines penalty penalties sanctions subpoena summons complaint case action trial crackdown ban',
    preps: 'against into of on',
  },
  {
    type: 'conflict_with',
    nouns:
      'feud quarrel clash clashes row rows dispute disputes rift rivalry fight battle battles spat argument arguments falling-out falling war standoff stand-off showdown struggle disagreement disagreements differences friction tension tensions bickering squabble run-in confrontation altercation bust-up acrimony enmity animosity breach blood relationship relations',
    preps: 'with',
  },
  {
    type: 'works_with',
    nouns:
      'partnership deal agreement alliance collaboration contract venture tie-up merger pact cooperation co-operation coalition accord arrangement friendship',
    preps: 'with',
  },
  { type: 'acquired', nouns: 'acquisition purchase takeover buyout buy-out', preps: 'of' },
  { type: 'invested_in', nouns: 'investment stake shareholding holding shares', preps: 'in of' },
  {
    type: 'met_with',
    nouns:
      'meeting meetings talks lunch dinner breakfast conversation conversations summit audience encounter interview visit',
    preps: 'with to',
  },
  {
    type: 'dismissed',
    nouns: 'dismissal firing sacking ouster removal ousting expulsion suspension demotion termination',
    preps: 'of',
  },
  { type: 'appointed', nouns: 'appointment hiring recruitment promotion nomination selection poaching', preps: 'of' },
  { type: 'left', nouns: 'departure resignation exit retirement defection', preps: 'from' },
  { type: 'competes_with', nouns: 'competition', preps: 'with from' },
  { type: 'founder_of', nouns: 'founding creation', preps: 'of' },
  { type: 'family_of', nouns: 'marriage wedding engagement divorce', preps: 'to from with' },
  {
    type: 'role_at',
    nouns: 'career tenure stint spell years decade time job internship fellowship',
    preps: 'at with in',
  },
];

export interface DeedNoun {
  type: RelationshipType;
  preps: ReadonlySet<string>;
}
export const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = new Map(
  ROWS.flatMap(({ type, nouns, preps }) => {
    const deed = { type, preps: new Set(preps.split(' ')) };
    return nouns.split(' ').map((noun) => [noun, deed] as const);
  }),
);

/** Verbs whose subject is the one it is done to: "faces a lawsuit by", "drew criticism from". */
export const RECEIVES: ReadonlySet<string> = new Set(
  'face draw attract receive get win earn provoke prompt trigger invite suffer incur enjoy have meet survive bring gain secure encounter withstand fend weather settle fight contest resist deny reject dismiss shrug be appeal challenge plead cooperate answer'.split(
    ' ',
  ),
);
/** Ties that have two equal sides: "between Doe and Roe". */
export const BETWEEN: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  'conflict_with',
  'works_with',
  'met_with',
  'competes_with',
  'family_of',
]);
