/**
 * The line above a headline that says where or what kind of text it is: "COURTS | UTAH", "FOR IMMEDIATE RELEASE",
 * "证券代码：…", and the company's name above "关于…的公告".
 *
 * Promises: only where another line follows that may be the headline itself.
 */
import type { Lang } from '../../model/vocabulary.ts';
import { isByline, sizesOf } from './lineShape.ts';
import type { Line } from './splitLines.ts';

const SECTION =
  'news|world|politics|business|courts?|crime|law|opinion|comment|letters?|analysis|features?|interview|profile|obituar(?:y|ies)|sports?|football|soccer|science|health|technology|tech|media|culture|books|education|money|markets|economy|local|national|exclusive|breaking|explainer|long ?reads?|live|updates?|investigations?|special report|timeline|fact check|the big story';
const ENGLISH = new RegExp(
  `^(?:(?:for immediate release|press release|news release|media release|statement)(?: .{0,30})?|(?:${SECTION})|(?:${SECTION})\\s*[|/·•>—–-]\\s*[\\p{L} &]{2,30}|[\\p{L} &]{2,30}\\s*[|/·•>]\\s*(?:${SECTION}))$`,
  'iu',
);
const LONGEST = 60;
const FEWEST_WORDS = 4;

/** "证券代码：002450  证券简称：…": the head of an announcement; "某某股份有限公司" above what it is about. */
const ANNOUNCEMENT = /^(?:证券|股票|债券)(?:代码|简称)\s*[:：]|^公告编号\s*[:：]/;
const FIRM = /^[\u3400-\u9fff（）()]{4,30}(?:公司|集团|银行|委员会|法院|检察院|局)$/;
const SUBJECT = /^关于.{4,60}(?:公告|通知|通报|函|决定|说明|报告)$/;

export function isKicker(lines: readonly Line[], index: number, lang: Lang): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.words.length > LONGEST || next.words.length > sizesOf(lang).title) return false;
  if (lang !== 'en') return ANNOUNCEMENT.test(line.words) || (FIRM.test(line.words) && SUBJECT.test(next.words));
  return ENGLISH.test(line.words) && !isByline(next, lang) && next.words.split(' ').length >= FEWEST_WORDS;
}
