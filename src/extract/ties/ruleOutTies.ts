/**
 * Ties that are none, whatever told them.
 *
 * Promises: each rule stands alone; a tie goes where one of them holds.
 */
import type { FoundRelationship } from '../findings.ts';
import { kindOfName } from './bodyKinds.ts';
import { groupBySource } from './groupBySource.ts';
import { overlap } from './implyTies.ts';
import type { TiesSoFar } from './scene/tieScene.ts';

type Rule = (tie: FoundRelationship) => boolean;

/** Rules by which somebody has a post at whoever put them there. */
const SENT_TO_POST: ReadonlySet<string> = new Set(['tie-from-appointment', 'tie-post-appointed']);

export function createRuledOut(found: TiesSoFar): Rule {
  const rules = [
    isOfNobody(found),
    isAgainstCourt(found),
    isForFirm(found),
    isAgainstOwnBody(found),
    ...(found.scene.document.lang === 'en' ? [] : [isOfSender(found)]),
  ];
  return (tie) => rules.some((rule) => rule(tie));
}

/** Bylines take part in nothing, and nobody is tied to themselves. */
function isOfNobody({ scene: { entities } }: TiesSoFar): Rule {
  const ids = new Set(entities.filter((e) => !e.isByline).map((e) => e.id));
  return ({ source, target }) => !ids.has(source) || !ids.has(target) || source === target;
}

/** Courts are asked, and are nobody's opponents. */
function isAgainstCourt({ scene: { nameOf } }: TiesSoFar): Rule {
  const isCourt = (name: string) => kindOfName(name) === 'court' || /陪审团/u.test(name);
  return ({ type, target }) => type === 'legal_action_against' && isCourt(nameOf(target));
}

/** What a firm's chief buys, the firm buys. */
function isForFirm({ told: { acts }, fromEvents, homes: { homes } }: TiesSoFar): Rule {
  const bought = new Set(
    [...acts, ...fromEvents].filter((t) => t.type === 'acquired').map((t) => `${t.source} ${t.target}`),
  );
  return ({ type, source, target }) => type === 'invested_in' && bought.has(`${homes.get(source)} ${target}`);
}

/** "The board had lost confidence in the plan," said its chairman: what is theirs they hardly find fault with. */
function isAgainstOwnBody({ homes: { homes } }: TiesSoFar): Rule {
  return ({ rule, source, target }) => /^(?:act|blame)-criticized$/.test(rule) && homes.get(source) === target;
}

/** 某集团派某甲出任某公司总监: the post is where the words say, and not at whoever sends them. */
function isOfSender({ told: { posts } }: TiesSoFar): Rule {
  const postsOf = groupBySource(posts.filter(({ type }) => type === 'role_at'));
  return (tie) =>
    SENT_TO_POST.has(tie.rule) &&
    tie.type === 'role_at' &&
    postsOf.get(tie.source)?.some((p) => p.target !== tie.target && overlap(p, tie)) === true;
}
