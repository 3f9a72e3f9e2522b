/** Short articles, when each of their happenings took place, and which came first. */
import type { ArticleCase } from './readArticle.ts';

export const CHRONOLOGIES: ArticleCase[] = [
  {
    about: 'timeline bullets',
    published: '2024-06-05',
    text: '长河集团罢免董事长周岚\n\n长河集团6月3日公告，公司创始人周岚与董事会和解，双方撤回全部诉讼，集团由何亦继续执掌。这场持续三个月的纷争就此告一段落，债权银行远洋银行也恢复了授信额度。\n\n纷争始末：\n\n- 3月5日 董事会罢免周岚董事长职务\n- 3月8日 何亦接任董事长\n- 4月2日 周岚起诉长河集团\n- 5月16日 法院驳回周岚的起诉\n\n何亦说，公司会很快恢复正常经营，员工不必担心。周岚没有回应本报的提问。',
    dates: { 罢免周岚: '2024-03-05', 何亦接任: '2024-03-08', 周岚起诉: '2024-04-02', 驳回: '2024-05-16' },
  },
  {
    about: 'timeline with years',
    published: '2024-06-05',
    text: '长河集团罢免董事长周岚\n\n长河集团6月3日公告，公司创始人周岚与董事会和解，双方撤回全部诉讼，集团由何亦继续执掌。这场持续三个月的纷争就此告一段落，债权银行远洋银行也恢复了授信额度。\n\n大事记\n\n2019年\n3月：周岚创办青禾科技\n9月：青禾科技完成A轮融资\n2020年\n1月：何亦加入青禾科技\n6月：周岚辞去总经理职务\n\n何亦说，公司会很快恢复正常经营，员工不必担心。周岚没有回应本报的提问。',
    dates: { 创办青禾科技: '2019-03', 完成A轮融资: '2019-09', 何亦加入: '2020-01', 周岚辞去: '2020-06' },
  },
  {
    about: 'timeline with years',
    published: '2024-06-05',
    text: '长河集团罢免董事长周岚\n\n长河集团6月3日公告，公司创始人周岚与董事会和解，双方撤回全部诉讼，集团由何亦继续执掌。这场持续三个月的纷争就此告一段落，债权银行远洋银行也恢复了授信额度。\n\n2019年3月 周岚创办青禾科技。\n9月 青禾科技完成A轮融资。\n2020年1月 何亦加入青禾科技。\n6月 周岚辞去总经理职务。\n\n何亦说，公司会很快恢复正常经营，员工不必担心。周岚没有回应本报的提问。',
    dates: { 创办青禾科技: '2019-03', 完成A轮融资: '2019-09', 何亦加入: '2020-01', 周岚辞去: '2020-06' },
  },
  {
    about: 'bullets',
    published: '2024-06-05',
    text: "Norvane's long war\n\nNorvane and its founder, Anna Keller, settled their lawsuits on Monday, ending a three-year fight that split the board and cost both sides millions of dollars in legal fees.\n\nHow it unfolded:\n\n- March 5: The board dismisses Anna Keller as chief executive.\n- March 8: Peter Lund takes over as chief executive.\n- April 2: Keller sues Norvane.\n- May 16: A judge throws out the lawsuit.\n\nNorvane said it would return to business as usual, and Keller declined to comment.",
    dates: { 'takes over': '2024-03-08' },
  },
  {
    about: 'bold bullets',
    published: '2024-06-05',
    text: "Norvane's long war\n\nNorvane and its founder, Anna Keller, settled their lawsuits on Monday, ending a three-year fight that split the board and cost both sides millions of dollars in legal fees.\n\n**March 5** – The board dismissed Anna Keller as chief executive.\n\n**March 8** – Peter Lund took over as chief executive.\n\n**April 2, 2024** — Keller sued Norvane.\n\nNorvane said it would return to business as usual, and Keller declined to comment.",
    dates: { 'dismissed Anna Keller': '2024-03-05', 'took over': '2024-03-08', 'Keller sued': '2024-04-02' },
  },
  {
    about: 'timeline with years',
    published: '2024-06-05',
    text: "Norvane's long war\n\nNorvane and its founder, Anna Keller, settled their lawsuits on Monday, ending a three-year fight that split the board and cost both sides millions of dollars in legal fees.\n\nTimeline\n\n2019\nMarch: Anna Keller founded Norvane.\nSeptember: Norvane raised $20 million from Halden Group.\n2020\nJanuary: Peter Lund joined Norvane.\nJune: Keller resigned as chief executive.\n\nNorvane said it would return to business as usual, and Keller declined to comment.",
    dates: {
      'founded Norvane': '2019-03',
      'raised $20 million': '2019-09',
      'Lund joined': '2020-01',
      'Keller resigned': '2020-06',
    },
  },
];
