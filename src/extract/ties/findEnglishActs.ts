/**
 * Ties from what English clauses say that somebody did to somebody; the verbs are in englishActs.ts.
 *
 * Promises: asides behind a name ("Jane Doe, the firm's founder,") are passed over when the subject is looked for;
 * "and fired him" has the subject of the sentence; "was sued by" turns the sides; deeds that are denied, planned or
 * supposed make nothing, because their verbs stand behind another verb.
 */
import type { Document } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { BEFORE_VERB, DESCRIBED, ENGLISH_ACTS, type EnglishAct } from './englishActs.ts';
import { NAME, NAMES, namesBySentence, ORGANIZATION, PERSON, type PlacedName, type Template } from './templateOf.ts';

const compile = (act: EnglishAct) => ({
  act,
  active: new RegExp(
    `(?<= )(?:${act.verbs}) (?:${act.between ?? DESCRIBED})(?:${NAME}['’]s? (?:[\\w-]+ ){0,2}?[a-z]+,? (?=${PERSON}))?(?<t>${NAMES})`,
    'dgu',
  ),
  passive: act.participle
    ? new RegExp(
        `(?<t>${NAMES}) (?:was|were|is|has been|had been|have been|being|who was)(?: \\w+ly)?(?: later| then)? (?:${act.participle})[^.,;${PERSON}${ORGANIZATION}]{0,40}? by ${DESCRIBED}(?<s>${NAMES})`,
        'dgu',
      )
    : null,
});
const ACTS = ENGLISH_ACTS.map(compile);
const ASIDE = new RegExp(
  `(?<=[${PERSON}${ORGANIZATION}])(?:, \\d{2}\\b)?(?:, (?:the|an?|his|her|its|who|whose|then|now|former|once|${ORGANIZATION})\\b[^,.;—]{0,90}|, \\d{2}|, ${ORGANIZATION}['’]s [^,.;]{1,60}|, (?:chairman|chief|president|director|partners?|head|founder|co-founder|vice|managing|editor|professor)\\b[^,.;]{0,80}),`,
  'gu',
);
const CONJOINED = /(?:(?:^|[,;])?(?: and| but| then)|,)$/u;
const BEHIND_PREPOSITION =
  /\b(?:by|of|with|to|in|for|from|against|at|on|after|before|about|into|between|than|told|over|near) (?:the |an? )?(?:[a-z-]+ ){0,3}$/u;

/** A template without the asides behind its names. */
function foldAsides(template: Template): Template {
  const text: string[] = [];
  const offsets: number[] = [];
  const entities = new Map<number, string>();
  const gone = new Set<number>();
  for (const match of template.text.matchAll(ASIDE))
    for (let i = match.index; i < match.index + match[0].length; i++) gone.add(i);
  for (let i = 0; i < template.text.length; i++) {
    if (gone.has(i)) continue;
    const entity = template.entities.get(i);
    if (entity) entities.set(text.length, entity);
    text.push(template.text[i] as string);
    offsets.push(template.offsets[i] as number);
  }
  offsets.push(template.offsets.at(-1) as number);
  return { text: text.join(''), offsets, entities };
}

/** The names that end `words`, or, behind "and" or "who", those that the verb belongs to; as a range. */
function findSubject(text: string, verb: number): [number, number] | null {
  const before = text.slice(0, verb - 1).replace(BEFORE_VERB, '');
  const own = new RegExp(`${NAMES}(?:,? who|,? which|,)?$`, 'u').exec(before);
  if (own) return [own.index, own.index + own[0].length];
  if (!CONJOINED.test(before)) return null;
  for (const match of before.matchAll(new RegExp(NAMES, 'gu'))) {
    if (BEHIND_PREPOSITION.test(before.slice(0, match.index))) continue;
    if (/^['’]s?\b/u.test(before.slice(match.index + match[0].length))) continue;
    // "the directors ousted Doe and named": Doe is what the verb before does something to.
    if (/\b[a-z]{3,}ed (?:the |an? )?(?:[a-z-]+ ){0,2}$/u.test(before.slice(0, match.index))) continue;
    return [match.index, match.index + match[0].length];
  }
  return null;
}

function entitiesIn(template: Template, [from, to]: readonly [number, number], side: EnglishAct['source']): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const entity = template.entities.get(i);
    const kind = template.text[i] === PERSON ? 'P' : 'O';
    if (entity && (side === 'X' || side === kind) && !found.includes(entity)) found.push(entity);
  }
  return found;
}

/** "fired John Roe, Jane Doe's deputy": the last of the list only owns what follows. */
function withoutOwner(
  text: string,
  span: readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  if (!span || span[1] - span[0] < 2 || !/^['’]s?\b/u.test(text.slice(span[1], span[1] + 3))) return span;
  const comma = text.slice(span[0], span[1]).lastIndexOf(', ');
  return comma > 0 ? [span[0], span[0] + comma] : span;
}

function findInTemplate(template: Template): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  const { text, offsets } = template;
  const tie = (act: EnglishAct, s: readonly [number, number], t: readonly [number, number]) => {
    const [from, to] = [Math.min(s[0], t[0]), Math.max(s[1], t[1])];
    for (const source of entitiesIn(template, s, act.source))
      for (const target of entitiesIn(template, t, act.target))
        if (source !== target)
          found.push({
            type: act.type,
            source,
            target,
            rule: act.rule,
            evidence: [{ start: offsets[from] as number, end: offsets[to] as number }],
            events: [],
          });
  };
  for (const { act, active, passive } of ACTS) {
    for (const match of text.matchAll(active)) {
      const target = withoutOwner(text, match.indices?.groups?.t);
      const subject = findSubject(text, match.index);
      if (!target || !subject || act.notAfter?.test(text.slice(target[1]))) continue;
      tie(act, subject, target);
    }
    if (!passive) continue;
    for (const match of text.matchAll(passive)) {
      const [source, target] = [match.indices?.groups?.s, match.indices?.groups?.t];
      if (source && target) tie(act, source, target);
    }
  }
  return found;
}

export function findEnglishActs(document: Document, names: readonly PlacedName[]): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length < 2) continue;
    found.push(...findInTemplate(foldAsides(template)));
  }
  return found;
}
