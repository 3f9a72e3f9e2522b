/**
 * English verbs and their forms, for finding verbs in a sentence and reading one form as its lemma.
 *
 * Promises: every form of the verbs of the tables, regular ones by the rules of spelling; a form that several lemmas
 * share goes to the one given first. Other words that end as verbs do are left to the reader of the clause.
 */

export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing';

/** lemma, past, participle; the participle is left out where it is the past's form. */
const IRREGULAR = `
arise arose arisen|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come
bear bore born|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mislead misled|overcome overcame overcome|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|rebuild rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|win won|wind wound|wed wed|withdraw withdrew withdrawn|write wrote written
rewrite rewrote rewritten|oversee oversaw overseen|foresee foresaw foreseen|beat beat beaten|upset upset|offset offset|outbid outbid|step stepped
admit admitted|commit committed|submit submitted|permit permitted|refer referred|transfer transferred|occur occurred|defer deferred|infer inferred
prefer preferred|rebut rebutted|regret regretted|compel compelled|expel expelled|propel propelled|cancel cancelled|label labelled|travel travelled
model modelled|signal signalled|total totalled|equip equipped|control controlled|patrol patrolled|enrol enrolled|kidnap kidnapped|program programmed
veto vetoed|free freed|flee fled|agree agreed|guarantee guaranteed|panic panicked|uphold upheld|withhold withheld|behold beheld|withstand withstood
misunderstand misunderstood|overhear overheard|broadcast broadcast|thrust thrust|spring sprang sprung|strive strove striven|slay slew slain|cling clung
fling flung|sling slung|sting stung|string strung|weep wept|creep crept|kneel knelt|leap leapt|lean leant|speed sped|shine shone|forgo forwent forgone
forsake forsook forsaken|outdo outdid outdone|undo undid undone|redo redid redone|outsell outsold|resell resold|retell retold|retake retook retaken
mistake mistook mistaken|partake partook partaken|befall befell befallen|overrun overran overrun|rerun reran rerun|swell swelled swollen|prove proved proven
bust bust|slit slit|wed wed|bid bid|breed bred|acquit acquitted|deter deterred|incur incurred|recur recurred|emit emitted|omit omitted|remit remitted
allot allotted|abet abetted|concur concurred|abhor abhorred|overlap overlapped|unplug unplugged|outwit outwitted|rebel rebelled|expel expelled|excel excelled
dispel dispelled|repel repelled|quarrel quarrelled|cudgel cudgelled|bedevil bedevilled
shrivel shrivelled|swivel swivelled|grovel grovelled|unravel unravelled|dial dialled
benefit benefitted|worship worshipped|fulfil fulfilled|instil instilled|distil distilled|appal appalled|handicap handicapped|backpedal backpedalled
confer conferred|infer inferred|defer deferred|refer referred|prefer preferred|transfer transferred|occur occurred|demur demurred|inter interred|disinter disinterred|compel compelled|propel propelled|impel impelled|patrol patrolled|control controlled|admit admitted|commit committed|permit permitted|submit submitted|transmit transmitted|regret regretted|rebut rebutted|embed embedded|debug debugged|disbar disbarred|debar debarred|kidnap kidnapped|entrap entrapped|equip equipped|unwrap unwrapped|leapfrog leapfrogged|gallop galloped
burn burnt|learn learnt|spell spelt|spill spilt|spoil spoilt|sweat sweat|knit knit|rid rid|beset beset|reset reset|typeset typeset|inset inset|outrun outran outrun
overdraw overdrew overdrawn|outgrow outgrew outgrown|overthrow overthrew overthrown|interweave interwove interwoven|weave wove woven|dream dreamt|dive dived|plead pleaded|hang hung`;

const DOUBLING =
  /^(?:[^aeiou]*|.*(?:step|ship|drop|ban|bar|plan|trim|axe|scrap|slip|snub|rob|stab|jam|snap|stop|dip|skip|top|tip|strip|grab|nod|spot|plot|shop|chop|swap|rap|sag|slam|tap|wrap))$/;
const ENDS_SHORT = /^(?:qu|[^aeiou]*)[aeiou][bdgklmnprt]$/;

export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

const irregular = new Map<string, { past: string; part: string }>();
for (const entry of IRREGULAR.trim().split(/[|\n]+/)) {
  const [lemma, past, part] = entry.trim().split(' ');
  if (lemma && past) irregular.set(lemma, { past, part: part ?? past });
}

