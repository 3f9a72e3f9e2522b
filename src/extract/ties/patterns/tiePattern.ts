import type { RelationshipType } from '../../../model/vocabulary.ts';

/**
 * A form of words that states a tie. The pattern reads a template (see templateOf.ts) and has a group `s` (source) and
 * `t` (target), names or lists of names; it may have a group `label`.
 */
export interface TiePattern {
  rule: string;
  type: RelationshipType;
  pattern: RegExp;
}

/** What may follow the last name of a list: 等人, 等多名议员, 方面. */
export const AND_OTHERS =
  '(?:等(?:[多数十百几若干近逾余\\d一二两三四五六七八九]{1,5}[名位个家国所人方][^，。；的\\ue000\\ue001]{0,5}|人士?|方|国|机构|公司|企业|媒体|议员|球员|学者|专家|股东|高管|官员)?|方面|一方)?';

export const shape = (source: string): RegExp => new RegExp(source, 'gu');
