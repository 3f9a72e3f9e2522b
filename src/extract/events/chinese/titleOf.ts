/**
 * A short title for an event, made of the article's own words: who, the verb with what leads to it, what.
 *
 * Promises: at most 16 Han characters wide where the name and the verb alone are not longer; never cut inside a
 * word, a bracket or a quotation.
 */
import type { Document, Span } from '../../document.ts';
import type { Named } from './mentionGroups.ts';

/** Widths count a Han character as 1 and any other as a half. */
const LONGEST = 16;

const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u3000-\uffef\u3400-\u9fff]/.test(char) ? 1 : 0.5), 0);

/** The name as the clause has it; for a pronoun, the shortest form that the article uses and that is still a name. */
function nameOf({ form, exact, entity }: Named): string {
  if (form !== 'pronoun' && form !== 'title') return exact;
  const short = entity.aliases.filter((a) => /^[\u3400-\u9fff]{2,}$/.test(a)).sort((a, b) => a.length - b.length)[0];
  return short && short.length < entity.name.length ? short : entity.name;
}

function nameSubject(members: readonly Named[]): string {
  const names = members.map(nameOf);
  return names.length > 2 ? `${names[0]}等` : names.join('、');
}

/** Adverbs and helping verbs that stand right before a trigger and belong to the title. */
const LEAD =
  /(?:再次|再度|突然|正式|一致|首次|集体|公开|相继|先后|分别|宣布|宣告|决定|提请|计划|拟|有望|可能|即将|将|或将?|不再|重新|当场|被|遭到?|获准|获|点名|再|又|独自|连续|悉数|高票|同时)+$/;
/** With whom, by whom, of what: phrases before the verb that complete it. */
const PHRASE =
  /(?:把|将|被|遭|(?<![自理])由|(?<!参)与|(?<![平缓])和|(?<![方志动倾])向|(?<![反针])对)[^，。、：；“”的以后]{1,14}$/;

/** Whether brackets and quotation marks in a piece of text close. */
function isWhole(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[“「『《（(]/g) === count(/[”」』》）)]/g) && count(/"/g) % 2 === 0 && !/^[”」』》）)、]/.test(text);
}

const tidy = (text: string) => text.replace(/[，,：:]\s*/g, '').replace(/[。；;、！!\s]+$/, '');

/** What may follow the verb, longest first: all of it, its first phrase, or the noun that its last 的 leads to. */
function objectsOf(rest: string): string[] {
  const bare = withoutBrackets(rest)
    .replace(/^[，,：:\s]+/, '')
    .replace(/(?:之后|后|之时|时|期间)$/, '');
  const first = bare.split(/[，。；,;]/)[0] ?? '';
  const phrase = first.split('、')[0] ?? '';
  const before = phrase.split(/(?<!参)与(?!会)|以及/)[0] ?? '';
  const tail = first.includes('的') ? first.slice(first.lastIndexOf('的') + 1) : '';
  return [bare, first, phrase, tail.length > 1 ? tail : '', before.endsWith('的') ? '' : before];
}

/** Without the dates that a clause begins with. */
const withoutTime = (text: string) =>
  text.replace(
    /^(?:[^，。]{0,12}[年月日天时晚晨午初底末旬季周][，,])?(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:凌晨|上午|下午|晚间?|深夜)?[，,]?/,
    '',
  );

const withoutBrackets = (text: string) => text.replace(/\s?[（(][^（）()]*[）)]/g, '');

/** The title of what a trigger tells in a span; `doers` are those whose name begins it. */
export function titleOf({ text }: Document, span: Span, trigger: Span, doers: readonly Named[]): string {
  const named = doers.filter((d) => d.end <= trigger.start && d.start >= span.start).map((d) => d.end);
  const before = withoutBrackets(text.slice(Math.max(span.start, ...named), trigger.start));
  const word = text.slice(trigger.start, trigger.end);
  const lead = LEAD.exec(before)?.[0] ?? '';
  const phrase = PHRASE.exec(before.slice(0, before.length - lead.length))?.[0] ?? '';
  const passive = /^[被遭]/.exec(phrase)?.[0] ?? '';
  const subject = nameSubject(doers);
  const isTold = doers.some((d) => phrase.includes(d.exact));
  const verbs = [...(isTold ? [] : [phrase + lead + word]), passive + lead + word, passive + word];
  if (doers.length === 0) {
    const clause = tidy(withoutTime(withoutBrackets(text.slice(span.start, span.end))));
    if (widthOf(clause) <= LONGEST && isWhole(clause)) return clause;
  }
  const objects = objectsOf(text.slice(trigger.end, span.end));
  for (const verb of verbs)
    for (const object of objects) {
      const title = tidy(subject + verb + object);
      if (object !== '' && widthOf(title) <= LONGEST && isWhole(object) && isWhole(verb)) return title;
    }
  const short = verbs.find((verb) => widthOf(subject + verb) <= LONGEST && isWhole(verb));
  return tidy(subject + (short ?? word));
}
