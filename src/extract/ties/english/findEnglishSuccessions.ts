/**
 * Who followed whom in a post where no clause says so: one leaves it, another is given it.
 *
 * Promises: both are told to have had the same post (by the clause of the event or by the words beside the name), or the
 * one goes and the other comes in neighbouring sentences at one body; a post once filled is vacant no more.
 * Does not know: posts that the article leaves unsaid.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../../findings.ts';
import { findComers } from './findComers.ts';

const POST =
  /\b(?:(?:deputy|vice|assistant|junior|shadow|foreign|home|health|education|finance|defen[cs]e|interior|justice|transport|trade|energy|culture|labou?r|housing|prime|permanent|general|treasury|news|managing|city|sports|first) )?(?:secretary|minister|chief executive|chief (?:financial|operating|technology|product|legal|marketing|scientific|security|investment|information|risk) officer|finance chief|operating chief|ceo|cfo|coo|cto|executive chairman|chairman|chairwoman|chair|president|chancellor|governor|mayor|editor|head coach|coach|manager|captain|managing director|director general|director|commissioner|speaker|leader|dean|principal|treasurer|registrar|provost|rector|conductor|music director|artistic director|headteacher|headmaster|curator|ombudsman|chief engineer|chief scientist|superintendent|party chairman|whip|pope|archbishop|head of [a-z]+(?: [a-z]+)?)\b/giu;
const SAME: Record<string, string> = {
  ceo: 'chief executive',
  cfo: 'finance chief',
  'chief financial officer': 'finance chief',
  coo: 'operating chief',
  'chief operating officer': 'operating chief',
  cto: 'chief technology officer',
  chair: 'chairman',
  chairwoman: 'chairman',
  'head coach': 'coach',
};
/** Characters of text between two neighbouring sentences' events. */
const NEAR = 220;
/** Says of no post that it is another one. */
const TAKES_OVER =
  /\b(?:t(?:ake|akes|ook|aking) (?:over|charge|the (?:helm|reins))|step(?:s|ped|ping) (?:in|up)|fill(?:s|ed|ing) in)\b/u;
/** Vacant posts that are kept in mind. */
const KEPT = 8;

const postsIn = (words: string): string[] => {
  const found = (words.match(POST) ?? []).map((p) => p.toLowerCase());
  return found.map((p) => SAME[p] ?? p);
};

interface Vacancy {
  person: string;
  body: string | undefined;
  posts: ReadonlySet<string>;
  at: number;
}

/** The posts that the words beside each name, and the clauses of their appointments, tell. */
function readPosts(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
): Map<string, Set<string>> {
  const posts = new Map<string, Set<string>>();
  const add = (person: string, words: string) => {
    const known = posts.get(person) ?? new Set<string>();
    for (const post of postsIn(words)) known.add(post);
    posts.set(person, known);
  };
  for (const entity of entities)
    if (entity.kind === 'person') for (const a of entity.appositions) add(entity.id, a.exact);
  for (const event of events)
    if (event.type === 'appointment') for (const person of comersOf(event)) add(person, clauseOf(document, event));
  return posts;
}

const clauseOf = ({ reading }: Document, event: FoundEvent): string => {
  const span = event.evidence[0] ?? event.trigger;
  return reading.slice(span.start, span.end);
};

/** Who gets the post: the ones it is given to, else the ones who take it. */
function comersOf(event: FoundEvent): string[] {
  const of = (role: string) => event.participants.filter((p) => (p.role ?? 'agent') === role).map((p) => p.entity);
  // "Roe succeeded her": the one who comes is the one who does it.
  if (/-(?:succeed|replace|follow)$/.test(event.rule)) return of('agent');
  return of('patient').length > 0 ? of('patient') : of('agent');
}

function goersOf(event: FoundEvent, isPerson: (id: string) => boolean): string[] {
  const of = (role: string) =>
    event.participants.filter((p) => (p.role ?? 'agent') === role && isPerson(p.entity)).map((p) => p.entity);
  const patients = of('patient');
  return patients.length > 0 ? patients : event.type === 'departure' ? of('agent') : [];
}

