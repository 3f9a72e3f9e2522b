/** A short title for an event, made of the article's own words: who, the verb with what leads to it, what. */
import type { Document, Span } from '../../document.ts';
import type { Trigger } from './findTriggers.ts';
import type { Named } from './mentionGroups.ts';

/** Widths count a Han character as 1 and any other as a half. */
const LONGEST = 16;

const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u3000-\uffef\u3400-\u9fff]/.test(char) ? 1 : 0.5), 0);

function nameSubject(members: readonly Named[]): string {
  const names = members.map((m) => (m.form === 'pronoun' || m.form === 'title' ? m.entity.name : m.exact));
  return names.length > 2 ? `${names[0]}等` : names.join('、');
}

/** Adverbs and helping verbs that stand right before a trigger and belong to the title. */
const LEAD =
  /(?:(?:再次|再度|突然|正式|一致|首次|集体|公开|相继|先后|分别|宣布|宣告|决定|提请|计划|拟|有望|可能|将|即将|或将?|不再|重新|当场|被|遭|遭到|获|获准|点名|再|又|获|接替|独自|连续|悉数|高票|辞职|同时)[^，。]{0,0})+$/;

/** The title; `doers` are those whose name begins it. */
export function titleOf({ text, reading }: Document, segment: Span, trigger: Trigger, doers: readonly Named[]): string {
  const lead = LEAD.exec(reading.slice(segment.start, trigger.start))?.[0] ?? '';
  const verb = text.slice(trigger.start - lead.length, trigger.end);
  const subject = nameSubject(doers);
  const head = subject + verb;
  const rest = text
    .slice(trigger.end, segment.end)
    .replace(/[（(][^（）()]*[）)]/g, '')
    .trim();
  const whole = head + rest;
  if (widthOf(whole) <= LONGEST) return whole.replace(/[，。、；：\s]+$/, '');
  const phrase = /^(?:了|过|着)?[^，。、；：的以于在并]{1,12}(?=[，。、；：的以于在并]|$)/.exec(rest)?.[0] ?? '';
  return phrase && widthOf(head + phrase) <= LONGEST ? head + phrase : head;
}
