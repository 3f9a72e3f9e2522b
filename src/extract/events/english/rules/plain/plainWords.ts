/** Words that several of these tables look for. */

export const PERSON_SUBJECT = /(?:^(?:he|she|they|who|i|we)$|\b\p{L}+$)/u;

/** Behind "walked" and "stepped": out of a room or a wreck, and no post. */
export const WALKED =
  /^(?:out|away) (?:of (?:the|his|her|a|an) (?!(?:[\p{L}-]+ ){0,2}?(?:cabinet|government|boards?|party|company|firm|club|job|post|coalition|partnership|union|band|group|bank|team|paper|newspaper|show|institute|department|ministry|university|council|committee|inquiry|panel|project|meeting|deal|talks|negotiations|contract|organi[sz]ation|federation|alliance|role|marriage)\b)|from (?:the|his|her|a) (?:\S+ )?(?:car|crash|wreck|wreckage|accident|plane|scene|fight|cameras?|microphones?|reporters|table|window)\b|onto\b|into\b|with\b|across\b|down\b|along\b|smiling\b)/u;

export const post = (words: string) =>
  new RegExp(
    `^${words}(?:[\\p{L}’'-]+ ){0,4}?(?:posts?|role|roles|job|jobs|position|seat|chair|chairmanship|title|throne|crown|office|reins|helm|mantle|captaincy|presidency|premiership|leadership|directorship|command|baton|top job|corner office|hot seat|dugout|editorship|portfolio|brief|duties|place|shoes|succession|keys)\\b`,
    'u',
  );

export const MONEY =
  '(?:about |more than |nearly |some |almost |around |up to |as much as |a further |another |an extra |over |at least |roughly )*(?:[$£€¥]|us\\$|a\\$|hk\\$|\\d[\\d,.]* (?:million|billion|trillion)|hundreds of millions|tens of millions|millions|billions)';

export const money = (words = '') => new RegExp(`^${words}${MONEY}`);

export const FIGURE =
  /\b(?:shares?|prices?|sales|profits?|rates?|temperatures?|revenues?|figures?|numbers?|stocks?|values?|valuation|markets?|support|ratings?|income|output|losses|population|attendance|unemployment|inflation|confidence|turnover|currency|pound|dollar|euro|yen|index|popularity|debts?|circulation|total|toll|subscribers|users|customers|members|membership|audiences?|viewers|bookings|exports|imports|orders|deliveries|demand|traffic|visitors|earnings|margins|deficit|poverty|crime|deaths|cases|infections|company|firm|bonds?|tokens?|coin|bitcoin|costs?|rents?|wages|yields?|spending|gap|share|fortune|wealth|worth|budget|trade|economy|production|capacity|lead|polls?|turnout)$/;
