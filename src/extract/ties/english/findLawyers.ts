/** Those who prosecute, defend or judge in an English article. */
import type { FoundEntity } from '../../findings.ts';

/** Those who prosecute, defend or judge: the next "his lawyer" is none of theirs. */
export const findLawyers = (entities: readonly FoundEntity[], reading: string): ReadonlySet<string> =>
  new Set(
    entities
      .filter(
        (e) =>
          e.kind === 'person' &&
          (e.appositions.some((a) => LAWYER.test(a.exact)) ||
            e.mentions.some((m) =>
              /\b(?:Judge|Justice|Attorney|Prosecutor|Magistrate) $/u.test(
                reading.slice(Math.max(0, m.start - 12), m.start),
              ),
            )),
      )
      .map((e) => e.id),
  );
const LAWYER = /\b(?:judge|prosecutor|attorney|lawyer|barrister|solicitor|magistrate|justice|counsel)\b/iu;
