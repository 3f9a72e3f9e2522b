/**
 * People whom an article in Chinese names in Latin letters alone, shown by the post before the name or by a verb of
 * people behind it: "股评人Sam Austin", "Sam Austin坦言". And whom a letter and a character name: "D罗（Dino Ronano）".
 *
 * Promises: two to four words that begin with capitals, or a capital and up to two characters with such words in
 * brackets behind them; apart from what is taken; in order of the text.
 * Does not know: a name of one word, which firms have as well.
 */
import type { Document, Span } from '../../../document.ts';
import { matchesOf, sieveEach } from '../../../sieve.ts';
import { readLatinBeside } from '../readLatinBeside.ts';
import type { Tokens } from '../readTokens.ts';
import { AFTER_PERSON } from '../words/personVerbs.ts';
import { endsInPost } from '../words/posts.ts';

const NAME = /[A-Z][a-z'’-]+(?: [A-Z]\.)?(?: (?:de |van |von |bin |al-)?[A-Z][A-Za-z'’-]+){1,3}/g;
/** "D罗（": a name of which the letter is the first. */
const LETTERED = /(?<![A-Za-z0-9])[A-Z][\u3400-\u9fff]{1,2}(?=（[A-Z])/g;
const FIRM_WORD =
  /\b(?:Inc|Corp|Ltd|LLC|Group|Holdings?|Capital|Partners?|Labs?|Bank|Fund|Media|News|Times|Post|Journal|University|College|Institute|Foundation|Company|Crown|Ocean|Street|Park|City|United|Club|Energy|Motors?|Airlines?|Technolog\w+|Systems?|Networks?|Studios?|Pictures|Records|Entertainment|Games?|Research|Management|Investments?|Ventures?|International|Global|Health|Pharma\w*|Equity|Advisors?|Advisers|Associates|Securities|Financial|Finance|Trust|Insurance|Brothers|Solutions|Services|Industries|Enterprises?|Electronics?|Semiconductors?|Micro|Software|Robotics|Sciences?|Therapeutics|Bio\w*|Medical|Hospital|Clinic|School|Academy|Society|Association|Council|Committee|Union|Party|Press|Review|Magazine|Tribune|Herald|Gazette|Weekly|Daily|Star|Telegraph|Guardian|Museum|Orchestra|Theat(?:re|er)|Hotels?|Resorts?|Air|Airways|Aviation|Aerospace|Dynamics|Power|Oil|Gas|Petroleum|Mining|Steel|Foods?|Beverages?|Brewery|Coffee|Beauty|Fashion|Retail|Stores?|Mart|Logistics|Shipping|Lines|Properties|Estate|Realty|Development|Construction|Engineering|Design|Digital|Data|Cloud|Mobile|Telecom|Communications?|Broadcasting|Television|Radio|Film|Films|Music|Sports?|Fitness|FC|SC)\b/;

export function findLatinPeople({ reading, sentences }: Document, tokens: Tokens, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const words = reading.slice(sentence.start, sentence.end);
    if (!/[\u3400-\u9fff]/.test(words)) continue;
    for (const { 0: name, index } of matchesOf(NAME, words)) {
      const start = sentence.start + index;
      const end = start + name.length;
      if (FIRM_WORD.test(name) || taken[start] === 1 || tokens.at[start] === -1) continue;
      const hasPost = endsInPost(reading.slice(Math.max(sentence.start, start - 6), start).trimEnd());
      if (hasPost || AFTER_PERSON.has(tokens.after(end)?.word ?? '')) found.push({ start, end });
    }
    for (const { 0: name, index } of matchesOf(LETTERED, words)) {
      const [start, end] = [sentence.start + index, sentence.start + index + name.length];
      const latin = readLatinBeside(reading, end);
      if (latin?.kind !== 'name' || taken[start] === 1 || FIRM_WORD.test(reading.slice(latin.start, latin.end)))
        continue;
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

sieveEach(NAME, LETTERED, FIRM_WORD);
