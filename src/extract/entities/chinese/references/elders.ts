/**
 * Whom 老人, 老人家 and 老爷子 mean: the one of whom the article says that they are old, else the only one of the paragraph so far.
 *
 * Promises: nobody where several are old, or where the words count people or name a house for them.
 */
import type { Document } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';
import { peopleOfWhom } from './peopleOfWhom.ts';
import type { Seen } from './sightings.ts';

/** As an alternation for who looks for words that stand for people. */
export const ELDER =
  '(?<![名位个些群多数百千万寡居村龄智助爱])老(?:人家?|爷子|先生|太太|太爷)(?![们院公寓节卡证票机与和])';
const IS_ELDER = /^老(?:人家?|爷子|先生|太太|太爷)$/;
export const isElder = (word: string): boolean => IS_ELDER.test(word);

/** How old somebody is, before and behind their name. */
const AGE_BEFORE = /(\d{2,3})岁的?[^，。；：\d]{0,14}$/;
const AGE_BEHIND = /^[^。；\n]{0,30}?(?:享年|终年|现年|时年|享寿|寿)?(\d{2,3})岁/;
const OLD = 65;

const isOld = (age: string | undefined): boolean => age !== undefined && Number(age) >= OLD;

/** Old people whom nobody names: an article that tells of them means none by the word. */
const MANY = /[\d一二两三四五六七八九十几数百千万多余][名位个][^，。；\n]{0,6}老人|老人们|老年人|受害老人|老人家属/;

/** Whether the words stand for one person in an article at all. */
export const tellsOfMany = ({ reading }: Document): boolean => MANY.test(reading);

/** Those of whom the article says that they are old. */
export function findElders({ reading }: Document, entities: readonly FoundEntity[]): ReadonlySet<FoundEntity> {
  return peopleOfWhom(
    entities,
    ({ start, end }) =>
      isOld(AGE_BEFORE.exec(reading.slice(Math.max(0, start - 20), start))?.[1]) ||
      isOld(AGE_BEHIND.exec(reading.slice(end, end + 40))?.[1]),
  );
}

/** The old one, where there is one; else whoever alone has been named since the paragraph began. */
export function chooseElder(
  elders: ReadonlySet<FoundEntity>,
  everSeen: ReadonlyMap<FoundEntity, number>,
  seen: readonly Seen[],
  paragraph: number,
): FoundEntity[] {
  const known = [...elders].filter((entity) => everSeen.has(entity));
  if (elders.size > 0) return known.length === 1 ? known : [];
  const here = new Set(seen.filter((s) => s.entity.kind === 'person' && s.start >= paragraph).map((s) => s.entity));
  return here.size === 1 ? [...here] : [];
}

sieveEach(AGE_BEFORE, MANY);
