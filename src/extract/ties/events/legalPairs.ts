/**
 * Against whom a step of the law is taken, and by whom.
 *
 * Promises: where a step is taken by nobody who is named, it is by the body whose step it is, or by the only prosecutor
 * of the article; whom a complaint goes to is not whom it is of.
 */
import { isPower, kindOfName } from '../bodyKinds.ts';
import { cross } from '../createEventTie.ts';
import type { Happening } from './happening.ts';
import { isAccuser } from './isAccuser.ts';
import { isNoLegalStep } from './isNoLegalStep.ts';
import { legalDoers } from './legalDoers.ts';
import { decide, type TieRule, tiesNobody } from './tieRule.ts';

export const legalPairs = (happening: Happening) => decide(RULES, happening);

const receives: TieRule = ({ words, actors, patients, places }) =>
  RECEIVES.test(words) && patients.length > 0 && patients.every((id) => isAccuser(places.nameOf(id)))
    ? cross('legal_action_against', patients, actors)
    : undefined;
/** 收到某局的警示函: whoever gets it is the one it is done to. */
const RECEIVES =
  /(?:收到|收下|接到|接获|领到|领受|吃到|吃了|拿到|等来|招来|迎来|挨了)[^，。]{0,24}(?:函|罚单|传票|处罚|通知|判决|裁决|起诉书|逮捕令|禁令|令)/u;

/** 接受某纪委审查: who is looked into stands first. */
const undergoes: TieRule = ({ words, actors, patients, places }) => {
  const examiners = UNDERGOES.test(words) ? patients.filter((id) => isAccuser(places.nameOf(id))) : [];
  return examiners.length > 0 ? cross('legal_action_against', examiners, actors) : undefined;
};
/** Who is examined, and who does it. */
const UNDERGOES = /接受[^，。]{0,20}(?:审查|调查|讯问|问话|侦查|审讯)/u;

const prosecutes: TieRule = (happening) =>
  cross('legal_action_against', legalDoers(happening), prosecutedOf(happening));

const prosecutedOf = ({ words, patients, places }: Happening): readonly string[] =>
  patients.filter((id) => {
    const name = places.nameOf(id);
    return !/仲裁/u.test(name) && !(COMPLAINS_TO.test(words) && isAuthority(name));
  });
/** Somebody goes to a court, a federation or a regulator with a complaint of another. */
const COMPLAINS_TO = /告[到上进]|诉[至到诸]|向[^，。；]{1,16}(?:状告|控告|提[出起交请]|递交|申诉|投诉|举报|申请)/u;
const isAuthority = (name: string): boolean => isPower(kindOfName(name)) || kindOfName(name) === 'committee';

const RULES: readonly TieRule[] = [tiesNobody(isNoLegalStep), receives, undergoes, prosecutes];
