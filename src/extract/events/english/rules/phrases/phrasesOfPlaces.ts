/** Phrases for how people come to a post or a place of work, are sent off one, and hold on to it in a vote. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, POST, phrase } from './phraseWords.ts';

const BODY =
  '(?:court|tribunal|committee|panel|commission|board|judge|judges|jury|regulator|watchdog|ombudsman|arbitrators?|referees?|magistrates?|justices?|bench|chamber|council|inspectorate|stewards|umpires?|electoral officials)';
const PAPER =
  '(?:writ|summons|counterclaim|counter-claim|countersuit|lawsuit|suit|claim|complaint|injunction|petition)';

export const PHRASES_OF_PLACES: readonly EnglishRule[] = [
  // "an appeals committee ruled that the papers must be handed over"
  {
    type: 'legal',
    verbs: 'rule hold find decide determine conclude',
    voice: 'active',
    subject:
      /\b(?:court|tribunal|judge|judges|jury|appeals? (?:panel|committee|board)|arbitrators?|magistrates?|justices?)$/,
    after: phrase('that\\b(?! (?:he|she|they) (?:is|are) )'),
  },
  {
    type: 'decision',
    verbs: 'rule',
    voice: 'active',
    subject: new RegExp(`\\b${BODY}$`),
    after: phrase('(?:that|against|in favou?r of|out)\\b'),
  },
  // "put Doe of Reform in her place"
  {
    type: 'appointment',
    verbs: 'put install set',
    voice: 'active',
    after: phrase(`${ONE}(?: of [\\p{L}.-]+(?: [\\p{L}.-]+)?)? in (?:his|her|their|its) (?:place|stead|chair|seat)\\b`),
    notAfter: /^(?:him|her|them|it|himself|herself) in (?:his|her|their) place\b|\bplace (?:with|by|when|over|at)\b/,
  },
  // "came in as deputy", "stepped in as captain"
  {
    type: 'appointment',
    verbs: 'come step arrive slot',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      `in as (?:the |an? |its |their |his |her |interim |acting |caretaker |new |joint |co-|vice-|vice )*${POST}\\b`,
    ),
  },
  // "came to the university as a professor", "arrived at the club as a scout"
  {
    type: 'joining',
    verbs: 'come arrive move',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      '(?:to|at|in) [^,;]{2,60}?,?(?: [\\p{L},]+)?(?: only)?(?: (?:that|the same|in|this|last) [\\p{L}\\d ]{3,20},)? as (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:professor|lecturer|researcher|fellow|postdoc|student|scout|trainee|intern|clerk|teacher|reporter|correspondent|engineer|analyst|associate|assistant|apprentice|player|winger|striker|chef|nurse|doctor|lawyer|coach)\\b',
    ),
  },
  // "began teaching at a school", "started working for the bank"
  {
    type: 'joining',
    verbs: 'begin start',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      '(?:teaching|lecturing|working|coaching|training|playing|writing|reporting) (?:[\\p{L}-]+ ){0,3}?(?:at|for|with) (?!home|night|once|first|last|least|all|his own|her own|a living)',
    ),
    notAfter: /^working (?:for|with) (?:the|a) (?:better|good|peace|change|future)\b/,
  },
  // "lured him to Canada", "tempted her away from the bank"
  {
    type: 'joining',
    verbs: 'lure tempt poach entice coax',
    after: phrase(`(?:${ONE} )?(?:(?:over )?to|away from) (?!a false|their death|his death|her death|the edge)`),
    notAfter: /\bback (?:to|into)\b|(?:investors|customers|buyers|voters|tourists|viewers|clients|shoppers|victims)\b/,
  },
  // "stood him down", "voted her out"
  {
    type: 'dismissal',
    verbs: 'stand vote boot turf hoof throw kick',
    voice: 'active',
    after: phrase(
      `(?!(?:the|an?|his|its|their|every|all|some|no|two|in|on|at|up|out|down|off|by|for) )(?:him|her|them|[\\p{Lu}\\p{L}.’'-]+(?: [\\p{L}.’'-]+)?) (?:down|out)(?: (?:of (?:office|the club|the party|his job|her job|the job|the board)|on|in|after|for|over|as|with|from|pending|until|last|this)\\b|[,.;]|$)`,
    ),
    notAfter:
      /^(?:the )?(?:ball|door|window|towel|evidence|case|trash|rubbish|motion|bill|proposal|deal|plan|idea|it)\b/,
  },
  // "had his contract torn up"
  {
    type: 'dismissal',
    verbs: 'have see get',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      '(?:his|her|their) contracts? (?:torn up|ripped up|terminated|cancelled|canceled|cut short|ended)\\b',
    ),
  },
  // "survived with 51 per cent of the votes", "held on by three votes"
  {
    type: 'decision',
    verbs: 'survive prevail scrape cling hold squeak',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      '(?:on |through |home |in )?(?:with|by) [^.;]{0,40}\\b(?:votes?|ballots?|per cent|percent|majority|%)',
    ),
  },
  // "came down on the chairman's side", "came out in support of her"
  {
    type: 'support',
    verbs: 'come',
    voice: 'active',
    namesSubject: true,
    after: phrase(
      "(?:down|out) (?:firmly |squarely )?(?:on (?:the )?[\\p{L} .’'-]{2,30} side\\b|on the side of\\b|in (?:support|favou?r|defen[cs]e) of\\b)",
    ),
  },
  // "summoned her colleagues to an emergency meeting"
  {
    type: 'meeting',
    verbs: 'summon call invite bring gather herd',
    after: phrase(
      `(?:${ONE} )?(?:together |back |in )?(?:to|for|into) (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:meetings?|talks|summit|conclave|crisis talks|session|conference call|breakfast|dinner|lunch)\\b`,
    ),
    notAfter: /^for (?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:meeting|talks|summit|session)/u,
  },
  // "the favour was granted to Doe", "withdrew his degree"
  {
    type: 'decision',
    verbs: 'grant refuse deny award',
    voice: 'passive',
    subject:
      /\b(?:favou?r|pardon|request|permission|licen[cs]e|visa|application|honou?r|title|clemency|asylum|citizenship)$/,
    after: phrase('(?:to|by|on|in)\\b|^$'),
  },
  {
    type: 'decision',
    verbs: 'withdraw revoke rescind strip annul cancel',
    after: phrase(
      "(?:his|her|their|the|[\\p{L}.]+['’]s) (?:[\\p{L}-]+ ){0,2}(?:dissertation|degree|doctorate|thesis|ph\\.?d|title|honou?rs?|knighthood|licen[cs]e|diploma|medal|award|prize|accreditation|citizenship|passport|fellowship)\\b",
    ),
  },
  // "hit back with a counterclaim"
  {
    type: 'legal',
    verbs: 'hit strike fire respond answer retaliate counter come',
    voice: 'active',
    after: phrase(`(?:back )?with (?:an? |the |their |his |her )?(?:[\\p{L}$£€\\d-]+ ){0,2}${PAPER}\\b`),
  },
  {
    type: 'legal',
    verbs: 'follow arrive land come',
    voice: 'active',
    subject: new RegExp(`^(?:an? |the |another )?(?:[\\p{L}-]+ )?${PAPER}s?$`, 'u'),
  },
];
