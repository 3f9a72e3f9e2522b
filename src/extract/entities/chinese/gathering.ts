/** What the steps that gather an article's organizations know: its names by how they were found, and what is gathered so far. */
import type { Document } from '../../document.ts';
import type { OrganizationName } from './bodies/findOrganizationNames.ts';
import { OrganizationsByForm } from './bodies/joining/organizationsByForm.ts';
import type { Organization } from './bodies/organization.ts';
import { stripEnding } from './bodies/stripEnding.ts';
import type { LatinName } from './people/findLatinNames.ts';
import type { Tokens } from './readTokens.ts';
import { countRanks } from './words/shortRanks.ts';

export interface FoundNames {
  full: OrganizationName[];
  short: string[];
  latin: LatinName[];
  /** Places of names that everybody knows, apart from the full ones. */
  known: OrganizationName[];
}

export interface Gathering {
  document: Document;
  tokens: Tokens;
  names: FoundNames;
  found: OrganizationsByForm;
  /** The first place of each full name. */
  firsts: readonly OrganizationName[];
  fullNames: ReadonlySet<string>;
  shorts: ReadonlySet<string>;
  /** For each short name of a body by its rank how many bodies have it. */
  ofRank: ReadonlyMap<string, number>;
  /** For each name without its ending how many full ones are left so. */
  sisters: ReadonlyMap<string, number>;
  /** Firms with a general ending, by their name without it. */
  cores: Map<string, Organization>;
}

export function createGathering(document: Document, tokens: Tokens, names: FoundNames): Gathering {
  const firsts = [...new Map([...names.full].reverse().map((f) => [f.name, f])).values()].reverse();
  return {
    document,
    tokens,
    names,
    found: new OrganizationsByForm(document),
    firsts,
    fullNames: new Set(names.full.map(({ name }) => name)),
    shorts: new Set(names.short),
    ofRank: countRanks(firsts),
    sisters: countSisters(firsts, tokens),
    cores: new Map(),
  };
}

function countSisters(firsts: readonly OrganizationName[], tokens: Tokens): Map<string, number> {
  const sisters = new Map<string, number>();
  for (const { name } of firsts) {
    const core = stripEnding(name, tokens);
    if (core && name.startsWith(core)) sisters.set(core, (sisters.get(core) ?? 0) + 1);
  }
  return sisters;
}
