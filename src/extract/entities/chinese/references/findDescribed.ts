/**
 * Descriptions that stand for somebody named before: 这位31岁的研究员, 这名助理教授, 那个年轻人.
 *
 * Promises: ends at the noun that the description is of; nothing where a name follows it (这位教授周启明) or where the
 * noun goes on (这位董事长夫人). Does not know: whom it stands for; see resolvePronouns.ts.
 */
import type { Span } from '../../../document.ts';
import type { Tokens } from '../readTokens.ts';
import { endsInPost } from '../words/posts.ts';

const OPENS = /[这那][名位个]|该/g;

/** Nouns of people that are no post: told of whoever is already known. */
const HUMAN =
  /(?:年轻人|中年人|[男女老妇]人|[犹黑白]人|华人|胖子|孩子|小子|汉子|才子|浪子|弟子|[大小]哥|闺蜜|女强人|得力干将|干将|大将|主将|少帅|老帅|新帅|名帅|元老|大佬|大咖|巨头|功臣|旧人|红人|新人|狂人|牛人|奇人|猛人|能人|达人|铁娘子|女子|男子|[\u3400-\u9fff]商|[\u3400-\u9fff]{1,2}手|[\u3400-\u9fff]{1,3}(?:学家|大师|大王|大亨|教父|教母|之父|之母|领袖|老板|高管|伙伴|队友|巨富|寡头|枭雄|战将|骁将|悍将|虎将|球王|门徒))$/;
/** What looks like one and is none. */
const NO_HUMAN = /(?:[对双联二分助]手|[厂供协智情磋洽]商|[下上空住]手|一手|高手|着手|携手|洗手|动手)$/;

/** So far behind its first word a description may end, in characters. */
const LONGEST = 20;

/** Words that may not stand inside: what is told, not who. */
const ENDS_NOUN = /^[，。；：、！？“”（）《》…—\s]/;

export function findDescribed(reading: string, tokens: Tokens, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of reading.slice(start, end).matchAll(OPENS)) {
    const from = start + match.index;
    // 管印章的那位主管: somebody whom the words before bring in.
    if (reading[from - 1] === '的') continue;
    const to = readDescription(reading, tokens, from, from + match[0].length, Math.min(end, from + LONGEST));
    if (to > 0 && !isUnnamed(reading, tokens, from, to)) found.push({ start: from, end: to });
  }
  return found;
}

/** Where the description that begins behind a demonstrative ends; 0 for none. */
function readDescription(reading: string, tokens: Tokens, from: number, behind: number, limit: number): number {
  // 这个: only of people; the dictionary may have the demonstrative and its measure as one word.
  const first = tokens.covering(behind);
  if (!first || first.start < behind) return 0;
  let hasDeed = false;
  for (let token: typeof first | undefined = first; token && token.end <= limit; token = tokens.after(token.end)) {
    if (ENDS_NOUN.test(token.word) || token.tag === 'nr' || token.tag === 'f') return 0;
    if (isHuman(reading.slice(behind, token.end)) && !/^[vdap]/.test(token.tag)) {
      const next = tokens.after(token.end);
      if (reading[token.end] === '的' && hasDeed) continue;
      if (!next || !/^(?:n|vn|x|eng|b)/.test(next.tag)) return reading[from] === '该' && hasDeed ? 0 : token.end;
      if (/^(?:nr|x|eng)/.test(next.tag)) return 0;
    }
    if (/^v(?!n)/.test(token.tag)) hasDeed = true;
  }
  return 0;
}

/** So far back somebody may have been brought in without a name, in characters. */
const BACK = 300;

/** "找来一名中间人…那名中间人": somebody whom the article names nowhere. */
function isUnnamed(reading: string, tokens: Tokens, from: number, to: number): boolean {
  if (SOURCE.test(reading.slice(from, to))) return true;
  const noun = tokens.before(to)?.word ?? '';
  const left = reading.slice(Math.max(0, from - BACK), from);
  const at = left.lastIndexOf(noun);
  if (at < 0 || !/[一某][名位个][^，。；]{0,10}$/.test(left.slice(0, at))) return false;
  return tokens.after(from - left.length + at + noun.length)?.tag !== 'nr';
}

/** Callings of sources, whom nobody names. */
const SOURCE = /(?:发言人|人士|代表人?|记者|内部人|前员工)$/;

const isHuman = (words: string): boolean => endsInPost(words) || (HUMAN.test(words) && !NO_HUMAN.test(words));
