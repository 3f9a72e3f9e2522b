/** Words that several of these tables look for. */

/** Somebody or something in up to four words, in lower case as rules see it. */
export const ONE = "(?:him|her|them|it|[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,3}?)";

export const WHOSE = "(?:his|her|their|its|the|an?|[\\p{L}.-]+['’]s?)";

export const POST =
  '(?:chief|chair\\p{L}*|president|vice|head|director|manager|managing|executive|officer|partner|editor|captain|coach|minister|secretary|dean|provost|principal|treasurer|deputy|number two|right-hand (?:man|woman)|leader|mayor|governor|boss|successor|heir|adviser|caretaker|spokes\\p{L}+|consultant|ambassador|envoy|chancellor|conductor|curator|commissioner|trustee|executor|guardian|administrator)';

/** What is led. */
export const LED =
  '(?:company|firm|bank|institute|club|team|side|group|business|university|party|government|department|agency|inquiry|investigation|panel|committee|commission|fund|museum|paper|newspaper|division|unit|school|hospital|airline|board|council|charity|union|federation|lender|insurer|retailer|carmaker|orchestra|theatre|studio|fleet|army|force|ministry|laboratory|lab|search|review|country|city|campaign|project|programme|task force|board of inquiry)';

/** What is assessed by a court, and is no assessment. */
export const PENALTY = /^(?:[$£€¥]|an? (?:\p{L}+ )?(?:fine|penalty)|damages|penalties|fines)/u;

export const phrase = (words: string): RegExp => new RegExp(`^${words}`, 'u');
