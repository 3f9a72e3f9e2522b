/** Phrases for firms begun, bought into, called off and cut: in the words in which papers tell them. */
import type { EnglishRule } from '../englishRule.ts';
import { phrase } from './phraseWords.ts';

const BODY =
  '(?:company|firm|business|start-?up|club|party|bank|group|maker|chain|network|newspaper|magazine|band|charity|brand|league|fund|school|festival|agency|studio|website|app|service|venture|label|channel|retailer|airline|brewery|outfit|empire)';
const BARGAIN =
  '(?:deal|purchase|takeover|merger|sale|acquisition|bid|transaction|buyout|buy-out|tie-up|investment|partnership|agreement|rescue|engagement)';
const STAFF =
  '(?:workers?|staff|employees?|people|posts|jobs|journalists|reporters|engineers|miners|drivers|contractors|managers|members of staff)';

export const PHRASES_OF_VENTURES: readonly EnglishRule[] = [
  {
    type: 'founding',
    verbs: 'dream cook think conjure hatch conceive',
    voice: 'active',
    after: phrase(
      `(?:up )?(?:(?:the |an? |his |her |its |their )(?:[\\p{L}-]+ ){0,3}?${BODY}\\b|(?!(?:the|an?|his|her|its|their|this|that|it)\\b)[\\p{L}.’'-]+(?: [\\p{L}.’'-]+)? .{0,60}?\\bin (?:19|20)\\d\\d\\b)`,
    ),
    notAfter:
      /\b(?:plans?|plots?|ideas?|schemes?|slogans?|logos?|names?|excuses?|storys?|stories|recipes?|ways?|formula|campaigns?|designs?|chickens?|eggs|characters?)\b/,
  },
  {
    type: 'deal',
    verbs: 'amass accumulate build buy hoover scoop snap acquire take gather',
    after:
      /^(?:up )?(?:an? |about |some |nearly |almost |more than |roughly |another |a further )*(?:\S+ )?\d[\d.]* ?(?:%|percent|per cent|pc) (?:stake|holding|of|interest|slice)\b/,
    takes: /^(?:of|in)$/,
  },
  {
    type: 'deal',
    verbs: 'call',
    voice: 'active',
    after: phrase(
      `(?:off )?(?:the |its |his |her |their |an? )(?:[\\p{L}\\d$£€.-]+ ){0,3}?${BARGAIN}(?: off\\b|$|[,;]| [^,;]{1,60})`,
    ),
    notAfter: /^(?!off\b)(?!.{1,80} off\b)/,
  },
  {
    type: 'deal',
    verbs: 'call',
    voice: 'passive',
    subject: new RegExp(`\\b${BARGAIN}$`),
    after: /^off\b/,
    notSubject: /\bengagement$/,
  },
  {
    type: 'deal',
    verbs: 'buy',
    voice: 'active',
    after: /^into (?:an? |the |its |\p{L})/u,
    notAfter:
      /^into (?:(?:the|an?|its|his|her|their|this|that|such|any) )?(?:\S+ )?(?:idea|notion|myth|hype|concept|belief|narrative|argument|story|theory|philosophy|dream|plan|vision|it|logic|premise|stereotype|illusion|lie|process|system|project)\b/,
    takes: /^into$/,
  },
  {
    type: 'deal',
    verbs: 'sketch scribble hammer thrash draw work cobble',
    voice: 'active',
    after: phrase(
      `(?:out|up|down|together),?(?: [^,;]{1,40},)? (?:an? |the |its |their )?(?:[\\p{L}-]+ ){0,2}?${BARGAIN}\\b`,
    ),
  },
  { type: 'deal', verbs: 'sign', voice: 'active', after: /^$/, subject: /^\p{L}+(?: \p{L}+)?$/u, namesSubject: true },
  {
    type: 'deal',
    verbs: 'swallow gulp',
    voice: 'active',
    after: phrase(
      `(?:up )?(?:its|the|an?|his|her|their|two|three|several) (?:[\\p{L}-]+ ){0,3}?(?:rivals?|competitors?|neighbours?|compan(?:y|ies)|firms?|banks?|groups?|start-?ups?|chains?|brands?|breweries|publishers?|insurers?|airlines?)\\b`,
    ),
  },
  {
    type: 'decision',
    verbs: 'pull shelve scrap postpone abandon ditch delay',
    voice: 'active',
    after:
      /^(?:the |its |his |her |their )(?:[\p{L}\d$£€.-]+ ){0,3}?(?:flotation|float|listing|ipo|initial public offering|offering|share sale|rights issue)\b/u,
  },
  {
    type: 'restructuring',
    verbs: 'announce unveil reveal confirm order impose outline swing make',
    voice: 'active',
    after:
      /^(?:plans? for |proposals for |(?:an? |the )?(?:new |fresh |further |another |second |third )?(?:round|wave|series|raft) of |up to |some |about |nearly |almost |more than |around |further |sweeping |deep |mass |\d[\d,.]* (?:thousand |more |further )?|hundreds of |thousands of |dozens of |its (?:first|second|biggest|latest) )*(?:job (?:cuts|losses)|layoffs|lay-offs|redundancies|plant closures|store closures|branch closures)\b/,
  },
  {
    type: 'restructuring',
    verbs: 'let',
    after: phrase(`(?:[\\p{L}\\d,.]+ ){1,5}?${STAFF} go\\b`),
  },
  {
    type: 'restructuring',
    verbs: 'get',
    after: phrase(`rid of (?:[\\p{L}\\d,.]+ ){1,4}?${STAFF}\\b`),
  },
];
