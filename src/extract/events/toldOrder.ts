/**
 * What the words say of which of two happenings came first, where their dates do not: "X之前，Y", "Y. Earlier that day X",
 * "X resigned after Y", "who had resigned".
 *
 * Promises: only reports of one sentence, or of one sentence and the next in its paragraph; nothing that is to come.
 * Does not know: dates. Two whose dates exclude each other stand in their order, whatever is said here.
 */
import { countWhile } from '../../model/countWhile.ts';
import type { Document, Sentence, Span } from '../document.ts';
import type { FoundEvent, TimeMention } from '../findings.ts';
import { sieveEach } from '../sieve.ts';

/** For each report those that came before it. */
export type ToldOrder = ReadonlyMap<FoundEvent, ReadonlySet<FoundEvent>>;

/** How many reports back in a sentence one may be set before. */
const REACH = 3;

/** `told`: reports in the order of the text. */
export function findToldOrder(told: readonly FoundEvent[], document: Document): ToldOrder {
  const order = new Map<FoundEvent, Set<FoundEvent>>();
  const add = (first: FoundEvent, then: FoundEvent) => {
    const known = order.get(then);
    if (known) known.add(first);
    else order.set(then, new Set([first]));
  };
  const judge = document.lang === 'en' ? judgeEnglish : judgeChinese;
  const places = told.map(({ trigger }) =>
    countWhile(document.sentences.length, (i) => endOf(document, i) <= trigger.start),
  );
  for (let i = 1; i < told.length; i++) {
    const [later, at] = [told[i] as FoundEvent, places[i] as number];
    const sentence = document.sentences[at];
    if (!sentence || isToCome(later)) continue;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
      const [earlier, before] = [told[k] as FoundEvent, places[k] as number];
      const other = document.sentences[before];
      if (at - before > 1 || other?.block !== sentence.block) break;
      if (isToCome(earlier)) continue;
      const last = told[i - 1] as FoundEvent;
      if (judge(document.reading, earlier, later, at === before ? sentence : other, sentence, last))
        add(later, earlier);
    }
  }
  return order;
}

const endOf = ({ sentences }: Document, index: number): number => (sentences[index] as Sentence).end;
const isToCome = ({ modality }: FoundEvent): boolean => modality === 'planned' || modality === 'possible';

/**
 * Whether the words set `later`, told behind `earlier`, before it. `from`: the sentence of `earlier`; `sentence`: of `later`;
 * `last`: the report told right before `later`.
 */
type Judge = (
  reading: string,
  earlier: FoundEvent,
  later: FoundEvent,
  from: Span,
  sentence: Span,
  last: FoundEvent,
) => boolean;

/** "在董事会罢免周岚之前，": behind the word, up to the end of its clause. */
const ZH_BEFORE = /^[^，。；]{0,20}(?:之前|以前|(?<![目日此年月天周时提往当眼从])前(?:夕)?)，/;
/** Opens what came before that which was told last. */
const ZH_OPENS =
  /^(?:但|而|不过|就)?(?:在?(?:此|这|那)之?前(?!的)|早前|先前|稍早|早些时候|当[天日晚](?:的?早些时候|稍早|更早)|(?:数|几|[一二两三四五六七八\d]{1,2}个?)(?:多|半)?(?:小时|钟头|分钟)前|[^，。]{0,8}(?:先|早|抢先|更早)一步|[^，。]{0,8}比[他她](?:们)?(?:更?早|先)|(?:而|这?[件场]?事情?的?)?(?:起因|导火索|缘起|诱因)(?:是|在于|源于|，|就是)|(?:此事|这|一切)(?:源于|缘于|始于|起于))/;
/** The same at the head of a clause. */
const ZH_CLAUSE = /(?:^|[，；])(?:但|而|不过)?(?:此前|在此之前|之前|早前|先前)[^，；]*$/;

const judgeChinese: Judge = (reading, earlier, later, from, sentence) => {
  if (from !== sentence) return ZH_OPENS.test(reading.slice(sentence.start, sentence.start + 14));
  if (ZH_BEFORE.test(reading.slice(earlier.trigger.end, Math.min(later.trigger.start, earlier.trigger.end + 26))))
    return true;
  return ZH_CLAUSE.test(reading.slice(earlier.trigger.end, later.trigger.start));
};