/** "Roe stayed on as chairman until May 2022, when Doe, a banker, took over": who had been before, the first of the clause. */
function goerBeside(document: Document, entities: readonly FoundEntity[], event: FoundEvent): string | undefined {
  const start = event.evidence[0]?.start ?? event.trigger.start;
  if (!TAKES_OVER.test(clauseOf(document, event))) return undefined;
  const sentence = document.sentences.find((s) => s.start <= start && start < s.end);
  if (!sentence) return undefined;
  const before = document.reading.slice(sentence.start, event.trigger.start);
  const held = HELD_UNTIL.exec(before);
  if (!held) return undefined;
  const until = sentence.start + held.index + held[0].indexOf(held[1] as string);
  const from = sentence.start + held.index;
  return entities
    .filter((e) => e.kind === 'person')
    .flatMap((e) =>
      e.mentions.filter((m) => m.end <= from + 1 && m.end > from - 60).map((m) => ({ id: e.id, end: m.end })),
    )
    .filter((m) => m.end >= sentence.start && m.end <= until)
    .sort((a, b) => b.end - a.end)[0]?.id;
}
const HELD_UNTIL =
  /\b(?:was|served|stayed(?: on)?|remained|continued|ran|led|headed|chaired|managed|held|coached|edited)\b[^;.]{1,80}? (until) [^,;.]{3,40}, when /u;

/** The happening told next, whenever it was. */
function nextTold({ trigger }: FoundEvent, events: readonly FoundEvent[]): FoundEvent | undefined {
  let next: FoundEvent | undefined;
  for (const event of events)
    if (event.trigger.start > trigger.end && event.trigger.start - trigger.end < NEAR)
      if (!next || event.trigger.start < next.trigger.start) next = event;
  return next;
}

/** "Doe took charge in May after Roe was fired": who went, told right behind. */
function goerAfter(document: Document, event: FoundEvent, next: FoundEvent | undefined): string | undefined {
  if (next === undefined || !isDone(next)) return undefined;
  const [clause, other] = [clauseOf(document, event), clauseOf(document, next)];
  if (!TAKES_OVER.test(clause) && !(COMES_TO.test(clause) && areOne(postsIn(clause), postsIn(other)))) return undefined;
  const between = document.reading.slice(event.trigger.end, next.trigger.start);
  const isOut = /^(?:departure|dismissal)$/.test(next.type) || /-die$/.test(next.rule);
  if (!isOut || !AFTER.test(between)) return undefined;
  const [goer, ...others] = next.participants.filter(
    (p) => p.role === (next.type === 'dismissal' ? 'patient' : 'agent'),
  );
  return others.length === 0 ? goer?.entity : undefined;
}
/** Coming to a post, of which a clause that tells who went names no other. */
const COMES_TO =
  /\b(?:bec[ao]mes?|becoming|(?:was|were|been|is|being) (?:named|appointed|elected|made|promoted|chosen|picked|installed|sworn in|confirmed|crowned))\b/u;
const areOne = (posts: readonly string[], others: readonly string[]): boolean => others.every((p) => posts.includes(p));
/** Between taking over and going, in one sentence. */
const AFTER = /^[^.;]{0,80}\b(?:after|when) (?:[^.;,]{2,60}|[^.;,]{2,30}, [^.;,]{2,40}, )$/u;

const isDone = (e: FoundEvent) => e.modality === 'asserted' || e.modality === 'reported';

