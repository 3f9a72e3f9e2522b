/** Deeds as nouns in Chinese, of whom somebody receives them or at whom they aim: 某甲遭到某乙的批评, 某甲对某乙的起诉. */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** Deeds as nouns, for the patterns of who receives and who is the aim of them. */
const NOMINAL: readonly { type: RelationshipType; nouns: string }[] = [
  { type: 'supported', nouns: '支持|力挺|声援|背书|拥护|赏识|信任|青睐|肯定|赞扬|称赞|赞许|提携|支援|资助' },
  { type: 'criticized', nouns: '批评|抨击|指责|质疑|谴责|非议|斥责|痛批|炮轰|嘲讽|讽刺|不满|责难|抗议|攻击|驳斥' },
  { type: 'invested_in', nouns: '投资|持股|注资|入股|增持' },
  { type: 'dismissed', nouns: '解雇|罢免|开除|解聘|撤换' },
  { type: 'opposed', nouns: '反对|抵制|阻挠|阻拦|抵抗' },
  {
    type: 'legal_action_against',
    nouns:
      '起诉|诉讼|控告|检控|公诉|追诉|索赔|刑事调查|立案调查|调查(?!组|委员会|报告|结果)|处罚|罚款|传票|搜查|逮捕|通缉',
  },
];

export const DEED_NOUN_PATTERNS_ZH: readonly TiePattern[] = [
  // What is done to somebody, as a noun: 某甲遭到某乙的批评, 某甲对某乙的起诉
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: `tie-receives-${type.replaceAll('_', '-')}`,
      type,
      pattern: shape(
        `(?<t>${NAME})[^，。；${P}${O}]{0,8}?(?:获得?|得到|赢得|受到|遭到?|遭受|招致|引来|收到)(?:了|过)?(?:来自)?(?<s>${NAMES})(?:等人|方面)?的?[^，。；的${P}${O}]{0,6}?(?:${nouns})`,
      ),
    }),
  ),
  ...NOMINAL.map(
    ({ type, nouns }): TiePattern => ({
      rule: `tie-towards-${type.replaceAll('_', '-')}`,
      type,
      pattern: shape(
        `(?<s>${NAME})[^，。；${P}${O}]{0,2}?(?:对|针对)(?<t>${NAMES})(?:等人|方面)?(?:的|提出的?|发起的?|展开的?|进行的?|提起的?)[^，。；的${P}${O}]{0,6}?(?:${nouns})`,
      ),
    }),
  ),
  // What the press uncovers
  {
    rule: 'tie-reported-on',
    type: 'criticized',
    pattern: shape(
      `(?<s>${P})[^。；，${P}${O}]{0,8}?(?:刊出|发表|刊登|刊发|撰写|发布|写出)[^。；，${P}${O}]{0,10}?(?:报道|文章|调查)，(?:称|指|揭露|质疑|披露|直指)(?<t>${O})`,
    ),
  },
];
