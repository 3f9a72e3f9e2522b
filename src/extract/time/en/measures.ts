/**
 * English expressions of how long or how often: five years, a six-month, weekly, every Monday. They date nothing:
 * “five years ago”, “two days later” and “the past six months” do, and stand among the dates.
 */
const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|semester|year|decade|generation)s?';
const UNITS = '(?:seconds|moments|minutes|hours|days|nights|weeks|weekends|months|years|decades|generations|centuries)';
/** What shades a count. */
const ABOUT =
  '(?:(?:about|around|roughly|approximately|nearly|almost|more than|less than|fewer than|(?:just |well |a little )?(?:over|under)|at least|at most|up to|only|just|another|between|as (?:little|much|many|long) as|for|an?|the|this|these|those) )*';
/** Of which stretch: none that is counted from now, nor the first of a year. */
const SIDE = '(?:(?:following|intervening|entire|full|whole) )?';
const NUMBER =
  '(?:\\d[\\d,.]*(?: \\d/\\d)?|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozen|hundred|thousand|couple of|number of|dozens of|hundreds of|thousands of|several|few|some|many|countless)';
const COUNT = `${NUMBER}(?:(?: to | or | and |-to-|-| )${NUMBER})*`;

const LENGTH = new RegExp(
  `^${ABOUT}${SIDE}(?:${COUNT}(?: and a half|-and-a-half)?(?: |-)(?:an? )?)(?:(?:straight|consecutive|full|more|long|short) )?(?:${UNIT}|centur(?:y|ies))(?: and a half| or (?:so|more))?$`,
  'i',
);
/** “a year”, “another week”: a unit by itself, and not which one it is. */
const ONE = new RegExp(
  `^(?:(?:about|around|roughly|nearly|almost|more than|less than|(?:just |well )?(?:over|under)|at least|only|just|for|barely) )*(?:an?|another|half an?)(?: |-)(?:(?:full|whole|good|further) )?${UNIT}(?: and a half| or (?:so|more))?$`,
  'i',
);
const BARE = new RegExp(
  `^(?:(?:just|only|mere|the|for) )*${UNITS}(?: (?:ahead|to come))?$|^(?:all|quite|some) (?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter|time|the time)(?: long)?$|-?long$`,
  'i',
);
const OFTEN =
  /^(?:about |nearly |almost )?(?:every|each|per|once|twice|(?:\w+ )?times)\b|^(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|[Ww]eek)days(?: (?:morning|afternoon|evening|night)s)?$|^(?:\w+ )?(?:weekends|mornings|afternoons|evenings|nights|summers|winters)$|^\w+day (?:morning|afternoon|evening|night)s$/i;

/** Whether the words of an expression say how long or how often, and not when. */
export const isMeasure = (words: string): boolean =>
  LENGTH.test(words) || ONE.test(words) || BARE.test(words) || OFTEN.test(words);