function regular(lemma: string, end: 'ed' | 'ing'): string {
  if (lemma.endsWith('e'))
    return end === 'ed'
      ? `${lemma}d`
      : /(?:ee|oe|ye)$/.test(lemma)
        ? `${lemma}ing`
        : lemma === 'die' || lemma === 'lie' || lemma === 'tie'
          ? `${lemma.slice(0, -2)}ying`
          : `${lemma.slice(0, -1)}ing`;
  if (end === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  const past = irregular.get(lemma)?.past;
  const doubles = past?.endsWith(`${lemma.at(-1)}ed`)
    ? past === `${lemma}${lemma.at(-1)}ed`
    : ENDS_SHORT.test(lemma) || DOUBLING.test(lemma);
  return doubles && /[bdgklmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}${end}` : `${lemma}${end}`;
}

/** All forms of one verb. */
export function inflectEnglish(lemma: string): Record<VerbForm, string> {
  const known = irregular.get(lemma);
  const s = /(?:s|sh|ch|x|z|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = known?.past ?? regular(lemma, 'ed');
  return { base: lemma, s, past, part: known?.part ?? past, ing: regular(lemma, 'ing') };
}

/** Forms that are spelt or made in two ways: "canceled" and "cancelled", "burned" and "burnt". */
function otherSpellings(lemma: string): [VerbForm, string][] {
  // "bade farewell"; at an auction one bids.
  if (lemma === 'bid')
    return [
      ['past', 'bade'],
      ['part', 'bidden'],
    ];
  const past = irregular.get(lemma)?.past;
  const isRegularToo =
    /[^aeiou][aeiou]l$/.test(lemma) ||
    /^(?:fuel|duel|dial|benefit|worship|burn|learn|spell|spill|spoil|lean|leap|hang|shine|dream)$/.test(lemma);
  if (!isRegularToo || lemma.length < 4) return [];
  const isDoubled = past === undefined || past.endsWith('lled') || past.endsWith('tted') || past.endsWith('pped');
  return [
    ['past', `${lemma}ed`],
    ['part', `${lemma}ed`],
    ['ing', `${lemma}ing`],
    ...(isDoubled && lemma.endsWith('l')
      ? ([
          ['past', `${lemma}led`],
          ['part', `${lemma}led`],
          ['ing', `${lemma}ling`],
        ] as [VerbForm, string][])
      : []),
  ];
}

/** Verbs of news that are no trigger, in the order of need. */
const GENERAL = `
plan schedule expect intend prepare aim vow pledge commit arrange propose project threaten consider contemplate rumour tip mull oblige rush tend
leak mishandle manipulate forge falsify alter plot crack assume cite revoke care praise gain overrule injure
go come get make take give keep put bring let know think believe feel see hear want need like love hope try seem appear look become remain stay stand sit lie
live work play use show tell ask turn move begin happen follow carry run write read speak talk call hold allow help include continue change watch
wait serve send expect build fall reach remember consider spend grow open walk offer cause receive return learn lead understand lose
lie rise pass sell require report decide pull push pay meet set cut hit eat drink sleep draw drive ride fly hide throw catch choose teach wear win fight
lack own belong contain cost depend deserve exist fail fit own matter mean owe possess prove realise realize recognise recognize represent result
seek suffer suggest suppose surround tend threaten treat trust urge warn welcome wish worry wonder describe note add stress claim
enter earn gain handle hang hesitate highlight hurry ignore imagine improve indicate influence insist intend invite involve issue keep
knock lay lift link listen manage mark mention miss notice observe occupy oversee owe perform persuade prepare press prevent produce protect provide
publish raise range react receive record reduce refer reflect refuse regard relate rely remove repeat replace request rescue resist resolve respond rest
reveal review rule rush save score search share shake shoot shout sign smile solve sound start steal strike study succeed supply surprise survive
suspect swear switch tackle test thank touch train travel trade visit vote wave weigh withdraw handle flee hand ship serve sweep
fear value rank plot accompany await deserve estimate calculate show contend predict discover detect examine inspect trace track undergo undertake
demand delay date end enjoy escape exceed expand explain express extend face fill film finance fly focus force found gather govern grant guide
hire house identify implement import impose inherit inform insert install intervene introduce kick land last laugh lend limit lock
obtain occur oppose order organise organize overcome overrule overtake park participate peak pick place plead point possess practise pray print
proceed process promise promote qualify question quote rebuild recall recommend recover recruit regain relax release renew rent repay
secure select sentence separate settle shift shut sing sink slide slip slow spark specialise specialize speed split sponsor spread stage stem step
stop store stretch struggle submit sue sustain target tear tie tour transfer transform translate trigger trail unite update wake want warm waste
witness wound yield owe cover cross close claim check charge cast buy break blame beat ban attract attend attack assume arrive argue approve apply
answer agree advise advance adopt admit act accuse accept abandon hurt ease edge climb crowd crawl creep bend breathe bury capture collect collapse combine compare
compete complete concern conclude conduct connect count crack crash create criticise criticize damage dare deal declare decline defend define deliver
deny deserve design destroy develop die differ disagree disappear discuss dismiss display divide dominate donate doubt download drag dress drop dump earn
bind earmark quarrel mourn embrace resemble erase echo bear
educate elect eliminate emerge emphasise emphasize employ enable encourage enforce engage ensure envisage establish evaluate evolve exercise`;

/** Reads forms of the given lemmas and of the general verbs. */
export function createVerbReader(triggers: Iterable<string>): (word: string) => VerbReading[] {
  const forms = new Map<string, VerbReading[]>();
  const add = (word: string, reading: VerbReading) => {
    const known = forms.get(word) ?? [];
    if (!known.some((r) => r.lemma === reading.lemma && r.form === reading.form)) forms.set(word, [...known, reading]);
  };
  const lemmas = new Set([...triggers, ...irregular.keys(), ...GENERAL.trim().split(/\s+/)]);
  for (const lemma of lemmas)
    for (const [form, word] of [...Object.entries(inflectEnglish(lemma)), ...otherSpellings(lemma)])
      add(word, { lemma, form: form as VerbForm });
  return (word) => forms.get(word) ?? readUnknown(word);
}

/** Words of no table that end as a past form or a present participle does. */
function readUnknown(word: string): VerbReading[] {
  if (
    /^[a-z]{2,}[^e]ed$/.test(word) &&
    // "unannounced", "unpaid": no verb, but for a few.
    !/^un(?!veil|seat|load|lock|leash|pack|fold|earth|mask|seal|plug|hook|ravel|tangle|wrap|screw|pick|cover)/.test(
      word,
    ) &&
    !/^(?:hundred|sacred|naked|wicked|rugged|ragged|aged|indeed|speed|breed|need|seed|feed)$/.test(word)
  )
    return [
      { lemma: word, form: 'past' },
      { lemma: word, form: 'part' },
    ];
  return [];
}
