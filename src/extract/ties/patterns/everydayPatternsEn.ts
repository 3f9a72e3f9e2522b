/** Posts, places taken over, work and quarrels in English, as short reports tell them between commas and by "whom". */
import { ORGANIZATION as O, PERSON as P, PERSONS } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** What one has and hands on. */
const SEAT =
  '(?:job|post|role|position|reins|baton|chair|chairmanship|title|helm|seat|office|leadership|presidency|captaincy|editorship|command|business|company|throne)';
const GIVES = '(?:handed|passed|given|gave|ceded|surrendered|yielded|bequeathed|relinquished|transferred|left)';
/** Bad ends of what two have with each other. */
const SOURS =
  '(?:soured|broke(?:n)? down|frayed|deteriorated|collapsed|curdled|turned (?:sour|toxic|frosty|bitter)|worsened|fallen apart|fell apart|(?:was|were|is|are|had become|became|has become|have become) (?:[a-z]+ly )?(?:strained|tense|frosty|untenable|toxic|fraught|icy|poisonous|poisoned|rocky|bitter))';
const BOND = '(?:relations|relationship|partnership|friendship|alliance|rapport|marriage|working relationship)';

export const EVERYDAY_PATTERNS_EN: readonly TiePattern[] = [
  // "Its board included two former ministers, Doe and Roe"
  {
    rule: 'tie-on-its-board',
    type: 'role_at',
    pattern: shape(
      `(?<t>${O})(?:['’]s?)? (?:[a-z-]+ ){0,3}?board (?:of (?:directors|trustees|advisers|governors) )?(?:(?:had |has |once |then |which |that )*(?:included?|includes|counts?|counted|numbered|numbers|boasts?|boasted|featured?|features)|(?:was|is) (?:made up|composed) of) (?:[^.;${P}${O}]{0,70}?)(?<s>${PERSONS})`,
    ),
  },
  // "Doe, an old Acme hand"
  {
    rule: 'tie-old-hand',
    type: 'role_at',
    pattern: shape(
      `(?<s>${P}), (?:himself |herself )?(?:an?|the|another) (?:(?:[a-z]+|\\d+-year) ){0,2}?(?<t>${O}) (?:old |company |career )?(?:hand|lifer|insider|stalwart|veteran|old-timer|man|woman|alumnus|alumna|grandee)\\b`,
    ),
  },
  // "Doe, one of Acme's largest shareholders", "a fund that is among Acme's biggest backers"
  {
    rule: 'tie-one-of-its-holders',
    type: 'invested_in',
    pattern: shape(
      `(?<s>[${P}${O}]), (?:which is |who is |itself |himself |herself )?(?:one of|among) (?:the )?(?<t>${O})['’]s? (?:[a-z-]+ ){0,2}?(?:shareholders|investors|backers|stockholders|bondholders|creditors)\\b`,
    ),
  },
  // "Doe, whose fund holds $3bn of Acme stock"
  {
    rule: 'tie-whose-fund-holds',
    type: 'invested_in',
    pattern: shape(
      `(?<s>[${P}${O}]), (?:whose (?:[a-z-]+ ){0,3}?(?:fund|firm|company|vehicle|family|group|trust|foundation)|which) (?:had |has |still )?(?:holds?|held|owns?|owned|controls?|controlled) [^.;,${P}${O}]{1,40}? (?:of (?:the )?)?(?<t>${O})(?:['’]s?)? (?:stock|shares?)\\b`,
    ),
  },
  // "Doe, to whom Roe had handed the chief executive's job"
  {
    rule: 'tie-to-whom-it-went',
    type: 'succeeded',
    pattern: shape(
      `(?<s>${P}), (?:[^.;,${P}]{1,40}, )?to whom (?<t>${P}) (?:had |has |later |then )*${GIVES} (?:over )?[^.;]{0,60}?${SEAT}\\b`,
    ),
  },
  {
    rule: 'tie-from-whom-it-came',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P}), (?:[^.;,${P}]{1,40}, )?from whom (?<s>${P}) (?:had |has |later |then )*(?:(?:took|taken|takes) over|(?:inherited|took|taken|assumed) [^.;]{0,60}?${SEAT})\\b`,
    ),
  },
  // "Her chairman's seat goes to Roe"
  {
    rule: 'tie-seat-goes-to',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})(?:['’]s?)? (?:[a-z-]+ ){0,2}?[a-z-]+['’]s? (?:job|post|role|position|chair|seat|office|mantle|reins|duties|title) (?:will |would |has |had |now |then |is to |was to )*(?:goes|go|went|gone|passes|pass|passed|falls|fall|fell|fallen|been given|given|(?:is|was) handed|be taken) (?:over |instead )?(?:to|by) (?:(?:his|her|the|an?) [^.;,${P}]{2,40},? )?(?<s>${P})`,
    ),
  },
  // "Doe's partner in crime, Roe", "her former partner in business and in life, Roe"
  {
    rule: 'tie-partner-in',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:(?:former|old|long-?time|one-time|then|sometime|ex) ){0,2}?(?:business |strike |writing |songwriting |sparring |research |opening |midfield )?partner(?: in (?:[a-z]+)(?: and (?:in )?[a-z]+)?)?,? (?<t>${P})(?!['’]s)`,
    ),
  },
  // "Doe, with whom Roe had split the job"
  {
    rule: 'tie-with-whom',
    type: 'works_with',
    pattern: shape(
      `(?<s>${P}), with whom (?:the [a-z]+ )?(?<t>${P}) (?:had |has |once |later |also )*(?:split|shared?|shares|founded|co-?founded|written|wrote|worked|ran|run|built|set up|developed|made|directed|hosted|hosts|presented|presents|edited|edits|runs)\\b`,
    ),
  },
  // "Doe's cause was taken up by Roe"
  {
    rule: 'tie-cause-taken-up',
    type: 'supported',
    pattern: shape(
      `(?<t>${P})(?:['’]s?)? (?:[a-z]+ )?(?:cause|case|plight|fight|complaint|campaign) (?:was|has been|had been|is) (?:later |then |also |soon )?(?:taken|picked) up (?:[^.;${P}]{0,30} )?by (?:[^.;,${P}]{0,30} )?(?<s>${P})`,
    ),
  },
  // "her partnership with Roe had soured", "called her relationship with Roe “untenable”"
  {
    rule: 'tie-bond-soured',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:[a-z]+ ){0,2}?${BOND} with (?:(?:his|her|the|their) [^.;${P}]{0,30}?,? )?(?<t>${P}),? (?:had |has |have |soon |then |quickly )*${SOURS}`,
    ),
  },
  {
    rule: 'tie-bond-called-bad',
    type: 'conflict_with',
    pattern: shape(
      `(?<s>${P})(?:['’]s?)? (?:[a-z]+ ){0,2}?${BOND} with (?:(?:his|her|the|their) [^.;${P}]{0,30}?,? )?(?<t>${P}),? (?:as )?["“'‘]?(?:untenable|toxic|impossible|unworkable|strained|poisonous|dysfunctional|over|dead|broken)\\b`,
    ),
  },
  // "Roe, then her husband", "he shared a home with Roe, a solicitor, then his wife"
  {
    rule: 'tie-then-kin',
    type: 'family_of',
    pattern: shape(
      `(?<t>${P}), (?:[^.;,${P}]{1,40}, )?(?:then|now|later|by then|at the time|soon to be) (?<s>${P})(?:['’]s?)? (?<label>wife|husband|fiancée|fiancé|girlfriend|boyfriend|partner|son-in-law|daughter-in-law|father-in-law|mother-in-law|brother-in-law|sister-in-law|stepfather|stepmother)\\b(?! ${P})`,
    ),
  },
];
