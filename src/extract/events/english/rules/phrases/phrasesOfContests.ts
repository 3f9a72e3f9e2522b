/** Phrases for contests lost, craft that land, births, and what comes to light. */
import type { EnglishRule } from '../englishRule.ts';
import { ONE, phrase } from './phraseWords.ts';

const CUP =
  '(?:[\\p{L}\\d-]+ ){0,3}?(?:cup|tournament|euros|competition|championships?|league|trophy|olympics|games|open|play-offs?|playoffs|finals?|contest)';
const CRAFT =
  '(?:craft|spacecraft|probe|lander|rover|capsule|rocket|shuttle|satellite|module|orbiter|booster|mission|spaceship)';

export const PHRASES_OF_CONTESTS: readonly EnglishRule[] = [
  {
    type: 'incident',
    verbs: 'knock dump send crash boot bundle throw put turf',
    after: phrase(
      `(?:${ONE} )?(?:out of|crashing out of) (?:the |this year['’]s )?${CUP}(?=$|[,;]| (?:in|on|at|with|last|by|after|this|for|from|when|a|as|to)\\b)`,
    ),
  },
  // Craft
  {
    type: 'launch',
    verbs: 'lift blast',
    voice: 'active',
    after: /^off(?:$|,| (?:from|on|at|in|aboard|carrying|shortly|with|for|into|atop|last|this|successfully)\b)/,
  },
  {
    type: 'launch',
    verbs: 'roll drive trundle',
    voice: 'active',
    after:
      /^(?:down|off|out of|out on ?to|on ?to) (?:the |its )?(?:ramp|(?:production|assembly) line|lunar|martian|surface)\b/,
  },
  {
    type: 'launch',
    verbs: 'be',
    after:
      /^(?:now |finally )?on its way to (?:the )?(?:moon|mars|venus|jupiter|saturn|orbit|space|sun|space station)\b/,
  },
  {
    type: 'incident',
    verbs: 'touch',
    voice: 'active',
    after: /^down\b/,
    subject: new RegExp(`\\b(?:${CRAFT}|plane|jet|aircraft|helicopter|balloon|it|tornado|twister)$|\\d$`),
  },
  {
    type: 'incident',
    verbs: 'set put land bring',
    voice: 'active',
    after: new RegExp(
      `^(?:an? |its |the )(?:\\S+ ){0,2}?${CRAFT} (?:\\S+ ){0,2}?(?:down\\b|on (?:the )?(?:moon|mars|venus|surface|asteroid|comet|far side))`,
    ),
  },
  {
    type: 'change',
    verbs: 'cut break come',
    voice: 'active',
    after:
      /^(?:loose|free|away) from (?:its|the) (?:[\p{L}-]+ )?(?:carrier|mothership|rocket|orbiter|module|booster|moorings?)\b/u,
  },
  {
    type: 'change',
    verbs: 'slip settle swing move drop nudge',
    voice: 'active',
    after: /^into (?:[\p{L}-]+ ){0,3}?orbit\b/u,
  },
  {
    type: 'incident',
    verbs: 'lose',
    voice: 'passive',
    subject: /\b(?:contact|communications?|radio contact|the signal)(?: with .{1,40})?$/,
  },
  {
    type: 'incident',
    verbs: 'lose',
    voice: 'active',
    after: phrase(
      `(?:all |radio )?(?:contact|communications?) with (?:the |its )?(?:[\\p{L}\\d-]+ )?(?:${CRAFT}|plane|jet|aircraft|vessel|ship|submarine|crew)\\b`,
    ),
  },
  // Births
  {
    type: 'incident',
    verbs: 'bear',
    voice: 'passive',
    after:
      /^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some) (?:days?|weeks?|months?|years?) (?:later|earlier|afterwards?|ago)|the (?:following|next|same) (?:day|week|month|year|spring|summer|autumn|winter)|last|this (?:week|month|year|morning)|(?:on|in) (?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b(?!.*\b(?:19\d\d|200\d)\b))/u,
    namesSubject: true,
  },
  // What comes to light
  {
    type: 'incident',
    verbs: 'unearth',
    after:
      /^(?:an? |the |old |some |his |her |its |their |several |more )(?:[\p{L}-]+ ){0,3}?(?:podcasts?|emails?|documents?|tapes?|recordings?|letters?|tweets?|posts?|footage|videos?|photographs?|photos?|files?|messages?|memos?|evidence|clips?|articles?|speech|interviews?)\b/u,
  },
  {
    type: 'incident',
    verbs: 'get leak slip',
    voice: 'active',
    subject: /\b(?:secrets?|word|news|details|tapes?|emails?|documents?|truth|memo|plans)$/,
    after: /^out(?:$|[,;]| (?:in|on|last|that|when|after|before|and|through)\b)/,
  },
];
