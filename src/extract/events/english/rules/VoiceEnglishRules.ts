/** What people say for and against each other, and what bodies decide. */
import type { EnglishRule } from './englishRule.ts';
import { UNTRUE } from './untrueWords.ts';

export const VOICE_RULES: readonly EnglishRule[] = [
  { type: 'decision', verbs: 'cast', after: /^(?:\S+ ){0,3}votes?\b/ },
  {
    type: 'decision',
    verbs: 'survive',
    after: /^(?:an? |the |two )?(?:\S+ ){0,4}(?:vote|motion|challenge|ballot)s?\b/,
  },
  { type: 'decision', verbs: 'table', after: /^(?:an? |the )?(?:\S+ ){0,2}(?:motion|amendment|bill|proposal)\b/ },
  {
    type: 'decision',
    verbs: 'ground recall',
    after:
      /\b(?:fleet|planes?|jets?|aircraft|flights?|turboprops?|helicopters?|airliners?|vessels?|ferries|cars|vehicles|products|models|drugs?|toys|devices|batteries|all)\b/,
    notAfter: /^(?:the (?:day|moment|time|story|events?|night|scene))\b/,
  },
  { type: 'decision', verbs: 'ground', voice: 'passive' },
  { type: 'decision', verbs: 'set lay', after: /^out (?:the|its|his|her|their|a|plans?)\b/ },
  {
    type: 'decision',
    verbs: 'declare impose',
    after:
      /^(?:an? |the )?(?:\S+ ){0,2}(?:emergency|curfew|lockdown|ceasefire|tariffs?|restrictions|moratorium|quarantine)\b/,
  },
  { type: 'dispute', verbs: 'call', after: /^(?:for|on) (?:\S+ ){1,4}to\b/ },
  { type: 'dispute', verbs: 'split', after: /^(?:\S+ ){0,4}over\b/ },
  {
    type: 'dispute',
    verbs: 'turn',
    after: /^(?:on|against) (?:the|his|her|their|its|\S+'s)\b/,
    notSubject: /\b(?:tide|light|lights|engine|case|story)\b/,
  },
  { type: 'dispute', verbs: 'distance', after: /^(?:himself|herself|themselves|itself)\b/ },
  { type: 'dispute', verbs: 'table file', after: /^(?:an? |the )?(?:\S+ ){0,2}(?:complaint|grievance)\b/ },
  { type: 'support', verbs: 'take', after: /^(?:his|her|their|\S+'s) (?:side|part)\b/ },
  { type: 'support', verbs: 'rush come', after: /^to (?:his|her|their|\S+'s) (?:aid|defen[cs]e|rescue)\b/ },
  {
    type: 'statement',
    verbs: 'send offer express extend',
    after: /^(?:\S+ ){0,3}(?:condolences|sympath(?:y|ies)|regrets?|apolog(?:y|ies)|congratulations)\b/,
  },
  {
    type: 'support',
    verbs: 'welcome',
    after:
      /^(?:the|a|an|his|her|their|its) (?:\S+ ){0,2}(?:plan|decision|move|news|ruling|verdict|announcement|proposal|deal|report|resignation|appointment|review|reform|result|measure|step|agreement|offer)s?\b/,
  },
  { type: 'statement', verbs: 'pay', after: /^tributes?\b/ },
  { type: 'decision', verbs: 'order instruct direct', voice: 'active', after: /^(?:\S+ ){1,5}to\b/ },
  { type: 'statement', verbs: 'implore beg', after: /\bto\b/ },
  { type: 'statement', verbs: 'report', voice: 'active', after: /^(?:(?:on|in|last|this) (?:\S+ ){1,4})?that\b/ },
  // "called it a disgrace", "branded him “reckless and arrogant”"
  {
    type: 'dispute',
    verbs: 'call brand label dub describe',
    voice: 'active',
    after:
      /^(?:\S+ ){1,7}?(?:as )?["“]?(?:an? |the |“|")?(?:\S+ (?:and )?){0,2}["“]?(?:shambles|disgrace|joke|farce|sham|scandal|betrayal|outrage|insult|disaster|mess|liars?|lies?|fraud|fraudster|cheat|cowards?|bully|crook|hypocrites?|traitors?|nonsense|absurd|shameful|disgraceful|reckless|incompetent|arrogant|ignorant|irresponsible|unacceptable|fictitious|deceit|deceitful|dishonest|misogynist|racist|dangerous|cruel|stupid|foolish|pathetic|laughable|ridiculous|cowardly|vile|toxic|patroni[sz]ing|mad|insane|crazy|immoral|obscene|grotesque|witch-hunt|charade|circus|travesty|blunder|mistake|catastrophe|nightmare|slur|smear|cynical|hollow|feeble|weak|spineless|deluded|unhinged|corrupt|rotten|idiotic|fools?|clowns?|thugs?|tyrant|dictator|outrageous|appalling|unfair|wrong)\b/,
    notAfter:
      /^(?:the |all |any |those |his |her |such |these |its |their )?(?:[\p{L}’'-]+ ){0,2}(?:allegations?|accusations?|claims?|suggestions?|reports?|rumou?rs?|speculation|charges?|lawsuit|suit|complaint)\b/u,
  },
  { type: 'statement', verbs: 'call', voice: 'active', after: /^(?:\S+ ){1,6}?["“]/ },
  { type: 'meeting', verbs: 'sound', after: /^(?:\S+ ){0,3}out\b/ },
  {
    type: 'support',
    verbs: 'declare',
    after: /^(?:at once |immediately |openly |publicly )?for (?!the (?:first|last)|bankruptcy)\S+(?: \S+)?$/,
  },
  { type: 'statement', verbs: 'emerge transpire', after: /^(?:(?:on|in|last|this) (?:\S+ ){1,3})?that\b/ },
  {
    type: 'statement',
    verbs: 'repeat observe remark quip joke snap reflect confide boast counter muse marvel thunder shrug',
    voice: 'active',
    after: /^(?:that\b|on \S+day\b|to reporters|in an? (?:interview|statement|letter)|afterwards|later|$)|^["“]/,
  },
  { type: 'dispute', verbs: 'circulate', after: /\b(?:accusing|criticising|criticizing|denouncing|condemning)\b/ },
  {
    type: 'decision',
    verbs: 'rule',
    after: /^(?:himself|herself|themselves|itself|out)\b/,
    notAfter: /^that\b/,
    notSubject: /\b(?:court|judge|tribunal|jury|panel|justice|referee)\b/,
  },
  {
    type: 'decision',
    verbs: 'withdraw pull drop',
    after:
      /^(?:out )?(?:from|of) (?:the |a |its |their |his |her )?\S+|^out\b|^(?:its|his|her|their|the) (?:\S+ )?(?:bid|offer|candidacy|support|nomination|application|candidature|proposal)\b/,
  },
  {
    type: 'support',
    verbs: 'lobby campaign speak intervene plead fight',
    voice: 'active',
    after: /\bon (?:his|her|its|their|\S+['’]s) behalf\b|\bon behalf of\b/,
  },
  { type: 'decision', verbs: 'decide vote opt elect resolve', notAfter: /^(?:in|out|off) (?:as|by)\b/ },
  { type: 'decision', verbs: 'approve ratify veto authorise authorize endorse greenlight', notAfter: /^of\b/ },
  {
    type: 'decision',
    verbs: 'adopt',
    notAfter: /^(?:an? |the )?(?:\S+ )?(?:child|son|daughter|baby|boy|girl|dog|name|tone)\b/,
  },
  {
    type: 'decision',
    verbs: 'pass',
    after:
      /^(?:an? |the |its |this )?(?:\S+ ){0,3}(?:law|bill|motion|resolution|amendment|budget|legislation|act|vote)\b/,
  },
  {
    type: 'decision',
    verbs: 'reject',
    notAfter:
      /^(?:the |all |any |those |his |her |such |these )?(?:\S+ ){0,2}(?:allegations?|accusations?|claims?|criticism|suggestions?|charges|appeals?|reports?|rumou?rs?|speculation|concerns?)\b/,
  },
  { type: 'decision', verbs: 'turn', after: /^(?:(?:it|them|him|her|the \S+(?: \S+)?) )?down\b/ },
  { type: 'decision', verbs: 'scrap abandon cancel postpone shelve revoke retract rescind repeal lift' },
  {
    type: 'decision',
    verbs: 'call',
    after: /^(?:(?!for\b)\S+ ){0,4}(?:off|an? (?:snap |early |general |fresh |emergency )*election|a referendum)\b/,
  },
  { type: 'decision', verbs: 'award', notSubject: /\b(?:court|judge|jury|tribunal)\b/ },
  {
    type: 'decision',
    verbs: 'win share receive',
    after:
      /^(?:the |an? |his |her |its |their |this year's |half of the )?(?:[\p{L}\d'’-]+ ){0,5}?(?:prize|award|medal|oscar|grammy|backing|approval|right|bid|vote|nobel)\b/u,
  },
  { type: 'decision', verbs: 'refuse', notAfter: /^to (?:comment|say|discuss|answer|be drawn|respond|speak)\b/ },
  {
    type: 'decision',
    verbs: 'grant',
    after: /^(?:\S+ ){0,4}(?:permission|asylum|licen[cs]e|approval|citizenship|access|status|request|patent)\b/,
  },
  {
    type: 'statement',
    verbs: 'deny',
    modality: 'denied',
    notAfter: /^(?:(?:him|her|them) \S|entry|access|bail|permission|the (?:request|motion|appeal|application))\b/,
  },
  {
    type: 'statement',
    verbs: 'reject dismiss rebut',
    modality: 'denied',
    after:
      /^(?:the |all |any |those |his |her |such |these |its |their |as )?(?:[\p{L}’'-]+ ){0,3}(?:allegations?|accusations?|claims?|criticism|suggestions?|reports?|concerns?|rumou?rs?|speculation|charges|baseless|untrue|nonsense)\b/u,
    notSubject: /\b(?:court|judge|tribunal|jury|panel|justice)\b/,
  },
  // "dismissed as false a report", "rejected the idea as absurd"
  {
    type: 'statement',
    verbs: 'reject dismiss deride ridicule',
    modality: 'denied',
    after: new RegExp(
      `^(?:[\\p{L}’'-]+ ){0,8}?as [“"]?(?:complete |pure |utter |total |mere |just |wholly |completely |entirely |totally )?${UNTRUE}\\b`,
      'u',
    ),
    notSubject: /\b(?:court|judge|tribunal|jury|panel|justice)\b/,
  },
  // "scotched rumours that", "called reports that … nonsense"
  {
    type: 'statement',
    verbs: 'scotch quash squash quell',
    modality: 'denied',
    after: /^(?:\S+ ){0,3}?(?:rumou?rs?|reports?|talk|speculation|suggestions?|claims?)\b/,
  },
  {
    type: 'statement',
    verbs: 'call brand label',
    modality: 'denied',
    after:
      /^(?:the |all |any |those |such |these )?(?:[\p{L}’'-]+ ){0,2}?(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|accusations?|speculation) that\b/u,
  },
  // "called the accusations baseless", "brushed aside talk of a sale"
  {
    type: 'statement',
    verbs: 'call brand label describe denounce',
    modality: 'denied',
    after:
      /^(?:the |all |any |those |his |her |such |these |its |their )?(?:[\p{L}’'-]+ ){0,2}(?:allegations?|accusations?|claims?|suggestions?|reports?|rumou?rs?|speculation|charges?|lawsuit|suit|complaint) (?:as )?(?:[“"]?(?:\p{L}+ ){0,2})(?:grotesque|scurrilous|ludicrous|fanciful|far-fetched|malicious|baseless|untrue|nonsense|false|meritless|absurd|ridiculous|unfounded|groundless|fabricated|fiction|lies?|outrageous|preposterous|laughable|without merit|without foundation)/u,
  },
  {
    type: 'statement',
    verbs: 'brush wave laugh shrug',
    modality: 'denied',
    after:
      /^(?:aside|off|away) (?:the |all |any |those |such )?(?:[\p{L}’'-]+ ){0,2}(?:talk|allegations?|accusations?|claims?|suggestions?|reports?|rumou?rs?|speculation|charges)\b/u,
  },
  {
    type: 'statement',
    verbs: 'pour throw',
    modality: 'denied',
    after: /^cold water (?:on|over) (?:\S+ ){0,4}?(?:talk|claims?|suggestions?|reports?|rumou?rs?|speculation|idea)\b/,
  },
  {
    type: 'legal',
    verbs: 'face',
    modality: 'possible',
    after:
      /^(?:up to|a maximum|as (?:many|much) as|a sentence of up to|the prospect of)\b.{0,40}?\b(?:years?|months|prison|jail|fine|life)\b/,
  },
  {
    type: 'dispute',
    verbs:
      'accuse criticise criticize condemn denounce rebuke reprimand lambast lambaste castigate berate ridicule slam blast decry mock insult harass threaten',
  },
  {
    type: 'dispute',
    verbs: 'argue',
    notAfter: /^(?:that|for|in favou?r|against the|successfully|he|she|it|the|they)\b/,
  },
  { type: 'dispute', verbs: 'fall', after: /^out(?: with| over| in| after|,|$)/ },
  { type: 'dispute', verbs: 'quarrel feud clash bicker squabble disagree spar' },
  {
    type: 'dispute',
    verbs: 'erupt flare begin break',
    subject: /\b(?:row|dispute|feud|quarrel|controversy|conflict|argument|spat)\b/,
    voice: 'active',
  },
  {
    type: 'decision',
    verbs: 'cut withhold',
    after: /^(?:\S+ ){0,4}(?:grants?|funding|budget|aid|spending|subsid(?:y|ies)|rates?)\b/,
  },
  { type: 'dispute', verbs: 'complain protest object rebel boycott mutiny' },
  {
    type: 'dispute',
    verbs: 'question',
    notAfter: /^(?:by|for|over|under)\b/,
    notSubject: /\b(?:police|officers?|detectives?|prosecutors?|investigators?|lawyers?|barrister|fbi)\b/,
  },
  { type: 'dispute', verbs: 'challenge contest dispute oppose resist', notAfter: /^(?:for|to)\b/ },
  { type: 'dispute', verbs: 'blame' },
  { type: 'dispute', verbs: 'demand' },
  {
    type: 'dispute',
    verbs: 'call',
    after:
      /^(?:for|on) (?:[^,]{0,40}?)(?:resign|resignation|step down|go|quit|sacking|removal|investigation|inquiry|boycott|dismissal|apolog|reform|action)/,
  },
  {
    type: 'dispute',
    verbs: 'raise express voice',
    after:
      /^(?:[\p{L}'’-]+ ){0,3}(?:concerns?|questions?|doubts?|objections?|alarm|worr(?:y|ies)|complaints?|misgivings|fears?|disquiet|dismay|anger|frustration|reservations|unease|outrage)\b/u,
  },
  { type: 'dispute', verbs: 'cast', after: /^doubt\b/ },
  { type: 'dispute', verbs: 'lash hit turn', after: /^(?:out at|back at|against|on (?:each|one|him|her))\b/ },
  { type: 'dispute', verbs: 'lodge file make', after: /^(?:an? |the )?(?:\S+ ){0,2}complaint\b/ },
  { type: 'dispute', verbs: 'go walk', after: /^(?:out )?on strike\b/ },
  {
    type: 'dispute',
    verbs: 'hand send',
    after: /^(?:\S+ ){0,4}(?:a|an) (?:\S+ )?(?:letter|ultimatum)\b(?=.*\b(?:demand|accus|resign|complain|protest))/,
  },
  { type: 'dispute', verbs: 'interrupt heckle snub shun' },
  {
    type: 'support',
    verbs: 'support endorse defend champion praise applaud commend hail',
    notAfter: /^(?:by|himself|the title|their title|its title)\b/,
  },
  // "was praised by Orbis", and not "was praised by critics"
  {
    type: 'support',
    verbs: 'back support endorse defend praise applaud commend hail',
    voice: 'passive',
    after: /^by\b/,
    namesDoer: true,
  },
  { type: 'support', verbs: 'back', notAfter: /^(?:away|down|off|out|into|by)\b/ },
  {
    type: 'support',
    verbs: 'stand rally side vouch',
    after: /^(?:by|behind|with|for|around|up for)\b/,
    notAfter:
      /^(?:by|behind|with) (?:the|a|an|his|her) (?:\S+ )?(?:windows?|doors?|wall|road|gates?|sea|river|graveside|bed|bar|car|counter|desk|back|hands?|curtain|barriers?|fence|roadside|pool)\b/,
    takes: /^(?:by|behind|for|around)$/,
  },
  { type: 'support', verbs: 'throw', after: /^(?:\S+ ){0,2}(?:weight|support) behind\b/ },
  { type: 'support', verbs: 'pledge vow promise' },
  { type: 'support', verbs: 'campaign', after: /^for\b/ },
  { type: 'support', verbs: 'donate' },
  { type: 'statement', verbs: 'apologise apologize confess' },
  // "recalled him from Rome" says nothing
  { type: 'statement', verbs: 'recall', notAfter: /^(?:him|her|them|\S+(?: \S+)?) (?:from|to)\b/ },
  {
    type: 'statement',
    verbs: 'issue release make',
    after: /^(?:an? |the )?(?:\S+ ){0,2}(?:statement|apology|warning)\b/,
  },
  { type: 'statement', verbs: 'admit acknowledge concede confirm insist warn disclose reveal announce declare' },
  {
    type: 'statement',
    verbs:
      'tell write claim explain respond reply maintain assure describe state add tweet argue predict urge note suggest caution stress allege',
  },
  {
    type: 'statement',
    verbs: 'say',
    notAfter: /^nothing(?: (?:about|of|publicly|in public|more|else|further|to)\b|$)/,
  },
];

/** Verbs whose clause with "that" (said or left out) tells what is said; typed by what happens in it. */
export const SPEECH: ReadonlySet<string> = new Set(
  `say tell announce declare confirm admit insist acknowledge concede reveal disclose explain claim state warn reply respond add write tweet
  deny argue maintain assure promise vow note predict suggest report recall allege testify know learn find believe think hope fear
  expect discover show indicate understand decide agree rule order conclude demand recommend propose emerge complain learn hear realise realize complain threaten pledge stress
  caution swear fear estimate feel hint signal imply intimate`.split(/\s+/),
);
