/**
 * The subject of a Chinese verb of doing: of its clause, or carried over from the ones before.
 *
 * Promises: a clause that says who does it has no other subject; who is told of in what describes somebody else is none.
 */
import { sieveEach } from '../../../sieve.ts';
import { PLURAL } from '../clauses/joinPartners.ts';
import type { ChineseClause, NameGroup } from '../clauses/nameGroup.ts';
import { idsOf } from '../deedSides.ts';
import { findAhead, findAppointed, findHead } from '../findDoer.ts';
import { PIVOT } from '../innerDeeds.ts';
import { isEmptyBefore } from '../isEmptyBefore.ts';
import { OBJECT_OF, type VerbPlace } from './verbPlace.ts';

export interface Subject {
  subject: NameGroup | null;
  /** Whom the words before describe. */
  head: NameGroup | null;
  /** Whether the subject of the clauses before may be that of this. */
  isCarried: boolean;
}

export function findSubject(verb: VerbPlace): Subject {
  const { act, clause, template, from, to, own } = verb;
  const isCarried = mayCarry(verb);
  const inner = own && isInner(verb) ? findHead(act, clause, template, from, to, true) : null;
  const head = own ? inner : findHead(act, clause, template, from, to);
  const subject = inner ?? findPivot(verb) ?? findActedFor(verb) ?? own ?? findUnnamed(verb, head, isCarried);
  return { subject, head, isCarried };
}

const mayCarry = ({ act, clause, template, from, beforeText, before }: VerbPlace): boolean =>
  PLURAL.test(beforeText)
    ? (clause.carried?.members.length ?? 0) > 1
    : isEmptyBefore(clause, template, from) ||
      (act.type === 'founder_of' && before.length === 0 && isOneDeed(beforeText));

/** 变卖家产办起, 另起炉灶创办: what is done before a founding is done by the same one, unless somebody else is told of. */
const isOneDeed = (words: string): boolean =>
  words.length <= LONGEST_DEED && !/[师人员长者友生家商方司团队们校院行民众俩伙族]$|[是有被由]/u.test(words);
const LONGEST_DEED = 10;

/** 某甲控告持有公司股份的某乙: he does what follows, not whoever sues him. */
const isInner = ({ beforeText }: VerbPlace): boolean => OBJECT_OF.test(beforeText.replace(INNER_PHRASE, '').slice(-6));
/** 替某甲 before the verb of such a description. */
const INNER_PHRASE = /[替为帮给对向与和同跟在][\ue000\ue001][^，\ue000\ue001]{0,6}$/u;

/** 让某甲加入: whom somebody has come or go. */
function findPivot({ act, clause, template, before }: VerbPlace): NameGroup | undefined {
  if (!COMES_AND_GOES.has(act.type)) return undefined;
  const pivot = before.findLast(
    (g) => PIVOT.test(template.text.slice(clause.start, g.start)) && idsOf(g, 'P').length > 0,
  );
  if (pivot || act.type !== 'joined' || act.isTurned) return pivot;
  // 把某甲卖给某队: he goes there, not whoever sells him.
  return before.findLast((g) => g.marker === 'ba' && idsOf(g, 'P').length > 0);
}
export const COMES_AND_GOES: ReadonlySet<string> = new Set(['joined', 'left', 'founder_of']);

/** For whom a step of the law is taken. */
const findActedFor = ({ act, around, before }: VerbPlace): NameGroup | undefined =>
  act.type === 'legal_action_against'
    ? (before.findLast((g) => g.marker === 'for') ?? (before.length === 0 ? around.represented : undefined))
    : undefined;

/** Who does it where the clause has no subject of its own. */
function findUnnamed({ act, clause, around }: VerbPlace, head: NameGroup | null, isCarried: boolean): NameGroup | null {
  const { authority, previous } = around;
  const official = act.isOfficial ? authority : undefined;
  const appointed = act.type === 'succeeded' && isCarried ? findAppointed(previous) : undefined;
  const named = official ?? appointed ?? head;
  if (named || !isCarried) return named;
  // "判处某甲死刑。判处某乙徒刑": whoever was judged before judges nobody.
  const isJudged = act.isOfficial && isNoOfficial(clause.carried, previous);
  return findAhead(act, clause, around) ?? (isJudged ? null : clause.carried);
}

/** People of whom the clause before does not say that they hold an office. */
const isNoOfficial = (group: NameGroup | null, previous: ChineseClause | undefined): boolean =>
  group?.members.every(({ kind }) => kind === 'P') === true && !OFFICIAL.test(previous?.text ?? '');
const OFFICIAL =
  /法官|检察|审判[长员]|警[察官方]|探[员长]|局长|部长|署长|市长|省长|总统|总理|主席|书记|皇帝|国王|专员|裁判/u;

sieveEach(INNER_PHRASE);
