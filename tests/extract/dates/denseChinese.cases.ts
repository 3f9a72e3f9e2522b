/** Chinese: dates of dense reports: entries and headings, years in a row, days that are set, asides behind a dash, the same day again. */
import type { ArticleCase } from './readArticle.ts';

export const DENSE_CHINESE: ArticleCase[] = [
  {
    about: 'an entry of a chronicle, its date parted by a space',
    published: '2020-06-26',
    text: '●2016年3月 大房反击。林卓航、林卓远裁撤总部。11日，周岚被董事会罢免。\n●2018年5月 自立门户的周岚创立星河航空。',
    dates: { 裁撤总部: '2016-03', 被董事会罢免: '2016-03-11', 创立星河航空: '2018-05' },
  },
  {
    about: 'no entry where the date goes on into its sentence',
    published: '2020-06-26',
    text: '2019年加入星河科技的周岚上周辞职。',
    dates: { 上周辞职: '2020-06-15/2020-06-21' },
  },
  {
    about: 'a day as a heading, whose clock times are of then, and what goes on behind',
    published: '2011-12-29',
    text: '昨天，国务院认定这是一起责任事故。周岚被记过。\n\n7月23日\n\n晚8时30分，两列动车在海城相撞。\n\n7月24日\n\n下午5时许，唐越被停职。\n\n赔偿与真相\n\n26日，周岚辞职；三天后，何亦被捕。\n\n家属说，他们接受这个结果，也希望今后再也不会有下一次这样的事故发生。',
    dates: { 相撞: '2011-07-23', 被停职: '2011-07-24', 周岚辞职: '2011-07-26', 何亦被捕: '2011-07-29' },
  },
  {
    about: 'years in a row are a stretch, others are not',
    published: '2024-03-19',
    text: '星河科技在2019年、2020年裁员。北岭集团在2015年、2018年两度裁员。',
    dates: { '2020年裁员': '2019/2020', 两度裁员: '2018' },
  },
  {
    about: 'together on a day of a month that has come since',
    published: '2024-03-19',
    text: '2021年12月3日，省政府约谈周岚。第二年7月，何亦与唐越同日请辞。',
    dates: { 约谈周岚: '2021-12-03', 同日请辞: '2022-07' },
  },
  {
    about: 'a day and a month that are set, behind what is months and years past',
    published: '2020-01-21',
    text: '去年10月17日，法院驳回上诉。\n告别仪式定于22日举行。',
    dates: { 告别仪式定于22日举行: '2020-01-22' },
  },
  {
    about: 'a month that is set, behind what is years past',
    published: '2017-04-27',
    text: '2015年11月27日，法院判周岚无罪。\n何亦另涉一案，预定7月宣判。',
    dates: { 预定7月宣判: '2017-07' },
  },
  {
    about: 'one night on, a short year, this summer',
    published: '2021-03-12',
    text: '周岚不满，八二年将股份卖给北岭集团。2005年11月21日，何亦认罪；又过一晚，法院判他入狱。\n唐越今夏将出任主席。',
    dates: { 卖给北岭集团: '1982', 何亦认罪: '2005-11-21', 判他入狱: '2005-11-22', 将出任主席: '2021-06/2021-08' },
  },
  {
    about: 'the same day named again behind a look back, and what a dash adds of years before',
    published: '2017-02-24',
    text: '23日晚，星河队解雇了周岚。\n北岭集团2010年8月买下星河队。23日下午，何亦辞职。24日，唐越替周岚喊冤——2004年，正是他接替了后者。周岚当天发表声明。',
    dates: { 解雇了周岚: '2017-02-23', 何亦辞职: '2017-02-23', 发表声明: '2017-02-24' },
  },
  {
    about: 'figures of a year are not gone on from; what opens its sentence is',
    published: '2020-06-26',
    text: '星河科技25日申请破产。\n一周前，衡信会计师事务所拒绝在其2019年财报上签字。总裁周岚次日辞职。',
    dates: { 次日辞职: '2020-06-20' },
  },
  {
    about: 'a headline is of the latest that it may tell of',
    published: '2025-10-11',
    text: '周岚离场，星河集团再换帅\n\n记者 何亦 海城报道\n\n星河集团昨日确认，周岚已于9月12日辞去董事长职务。\n2024年7月15日，周岚致信员工，决定离开星河集团。',
    dates: { 辞去董事长职务: '2025-09-12', 决定离开: '2024-07-15' },
  },
];
