/**
 * The body at which a post is that a Chinese verb gives or takes.
 *
 * Promises: a post that somebody leaves is where they had it; one that they come to is not where they come from.
 */
import { fitOf, kindOfPost } from '../../bodyKinds.ts';
import { FOUNDER, hasPlace, isOfficeOf, isPlainHead } from '../../chinese/chinesePostWords.ts';
import { isDirect } from '../chooseBody.ts';
import { TURNS } from './postVerbs.ts';
import type { Reading } from './readPost.ts';
import { people } from './taker.ts';
import { isInside, type Taking } from './taking.ts';

export function bodyOfPost(taking: Taking): string | undefined {
  const { verb, named } = taking;
  const held = bodyLeft(taking);
  if (held !== undefined) return held;
  const owner = ownerOf(taking);
  const host = hostOf(taking);
  if (host !== undefined && host !== taking.taker.group.behind && host !== owner) return host;
  if (named && isAtNamed(taking, named)) return named;
  return verb.rule === 'post-given' && fits(taking, owner) ? owner : bodyMeant(taking);
}

const fits = ({ context, reading }: Taking, id: string | undefined): boolean =>
  id !== undefined && fitOf(kindOfPost(reading.post), context.nameOf(id)) > 0;

/** 某资本起诉某公司；某甲随后辞去总经理: where she had that post, and not at the one that the sentence tells of. */
function bodyLeft({ context, verb, taker, reading, named }: Taking): string | undefined {
  const [only] = taker.ids;
  return verb.rule === 'post-left' && named === undefined && taker.ids.length === 1 && only !== undefined
    ? context.heldBy(only, reading.post)
    : undefined;
}

/** 某公司的董事长由某甲担任 names the body first. */
const ownerOf = ({ clause, from }: Taking): string | undefined =>
  clause.groups
    .find((g) => g.end <= from && g.members.some((m) => m.kind === 'O') && people(g).length === 0)
    ?.members.find((m) => m.kind === 'O')?.entity;

/** 某集团派来副总裁某甲出任董事: on the board of the one that it sends to. */
function hostOf(taking: Taking): string | undefined {
  const { context, clause, taker, reading, named } = taking;
  if (named !== undefined || !OF_BOARD.test(reading.post) || !isInside(taking)) return undefined;
  const isSent = SENDS.test(clause.text.slice(0, taker.group.start - clause.start));
  return isSent ? context.salientAt(context.template.offsets[0] as number, reading.post) : undefined;
}
const OF_BOARD = /^(?:独立|非执行|执行|外部)?(?:董事|监事)$/u;
const SENDS = /(?:派|派来|派出|派遣|委派|选派|指派)[^，。\ue000\ue001]{0,8}$/u;

const isAtNamed = (taking: Taking, named: string): boolean => {
  const { context, reading } = taking;
  return (
    fits(taking, named) || isPlainHead(reading.post) || isBeside(context.template.text, reading, context.nameOf(named))
  );
};

/** 曾任某馆研究员: a post right behind a body is one at it, whatever their kinds. */
const isBeside = (text: string, { post, named }: Reading, name: string): boolean =>
  named !== undefined && text.startsWith(post, named + 1) && isDirect(post, name);

/** The body that is meant where none is named. */
function bodyMeant(taking: Taking): string | undefined {
  const { context, word, from, taker, reading, isInPart } = taking;
  const { headedAt, salientAt, template } = context;
  // 某公司创始人某甲接任董事长: the body beside the name is the one left, not the one meant.
  const isFrom = isInside(taking) && taker.group.behind && TURNS.test(word);
  const at = template.offsets[isFrom ? taker.group.start : from] as number;
  return (
    headedAt(at, reading.post) ??
    (isInPart ? salientAt(at, '员工') : undefined) ??
    (hasPlace(reading.post) || FOUNDER.test(reading.post) ? officeAt(taking, at) : undefined)
  );
}

function officeAt({ context, reading }: Taking, at: number): string | undefined {
  const body = context.salientAt(at, reading.post);
  return body !== undefined && isOfficeOf(reading.post, context.nameOf(body)) ? body : undefined;
}