export function findEnglishSuccessions(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  { homes, known }: { homes: ReadonlyMap<string, string>; known: readonly FoundRelationship[] },
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const isPerson = (id: string) => kinds.get(id) === 'person';
  const posts = readPosts(document, entities, events);
  // Whom a clause itself says to follow somebody fills no other place by it.
  const successions = known.filter((t) => t.type === 'succeeded');
  const isTold = (comer: string, { evidence }: FoundEvent) =>
    successions.some(
      (t) => t.source === comer && evidence.some((e) => t.evidence.some((k) => k.start < e.end && e.start < k.end)),
    );
  const vacancies: Vacancy[] = [];
  // Also whom a clause says to be dismissed, whatever became of it as an event.
  const gone = known
    .filter((t) => t.type === 'dismissed' && isPerson(t.target))
    .map((t) => ({ person: t.target, at: t.evidence[0]?.start ?? 0 }));
  const found: FoundRelationship[] = [];
  events.forEach((event, index) => {
    if (!isDone(event)) return;
    const at = event.evidence[0]?.start ?? event.trigger.start;
    if (event.type === 'departure' || event.type === 'dismissal') {
      for (const person of goersOf(event, isPerson)) {
        gone.push({ person, at });
        const own = postsIn(clauseOf(document, event));
        vacancies.unshift({
          person,
          body: homes.get(person),
          posts: new Set([...own, ...(posts.get(person) ?? [])]),
          at,
        });
      }
      vacancies.splice(KEPT);
      return;
    }
    if (event.type !== 'appointment' && event.type !== 'return') return;
    // "extended his contract": he had the post before.
    if (/-(?:extend|renew|prolong)$/.test(event.rule)) return;
    const comers = comersOf(event)
      .filter(isPerson)
      .filter((c) => !isTold(c, event));
    const goer =
      comers.length > 0
        ? (goerBeside(document, entities, event) ?? goerAfter(document, event, nextTold(event, events)))
        : undefined;
    if (goer !== undefined && comers[0] !== goer) {
      found.push({
        type: 'succeeded',
        source: comers[0] as string,
        target: goer,
        rule: 'tie-took-over',
        evidence: event.evidence.slice(0, 1),
        events: [index],
      });
      return;
    }
    const clause = clauseOf(document, event);
    // "Doe, the chairman, took over": what she is already is not what she takes.
    const told = TAKES_OVER.test(clause) ? document.reading.slice(event.trigger.start, event.evidence[0]?.end) : clause;
    const wanted = new Set(postsIn(told));
    for (const comer of comers.slice(0, 2)) {
      const body = homes.get(comer);
      const vacancy = vacancies.find((v) => {
        // "Roe quit, and Doe took over": in one breath it is one post, wherever else they have worked.
        const isNext = v.at <= at && at - v.at < NEAR && wanted.size === 0;
        if (v.person !== comer && isNext && TAKES_OVER.test(clauseOf(document, event))) return true;
        if (v.person === comer || (v.body !== undefined && body !== undefined && v.body !== body)) return false;
        if (wanted.size > 0 && v.posts.size > 0) return [...wanted].some((p) => v.posts.has(p));
        if (/-(?:hire|recruit)$/.test(event.rule)) return false;
        return Math.abs(v.at - at) < NEAR && event.type === 'appointment' && wanted.size === 0;
      });
      if (!vacancy) continue;
      if (comer === comers[comers.length - 1]) vacancies.splice(vacancies.indexOf(vacancy), 1);
      found.push({
        type: 'succeeded',
        source: comer,
        target: vacancy.person,
        rule: 'tie-filled-post',
        evidence: event.evidence.slice(0, 1),
        events: [index],
      });
    }
  });
  for (const { type, target, source, evidence } of known)
    if (type === 'left' || type === 'dismissed') {
      const person = type === 'left' ? source : target;
      if (isPerson(person)) gone.push({ person, at: evidence[0]?.start ?? 0 });
    }
  for (const event of events)
    if ((event.type === 'departure' || event.type === 'dismissal') && event.modality === 'planned')
      for (const person of goersOf(event, isPerson)) gone.push({ person, at: event.trigger.start });
  return [
    ...found,
    ...findStandIns(document, entities, gone),
    ...findComers(document, entities, gone, [...successions, ...found]),
  ];
}

/** "Doe, the finance director, will run the bank until a permanent successor is found": in the place of who went last. */
const UNTIL_FOUND =
  /\b(?:until|till|while|pending|as) (?:an?|the|its|his|her|their) (?:(?:permanent|full-time|long-term|new|formal|search for an?) )*(?:successor|replacement|chief executive|chairman|chairwoman|chair|head|director|president|leader|manager|coach|boss)s? (?:is|are|was|were|can be|could be|has been|had been|search) ?(?:found|named|appointed|chosen|elected|picked|selected|hired|in place|identified)?\b/gu;
/** Characters back to who went. */
const FAR = 700;
function findStandIns(
  document: Document,
  entities: readonly FoundEntity[],
  gone: readonly { person: string; at: number }[],
): FoundRelationship[] {
  if (gone.length === 0) return [];
  return [...document.reading.matchAll(UNTIL_FOUND)].flatMap((match) => {
    const sentence = document.sentences.find((s) => s.start <= match.index && match.index < s.end);
    if (!sentence) return [];
    const [comer] = entities
      .filter((e) => e.kind === 'person')
      .flatMap((e) => e.mentions.map((m) => ({ id: e.id, start: m.start })))
      .filter((m) => sentence.start <= m.start && m.start < match.index)
      .sort((a, b) => a.start - b.start);
    if (!comer || !RUNS.test(document.reading.slice(comer.start, match.index))) return [];
    const goer = [...gone]
      .sort((a, b) => a.at - b.at)
      .findLast((g) => g.at < match.index && match.index - g.at < FAR && g.person !== comer.id);
    if (!goer) return [];
    const evidence = [{ start: comer.start, end: match.index + match[0].length }];
    return [
      {
        type: 'succeeded' as const,
        source: comer.id,
        target: goer.person,
        rule: 'tie-stands-in',
        evidence,
        events: [],
      },
    ];
  });
}
const RUNS =
  /\b(?:run|runs|running|lead|leads|leading|head|heads|manage|manages|chair|take|takes|taking|taken|took|serve|serves|serving|act|acts|acting|fill|fills|filling|step|steps|stepped|hold|holds|oversee|oversees|interim|in charge|named|appointed)\b/u;
