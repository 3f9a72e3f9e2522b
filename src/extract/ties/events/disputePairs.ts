/**
 * Who quarrels with whom, finds fault with them, stands against them or blows the whistle on them.
 *
 * Promises: an authority that is asked for something, or told of somebody, is not blamed; what courts and the police
 * find is no fault that they find.
 */
import { sieveEach } from '../../sieve.ts';
import { type BodyKind, kindOfName } from '../bodyKinds.ts';
import { cross } from '../createEventTie.ts';
import { SPOKEN_OF } from '../goersOf.ts';
import { charges, chargesUnnamed, isCharge, warnsFormally } from './charges.ts';
import type { Happening } from './happening.ts';
import { isAccuser } from './isAccuser.ts';
import { isToldByAnother, revealedOf, reveals } from './reveals.ts';
import { decide, type TieRule, tiesNobody } from './tieRule.ts';

export const disputePairs = (happening: Happening) => decide(RULES, happening);

const quarrels: TieRule = ({ event, words, actors, patients }) =>
  QUARRELS.test(words) || event.rule === 'dispute/give-way' ? cross('conflict_with', actors, patients) : undefined;
const QUARRELS =
  /闹翻|闹僵|反目|翻脸|失和|撕破脸|冲突|矛盾|争执|争吵|对峙|内斗|摩擦|交恶|决裂|feud|clash|quarrel|rift|row\b/iu;

/** Courts and the police find fault by what they do in their office. */
const isOfOffice = ({ trigger, actors, places }: Happening) =>
  actors.length > 0 && actors.every((id) => FINDS.has(kindOfName(places.nameOf(id)))) && !isCharge(trigger);
const FINDS: ReadonlySet<BodyKind | undefined> = new Set<BodyKind>(['court', 'police', 'prosecution']);

const demands: TieRule = ({ words, actors, patients }) =>
  DEMANDS.test(words) ? cross('opposed', actors, patients) : undefined;
/** Who wants somebody gone acts against them. */
const DEMANDS =
  /要求[^，。]{1,20}(?:辞职|下台|离职|退位|辞任|走人|下课)|(?:要求|呼吁|提议|动议|主张|促请|敦促|联署|请求)[^，。不]{0,6}(?:罢免|撤换|解雇|解聘|弹劾|更换|开除|免去)|逼[^，。]{0,8}(?:下台|辞职|退位|走)/u;

const pleads: TieRule = ({ words, actors, patients }) =>
  PLEADS.test(words) ? cross('supported', actors, patients) : undefined;
const PLEADS = /从宽|从轻|求情|网开一面|宽大处理|手下留情/u;

/** 促请证监会研究: the authority is asked, not blamed. */
const isAsked = ({ trigger, patients, places }: Happening) =>
  ASKS.test(trigger) && patients.some((id) => isAccuser(places.nameOf(id)));
const ASKS = /促请|呼吁|敦促|吁请|要求|请求|恳请/u;

/** 怒斥“纯属捏造”: what is said, and of nobody who is named behind it. */
const CALLS_IT = /[责斥批轰讽骂呛][^，。“”]{0,4}“[^“”]{1,12}”。?$/u;
const accuses: TieRule = ({ event, words, trigger, actors, patients, places }) => {
  if (patients.length > 0 || !ACCUSES.test(trigger) || CALLS_IT.test(words)) return undefined;
  const others = (places.namedAfter?.(event.trigger.end) ?? []).filter((id) => !actors.includes(id));
  return cross('criticized', actors, others);
};
/** Words whose object may be told of in the next clause. */
const ACCUSES = /[责斥批轰讽骂呛]|质疑|抨击|谴责|控诉|指控|直指|质问|声讨|揭发|反咬|投诉/u;

const getsFault: TieRule = ({ words, actors, patients, places }) => {
  const inner = patients.length > 0 ? GETS_FAULT.exec(words)?.[0] : undefined;
  if (inner === undefined) return undefined;
  // 某甲遭到某乙批评: who stands inside finds the fault, whoever was taken for it.
  const isInside = (id: string) => inner.includes(places.nameOf(id));
  const [critics, others] = actors.some(isInside) && !patients.some(isInside) ? [actors, patients] : [patients, actors];
  return cross('criticized', critics, others);
};
/** 受到某甲的批评: whoever gets it stands first. */
const GETS_FAULT =
  /(?:(?<!接)受到?|遭到?|遭受|挨了?|招来|招致|引来|引发|迎来|面对|面临|承受|饱受|备受)(?:了|过)?[^，。]{1,14}?的?[^，。]{0,6}(?:批评|指责|质疑|抨击|谴责|炮轰|声讨|嘲讽|指控|责难|责备|训斥|抱怨|投诉)/u;

const findsFault: TieRule = (happening) =>
  cross(OPPOSES.test(happening.words) ? 'opposed' : 'criticized', happening.actors, revealedOf(happening));
const OPPOSES = /反对|抵制|抗议|不同意|oppos|resist|protest|reject/iu;

const RULES: readonly TieRule[] = [
  tiesNobody(({ words }) => SPOKEN_OF.test(words)),
  quarrels,
  tiesNobody(isToldByAnother),
  reveals,
  tiesNobody(isOfOffice),
  charges,
  chargesUnnamed,
  warnsFormally,
  demands,
  pleads,
  tiesNobody(isAsked),
  accuses,
  getsFault,
  findsFault,
];

sieveEach(DEMANDS);
