/** A bargain with what was done to it: "under a deal | struck on Tuesday". */
import type { EnglishToken } from '../../entities/english/tokenizeEnglish.ts';

/** Whether a participle at `head` stands behind the noun of what was struck. */
export const isBargainAt = (tokens: readonly EnglishToken[], head: number): boolean =>
  BARGAIN.test(tokens[head - 1]?.lower ?? '') &&
  /^(?:struck|reached|signed|agreed|announced|sealed|concluded|clinched|brokered|unveiled|negotiated)$/.test(
    tokens[head]?.lower ?? '',
  );
const BARGAIN =
  /^(?:deal|agreement|merger|takeover|settlement|pact|accord|rescue|partnership|acquisition|buyout|truce|compromise|package|contract)$/;

/** The same behind a preposition, where it is no verb of a clause. */
export const isUnderBargain = (tokens: readonly EnglishToken[], head: number): boolean =>
  isBargainAt(tokens, head) &&
  /^(?:under|with|after|despite|following|from|of|as|by|for|to)$/.test(
    tokens[/^(?:an?|the|its|their|his|her)$/.test(tokens[head - 2]?.lower ?? '') ? head - 3 : head - 4]?.lower ?? '',
  );
