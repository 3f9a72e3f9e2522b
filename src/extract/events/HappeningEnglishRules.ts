/** People meet, accidents happen, figures rise and fall. */
import type { EnglishRule } from './englishRule.ts';

export const HAPPENING_RULES: readonly EnglishRule[] = [
  {
    type: 'meeting',
    verbs: 'meet',
    notAfter:
      /^(?:the (?:criteria|deadline|target|needs?|demands?|standards?|requirements?|cost|challenge)|expectations|demand|its (?:target|obligations)|his (?:death|end)|targets?|resistance)\b/,
  },
  { type: 'meeting', verbs: 'convene confer' },
  {
    type: 'meeting',
    verbs: 'begin open resume start',
    voice: 'active',
    subject: /\b(?:talks|negotiations|summit|conference|congress)\b/,
  },
  {
    type: 'meeting',
    verbs: 'debate discuss',
    subject: /\b(?:parliament|commons|senate|house|mps|lawmakers|council|assembly|cabinet|congress|ministers|lords)\b/,
  },
  {
    type: 'meeting',
    verbs: 'gather',
    notAfter: /^(?:evidence|information|data|pace|momentum|signatures|support|samples)\b/,
  },
  {
    type: 'meeting',
    verbs: 'hold host attend open',
    after:
      /^(?:an? |the |its |their |his |her |two |three |more |further |emergency )?(?:[\p{L}\d'’-]+ ){0,3}(?:talks|meetings?|summit|conference|negotiations|rally|discussions|dinner|vigil|session|congress|ceremony|gala|funeral|memorial|wedding|reception)\b/u,
  },
  { type: 'meeting', verbs: 'visit' },
  { type: 'meeting', verbs: 'fly travel', after: /^(?:in )?to\b/ },
  { type: 'meeting', verbs: 'sit', after: /^down (?:with|for|together)\b/ },
  { type: 'meeting', verbs: 'shake', after: /^hands\b/ },
  { type: 'meeting', verbs: 'have', after: /^(?:lunch|dinner|talks|breakfast|a meeting) (?:with|in|at)\b/ },
  { type: 'meeting', verbs: 'summon', after: /^(?:\S+ ){0,4}(?:meeting|ambassador)\b/ },
  { type: 'incident', verbs: 'die drown perish' },
  { type: 'incident', verbs: 'kill injure wound murder assassinate poison stab strangle behead electrocute maim' },
  {
    type: 'incident',
    verbs: 'shoot',
    notAfter: /^(?:up|to (?:fame|the top)|the (?:film|scene|video)|(?:wide|over|high))\b/,
  },
  {
    type: 'incident',
    verbs: 'crash explode crack derail capsize erupt detonate',
    notSubject: /\b(?:row|dispute|feud|quarrel|controversy|conflict|argument|spat)\b/,
  },
  { type: 'incident', verbs: 'collapse' },
  {
    type: 'incident',
    verbs: 'attack bomb ambush assault',
    notAfter: /^(?:the (?:plan|proposal|decision|government|idea)|him for|her for)\b/,
  },
  {
    type: 'incident',
    verbs: 'strike hit rock jolt shake batter devastate flatten destroy',
    subject:
      /\b(?:earthquake|quake|tremor|storm|hurricane|typhoon|cyclone|tornado|tsunami|flood(?:s|ing)?|fire|blaze|missiles?|rockets?|bomb|explosion|blast|aftershock|train|car|lorry|truck|bus|ship|plane|lightning|landslide|avalanche|wave|virus|attack|eruption)\b/,
  },
  {
    type: 'incident',
    verbs: 'strike hit destroy damage devastate flatten bury sweep',
    voice: 'passive',
    after: /^(?:by|in|when|away|under)\b/,
  },
  {
    type: 'incident',
    verbs: 'break',
    after: /^(?:out\b|(?:his|her|a) (?:leg|arm|neck|ankle|nose|hip|collarbone|foot|wrist)|down\b)/,
    notSubject: /\b(?:talks|negotiations|marriage|relations)\b/,
  },
  { type: 'dispute', verbs: 'break', after: /^down\b/, subject: /\b(?:talks|negotiations|marriage|relations)\b/ },
  { type: 'incident', verbs: 'leak hack' },
  { type: 'incident', verbs: 'steal rob kidnap abduct burgle hijack loot embezzle' },
  { type: 'incident', verbs: 'flee escape vanish disappear' },
  { type: 'incident', verbs: 'go', after: /^(?:missing|offline|dark|down in)\b/ },
  {
    type: 'incident',
    verbs: 'find',
    voice: 'passive',
    after: /^(?:dead|hanged|unconscious|murdered|floating|buried)\b/,
  },
  {
    type: 'incident',
    verbs: 'suffer',
    after:
      /^(?:an? |the |his |her |severe |serious |head |from )?(?:[\p{L}-]+ ){0,3}(?:stroke|heart attack|injur(?:y|ies)|outage|breach|burns|concussion|fracture|cardiac|seizure|fall|leak|damage|miscarriage|breakdown)\b/u,
  },
  {
    type: 'incident',
    verbs: 'rupture burst sink catch ignite spill',
    after: /^(?:fire|its banks|into|off|in|at|on|near|and|$|,|under|after|with)/,
  },
  { type: 'incident', verbs: 'trap evacuate rescue hospitalise hospitalize', voice: 'passive' },
  { type: 'incident', verbs: 'take', after: /^(?:to hospital|ill\b|his own life|her own life)/ },
  {
    type: 'incident',
    verbs: 'fall',
    after: /^(?:ill|sick|from|off|overboard|to (?:his|her|their) death)\b/,
    notSubject: /\b(?:shares?|price|sales|profits?|rate|temperature|revenue|figures?|share|number)\b/,
  },
  { type: 'incident', verbs: 'flood inundate submerge' },
  { type: 'incident', verbs: 'commit', after: /^suicide\b/ },
  {
    type: 'change',
    verbs:
      'rise grow soar surge jump climb increase double triple quadruple treble drop decline decrease plunge plummet tumble slump halve shrink dwindle widen narrow worsen deteriorate rebound swell',
    voice: 'active',
    notAfter:
      /^(?:a |the )?(?:out|off|plans?|charges?|case|bid|up (?:in|with)|to (?:fame|power|prominence|his feet|her feet|the occasion|comment|say|answer|attend|be|give|discuss|name|cooperate|co-operate)|from the|him|her|pressure)\b/,
    notSubject: /^(?:he|she|they|who|i)$/,
  },
  {
    type: 'change',
    verbs: 'fall slip slide dip sink',
    after:
      /^(?:by|to|from|below|sharply|more|\d|steadily|again|further|almost|nearly|about|as|in|for|slightly|on|short|since|over)\b/,
    subject:
      /\b(?:shares?|price|prices|sales|profits?|rates?|temperature|revenues?|figures?|number|stock|value|market|support|ratings?|income|output|losses|population|attendance|unemployment|inflation|confidence|turnover|currency|pound|dollar|euro|index|popularity|party|team|club|side|debts?|circulation|total|toll|share)\b/,
  },
  {
    type: 'change',
    verbs: 'reach hit pass exceed',
    after:
      /^(?:an? |its |their |the )?(?:record|high|low|all-time|[$£€]|\d[\d,.]* (?:per|percent|million|billion|points|people)|\d[\d.]*%)/,
    subject:
      /\b(?:shares?|prices?|sales|profits?|rates?|temperatures?|revenues?|number|stock|value|toll|support|inflation|unemployment|debts?|total|losses)\b/,
  },
  { type: 'change', verbs: 'marry divorce wed remarry separate', notAfter: /^(?:the|from the|church|fact)\b/ },
  { type: 'change', verbs: 'inherit' },
  { type: 'change', verbs: 'shift evolve', notAfter: /^(?:blame|the blame)\b/ },
  { type: 'change', verbs: 'turn', after: /^(?:into|itself into)\b/ },
  { type: 'change', verbs: 'relegate', voice: 'passive' },
  { type: 'change', verbs: 'promote', voice: 'passive', subject: /(?:club|team|side|they|city|united|town)/ },
  {
    type: 'change',
    verbs: 'lose win beat defeat draw',
    after:
      /^(?:the |an? |their |his |her |its |by |to |against |at |with |\S+ )?(?:[\p{L}\d'’-]+ ){0,4}?(?:\d+[-—]\d+|match(?:es)?|final|title|game|cup|championship|league|derby|semi-final|trophy|majority|control|playoff)\b/u,
  },
];