/** The pluperfect, right before its verb. */
const PLUPERFECT =
  /(?:\b(?:had|having)|['’]d)(?: (?:already|also|just|been|long|since|first|previously|twice|once|then|both|all|himself|herself|never|by then|by now|by that time|in fact|at last|\w+ly))* $/i;
/** "and within weeks a firm had sprung up": what the pluperfect tells came later all the same. */
const ONWARD =
  /\b(?:within|by|later|soon|then|afterwards?|thereafter|eventually|finally|subsequently|next|following|before (?:the|that) \w+ (?:was|were))\b/i;
/** "resigned after the board dismissed Doe", "once Doe had left": the last word between that joins the two. */
const JOINS = /\b(?:after|once|before|until|when|while|and|but|because|since|as|so|then)\b/g;
/** "Before the board dismissed Doe, Roe resigned" */
const FRONTED = /^(?:["“]|But |And |Yet )?Before\b[^,]*$/;
/** Opens what came before that which was told last. */
const OPENS =
  /^(?:But |And |Yet )?(?:Earlier(?: (?:that|the same|in the|on the|on that) |,)|(?:Hours|Minutes|Moments|Days|Weeks|Months|Shortly|Just|Only hours|A few hours|Two hours|Three hours) (?:earlier|before)\b(?! (?:the|she|he|they|his|her))|Before (?:that|then)\b|Previously\b|Until then\b|(?:That|The same) morning\b)/;

const judgeEnglish: Judge = (reading, earlier, later, from, sentence, last) => {
  const [had, hadBefore] = [later, earlier].map(({ trigger }) =>
    PLUPERFECT.test(reading.slice(Math.max(sentence.start, from.start, trigger.start - 40), trigger.start)),
  );
  const way = reading.slice(Math.max(sentence.start, earlier.trigger.end), later.trigger.start);
  const isBack = Boolean(had) && !hadBefore && !ONWARD.test(way);
  if (from !== sentence) return isBack || OPENS.test(reading.slice(sentence.start, sentence.start + 40));
  const between = reading.slice(earlier.trigger.end, later.trigger.start);
  if (FRONTED.test(reading.slice(sentence.start, earlier.trigger.start)) && between.includes(',')) return true;
  if (isBack) return true;
  // "took it up, and, after he met Doe, Roe was hired": the word joins the meeting, which is told between.
  const joint = reading.slice(last.trigger.end, later.trigger.start).match(JOINS)?.at(-1);
  return joint === 'after' || joint === 'once';
};

/** The hour about which a part of the day begins, by the first of its words. */
const PARTS: readonly (readonly [words: RegExp, hour: number])[] = [
  [/凌晨|before dawn|small hours/i, 3],
  [/清晨|早晨|清早|一早|早上|今早|黎明|at dawn|early morning/i, 7],
  [/上午|盘前|今晨|morning/i, 9],
  [/中午|午间|正午|noon|midday|lunchtime/i, 12],
  [/下午|午后|盘后|收盘后|afternoon|close of/i, 15],
  [/傍晚|黄昏|dusk/i, 18],
  [/当晚|晚间|晚上|昨晚|今晚|入夜|当夜|夜间|夜里|那晚|日晚|evening|night(?!mare)/i, 20],
  [/深夜|午夜|半夜|midnight/i, 23],
];

/** The hour of the day that the words of a time tell; `null` where they tell none. */
export function hourOf({ time }: FoundEvent): number | null {
  if (time?.edtf?.length !== 10) return null;
  const known = hours.get(time);
  if (known !== undefined) return known;
  const hour = readHour(time.exact);
  hours.set(time, hour);
  return hour;
}

/** Each time's hour: events beside each other ask for it again and again. */
const hours = new WeakMap<TimeMention, number | null>();

function readHour(exact: string): number | null {
  const part = PARTS.find(([words]) => words.test(exact))?.[1] ?? null;
  const clock = /(\d{1,2})(?:[:：]\d\d|时|点)/.exec(exact)?.[1];
  if (clock === undefined) return part;
  const hour = Number(clock);
  return part !== null && part >= 12 && hour < 12 ? hour + 12 : hour;
}

sieveEach(ZH_BEFORE, ZH_OPENS, ZH_CLAUSE);
