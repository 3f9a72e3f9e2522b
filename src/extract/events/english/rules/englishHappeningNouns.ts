/** Nouns that name a happening, by its type; alternations for the words beside a verb that says little by itself. */
export const HAPPENING_NOUNS = {
  appointment:
    'appointments?|promotions?|elevation|successions?|coronation|inauguration|nominations?|investiture|election as|swearing-in',
  joining: 'arrival|defections?|recruitment|transfer|admission to',
  founding: 'founding|creation|formation|establishment',
  leave: 'suspensions?|sabbatical|leave of absence|furloughs?',
  departure: 'resignations?|departures?|retirement|exits?|exodus|abdication',
  dismissal:
    'dismissals?|sackings?|firings?|ousters?|removal|ousting|unseating|overthrow|demotions?|purge|impeachment|defenestration|expulsions?',
  return: 'return|comeback|reinstatement|homecoming|restoration',
  deal: 'acquisitions?|mergers?|takeovers?|buyouts?|buy-outs?|settlements?|truce|ceasefire|bail-?outs?|rescue|rescue package|rights issue|funding round|flotation|listing|ipo|initial public offering|public offering|share sale|fund-?raising|sponsorship|investments?|loans?|joint venture|partnership|tie-up|deals?|sale|accord|pact',
  restructuring:
    'layoffs?|lay-offs?|redundanc(?:y|ies)|job cuts|cuts|cutbacks|reorgani[sz]ation|restructuring|overhaul|shake-?up|reshuffle|closures?|spin-?off|break-?up|demerger|downsizing|liquidation|hiring freeze',
  dispute:
    'rows?|disputes?|backlash|criticism|criticisms|condemnation|walk-?outs?|strikes?|protests?|outcry|revolts?|rebellions?|mutiny|boycotts?|complaints?|accusations?|feuds?|rifts?|quarrels?|arguments?|clash(?:es)?|confrontations?|uproar|furore|furor|outrage|fury|anger|ire|demonstrations?|(?:protest|peace|silent|solidarity) march(?:es)?|sit-in|power struggle|falling-out|bust-up|stand-?off|scandal|fallout|infighting|no-confidence motion|opposition|resistance|objections?|doubts|questions|controversy|consternation|dismay|derision|ridicule|scorn|rebukes?|fire|flak|heckling|jeers|boos',
  support:
    'endorsements?|plaudits|applause|praise|messages of support|show of support|standing ovation|donations?|tributes',
  statement:
    'apolog(?:y|ies)|denials?|warnings?|announcements?|statements?|confessions?|admissions?|clarifications?|explanations?|disclosures?|revelations?|disclaimer',
  decision:
    'votes?|ballots?|decisions?|referendum|referendums|approval|rejection|green light|go-ahead|u-turn|climbdown|about-face|reversal|run-off|elections?|leadership challenges?',
  legal:
    'arrests?|trials?|retrial|rulings?|verdicts?|judge?ments?|convictions?|sentences?|lawsuits?|indictments?|charges|investigations?|inquir(?:y|ies)|probes?|raids?|hearings?|appeals?|fines?|prosecutions?|extradition|subpoenas?|acquittals?|guilty pleas?|guilty verdicts?|manhunt|jailing|imprisonment|detention|inquest|court case|class actions?|injunctions?|penalt(?:y|ies)|sanctions|bankruptcy',
  assessment:
    'reviews?|audits?|inspections?|stress tests?|test results|autopsy|post-mortem|assessments?|surveys?|downgrades?',
  meeting:
    'meetings?|talks|summits?|conferences?|visits?|negotiations|dinners?|town halls?|funerals?|ceremon(?:y|ies)|news conferences?|press conferences?|reunions?|gala|gathering|gatherings',
  incident:
    'crash(?:es)?|explosions?|fires?|blasts?|accidents?|attacks?|outages?|leaks?|breach(?:es)?|earthquakes?|floods?|flooding|deaths?|murders?|killings?|shootings?|bombings?|stampede|landslides?|aftershocks?|tsunami|hacks?|heart attack|stroke|injur(?:y|ies)|pandemic|outbreak|epidemic|riots?|collision|derailment|blackouts?|coup|invasion|assassination',
  change:
    'slump|surge|slide|downturn|boom|recession|crash in|collapse in|decline|fall in|drop in|rise in|increase in|jump in|plunge|sell-?off|losses|growth|expansion|defeats?|divorce|marriage',
  launch: 'launch(?:es)?|release|debut|premi[eè]re|publication|unveiling|rollout|roll-out|prospectus',
} as const;

/** A noun phrase with one of the nouns as its head, up to four words before it. */
export const phraseOf = (nouns: string): string =>
  `(?:an? |the |his |her |its |their |this |that |another |more |further |several |some |two |three |many |mass |new |one |any )?(?:[\\p{L}\\d'’$-]+ ){0,4}?(?:${nouns})(?=$| (?:of|at|by|for|from|in|on|over|to|with|against|about|after|before|that|which|who|when|last|this|next|from|into|within|as|among|between|and|on)\\b|[,;.])`;
