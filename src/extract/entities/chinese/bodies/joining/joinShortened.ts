/**
 * A shorter name and the one longer name of the article that says it in full.
 *
 * Does not know: what a name in full is (isInFull.ts).
 */
import type { MentionForm } from '../../../../findings.ts';
import { isPlaceName } from '../../words/places.ts';
import { weighSound } from '../../words/transliteration.ts';
import { type Join, keyOf, type Organization } from '../organization.ts';
import { isInFull, LEGAL_FORM, signsOf } from './isInFull.ts';

/** Joins a shorter name with the one longer name that says it in full. */
export function joinShortened(organizations: readonly Organization[], join: Join): void {
  const names = organizations.map((one) => [one, keyOf(one)] as const);
  const signs = new Set(names.flatMap(([, name]) => signsOf(name)));
  for (const [other, shorter] of names) {
    if (shorter.length < 3 && !shorter.endsWith('党') && !signs.has(shorter)) continue;
    // Whatever more a name says in full, it begins like the shorter one or has it in it.
    const opening = shorter.slice(0, 2);
    const core = shorter.replace(LEGAL_FORM, '');
    const ones = names.filter(
      ([one, longer]) =>
        one !== other &&
        longer.length > shorter.length &&
        (longer.startsWith(opening) || longer.includes(core)) &&
        isInFull(longer, shorter),
    );
    if (ones.length === 1) join((ones[0] as (typeof ones)[0])[0], other);
  }
}

/** All characters but one at most spell foreign sounds. */
const isMostlySounds = (name: string) => [...name].filter((char) => weighSound(char) === undefined).length < 2;

/** "奥格鲁", where "奥格鲁爱尔兰银行" alone begins so: three characters or more, spelling foreign sounds. */
export function joinOpening(one: Organization, organizations: readonly Organization[], join: Join): void {
  const [key, sort] = one.forms.entries().next().value as [string, MentionForm];
  if (sort !== 'short' || one.forms.size > 1 || key.length < 3 || !isMostlySounds(key) || isPlaceName(key, '')) return;
  const longer = organizations.filter(
    (other) => other !== one && [...other.forms.keys()].some((f) => f.startsWith(key)),
  );
  const [only] = longer;
  if (only && longer.length === 1 && only.forms.values().next().value === 'full') join(only, one);
}
