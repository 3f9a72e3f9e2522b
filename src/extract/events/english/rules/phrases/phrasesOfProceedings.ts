/** Steps of the law told by what they are taken in: cases and proceedings, counts, inquiries, terms. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

const CASE = '(?:case|trial|retrial|prosecution|proceedings|lawsuit|suit|class action)';

export const PHRASES_OF_PROCEEDINGS: readonly EnglishRule[] = [
  // "pursued more than 700 of its managers", "hounded her through the courts"
  {
    type: 'legal',
    verbs: 'pursue hound chase',
    voice: 'active',
    after:
      /^(?:(?:more than |about |some |nearly |almost |over |at least |up to |around |the )*(?:\d[\d,]*|dozens|hundreds|scores|thousands|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?) (?:of (?:its|his|her|their|the) )?(?:[\p{L}-]+ ){0,3}?(?:managers|clerks|workers|employees|staff|customers|tenants|members|farmers|subcontractors|contractors|drivers|claimants|borrowers|debtors|households|postmasters|nurses|doctors|teachers|officers|executives|people|women|men|parents|students|users|shopkeepers)|.{2,60} through the courts?)\b/u,
  },
  {
    type: 'legal',
    verbs: 'find hold judge',
    voice: 'passive',
    after:
      /^to have (?:\p{L}+ )?(?:lied|broken|breached|misled|failed|committed|violated|discriminated|acted|harassed|bullied|cheated|doped|infringed|abused|stolen|forged|fabricated|plagiari[sz]ed|defamed|libelled|neglected)\b/u,
  },
  { type: 'legal', verbs: 'lose win', voice: 'active', after: /^(?:his|her|its|their|the|an) (?:\p{L}+ )?appeals?\b/u },
  {
    type: 'legal',
    verbs: 'order direct instruct tell force require',
    voice: 'passive',
    after: /^by (?:a |an |the )?(?:\S+ ){0,2}?(?:judges?|court|tribunal|magistrates?|sheriff|regulators?|arbitrator)\b/,
  },
  {
    type: 'legal',
    verbs: 'collapse fall fold founder crumble unravel',
    subject: new RegExp(`\\b(?:${CASE}|charges)(?: (?:against|of|brought|into|over) .{1,60})?$`, 'u'),
    voice: 'active',
    notAfter: /^(?:to|on|into|under|within|short)\b/,
  },
  {
    type: 'legal',
    verbs: 'begin open start commence resume conclude end close',
    subject: new RegExp(`\\b(?:proceedings|hearings?|${CASE})(?: (?:against|of|brought|into|over|in) .{1,60})?$`, 'u'),
    voice: 'active',
  },
  {
    type: 'legal',
    verbs: 'throw',
    after: /^the book at\b/,
    takes: /^at$/,
  },
  {
    type: 'legal',
    verbs: 'drop abandon discontinue close shelve end wind',
    voice: 'active',
    after:
      /^(?:up )?(?:its|the|their|his|her|an?) (?:[\p{L}-]+ ){0,3}?(?:inquir(?:y|ies)|investigations?|probes?|prosecution|case|charges?|claim|lawsuit|legal action|proceedings|complaint) (?:in|into|against|of)\b/u,
  },
  {
    type: 'legal',
    verbs: 'refer report hand pass send forward turn',
    voice: 'active',
    after:
      /^(?:over )?(?:the |its |their |his |her |a )?(?:[\p{L}-]+ ){0,3}?(?:over |on |up )?to (?:the )?(?:\S+ )?(?:police|prosecutors?|public prosecutor|attorney general|crown prosecution service|fraud squad|serious fraud office|ombudsman|regulators?)\b/u,
    notAfter: /^(?:the |a |an )?(?:news|greetings|thanks|message|apolog\p{L}+)\b/u,
  },
  {
    type: 'legal',
    verbs: 'send put',
    voice: 'active',
    after: phrase(
      `${ONE} (?:down|away|inside|to (?:jail|prison|gaol)|behind bars) for (?:[\\p{L}\\d-]+ ){1,3}?(?:years?|months|weeks|life|decade)\\b|${ONE} away for life\\b`,
    ),
  },
  {
    type: 'legal',
    verbs: 'petition apply file ask press',
    voice: 'active',
    after:
      /^(?:the (?:high )?court )?for (?:\S+ ){0,3}?(?:winding[- ]up|bankruptcy|liquidation|receivership|insolvency|administration|protection from|creditor protection|an injunction|a restraining order|a stay|asylum|probate|custody|a divorce|judicial review|bail|parole|a pardon)\b/,
  },
  {
    type: 'legal',
    verbs: 'admit confess own cough',
    voice: 'active',
    after: /^(?:up )?(?:to )?(?:\S+ ){0,3}?(?:counts?|charges?|offences?|offenses?|breaches|specimen charges) of\b/,
  },
  {
    type: 'legal',
    verbs: 'get serve receive draw',
    voice: 'active',
    after:
      /^(?:\S+ ){0,2}?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a) ?-?(?:years?|months|weeks)(?:['’]s?)? (?:for|in (?:prison|jail|custody)|behind bars|inside|imprisonment|suspended)\b/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'escape avoid dodge',
    voice: 'active',
    after: /^(?:jail|prison|a (?:jail|prison|custodial) (?:term|sentence)|custody|prosecution)\b/,
    namesSubject: true,
  },
];
