/**
 * Who takes a step of the law.
 *
 * Promises: none of those who tell of it or are asked for it, none who has no power to, and no court where several are
 * spoken of.
 */
import type { FoundEvent } from '../../findings.ts';
import { isPrivate, kindOfName } from '../bodyKinds.ts';
import { fitsInstance } from '../chinese/courtLevels.ts';
import { kindOfDeed } from '../impliedActors.ts';
import { CHARGED } from './charges.ts';
import type { Happening } from './happening.ts';
import { isAccuser } from './isAccuser.ts';

export function legalDoers(happening: Happening): readonly string[] {
  const isOfSeveral = tellsOfSeveral(happening);
  const doers = doersOf(happening, isOfSeveral);
  if (doers.length > 0 || !isDone(happening.event)) return doers;
  const body = isOfSeveral ? undefined : bodyOf(happening);
  if (body !== undefined) return [body];
  const { words, patients, places } = happening;
  // 某甲被控受贿: by the prosecutor whom the article names.
  const officer = CHARGED.test(words) ? places.prosecutor : undefined;
  return officer !== undefined && !patients.includes(officer) ? [officer] : doers;
}

const isDone = ({ modality }: FoundEvent): boolean => modality === 'asserted' || modality === 'reported';

/** The body whose step it is by its words. */
function bodyOf({ event, words, places }: Happening): string | undefined {
  const kind = kindOfDeed(words);
  const body = kind && places.bodyAt(event.trigger.start, kind);
  return body !== undefined && fitsInstance(words, places.nameOf(body)) ? body : undefined;
}

/** Those who are named as doing it, and can have done it. */
function doersOf(happening: Happening, isOfSeveral: boolean): readonly string[] {
  const { actors, patients, isPerson, places } = happening;
  return actors.filter((id) => {
    const name = places.nameOf(id);
    if (isOfSeveral && kindOfName(name) === 'court') return false;
    if (isPerson(id) ? patients.length === 0 : isTeller(happening, name) || isPowerless(happening, name)) return false;
    return !isAsked(happening, name);
  });
}

const tellsOfSeveral = ({ words, places }: Happening): boolean =>
  SEVERAL_COURTS.test(places.lead ?? '') || SEVERAL_COURTS.test(words);
/** 五地法院集中宣判: none of those that are named. */
export const SEVERAL_COURTS = /(?:[两二三四五六七八九十多各几数][地家级个]|各地|多地)(?:人民|中级|基层)?法院/u;

/** 公司证实，其董事长已被采取强制措施: who tells of it did not do it. */
const isTeller = ({ words }: Happening, name: string): boolean => TAKEN.test(words) && !isAccuser(name);
/** Who says of a body or of somebody that an authority has taken them. */
const TAKEN =
  /(?:证实|披露|公告|公布|宣布|确认|承认|表示|称|说)[^。]*(?:被|遭)[^，。]{0,8}(?:采取[^，。]{0,6}措施|拘|逮捕|带走|羁押|留置|立案|调查|约谈|传唤|通缉|限制出境)/u;

/** 搜索某公司，约谈某甲: whose premises are searched summons nobody. */
const isPowerless = ({ trigger }: Happening, name: string): boolean => {
  const kind = kindOfName(name);
  return OFFICIAL.test(trigger) && (isPrivate(kind) || kind === 'club');
};
/** What nobody but an authority does. */
const OFFICIAL =
  /^(?:逮捕|拘捕|拘留|刑拘|羁押|收押|约谈|传唤|传讯|搜索|搜查|查封|立案|判|宣判|通缉|提起公诉|公诉|检控|限制出境|罚款|开罚|裁罚|带走|带回|抓捕|抓获)/u;

/** 在某法院控告: a court sues nobody. */
const isAsked = ({ trigger }: Happening, name: string): boolean =>
  SUES.test(trigger) && (kindOfName(name) === 'court' || /仲裁/u.test(name));
/** What only parties do before a court. */
const SUES = /^(?:反|互|再|共同|联名)?(?:控告|起诉|状告|提告|控诉|诉请|索赔|求偿|提起诉讼|提诉|兴讼|入禀)/u;
