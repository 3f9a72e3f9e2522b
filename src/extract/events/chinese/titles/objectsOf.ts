/** What may follow the verb in a title. */
import type { Tools } from '../../../tools.ts';
import { withoutAllStops } from '../cutTitle.ts';
import { WHILE_OBJECT } from './timeWords.ts';
import { withoutBrackets } from './withoutLead.ts';

export interface Objects {
  /** Longest first: all that follows the verb, or its first phrase. */
  told: string[];
  /** With less of what they say: the noun that the last 的 leads to, the first of several. */
  bare: string[];
}

/** `rest`: what stands behind the verb. */
export function objectsOf(rest: string, segment: Tools['segment']): Objects {
  const bare = withoutAllStops(withoutBrackets(rest).replace(/^[，,：:\s]+/, '')).replace(WHILE_OBJECT, '');
  const first = bare.split(/[，。；;]|,(?!\d{3})/)[0] ?? '';
  const phrase = first.split('、')[0] ?? '';
  const before = phrase.split(/(?<![参參])[与與](?![会會])|以及/)[0] ?? '';
  const last = first.lastIndexOf('的');
  const tail = last > 0 && onlyDescribes(first.slice(0, last), segment) ? first.slice(last + 1) : '';
  const named = APPOSED.exec(phrase);
  return {
    told: [bare, first, phrase],
    bare: [
      tail.length > 1 ? tail : '',
      before.endsWith('的') || /^[了过着]?$/.test(before) ? '' : before,
      named ? `${named[1]}${named[2]}` : '',
    ],
  };
}

/** "了初创公司Corvane Labs": a name in other letters, without what it is said to be. */
const APPOSED = /^(了?)[^A-Za-z，。、和与與及的]{2,10}([A-Z][\w .&'’-]*)$/;

/**
 * Whether what stands before 的 only describes the noun behind it. "裁定冻结其持有的股权" and "花一亿元盘下濒临关闭的煤矿"
 * have a verb of their own before it, with which the noun belongs; "在昆明一家酒店的大堂" has no noun for the verb.
 */
function onlyDescribes(before: string, segment: Tools['segment']): boolean {
  if (LED.test(before) && !ABOUT.test(before)) return false;
  const words = segment?.(before) ?? [];
  return words.every(({ tag }, i) => tag !== 'v' || i === words.length - 1);
}
/** A phrase of its own; what 对 or 与…相关 leads to is told of the noun: "对他的担忧", "与发布相关的压力". */
const LED = /^[过了]?[在从向於于与與和將将把被為为因就自以]/;
const ABOUT = /^[过了]?[与與和].*(?:相[关關]|有[关關]|[关關]联|關聯)$/;
