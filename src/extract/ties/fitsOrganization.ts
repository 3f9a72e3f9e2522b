/**
 * Whether a post or a generic word can belong to an organization, as far as the words tell: no team has a rector, no
 * university a striker, no holding a goalkeeper.
 *
 * Promises: where the words tell nothing, they fit.
 */
const KINDS: readonly { words: RegExp; names: RegExp; notNames?: RegExp }[] = [
  {
    words:
      /俱乐部|球队|该队|教练|主帅|教头|队长|前锋|后卫|中场|门将|球员|\bclub\b|\bteam\b|coach|striker|goalkeeper|midfielder|captain/iu,
    names: /集团|公司|控股|银行|资本|基金|证券|大学|学院|研究|医院|[^球]协会|Group|Bank|Capital|University|Institute/iu,
  },
  {
    words: /校方|学校|该校|校长|教授|讲师|院长|教务处|学院|rector|provost|professor/iu,
    names: /集团|公司|控股|银行|资本|基金|证券|俱乐部|科技|球会|队$|Group|Bank|Capital|Inc\b/iu,
  },
  {
    words:
      /公司|集团|CEO|CTO|CFO|COO|首席执行官|首席技术官|首席财务官|董事长|总裁|总经理|行政总裁|chief executive|chief financial/iu,
    names: /大学|学院|中学|小学|研究所|研究院|协会|基金委|法院|University|College|Institute/iu,
  },
  { words: /该刊|主编|总编/u, names: /大学|集团|公司|俱乐部|银行|资本/u },
  { words: /该厂|厂长|车间/u, names: /大学|俱乐部|银行|资本|协会/u },
];

/** `words`: the post, or the generic word for an organization; `name`: what the organization is called. */
export function fitsOrganization(words: string, name: string): boolean {
  return !KINDS.some((kind) => kind.words.test(words) && kind.names.test(name));
}
