/** Fault found by those whose office it is: an authority that says so takes a step of the law. */
import { cross } from '../createEventTie.ts';
import { isAccuser } from './isAccuser.ts';
import type { TieRule } from './tieRule.ts';

/** An authority that says so takes a step of the law. */
const CHARGES = /指控|控告|弹劾|\baccus|\bcharg/iu;
export const isCharge = (trigger: string): boolean => CHARGES.test(trigger);

export const charges: TieRule = ({ trigger, actors, patients, places }) =>
  isCharge(trigger) && actors.some((id) => isAccuser(places.nameOf(id)) || places.isOfficer?.(id))
    ? cross('legal_action_against', actors, patients)
    : undefined;

/** 检方指控某甲: by the prosecutor whom the article names. */
export const chargesUnnamed: TieRule = ({ words, trigger, actors, patients, places }) =>
  places.prosecutor !== undefined && isCharge(trigger) && actors.length === 0 && CHARGED.test(words)
    ? cross('legal_action_against', [places.prosecutor], patients)
    : undefined;
export const CHARGED =
  /(?:检方|控方|公诉人|检察机关)[^，。]{0,6}(?:指控|起诉|控告|提起公诉|认定)|被控|遭控|被起诉|遭起诉|被诉|被检控|被提起公诉|遭检控/u;

/** 证监局对某甲给予警告: a step of its office. */
export const warnsFormally: TieRule = ({ words, actors, patients, places }) =>
  WARNS_FORMALLY.test(words) && actors.length > 0 && actors.every((id) => isAccuser(places.nameOf(id)))
    ? cross('legal_action_against', actors, patients)
    : undefined;
const WARNS_FORMALLY =
  /(?:给予|予以|出具|处以|作出|下发)[^，。]{0,6}(?:警告|谴责|处分|批评|警示)|公开谴责|通报批评|警示函|监管函/u;
