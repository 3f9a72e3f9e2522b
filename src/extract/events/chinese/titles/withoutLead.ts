/** A Chinese clause without what its title can do without: brackets, dates, words that connect it. */
import { sieveEach } from '../../../sieve.ts';
import { widthOf } from '../cutTitle.ts';

const BRACKETED = /\s?[（(][^（）()]*[）)]/g;
export const withoutBrackets = (text: string) => text.replace(BRACKETED, '');

/** Without the dates and the connecting words that a clause begins with. */
export function withoutLead(text: string): string {
  const bare = text.replace(
    /^(?:[^，。]{0,12}[年月日天时晚晨午初底末旬季周][，,])?(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:凌晨|上午|下午|晚(?!年)[间間]?|深夜)?[，,]?/,
    '',
  );
  const joined = bare.replace(SO_LATER, '').replace(CONNECTIVE, '');
  // "当天的宣判" and "后来查明" say nothing without their beginning.
  return joined === text || joined.startsWith('的') || widthOf(joined) < 4 ? text : withoutLead(joined);
}

/** How long after what was told before. */
const SO_LATER =
  /^[一二两兩三四五六七八九十几幾数數半\d]{1,3}[个個]?(?:小[时時]|[天日周月年])(?:[之以])?[后後](?=.{4})/;

export const CONNECTIVE =
  /^(?:因为|因為|由于|由於|但是?|然而|不過|不过|而(?![立今])|[則则](?!天)|[並并且](?![立肩])|並且|并且|而且|於是|于是|因此|所以|隨[後即]|随[后即]|此[後后外]|[之其][後后]|[後后][來来]|同[時时]|[當当][天晚日月]|[次翌隔]日|次月|據悉|据悉|另外|最終|最终|其中|還(?!款)|还(?!款)|也|又|亦)[，,]?/;

sieveEach(CONNECTIVE, BRACKETED);
