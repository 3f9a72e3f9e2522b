/**
 * The day of a match, for a report of one: what such a report tells without a date happened in it, from its title's score
 * to the words said afterwards.
 *
 * Does not know: which sport it is.
 */
import { DAY_LENGTH } from '../../model/edtf.ts';
import type { Document } from '../document.ts';
import type { TimeMention } from '../findings.ts';
import { sieve } from '../sieve.ts';

/** A score in a title: "4比0", "1-3", "Halvania 40 Norland 29". */
const SCORE_ZH = /(?<![\d.])\d{1,3}\s?(?:[比：:]|-|–)\s?\d{1,3}(?![\d.])/;
const SCORE_EN =
  /(?<![\d.,$£€])\b\d{1,3} ?[-–] ?\d{1,3}\b(?![\d%-])|^[A-Z][\w'’. ]{2,30} \d{1,3}(?:,| [-–])? [A-Z][\w'’. ]{2,30} \d{1,3}\b/;
const SPORT_ZH =
  /球队|进球|破门|球门|冠军|主帅|主教练|总教练|门将|队长|首发|开球|比赛|上半场|下半场|加时|点球|全垒打|本垒|决赛|客场|主场|裁判|主裁/g;
const SPORT_EN =
  /\b(?:match|kick-?off|half-?time|goalkeeper|striker|midfielder|penalty|header|equali[sz]er|referee|final whistle|try|scrum|innings|wicket|quarterback|touchdown|dugout|interval|substitute|the bench|extra time|stoppage time|offside|corner|home side|visitors|teammates?|winger|fly-half|prop|lock|back row|coach)\b/gi;
/** Words of the sport that a report of a match has at least. */
const LEAST = 4;
/** Days before publication on which the match may have been. */
const DAYS = 3;
const DAY_MS = 86_400_000;

const hasScoreZh = sieve(SCORE_ZH);

/** The only day of the lead, where the title gives a score and the text speaks of a match. */
export function findMatchDay(document: Document, times: readonly TimeMention[]): TimeMention | undefined {
  const { blocks, reading, published, lang } = document;
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title || !published) return undefined;
  const words = reading.slice(title.start, title.end);
  if (!(lang === 'en' ? SCORE_EN.test(words) : hasScoreZh.test(words))) return undefined;
  const said = reading.match(lang === 'en' ? SPORT_EN : SPORT_ZH)?.length ?? 0;
  if (said < LEAST) return undefined;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  const day = times.find(
    (t) => lead && t.start >= lead.start && t.end <= lead.end && t.kind === 'date' && t.edtf?.length === DAY_LENGTH,
  );
  if (!day?.edtf) return undefined;
  const ago = (Date.parse(published) - Date.parse(day.edtf)) / DAY_MS;
  return ago >= 0 && ago <= DAYS ? { ...day, rule: `${day.rule}+carried` } : undefined;
}
