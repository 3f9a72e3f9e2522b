/** Phrases for people cheered on and advised for, fought against, called in and questioned; for powers that step in. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, POST, phrase } from './phraseWords.ts';

/** Bodies that watch over others, at the end of a subject, with their name or without. */
const WATCH =
  /\b(?:regulators?|watchdogs?|police|authorit(?:y|ies)|prosecutors?|detectives|investigators|inspectors|inspectorate|ombudsman|attorney general)(?: \p{L}+)?$/u;
const FOUGHT =
  '(?:choice|decision|plans?|sale|takeover|merger|appointment|move|ruling|closure|bid|will|order|ban|case|charges?|verdict|changes?|cuts|reforms?|proposals?|election|nomination|extradition|eviction|removal|sacking|dismissal|scheme|project|development|deal|offer|transfer|policy|rules?|lawsuit|action|claims?|subpoena|settlement)';
const TALK_ROOM =
  '(?:office|headquarters|boardroom|study|room|palace|residence|ministry|embassy|home|house|castle|flat|suite|lair)';

export const PHRASES_OF_BACKING: readonly EnglishRule[] = [
  // For somebody
  {
    type: 'support',
    verbs: 'cheer roar urge egg spur shout',
    voice: 'active',
    after: phrase(
      `(?:on (?!(?:his|her|their|its) own\\b)${ONE}(?:$|[,;]| (?:from|at|in|to|as|with|by|during)\\b)|${ONE} on(?:$|[,;]| (?:from|at|in|to|as|with|by|during)\\b))`,
    ),
    takes: /^on$/,
  },
  { type: 'support', verbs: 'root', voice: 'active', after: /^for \p{L}/u, takes: /^for$/, namesSubject: true },
  {
    type: 'support',
    verbs: 'recommend',
    voice: 'active',
    namesObject: true,
    after: phrase(`${ONE}(?:$|[,;]| (?:for|as|to|over|in|on)\\b)`),
  },
  {
    type: 'support',
    verbs: 'recommend advise urge suggest',
    voice: 'active',
    after:
      /^(?:that )?(?:he|she|they|[\p{L}.’'-]+(?: [\p{L}.’'-]+)?) (?:be (?:given|kept|retained|offered|reinstated|re-?appointed|promoted|elected|appointed)|stay|remain|keep|get)\b/u,
  },
  {
    type: 'support',
    verbs: 'walk march strike gather rally stop',
    voice: 'active',
    after: /^.{0,60}?\bin (?:solidarity|sympathy) with\b/,
    takes: /^with$/,
  },
  {
    type: 'support',
    verbs: 'give cast hand lend',
    voice: 'active',
    after: phrase(`(?:${ONE} )?(?:his|her|its|their) (?:\\p{L}+ )?(?:votes?|proxies|proxy)\\b`),
    notAfter: /\b(?:against|away|back|no)\b/,
    takes: /^(?:for|to)$/,
  },
  // Against somebody
  {
    type: 'dispute',
    verbs: 'fight resist battle',
    voice: 'active',
    after: phrase(`(?:off )?(?:the |his |her |their |its |any |every |all )(?:[\\p{L}-]+ ){0,2}?${FOUGHT}\\b`),
  },
  {
    type: 'dispute',
    verbs: 'have',
    voice: 'active',
    after:
      /^(?:an? )?(?:(?:\p{L}+ )?(?:go|dig|pop|swipe|crack|moan|rant) at|words with|it out with|(?:\p{L}+ )?(?:rows?|quarrel|argument|falling-out|spat|bust-up|set-to) (?:with|over|about))\b/u,
    takes: /^(?:at|with)$/,
  },
  // The powers that be
  {
    type: 'legal',
    verbs: 'step move wade come swoop',
    voice: 'active',
    subject: WATCH,
    after: /^in(?:$|[,;]| (?:on|in|after|last|this|yesterday|when|and|over|at|with|because|as|amid|by)\b)/,
    notAfter: /^in (?:to |for criticism)/,
  },
  {
    type: 'legal',
    verbs: 'ask',
    voice: 'active',
    subject: WATCH,
    after:
      /^(?:for (?:the |his |her |its |their |all |any |more |copies of )*(?:[\p{L}-]+ )?(?:tapes?|files?|documents?|records?|emails?|footage|evidence|phones?|computers?|recordings?|papers|accounts|data|extradition|witnesses|passports?)\b|to (?:see|interview|question|speak to|speak with|examine|inspect))/u,
  },
  {
    type: 'legal',
    verbs: 'return go come be',
    voice: 'active',
    after:
      /^(?:back )?(?:to court|in court again|before (?:the |his |her |their )?(?:judges?|court|bench|magistrates?|justices?|honou?r|lordship|ladyship|tribunal)) ?(?:$|[,;]|for\b|on\b|to\b|in\b|next\b|this\b|last\b|later\b|tomorrow\b)/,
  },
  {
    type: 'legal',
    verbs: 'learn hear await discover know',
    voice: 'active',
    after:
      /^(?:his|her|its|their) (?:fate|punishment|sentence|penalty)(?:$|[,;]| (?:on|in|next|this|last|later|tomorrow|at|from|within)\b)/,
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'refer send',
    voice: 'active',
    after: /^(?:the|his|her|their|this) (?:case|conviction|appeal|matter)s?(?:$|[,;.]| (?:to|back)\b)/,
    subject: /\b(?:commission|court|judges?|minister|tribunal|prosecutors?|police|panel|body|it|parliament|secretary)$/,
  },
  {
    type: 'legal',
    verbs: 'be',
    subject: /\b(?:appeal|prosecution|retrial|further charges|criminal charges|charges|legal action|lawsuit)$/,
    after:
      /^(?:also |still |now |very )?(?:possible|likely|under consideration|being considered|on the cards|on the table)\b/,
    modality: 'possible',
  },
  {
    type: 'deal',
    verbs: 'be',
    subject: /\b(?:merger|sale|takeover|deal|bid|buyout|flotation|listing|tie-up|investment)$/,
    after:
      /^(?:also |still |now |very )?(?:possible|likely|under consideration|being considered|on the cards|on the table)\b/,
    modality: 'possible',
  },
  {
    type: 'assessment',
    verbs: 'look',
    after: /^(?:at|into) (?:again|afresh|anew|once more)\b|^over (?:again|afresh)\b/,
  },
  {
    type: 'decision',
    verbs: 'advertise',
    after: phrase(
      `(?:for )?(?:the |his |her |its |their |an? )(?:[\\p{L}-]+ ){0,2}?(?:job|post|role|position|vacancy|successor|replacement|${POST})\\b`,
    ),
  },
  {
    type: 'decision',
    verbs: 'put',
    after:
      /^(?:the |his |her |its |their )(?:[\p{L}-]+ ){0,3}?(?:job|post|role|contract|work|franchise|service) out to (?:advert|tender|competition)\b/u,
  },
  {
    type: 'decision',
    verbs: 'say',
    voice: 'active',
    after: /^[“"]?(?:no|yes|nein|non|oui)[”"]? to (?:the|his|her|its|their|an?|[\p{L}’'-]+)/u,
    subject:
      /\b(?:voters?|members|shareholders|investors|board|council|parliament|mps|lawmakers|senate|residents|clubs|committee|government|ministers|[\p{L}]+)$/u,
    notSubject: /^(?:he|she|who|they|i|we)$/,
  },
  // Called in
  {
    type: 'meeting',
    verbs: 'haul drag summon call order',
    voice: 'active',
    after: phrase(
      `(?:him|her|them|(?!(?:it|the|an?|its|his|their|all|up)\\b)[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}?) (?:in(?:$|[,;]| (?:for (?:talks|a (?:meeting|chat|dressing-down|word))|on|yesterday|last|this|over|and)\\b)|(?:back )?(?:in|up)?to (?:[\\p{L}’'-]+ ){0,3}?${TALK_ROOM}\\b)`,
    ),
    notAfter: /\b(?:court|police|custody|cells)\b/,
  },
  {
    type: 'meeting',
    verbs: 'haul',
    voice: 'active',
    after: phrase(
      `(?:him|her|them|[\\p{L}.’'-]+(?: [\\p{L}.’'-]+)?) (?:in)?to (?!(?:the|an?|his|her|its|their|this|court|custody|safety|line|within|shore|power|jail|prison|action|bed|view)\\b)\\p{L}`,
    ),
  },
  {
    type: 'meeting',
    verbs: 'have share take',
    voice: 'active',
    subject: /\band \S+$|\b(?:they|two|pair|both|couple|men|women|rivals|leaders)$/,
    after:
      /^(?:an? |their )?(?:\p{L}+ )?(?:lunch|dinner|breakfast|tea|coffee|drinks?|supper|talks|chat|meal)(?:$|[,;]| (?:together|at|in|on|last|this|over)\b)/u,
  },
  {
    type: 'meeting',
    verbs: 'show lead walk',
    after: phrase(
      `(?:${ONE} )?(?:a)?round (?:the|his|her|its|their|an?) (?:[\\p{L}-]+ ){0,2}?(?:factory|plant|works|headquarters|offices?|laborator(?:y|ies)|school|hospital|site|palace|museum|stadium|ground|premises|building|exhibition|farm|studio|campus)\\b`,
    ),
  },
  {
    type: 'meeting',
    verbs: 'take',
    voice: 'active',
    after: phrase(
      `on (?:the )?(?!(?:an?|its|his|her|their|staff|workers|debts?|more|new|extra|work|water|role|job|this|that|look|air|appearance|guise|challenge|task|the look)\\b)(?:[\\p{L}\\d’'-]+ ){1,4}?(?:(?:in|at) [^,;]{2,40} )?(?:on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|\\d)|next (?:week|month|weekend|season)|tomorrow|this weekend)`,
    ),
    takes: /^on$/,
  },
];
