/**
 * What somebody is to another, where a clause says so whose subject may stand in the one before it: 某甲今年八十岁，是某乙的导师.
 *
 * Promises: one who is named as the owner of such a word, and one subject; nothing that is denied, planned or only liked to it.
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import type { FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { TELLER } from '../patterns/deedNounPatternsZh.ts';
import { PERSON as P, type Template } from '../templateOf.ts';
import type { ChineseClause } from './clauses/nameGroup.ts';
import { KIN_ZH } from './kinWords.ts';

/** What the subject is to the owner; `isTurned` where the owner is the source. */
const RELATIONS: readonly { type: RelationshipType; nouns: string; isTurned?: boolean }[] = [
  { type: 'family_of', nouns: KIN_ZH },
  {
    type: 'works_with',
    nouns:
      '导师|恩师|师父|师傅|老师|启蒙教练|学生|弟子|徒弟|门生|高足|同学|同窗|室友|校友|同事|搭档|拍档|伙伴|合伙人|助手|助理|助教|秘书|司机|保镖|经纪人|律师|教练|上司|老板|下属|部下|副手|盟友|亲信|心腹|左膀右臂|左右手|得力干将|爱将|旧部|战友|队友|战术助手|合作者|编剧|摄影师|智囊|军师|幕僚|助理指挥|助理教练',
  },
  { type: 'competes_with', nouns: '对手|劲敌|竞争者|竞争对手|老对手' },
  { type: 'conflict_with', nouns: '死对头|政敌|仇家|宿敌|冤家|眼中钉' },
  { type: 'supported', nouns: '支持者|拥护者|金主|后台|后盾|坚强后盾|靠山|保护伞|伯乐|贵人|辩护人|辩护律师' },
  { type: 'criticized', nouns: '批评者|举报人|检举人|吹哨人' },
  { type: 'opposed', nouns: '反对者' },
  { type: 'succeeded', nouns: '继任者|继任人|接班人|后任' },
  { type: 'succeeded', nouns: '前任', isTurned: true },
];
const NOUNS = RELATIONS.map(({ nouns }, i) => `(?<n${i}>${nouns})`).join('|');
/** Behind the subject, or at the beginning of a clause without one. */
const IS_OF = new RegExp(
  `^(?<before>[^，。；：“”\\ue000\\ue001]{0,6}${P})?[^，。；：“”\\ue000\\ue001不没未非像似]{0,6}(?:是|为|系|乃|当过|做过|做了|当了|曾任|成了|成为|沦为)(?:[^，。；：“”\\ue000\\ue001的]{0,4})(?<owner>${P})的[^，。；：“”\\ue000\\ue001的]{0,6}?(?:${NOUNS})(?:之一|兼[^，。]{2,6})?(?=$|[，。；”])`,
  'du',
);

/** 某甲被捕。举报人是会计某乙: of whom the words before tell. */
const TELLS_ON = new RegExp(
  `^[^，。；：“”\\ue000\\ue001]{0,4}${TELLER}(?:正|就|便|恰)?(?:是|为|系)?[^，。；：“”\\ue000的]{0,12}(?<who>${P})(?!的)`,
  'du',
);
function findTeller(clause: ChineseClause, template: Template): FoundRelationship[] {
  const match = clause.carried?.members.length === 1 ? TELLS_ON.exec(clause.text) : null;
  const source = match && template.entities.get(clause.start + (match.indices?.groups?.who?.[0] ?? 0));
  const target = clause.carried?.members[0]?.entity;
  if (!source || !target || source === target) return [];
  const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
  return [{ type: 'criticized', source, target, rule: 'tie-teller-told', evidence, events: [] }];
}

/** The tie that a clause states, if any. */
export function findRelated(clause: ChineseClause, template: Template): FoundRelationship[] {
  const teller = findTeller(clause, template);
  if (teller.length > 0) return teller;
  const match = IS_OF.exec(clause.text);
  const groups = match?.groups;
  const owner = template.entities.get(clause.start + (match?.indices?.groups?.owner?.[0] ?? 0));
  if (!groups || owner === undefined) return [];
  const before = match.indices?.groups?.before;
  const carried = clause.carried?.members.length === 1 ? clause.carried.members[0] : undefined;
  const own = before
    ? template.entities.get(clause.start + before[1] - 1)
    : carried?.kind === 'P'
      ? carried.entity
      : undefined;
  const relation = RELATIONS.find((_, i) => groups[`n${i}`] !== undefined);
  if (own === undefined || own === owner || !relation) return [];
  const [source, target] = relation.isTurned ? [owner, own] : [own, owner];
  const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
  return [{ type: relation.type, source, target, rule: 'tie-is-of', evidence, events: [] }];
}

sieveEach(IS_OF, TELLS_ON);
