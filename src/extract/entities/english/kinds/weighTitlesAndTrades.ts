/**
 * What right beside an English name says what it names: the quotation marks of a title, a poll, a trade.
 *
 * Promises: adds to the verdict of the whole article, and takes nothing from it; a given name or an honorific outweighs a
 * trade. Does not know: what else stands beside the name (see weighMention.ts).
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import type { EnglishName } from '../names/englishName.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import type { Verdict } from '../verdict.ts';

/** Tokens before a source in which what it counted stands. */
const LOOK_BACK = 24;

export function weighTitlesAndTrades(name: EnglishName, tokens: readonly EnglishToken[], verdict: Verdict): void {
  const at = (i: number) => tokens[i]?.lower ?? '';
  const isPlain = name.honorific.length === 0 && !isGivenName(name.words[0] ?? '');
  // 'published "Rebel Talent," a book on rules'
  const open = /^The$/.test(tokens[name.from - 1]?.text ?? '') ? name.from - 2 : name.from - 1;
  const close = /^[,.]$/.test(at(name.to)) ? name.to + 1 : name.to;
  const isTitle =
    /^["“]$/.test(at(open)) && /^["”]$/.test(at(close)) && (OF_WORK.test(at(open - 1)) || WORK_OF.test(at(open - 2)));
  if (isTitle && name.words.length + (name.from - 1 - open) > 1) verdict.work += 24;
  if (!isPlain) return;
  // "a poll by Orbis Korea"; "11 per cent, according to Orbis Korea"
  const isPoll =
    /^(?:by|from)$/.test(at(name.from - 1)) && /^(?:polls?|survey|polling|ratings?|study)$/.test(at(name.from - 2));
  const isSource =
    at(name.from - 1) === 'to' &&
    at(name.from - 2) === 'according' &&
    tokens
      .slice(Math.max(0, name.from - LOOK_BACK), name.from)
      .some((t) => /^(?:%|per|percent|approval|poll|survey|ratings?)$/.test(t.lower));
  if (isPoll || isSource) verdict.organization += 7;
  // "Studio East, the architects, and Rydal, the builder": several, or a trade, behind one name.
  if (at(name.to) === ',' && /^(?:the|its|their|a|an)$/.test(at(name.to + 1))) {
    let noun = name.to + 2;
    while (noun < name.to + 5 && tokens[noun]?.kind === 'word' && !TRADE.test(at(noun))) noun++;
    if (TRADE.test(at(noun)) && /^(?:[,.;]|and|of|behind|that|who|which|for)$/.test(at(noun + 1)))
      verdict.organization += /s$/.test(at(noun)) ? 9 : 4;
  }
  // "Kingsman, which sold the foam"
  if (at(name.to) === ',' && at(name.to + 1) === 'which' && MAKES.test(at(name.to + 2))) verdict.organization += 4;
}
const OF_WORK =
  /^(?:published|wrote|write|writes|written|released|in|of|titled|entitled|memoir|book|novel|essay|film|album|song|play|series|documentary|paper|article|thesis|,)$/;
const WORK_OF = /^(?:memoir|book|novel|essay|film|album|song|play|series|documentary|paper|article|thesis|bestseller)$/;
const TRADE =
  /^(?:architects|builders?|engineers|lawyers|solicitors|auditors|accountants|brokers|makers?|manufacturers?|developers?|publishers?|contractors?|consultants|insurers?|bookmakers|suppliers?|operators?|distributors?|landlords?|pollsters?|headhunters|underwriters|administrators|liquidators)$/;
const MAKES =
  /^(?:made|makes|sold|sells|supplied|supplies|owned|owns|operated|operates|employed|employs|manufactured|manufactures|insured|financed|audited|publishes|distributes|installed|advised)$/;
