/** Phrases of short reports: disasters and rescues, laws and wars that begin, what science finds, promises and blame, visits. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

const RESCUERS =
  /\b(?:rescuers|rescue (?:workers|teams?|crews?)|firefighters|divers|crews|police|searchers|coastguards?|soldiers|troops|villagers|teams|officials|navy|search teams)$/;
const FORCES =
  /\b(?:troops|rebels|militants|soldiers|forces|fighters|tanks|army|gunmen|militia|militiamen|insurgents|police|paratroopers|protesters|crowds?)$/;

export const PHRASES_OF_BULLETINS: readonly EnglishRule[] = [
  // Disasters
  { type: 'incident', verbs: 'make', after: /^(?:(?:\p{L}|-)+ )?landfall\b/u },
  {
    type: 'incident',
    verbs: 'fall plunge plummet tumble jump leap',
    voice: 'active',
    after: /^(?:\S+ ){0,5}?to (?:his|her|their|its) deaths?\b/,
  },
  {
    type: 'incident',
    verbs: 'fall topple',
    voice: 'active',
    subject: /\b(?:towers?|walls?|trees?|cranes?|scaffolding|masts?|statues?|pylons?|steeple|chimney)$/,
    after: /^(?:$|(?:over|on|onto|in|during|into|down)\b)/,
  },
  {
    type: 'incident',
    verbs: 'find recover discover pull retrieve',
    after:
      /^(?:the |an? |two |three |four |five |six |several |more |\d+ |at least |no more )*(?:\p{L}+ )?(?:bod(?:y|ies)|remains|survivors?|wreckage|black box(?:es)?|flight recorders?)\b/u,
    subject: RESCUERS,
  },
  {
    type: 'incident',
    verbs: 'storm overrun capture seize occupy retake enter shell bombard besiege',
    voice: 'active',
    after:
      /^(?:the |a |an )?(?:[\p{L}-]+ ){0,3}?(?:city|town|village|hotel|building|embassy|palace|parliament|barracks|base|airport|port|prison|station|studios?|capital|headquarters|compound|camp|mosque|church|province|school|university)(?=$|[,;]| (?:of|on|in|at|after|near|and|to|with|by|last|this|from|where)\b)/u,
    subject: FORCES,
  },
  { type: 'incident', verbs: 'report', voice: 'passive', after: /^(?:missing|dead|injured|killed)\b/ },
  {
    type: 'incident',
    verbs: 'admit',
    voice: 'passive',
    after: /^to (?:(?:\p{L}|-)+ ){0,3}?(?:hospital|clinic|intensive care|infirmary|ward)\b/u,
  },
  {
    type: 'incident',
    verbs: 'spill leak discharge',
    voice: 'active',
    after: /^(?:[\p{L}\d,]+ ){0,5}?(?:oil|fuel|sewage|chemicals|crude|diesel|waste|gas|acid)\b/u,
  },
  {
    type: 'incident',
    verbs: 'close shut',
    voice: 'passive',
    after:
      /^by (?:the |heavy |a )?(?:\p{L}+ )?(?:snow|storms?|floods?|fog|ice|fire|wind|winds|ash|smoke|landslides?|flooding)\b/u,
  },
  {
    type: 'incident',
    verbs: 'undergo have',
    after:
      /^(?:an? |the |his |her |emergency |major |minor |heart |brain |knee |back )*(?:\p{L}+ )?(?:surgery|operation|transplant|heart bypass|amputation|chemotherapy)(?=$|[,;]| (?:on|in|at|to|for|after|last|this)\b)/u,
    namesSubject: true,
  },
  {
    type: 'incident',
    verbs: 'rage',
    voice: 'active',
    subject: /\b(?:fires?|wildfires?|blazes?|storms?|flames|fighting|battles?|war)$/,
  },
  {
    type: 'incident',
    verbs: 'release free',
    voice: 'passive',
    after:
      /^by (?:his |her |their |the )?(?:kidnappers|captors|abductors|militants|rebels|gunmen|hostage-takers|hijackers|pirates)\b/,
  },
  // What begins to hold, and wars
  {
    type: 'change',
    verbs: 'take come go enter',
    voice: 'active',
    after: /^(?:into (?:force|effect|law|operation)|effect)\b/,
  },
  {
    type: 'change',
    verbs: 'begin start end break erupt',
    voice: 'active',
    subject:
      /\b(?:war|civil war|fighting|siege|ceasefire|truce|occupation|offensive|lockdown|famine|drought)(?: (?:in|on|between|against|with|of) [^,]{2,40})?$/,
    after: /^(?:$|(?:out|on|in|at|when|last|this|after|with|between)\b)/,
  },
  {
    type: 'change',
    verbs: 'bear',
    voice: 'passive',
    subject: /\b(?:baby|son|daughter|child|twins|girl|boy|panda|cub|calf|prince|princess|heir|triplets)$/,
    after: /^(?:$|(?:on|at|in|to|last|by|early)\b)/,
  },
  {
    type: 'change',
    verbs: 'recover',
    voice: 'active',
    after:
      /^from (?:his|her|an?|the) (?:\p{L}+ )?(?:illness|injury|injuries|operation|surgery|stroke|heart attack|cancer|virus|accident|fall|coma)\b/u,
  },
  { type: 'change', verbs: 'get become', after: /^(?:engaged|married|divorced)\b/ },
  {
    type: 'change',
    verbs: 'convert',
    voice: 'active',
    after: /^to (?:islam|christianity|catholicism|judaism|buddhism|hinduism|orthodoxy)\b/,
  },
  { type: 'change', verbs: 'graduate', voice: 'active', after: /^(?:from|in|at|with)\b/ },
  // Science
  {
    type: 'assessment',
    verbs: 'discover detect identify observe find spot unearth isolate',
    voice: 'active',
    after:
      /^(?:an? |the |two |three |several |new |traces of |signs of |evidence of |dozens of |\d+ )+(?:[\p{L}\d-]+ ){0,2}?(?:species|planets?|signals?|genes?|virus(?:es)?|bacteri(?:a|um)|particles?|stars?|fossils?|skeletons?|tombs?|remains|mutations?|variants?|compounds?|moons?|comets?|asteroids?|galax(?:y|ies)|lead|arsenic|water|life|poison|toxins?|antibodies|proteins?|faults?|cracks?|dinosaurs?|waves|elements?|flaws?|contamination)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'trial run',
    after:
      /^(?:an? |the |its |two |three |more |further )?(?:\p{L}+ )?(?:tests|trials|drugs?|vaccines?|treatments?|technology|scheme|devices?)\b/u,
    notAfter: /^(?:the )?(?:drugs?|trials?) (?:ring|gang|trade|empire)\b/,
  },
  {
    type: 'assessment',
    verbs: 'repeat rerun',
    after: /^(?:the |its |his |her |their )(?:\p{L}+ )?(?:experiments?|tests?|measurements?|analysis|survey)\b/u,
  },
  {
    type: 'assessment',
    verbs: 'have undergo take',
    after:
      /^(?:an? |further |more |his |her |the )?(?:\p{L}+ )?(?:scans?|x-rays?|mri|medical tests?|blood tests?|tests|check-?ups?|medical)(?=$|[,;]| (?:on|in|at|to|for|after)\b)/u,
    namesSubject: true,
  },
  {
    type: 'assessment',
    verbs: 'carry',
    voice: 'passive',
    after: /^out(?:$|[,;]| (?:on|in|by|at|last|this|after)\b)/,
    subject:
      /\b(?:reviews?|audits?|tests?|assessment|surveys?|analysis|inspections?|stud(?:y|ies)|examinations?|experiments?|checks?|autopsy|post-mortem|inquiry|trials?)(?: (?:of|into|on) [^,]{2,50})?$/,
  },
  {
    type: 'launch',
    verbs: 'bring',
    voice: 'passive',
    after: /^out(?:$|[,;]| (?:on|in|by|at|last|this)\b)/,
    subject: /\b(?:books?|editions?|albums?|records?|models?|products?|versions?|singles?|phones?|novels?)$/,
  },
  // Statements
  {
    type: 'statement',
    verbs: 'take accept assume',
    voice: 'active',
    after: /^(?:full |sole |some |all |personal |the )*(?:responsibility|blame)(?=$|[,;]| (?:for|on|in|and|over|at)\b)/,
  },
  { type: 'statement', verbs: 'claim', voice: 'active', after: /^responsibility for\b/ },
  {
    type: 'statement',
    verbs: 'clarify',
    after: /^(?:his|her|their|its|the) (?:\p{L}+ )?(?:remarks?|comments?|position|statement|stance|words)\b/u,
  },
  {
    type: 'statement',
    verbs: 'call',
    voice: 'active',
    after: /^for (?:calm|unity|restraint|peace|patience|an end to|a ceasefire|dialogue|talks|help|prayers)\b/,
  },
  {
    type: 'statement',
    verbs: 'post',
    after: /^(?:an? |the |his |her )?(?:\S+ )?(?:messages?|tweets?|comments?|notes?|apology|statement)\b/,
    notAfter: /^(?:an? )?notes? (?:through|under)\b/,
  },
  {
    type: 'statement',
    verbs: 'read issue put',
    after: /^(?:out )?(?:an? |the |his |her )(?:\S+ )?(?:statement|apology|message)\b/,
    namesSubject: true,
  },
  {
    type: 'statement',
    verbs: 'decline refuse',
    voice: 'active',
    after: /^to comment\b(?=.*\b(?:on|yesterday|today|last|this)\b.*(?:day|yesterday|today|week))/,
  },
  // Backing
  { type: 'support', verbs: 'cheer salute', voice: 'active', namesObject: true },
  {
    type: 'support',
    verbs: 'offer',
    voice: 'active',
    after:
      /^(?:its |his |her |their |more |to )?(?:help|assistance|aid|backing|support)(?=$|[,;]| (?:to|on|in|for|with|after)\b)/,
  },
  {
    type: 'support',
    verbs: 'send deliver provide',
    voice: 'active',
    after:
      /^(?:\S+ )?(?:humanitarian |food |emergency |medical )*(?:aid|relief supplies|food parcels)(?=$|[,;]| (?:to|on|in|for|worth)\b)/,
  },
  {
    type: 'support',
    verbs: 'commit',
    voice: 'active',
    after:
      /^(?:itself |himself |herself |themselves )?to (?:the|a|an|its|his|her|their|net|spending|paying|staying|building)\b/,
  },
  { type: 'support', verbs: 'sponsor', after: /^(?:the |a |an |its |his )\S/, voice: 'active' },
  // Quarrels
  {
    type: 'dispute',
    verbs: 'face',
    voice: 'active',
    after: /^(?:\S+ ){0,2}?(?:calls (?:to|for)|demands (?:to|for)|pressure (?:to|over|from))\b/,
  },
  {
    type: 'dispute',
    verbs: 'expel',
    after:
      /^(?:the |an? |two |three |four |five |\d+ |all |several )?(?:\S+ )?(?:diplomats?|ambassadors?|envoys?|journalists?|attach[eé]s?)\b/,
  },
  {
    type: 'dispute',
    verbs: 'recall withdraw',
    after: /^(?:its |the |their )(?:\S+ )?(?:ambassadors?|envoys?|diplomats)\b/,
  },
  {
    type: 'dispute',
    verbs: 'break sever suspend',
    after: /^(?:off )?(?:all |its |diplomatic )*(?:relations|ties|contacts?|contact|talks|negotiations) with\b/,
    notSubject: /\b(?:he|she)$/,
  },
  {
    type: 'dispute',
    verbs: 'break collapse fail founder stall',
    voice: 'active',
    after: /^(?:$|down(?:$|[,;]| (?:on|in|over|after|without|last|amid)\b)|(?:on|over|last|amid|after) )/,
    subject: /\b(?:talks|negotiations)(?: (?:with|between|over|on|to|about|in) [^,;]{2,60})?$/,
  },
  {
    type: 'dispute',
    verbs: 'walk storm',
    voice: 'active',
    after:
      /^out of (?:the )?(?:\p{L}+ )?(?:parliament|talks|negotiations|chamber|meeting|session|summit|debate|hearing)\b/u,
  },
  {
    type: 'dispute',
    verbs: 'refuse',
    voice: 'active',
    after: /^to (?:shake hands|apologi[sz]e)\b/,
  },
  // Decisions
  {
    type: 'decision',
    verbs: 'order',
    after:
      /^(?:an? |the |all )?(?:mass |immediate |full )?(?:evacuation|lockdown|curfew|recount|recall|mobili[sz]ation|withdrawal|ceasefire)\b/,
  },
  {
    type: 'decision',
    verbs: 'recall withdraw pull send deploy',
    after:
      /^(?:out )?(?:its |his |the |more |\d\S* |an extra \d\S* )?(?:\p{L}+ )?(?:troops|forces|soldiers|peacekeepers|warships?)\b/u,
  },
  {
    type: 'decision',
    verbs: 'recognise recognize',
    voice: 'active',
    after: /^(?:the |a )?(?:\S+ ){0,2}?(?:state|independence|government|republic|union)\b/,
    subject: /\b(?:government|parliament|countr(?:y|ies)|states?|kingdom|president|ministry|\p{Lu}\p{L}+)$/u,
  },
  {
    type: 'decision',
    verbs: 'recommend',
    voice: 'active',
    after: /^(?:the |an? |against |that )/,
    subject: /\b(?:committee|panel|commission|board|inquiry|council|agency|jury|report|advisers|experts|watchdog)$/,
  },
  {
    type: 'decision',
    verbs: 'suspend abandon postpone cancel',
    after:
      /^(?:the |its |all |this )?(?:\S+ ){0,2}?(?:season|league|championship|tournament|match(?:es)?|games?|fixtures?|races?|elections?|campaign|flights)\b/,
  },
  {
    type: 'decision',
    verbs: 'propose table',
    after:
      /^(?:an? |the |new )(?:\p{L}+ ){0,2}?(?:laws?|bills?|ban|tax|reforms?|legislation|amendments?|cuts?|merger|referendum|changes)\b/u,
  },
  {
    type: 'decision',
    verbs: 'issue',
    after:
      /^(?:new |its |the |fresh |draft )*(?:guidelines?|guidance|rules|orders?|decrees?|licen[cs]es?|permits?|an order|a decree)\b/,
    subject:
      /\b(?:government|ministry|agency|regulator|council|president|department|authorit(?:y|ies)|commission|committee|king|minister)$/,
  },
  {
    type: 'decision',
    verbs: 'win claim',
    voice: 'passive',
    after: /^(?:by|for)\b/,
    subject: /\b(?:prize|award|medal|election|vote|referendum)$/,
  },
  // Law
  {
    type: 'legal',
    verbs: 'hold',
    after:
      /^(?:\S+ ){0,5}?(?:on suspicion of|for questioning|under (?:the )?(?:terror|anti-terror|security)\S* (?:laws?|act))\b/,
  },
  { type: 'legal', verbs: 'take bring launch start begin threaten', after: /^legal (?:action|proceedings)\b/ },
  {
    type: 'legal',
    verbs: 'withdraw drop',
    after:
      /^(?:the |his |her |its |their |all )?(?:\S+ )?(?:complaints?|charges?|lawsuits?|claims?|appeals?|case)(?=$|[,;]| (?:against|on|in|after|over|last|this)\b)/,
  },
  {
    type: 'legal',
    verbs: 'make',
    after:
      /^(?:an? |two |three |four |five |several |\d+ |its first |their first |the first |more |further )(?:\p{L}+ )?arrests?\b/u,
  },
  { type: 'statement', verbs: 'rebut', modality: 'denied' },
  // Coming back, and stepping away for a time
  {
    type: 'return',
    verbs: 'arrive come fly get go',
    voice: 'active',
    after: /^(?:back|home) (?:in|to|from)\b/,
    namesSubject: true,
    notAfter: /^back to (?:haunt|bite|life)\b/,
  },
  {
    type: 'return',
    verbs: 'resume restart',
    voice: 'active',
    after:
      /^(?:full |light |team )?(?:training|work|his duties|her duties|their duties|his post|her post)(?=$|[,;]| (?:on|in|with|at|after|as|last|this)\b)/,
    namesSubject: true,
  },
  // Posts
  {
    type: 'dismissal',
    verbs: 'drop',
    after: phrase(
      "(?:him|her|[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}?) as (?:its |the |their |his |her )?(?:\\S+ )?(?:chief|chairman|chair|director|manager|coach|captain|head|president|minister|leader|candidate|presenter|ambassador|editor|boss|spokes\\S+)\\b",
    ),
  },
  {
    type: 'dismissal',
    verbs: 'release',
    after: phrase(
      "(?:him|her|[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}?) from (?:his|her|the) (?:contract|post|job|duties)\\b",
    ),
  },
  {
    type: 'joining',
    verbs: 'start begin',
    voice: 'active',
    after: /^(?:work )?at (?:the )?\p{L}/u,
    namesSubject: true,
    notAfter:
      /^(?:work )?at (?:the (?:beginning|bottom|top|end|age|back|front|same|start|moment)|noon|midnight|once|home|least|about|dawn|first|an?|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
  },
  // Founding
  {
    type: 'founding',
    verbs: 'set open establish form',
    after:
      /^(?:up )?(?:an? |its |the |two |three )(?:[\p{L}\d-]+ ){0,3}?(?:subsidiar(?:y|ies)|offices?|branch(?:es)?|joint venture|task force)\b/u,
  },
  {
    type: 'launch',
    verbs: 'inaugurate',
    voice: 'passive',
    notSubject: /(?:\b(?:president|governor|mayor|he|she|who|chancellor|vice-chancellor)|[^\p{L}\s]|\p{Lu}\p{L}+)$/u,
    subject:
      /\b(?:bridge|line|railway|museum|dam|airport|plant|road|motorway|station|hospital|terminal|tunnel|canal|port|temple|mosque|church|stadium|memorial|monument|school|building|factory|library|centre|center)$/,
  },
  // People meet
  { type: 'meeting', verbs: 'discuss', voice: 'active', after: /^.{3,60}? with (?:\p{L})/u, namesSubject: true },
  {
    type: 'meeting',
    verbs: 'appear',
    voice: 'active',
    after:
      /^at (?:an? |the |his |her )(?:\S+ ){0,2}?(?:rally|ceremony|event|funeral|premiere|summit|conference|service|match|festival|press conference|news conference)\b/,
    namesSubject: true,
  },
  {
    type: 'meeting',
    verbs: 'join',
    voice: 'active',
    after: /^.{2,40}? (?:for|at) (?:an? |the )?(?:\S+ )?(?:dinner|lunch|breakfast|talks|drinks|tea|ceremony|table)\b/,
  },
  {
    type: 'meeting',
    verbs: 'speak talk',
    voice: 'active',
    after: /^(?:(?:to|with) .{2,40}? )?by (?:tele)?phone\b|^(?:(?:to|with) .{2,40}? )?on the (?:tele)?phone\b/,
    namesSubject: true,
  },
  // What is done to things, whoever does it
  {
    type: 'incident',
    verbs: 'find recover discover pull retrieve',
    voice: 'passive',
    subject: /\b(?:bod(?:y|ies)|remains|survivors?|wreckage|black box(?:es)?|flight recorders?)(?: of [^,]{2,40})?$/,
  },
  {
    type: 'incident',
    verbs: 'storm overrun shell bombard besiege bury hit',
    voice: 'passive',
    subject:
      /\b(?:city|town|village|hotel|building|embassy|palace|airport|prison|capital|headquarters|camp|compound|houses?|homes?|villages|car|bus|train|ship|trees?)$/,
  },
  {
    type: 'decision',
    verbs: 'recall',
    voice: 'passive',
    after: /^(?:$|(?:on|in|by|after|over|because|amid|last|this|for)\b)/,
    subject:
      /\b(?:troops|cars|vehicles|planes|batteries|toys|products|drugs|forces|soldiers|phones|models|jets|parliament)$/,
  },
  {
    type: 'dispute',
    verbs: 'recall withdraw',
    voice: 'passive',
    after: /^(?:$|(?:on|in|by|after|over|amid|last|this|from)\b)/,
    subject: /\b(?:ambassadors?|envoys?|diplomats)$/,
  },
  {
    type: 'dispute',
    verbs: 'block occupy blockade barricade',
    voice: 'active',
    after:
      /^(?:the |an? |all |two |several )?(?:[\p{L}-]+ ){0,2}?(?:roads?|motorways?|highways?|streets?|bridges?|building|square|campus|port|entrance|tracks|runway|offices?|factory|border)\b/u,
    subject:
      /\b(?:farmers|students|protesters|protestors|demonstrators|activists|workers|strikers|drivers|residents|villagers|campaigners|miners|crowds?|squatters|truckers|fishermen|taxi drivers)$/,
  },
  {
    type: 'decision',
    verbs: 'decline',
    voice: 'active',
    after:
      /^(?:the |an? |his |her |their |its |all )(?:\p{L}+ )?(?:offers?|invitations?|jobs?|requests?|posts?|awards?|honou?rs?|knighthood|chance|opportunity|role|nomination)\b/u,
  },
  {
    type: 'dismissal',
    verbs: 'let',
    voice: 'active',
    after:
      /^(?:him|her|[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,2}?) go(?=$|[,;]| (?:on|in|after|as|last|this|by|from|because|over|with)\b)/u,
    notAfter: /^(?:it|them|things|me|us|him|her) go (?:on\b(?! \p{L}+day)|home|to|free|with)/u,
  },
];
