/**
 * An organization for each full name of an article, with what the brackets behind it give.
 *
 * Promises: names that differ by a general ending alone are one's; a full name that is made of another's first
 * characters is left to that one.
 */

import type { Gathering } from '../../gathering.ts';
import { GENERAL_ENDING, stripEnding } from '../stripEnding.ts';
import { abbreviate } from './abbreviate.ts';

export function openFullNames({ document, tokens, names, found, firsts, ofRank, cores }: Gathering): void {
  const abbreviated = new Set(firsts.flatMap(({ name, start }) => abbreviate(name, tokens, start)));
  for (const { start, end, name } of names.full) {
    if (abbreviated.has(name) || ofRank.get(name) === 1) continue;
    const core = GENERAL_ENDING.test(name) ? stripEnding(name, tokens) : '';
    const twin = core ? cores.get(core) : undefined;
    const organization = twin ?? found.open(name, document.text.slice(start, end), 'organization', 'full');
    if (twin) found.add(twin, name, 'full');
    if (core && !cores.has(core)) cores.set(core, organization);
    const plain = name.replace(/（[^）]*）$/, '');
    if (plain !== name) found.add(organization, plain, 'short');
    found.addBeside(organization, end);
  }
}
