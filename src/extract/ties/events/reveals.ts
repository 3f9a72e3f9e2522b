/**
 * Whom somebody blows the whistle on.
 *
 * Promises: whoever is told of it is not blamed; where nobody else is, it is the body where the one who tells is at
 * home, unless that is an authority.
 */
import { cross } from '../createEventTie.ts';
import type { Happening } from './happening.ts';
import { homeOf } from './homeOf.ts';
import { isAccuser } from './isAccuser.ts';
import type { TieRule } from './tieRule.ts';

/** Who blows the whistle, blows it on the body where they work. */
const REVEALS = /举报|揭发|爆料|吹哨|检举|\bwhistle-?blow|\bblew the whistle/iu;
/** 举报石沉大海, 举报信: what was told, not who tells it. */
const isReport = (words: string, trigger: string): boolean =>
  /^(?:[“"「『]|信|人|材料|线索|电话|平台|内容|一事|被|遭|自此|此后|从此|迟迟|石沉|没有|始终|杳无|不了了之|无果|未果)/u.test(
    words.slice(words.indexOf(trigger) + trigger.length),
  );

/** 向廉政公署举报: whoever is told of it is not blamed. */
export const revealedOf = ({ trigger, patients, places }: Happening): readonly string[] =>
  REVEALS.test(trigger) ? patients.filter((id) => !isAccuser(places.nameOf(id))) : patients;

/** A whistle that is blown on nobody who is named. */
const revealsUnnamed = (happening: Happening): boolean =>
  REVEALS.test(happening.trigger) && revealedOf(happening).length === 0;

/** 由某甲举报: whom, is told of elsewhere. */
export const isToldByAnother = (happening: Happening): boolean =>
  revealsUnnamed(happening) &&
  /由[^，。]{2,40}$/u.test(happening.words.slice(0, happening.words.indexOf(happening.trigger)));

export const reveals: TieRule = (happening) =>
  revealsUnnamed(happening) && !isReport(happening.words, happening.trigger)
    ? happening.actors
        .filter(happening.isPerson)
        .flatMap((person) => cross('criticized', [person], [blamedBy(happening, person)]))
    : undefined;

/** The one other of whom the sentence tells, or their body; themselves where there is neither. */
function blamedBy(happening: Happening, person: string): string {
  const { places } = happening;
  // 被某甲调离，其后连续五年举报: of the one other of whom the sentence tells.
  const others = places.toldIn?.(places.lead ?? '').filter((id) => id !== person) ?? [];
  const told = others.length === 1 ? others[0] : undefined;
  const home = homeOf(happening, person);
  const blamed = home !== undefined && isAccuser(places.nameOf(home)) ? undefined : home;
  return told ?? blamed ?? person;
}
