/**
 * Who removes whom by an English event, and which body is left by it.
 *
 * Promises: who is stripped of one post leaves nothing; a court or a parliament that removes somebody is not what they
 * leave.
 */
import { cross, type TiePair } from '../../createEventTie.ts';
import { decide, type TieRule, tiesNobody } from '../../events/tieRule.ts';
import { COMES_FROM, homeApart } from './placesLeft.ts';
import { bodiesAfter, type Reading } from './readEventClause.ts';

export const dismissalPairs = (r: Reading): readonly TiePair[] => decide(RULES, r);

/** "have lost their jobs": gone from where they were, whoever sent them away; nor is every loss one of a job. */
const losesJob: TieRule<Reading> = (r) =>
  /\blos(?:e|es|t|ing)\b/u.test(r.trigger) ? (JOB_LOST.test(r.words) ? lostPosts(r) : []) : undefined;

const lostPosts = (r: Reading): TiePair[] =>
  [...r.patients, ...r.agents].filter(r.isPerson).flatMap((person) => {
    const home = bodiesAfter(r, COMES_FROM)[0] ?? r.homeOf(person);
    return home === undefined ? [] : cross('left', [person], [home]);
  });
const JOB_LOST =
  /\blos(?:e|es|t|ing) (?:his|her|their|\ue000(?:['’]s?)?) (?:[a-z]+ )?(?:jobs?|posts?|positions?|places?|livelihoods?)\b/u;

const isRemovedBy: TieRule<Reading> = (r) => {
  if (r.agents.length === 0) return undefined;
  const removed = r.patients.filter(r.isPerson);
  const at = removingBody(r);
  const home = (person: string) => bodiesAfter(r, COMES_FROM)[0] ?? at ?? homeApart(r, person, r.agents);
  const leavers = isPartial(r) ? [] : removed;
  return [
    ...cross('dismissed', r.agents, removed),
    ...leavers.flatMap((person) => {
      const body = home(person);
      return body === undefined ? [] : cross('left', [person], [body]);
    }),
  ];
};

/** Where those whom a body removes were: there, or where the clause says that their posts are. */
function removingBody(r: Reading): string | undefined {
  const firer = r.agents.find((a) => !r.isPerson(a) && !/board$/.test(a));
  // "Orbis ousted two Acme directors": they are of the other.
  const postAt = r.bodies.find((b) => b !== firer && POSTS_OF.test(wordsBehind(r, b)));
  return postAt ?? (firer !== undefined && !REMOVES_OTHERS.test(r.nameOf(firer)) ? firer : undefined);
}
const POSTS_OF =
  /^(?:['’]s)? (?:[a-z]+ )?(?:directors?|executives?|managers?|chairm[ae]n|chief|officers?|board members?|employees?|staff)\b/u;
/** Courts, parliaments and those who watch over others: whom they remove did not work for them. */
const REMOVES_OTHERS =
  /\b(?:Court|Tribunal|Parliament|Assembly|Senate|Congress|House of \p{Lu}\p{L}+|Rada|Bundestag|Knesset|Duma|Diet|Seimas|Sejm|Authority|Commission|Ombudsman|Regulator|SEC|FTC|FCA|FIFA|Fifa|UEFA|Uefa)$/u;

/** The words behind a body's name in the clause. */
function wordsBehind({ template }: Reading, body: string): string {
  const at = [...template.entities].find(([, id]) => id === body)?.[0];
  return at === undefined ? '' : template.text.slice(at + 1, at + 30);
}

/** Who is stripped of one post, or dropped from a team, goes on working there. */
const isPartial = ({ trigger }: Reading): boolean =>
  /^(?:strip|demot|drop|suspend|banish|sidelin|bench)/iu.test(trigger);

const isByState = ({ words, trigger }: Reading) => BY_STATE.test(words.slice(0, words.indexOf(trigger)));
/** "the government sacked Doe": of no body that was named before. */
const BY_STATE =
  /\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:government|ministry|minister|cabinet|parliament|junta|regime|king|queen|lawmakers|voters|court|judge|tribunal|regulator|state) (?:[^,;.]{0,80}(?:,? and )?)?$/u;

const isRemoved: TieRule<Reading> = (r) =>
  r.patients.filter(r.isPerson).flatMap((person) => {
    const home = bodiesAfter(r, COMES_FROM)[0] ?? r.homeOf(person);
    if (!home) return [];
    return [...cross('dismissed', [home], [person]), ...(isPartial(r) ? [] : cross('left', [person], [home]))];
  });

const RULES: readonly TieRule<Reading>[] = [losesJob, isRemovedBy, tiesNobody(isByState), isRemoved];
