/**
 * Kin words that stand for somebody as mentions of theirs, so that they take part in what happens: 批评侄女, 父亲把她召回集团.
 *
 * Promises: only words that are placed once the article has said whose kin is who; see placeKin.ts and english/addEnglishKin.ts.
 */
import type { Document } from '../document.ts';
import { withStandIns } from '../events/chinese/findStandIns.ts';
import { listMentions } from '../events/chinese/groups/listMentions.ts';
import type { FoundEntity, FoundRelationship } from '../findings.ts';
import { findFathers } from './chinese/findFathers.ts';
import { findKin } from './chinese/findKin.ts';
import { findSiblings } from './chinese/findSiblings.ts';
import { findSurnameKin } from './chinese/findSurnameKin.ts';
import { placeKin } from './chinese/placeKin.ts';
import { addEnglishKin } from './english/addEnglishKin.ts';
import { addHolderMentions } from './english/addHolderMentions.ts';
import { findStatedTies } from './findStatedTies.ts';
import { placeMentions } from './templateOf.ts';

/** Words of kin; most articles have none. */
const KIN =
  /其[父母妻夫兄弟姐妹]|夫[妇妻]|老[父母二三四幺]|[父母]亲|[爸妈哥姐弟妹]{2}|丈夫|妻子|太太|兄长|胞[兄弟姐妹]|儿子|女儿|[长次][子女]|独[子女]|[叔伯舅姑侄甥]|岳[父母]|女婿|媳妇|公公|婆婆|祖[父母]|爷爷|奶奶|外[公婆孙]|孙[子女]|兄弟|姐妹|姊妹|兄妹|姐弟|姊弟/u;

/** Rules of ties by which somebody of whom only the kin word is told gets a name. */
const NAMED_BY: ReadonlySet<string> = new Set(['tie-kin-whose', 'tie-kin-has']);

/** Gives the ties that such words imply: an uncle's 侄女 is of his kin. */
export function addKinMentions(document: Document, entities: readonly FoundEntity[]): FoundRelationship[] {
  if (document.lang === 'en') {
    addHolderMentions(document, entities);
    return addEnglishKin(document, entities);
  }
  if (!KIN.test(document.reading)) return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = placeMentions(withStandIns(document, listMentions(entities.filter((e) => !e.isByline)), false));
  const ties = [...findStatedTies(document, names, 'family_of'), ...findKin(document, names)];
  const known = new Set(names);
  const siblings = findSiblings(document, names);
  const namesakes = findSurnameKin(document, names, [...ties, ...siblings.ties]);
  const stated = [...ties, ...siblings.ties, ...namesakes];
  const fathers = findFathers(document, entities, names, stated);
  const { names: all, told } = placeKin(document, names, [...stated, ...fathers]);
  const kin = [...all.filter((name) => !known.has(name)), ...siblings.placed];
  for (const { entity, word, ...half } of kin) {
    const { start, end } = word ?? half;
    byId
      .get(entity)
      ?.mentions.push({ start, end, exact: document.text.slice(start, end), rule: 'kin', form: 'pronoun' });
  }
  for (const { mentions } of entities) mentions.sort((a, b) => a.start - b.start);
  // Where the word has become a mention of whom it is said to be, the sentence no longer states the tie.
  const named = ties.filter(({ rule }) => rule !== undefined && NAMED_BY.has(rule));
  return [...named, ...siblings.ties, ...namesakes, ...fathers, ...told];
}
