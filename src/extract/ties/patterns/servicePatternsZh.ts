/** Who acts for whom, pays for whom and supplies whom, in Chinese: 为某甲辩护的律师某乙, 某队的胸前广告赞助商某公司. */
import { NAME, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** Who pleads for somebody. */
const PLEADER =
  '(?:资深|辩护|代理|代表|委托|委任|首席|主办|知名|著名|执业)*(?:大律师|律师|大状|辩护人|代理人|法律代表)';
/** Who pays, supplies or checks. */
const SERVER =
  '(?:赞助商|赞助方|赞助人|冠名商|广告商|供应商|供货商|供应方|供货方|服务商|承包商|承建商|承建方|分包商|施工方|施工单位|监理单位|监理方|监理公司|设计方|设计单位|审计机构|审计方|审计师|代工厂|代理商|经销商|分销商|渠道商|物流商|合作方|合作伙伴|合作商|财务顾问|法律顾问|顾问公司|评级机构|评估机构|公关公司|转播商|装备商|开发商|客户)';

export const SERVICE_PATTERNS_ZH: readonly TiePattern[] = [
  {
    rule: 'tie-pleads-for',
    type: 'works_with',
    pattern: shape(
      `(?:为|替|代表|代理)(?<s>${NAME})(?:一方|方面)?(?:出庭|应讯|作?辩护|辩解|打官司|代理|诉讼|起诉|提告|上诉|谈判|发言|出面)?的(?:[^，。；的${P}]{0,14}?)(?<label>${PLEADER})(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-its-pleader',
    type: 'works_with',
    pattern: shape(
      `(?<s>${NAME})(?:的|一方的?|方面的?|之)(?<label>(?:资深|辩护|代理|代表|委托|委任)*(?:律师|大律师|大状|辩护人|诉讼代理人|代理人|法律代表)(?<!事务所律师))(?:[、，](?:[^，。；、${P}]{0,14}律师)?)?(?<t>${P})`,
    ),
  },
  {
    // 律师某乙为某甲提起诉讼, 律师某乙接受委托，替某甲打官司
    rule: 'tie-goes-to-law-for',
    type: 'works_with',
    pattern: shape(
      `${PLEADER}(?<t>${P})[^。；没未不拒${P}${O}]{0,24}?(?:为|替|帮|代表|代理)(?<s>${NAME})[^，。；没未不拒${P}${O}]{0,8}?(?:提起|提出|递交|提交|打官司|打赢|辩护|出庭|应诉|起诉|上诉|申诉|申请|索赔|维权|追讨|代理|诉讼|喊冤|鸣冤|求情)`,
    ),
  },
  {
    // 担任某甲辩护人的某乙, 为某甲担任律师的某乙
    rule: 'tie-serves-as-pleader',
    type: 'works_with',
    pattern: shape(
      `(?:担任|出任|身为|作为|曾任|任)(?<s>${NAME})(?:一方|方面)?的?(?<label>${PLEADER})(?:的|，)[^，。；${P}${O}]{0,4}(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-takes-brief-of',
    type: 'works_with',
    pattern: shape(
      `${PLEADER}(?<t>${P})[^，。；没未不拒${P}${O}]{0,6}?(?:接受|受)了?(?<s>${NAME})[^，。；${P}${O}]{0,6}?(?:委托|聘请|委任|邀请|指定|之托)`,
    ),
  },
  {
    rule: 'tie-whose-pleader-is',
    type: 'works_with',
    pattern: shape(
      `(?<s>${NAME})(?:的|一方的?|方面的?|之)(?<label>(?:资深|辩护|代理|代表|委托|委任)*(?:律师|大律师|大状|辩护人|诉讼代理人|法律代表))(?:则|也|正|就|便)?(?:为|是|由)[^，。；不${P}]{0,14}?(?<t>${P})(?!的)`,
    ),
  },
  {
    rule: 'tie-entrusts',
    type: 'works_with',
    pattern: shape(
      `(?<s>${NAME})[^，。；没未不拒${P}${O}]{0,6}?(?:委托|聘请|延聘|委任|聘)了?(?:其|他的|她的)?[^，。；${P}${O}]{0,8}?${PLEADER}(?<t>${P})`,
    ),
  },
  {
    rule: 'tie-its-server',
    type: 'works_with',
    pattern: shape(
      `(?<s>${O})的?(?:[^，。；的${P}${O}对]{0,8}?)(?<label>${SERVER})(?:、|，|——)?(?<t>${O})(?!的?(?:${SERVER}))`,
    ),
  },
  {
    rule: 'tie-served-by',
    type: 'works_with',
    pattern: shape(
      `(?<s>${O})[^，。；没未不${P}${O}]{0,10}?由(?<t>${O})[^，。；没未不${P}${O}]{0,6}?(?:供货|供应|承建|承包|施工|监理|审计|代工|代理|设计|赞助|冠名|承销|转播|承运|护航|提供[^，。；${P}${O}]{0,8}(?:服务|设备|零件|原料|芯片|技术))`,
    ),
  },
  {
    // 为某公司做年审的某会计师事务所
    rule: 'tie-serves-told-of',
    type: 'works_with',
    pattern: shape(
      `(?:为|给|替)(?<s>${O})[^，。；没未不${P}${O}]{0,12}?(?:年审|审计|评估|保荐|承销|监理|设计|法律服务|咨询|代工|供货|施工|承建|供应|运营|安保|配送|检测|体检)[^，。；没未不${P}${O}]{0,4}?的[^，。；${P}${O}]{0,6}?(?<t>${O})`,
    ),
  },
  {
    // 由某公司承建的某楼盘: whoever builds for a body that is named
    rule: 'tie-does-for',
    type: 'works_with',
    pattern: shape(
      `(?<s>${O})(?:[^，。；没未不停${P}${O}]{0,6})(?:为|给|替)(?<t>${O})[^，。；没未不停${P}${O}]{0,4}?(?:做[了过]?[^，。；]{0,6}(?:审计|评估|设计|代工|咨询|公关|监理)|出具[^，。；]{0,8}(?:报告|意见)|安装|检修|维护|维修|承揽|印刷|配送|加工)`,
    ),
  },
];
