/** Phrases for what people turn to the police and the courts with, and for cases that are taken up again. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

const OFFICERS =
  '(?:police|fbi|authorities|prosecutors?|regulators?|watchdogs?|detectives|investigators|ombudsman|tax office|taxman|inspectors|inspectorate|customs|interpol|scotland yard|serious fraud office|sfo|sec|feds|officers|anti-corruption (?:agency|unit|commission)|fraud squad|coastguard)';
const COURT =
  '(?:(?:high|supreme|appeals?|federal|district|county|crown|constitutional|european|chancery|commercial|criminal|family|administrative|bankruptcy|labour|employment|industrial|competition|local|provincial|state|us|u\\.s\\.) )*(?:courts?|tribunals?|judges?|court of (?:appeal|cassation|chancery|session|human rights|arbitration)|magistrates?|strasbourg|ombudsman|arbitrators?)';
const INQUIRY =
  '(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|cases?|files?|inquests?|prosecutions?|proceedings|trials?|lawsuits?|suits?|appeals?|cold cases?)';

export const PHRASES_OF_RESORT: readonly EnglishRule[] = [
  { type: 'legal', verbs: 'tip', after: phrase(`off (?:the |local |federal |us )*(?:\\S+ )?${OFFICERS}\\b`) },
  {
    type: 'legal',
    verbs: 'alert notify contact call inform approach telephone phone',
    voice: 'active',
    after: phrase(`(?:in )?(?:the |local |federal |city |london |hong kong |state )*${OFFICERS}\\b`),
  },
  {
    type: 'legal',
    verbs: 'go turn run complain report',
    voice: 'active',
    after: phrase(`to (?:the |local |federal |city |state )*${OFFICERS}\\b`),
    namesSubject: true,
  },
  {
    type: 'legal',
    verbs: 'report refer denounce hand turn pass give take',
    after: phrase(
      `(?:(?:him|her|them|it|the (?:matter|case|file|affair|evidence|findings|documents|claims|allegations)|himself|herself|themselves|[\\p{L}.]+(?: [\\p{L}.]+)?) )?(?:over |in |on )?to (?:the |local |federal |city |state )*${OFFICERS}\\b`,
    ),
    notAfter: /^(?:evidence|a statement|interviews?) to\b/,
  },
  // "asked the High Court to stop it", "petitioned the court", "turned to the Supreme Court"
  {
    type: 'legal',
    verbs: 'petition ask urge beg implore sue',
    voice: 'active',
    after: phrase(
      `(?:the |an? |another |\\S+['’]s )?(?:\\S+ )?${COURT} (?:of (?!the)|to\\b|for\\b|on\\b|in\\b|over\\b|that\\b)`,
    ),
  },
  {
    type: 'legal',
    verbs: 'petition',
    voice: 'active',
    after: phrase(`(?:the |an? )?(?:\\S+ )?${COURT}\\b`),
  },
  {
    type: 'legal',
    verbs: 'turn go apply appeal head return',
    voice: 'active',
    after: phrase(`(?:back |straight |again )?to (?:the |an? |another |\\S+['’]s )?(?:\\S+ )?${COURT}\\b`),
    notAfter: /^to (?:the )?court (?:to (?:watch|see|hear|support)|of (?:public )?opinion|every|each|today in)\b/,
  },
  {
    type: 'legal',
    verbs: 'take carry bring fight',
    voice: 'active',
    after: phrase(
      `(?:it|them|him|her|his case|her case|their case|the (?:case|matter|fight|dispute|battle|government|crown|ministry|company|firm|bank|council|club)|[\\p{L}.]+(?: [\\p{L}.]+)?) (?:all the way |up |back |on )?to (?:the |an? |another )?(?:\\S+ )?${COURT}\\b`,
    ),
  },
  // "reopened their file", "revived the inquiry"
  {
    type: 'legal',
    verbs: 'reopen revive resume restart resurrect relaunch reactivate',
    voice: 'active',
    after: phrase(
      `(?:the |its |their |his |her |an? |this |that |old |long-closed |dormant |criminal |police |murder |fraud |whole |entire )*(?:\\p{L}+ )?${INQUIRY}\\b`,
    ),
  },
  {
    type: 'legal',
    verbs: 'reopen revive resume restart resurrect relaunch reactivate',
    voice: 'passive',
    subject: new RegExp(`\\b${INQUIRY}(?: (?:into|against|of|over|on) [^,]{2,50})?$`),
  },
  {
    type: 'dispute',
    verbs: 'reopen',
    voice: 'active',
    after: /^(?:the |old |a |these |those )*(?:terms|wounds?|question|debate|argument|row|rift|quarrel|feud)\b/,
  },
  { type: 'legal', verbs: 'return', voice: 'passive', subject: /\b(?:verdicts?|indictments?)$/ },
  {
    type: 'legal',
    verbs: 'clear exonerate absolve vindicate acquit',
    voice: 'active',
    after:
      /^(?:(?:his|her|its|their|the) (?:\S+ )?(?:star|protégé|protege|client|boss|chief|leader|minister|surgeon|professor|player|officer|officers|director|manager|man|men|woman|pair|two))(?:$|[,;]| (?:of|in|on|over|after|last|completely|entirely|again)\b)/,
    notAfter: /\b(?:things|desk|office|name|way|path) (?:from|off)\b/,
  },
  // "was asked to take a look", "hired a firm to review it"
  {
    type: 'assessment',
    verbs: 'ask commission appoint hire engage bring call instruct invite',
    voice: 'passive',
    after:
      /^(?:in )?to (?:take a (?:close |closer |fresh |second )?look|look into|review|examine|inspect|audit|assess|evaluate|test|check)\b/,
  },
  {
    type: 'assessment',
    verbs: 'ask commission instruct invite',
    voice: 'active',
    after:
      /^[^,;]{2,60}? to (?:take a (?:close |closer |fresh |second )?look|review|examine|inspect|audit|assess|evaluate)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'shut close shutter',
    after: /^(?:down )?(?:its doors )?(?:for good|for ever|forever|permanently|for the last time)\b/,
  },
  // Talks, not machines
  {
    type: 'meeting',
    verbs: 'break collapse fail founder stall end',
    voice: 'active',
    after: /^(?:$|down\b|up\b|(?:without|in|after|over|on|amid|with|last|this)\b)/,
    subject:
      /\b(?:mediation|arbitration|conciliation|peace-making|attempts? at mediation)(?: (?:with|between|over|on|to|about|at) [^;]{2,70})?$/,
  },
  {
    type: 'dispute',
    verbs: 'break',
    voice: 'active',
    after: /^down\b/,
    subject:
      /\b(?:trust|relations|relationship|friendship|marriage|alliance|partnership|unity|goodwill)(?: (?:with|between) [^;]{2,60})?$/,
  },
  // "ended their sponsorship deal", "tore up the contract"
  {
    type: 'deal',
    verbs:
      'end sever cut terminate cancel suspend scrap axe drop quit exit abandon break rescind pause pull conclude tear rip',
    voice: 'active',
    after:
      /^(?:short |off |up |out of )?(?:the |its |their |his |her |an? |all |that )?(?:[\p{L}\d$£€.-]+ ){0,3}?(?:sponsorship|endorsement|licensing|partnership|supply|broadcast|advertising|tv|marketing|shirt|distribution|joint-venture|commercial|naming-rights)(?: \p{L}+)? ?(?:deals?|contracts?|agreements?|ties|partnerships?|arrangement|relationship|accord|pact)?(?=$|[ ,;])/u,
  },
];
