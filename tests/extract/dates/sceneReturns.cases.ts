/** Short Chinese articles in which the telling stays on a day, leaves it and comes back without naming it. */
import type { ArticleCase } from './readArticle.ts';

export const SCENE_RETURNS: ArticleCase[] = [
  {
    about: 'said behind a meeting of yesterday',
    published: '2024-06-05',
    text: '长河集团昨（4）日召开临时股东会，改选董事，由周岚领军的一方拿下全部九席董事。新董事会随即推选何启明为董事长。何亦没有现身，她在前一天的公开信里否认掏空公司。\n何启明会后受访时坦言，集团病得不轻。',
    dates: { 坦言: '2024-06-04', 推选何启明: '2024-06-04' },
  },
  {
    about: 'said behind a match',
    published: '2024-06-05',
    text: '6月2日晚，江城队主场0比3不敌海州队。主教练周岚在补时阶段被罚出场。\n周岚赛后承认，球队已经失去信心。俱乐部经理何启明一言不发地离开了球场。',
    dates: { 周岚赛后承认: '2024-06-02' },
  },
  {
    about: 'said behind a verdict',
    published: '2024-06-05',
    text: '5月28日，江城市中级人民法院一审判处周岚有期徒刑十年。旁听席上坐满了人。\n周岚的辩护律师何启明庭后表示，对结果感到遗憾。',
    dates: { 对结果感到遗憾: '2024-05-28' },
  },
  {
    about: 'at once, behind a meeting that a cleft names',
    published: '2024-10-22',
    text: '点燃这场争斗的，是今年5月12日的股东大会。担任主席的周岚当场打断对手。何启明痛批，这是公司的耻辱。',
    dates: { 痛批: '2024-05-12' },
  },
  {
    about: 'at the table, behind a meeting that a cleft names',
    published: '2024-10-22',
    text: '真正的转折是去年8月12日的董事会。会上，何启明突然提议罢免周岚。周岚当场拂袖而去。',
    dates: { 提议罢免: '2023-08-12' },
  },
  {
    about: 'the first days of papers',
    published: '2024-06-05',
    text: '2016年2月10日，律师周岚在江城查阅卷宗；20天后的3月1日，法院召开听证会，周岚指责办案单位缺少了最要紧的前三天笔录。',
    dates: { 召开听证会: '2016-03-01', 指责: '2016-03-01' },
  },
  {
    about: 'the first months of wages',
    published: '2024-06-05',
    text: '5月20日，周岚起诉长河集团，要求补发前三个月工资。何启明次日表示，公司只欠她前两天的加班费。',
    dates: { 起诉: '2024-05-20', 表示: '2024-05-21' },
  },
  {
    about: 'back within a year told, before the year of publication',
    published: '2021-12-20',
    text: '2020年4月3日，长河单车再获5亿美元融资。\n5月底，周岚空降长河单车，出任执行总裁。11月中旬，周岚休假。\n何启明也失去了耐心。8月9日，他呼吁长河单车与海岳单车合并。同年12月，何亦在一次论坛上反击何启明。次月，何启明把手中股份卖给了远洋银行。\n今年2月6日，长河单车完成8亿美元融资。',
    dates: { 空降: '2020-05', 休假: '2020-11', 合并: '2020-08-09', 反击: '2020-12', 卖给了: '2021-01' },
  },
  {
    about: 'back within a year told, in a new paragraph',
    published: '2024-12-20',
    text: '2023年3月2日，周岚出任长河集团总经理。10月，她裁掉了海外部。\n何启明的不满来得更早。6月18日，他在董事会上质疑周岚。同年12月，何启明辞职。\n今年2月1日，周岚被罢免。',
    dates: { 质疑: '2023-06-18', 何启明辞职: '2023-12', 被罢免: '2024-02-01' },
  },
  {
    about: 'of the year of publication where the telling has come to it',
    published: '2024-12-20',
    text: '2023年3月2日，周岚出任长河集团总经理。11月，她裁掉了海外部。\n今年情况急转直下。9月18日，何启明在董事会上质疑周岚。12月，何启明辞职。',
    dates: { 质疑: '2024-09-18', 何启明辞职: '2024-12' },
  },
  {
    about: 'back to a place told of',
    published: '2020-02-29',
    text: '去年7月8日，周岚在海州公开赛上夺冠，亚军何启明拒绝与她合影。两人早在云港结怨：2015年5月3日，何启明夺冠后当众骂她。回到海州，两天后的颁奖礼上，何亦也拒绝与周岚握手。联合会当天对两人分别给予警告。\n11月15日，公开听证会在江城举行。',
    dates: { 也拒绝与周岚握手: '2019-07-10', 分别给予警告: '2019-07-10', 公开听证会在江城举行: '2019-11-15' },
  },
  {
    about: 'back to the scene told of',
    published: '2024-06-05',
    text: '5月20日，长河集团召开董事会，周岚被罢免。她与何启明早有过节：2019年，何启明举报周岚受贿。回到这次董事会，何启明当天投了赞成票。两天后，周岚起诉长河集团。',
    dates: { 举报: '2019', 起诉: '2024-05-22' },
  },
  {
    about: 'hours of a hearing',
    published: '2020-02-29',
    text: '2019年11月15日，听证会在江城举行，主席由何亦担任。六个小时里，周岚、何启明先后出庭作证。',
    dates: { 先后出庭作证: '2019-11-15' },
  },
  {
    about: 'hours of a meeting',
    published: '2024-06-05',
    text: '5月20日，长河集团召开董事会。三个小时内，周岚与何启明两度争吵。整场会议上，何亦一言不发。',
    dates: { 两度争吵: '2024-05-20' },
  },
  {
    about: 'a day set is none of guesses about somebody',
    published: '2020-02-29',
    text: '选拔赛定于6月在江城举行，外界猜测周岚会告别赛场退役，但何启明在微博上予以否认。',
    dates: { 告别赛场退役: null, 予以否认: null },
  },
  {
    about: 'a day set is none of doubts',
    published: '2024-06-05',
    text: '股东大会定于7月3日召开，何启明质疑周岚的报酬。',
    dates: { 质疑: null },
  },
  {
    about: 'what may come is not what was',
    published: '2024-02-10',
    text: '2020年3月，何亦提拔周岚出任董事长。上周四，何亦解除周岚的职务。有媒体称，周岚可能出任驻海国大使。',
    dates: { 周岚出任董事长: '2020-03', 可能出任: null },
  },
  {
    about: 'another day passed',
    published: '2024-06-05',
    text: '4月25日，周岚被判死刑。又过了一天，何启明得知消息。再过两天，何亦提出申诉。',
    dates: { 提出申诉: '2024-04-28' },
  },
  {
    about: 'the next month, over New Year',
    published: '2024-06-05',
    text: '2022年12月，周岚辞去董事长职务。次月，何启明接任。',
    dates: { 何启明接任: '2023-01' },
  },
  {
    about: 'the spring of the next year',
    published: '2024-06-05',
    text: '2021年10月5日，周岚酒后驾车被抓，两天后，协会暂停她的比赛。直到次年春天，她才回到球场。',
    dates: { 被抓: '2021-10-05', 暂停: '2021-10-07', 回到球场: '2022-03/2022-05' },
  },
  {
    about: 'in the second year of a post',
    published: '2024-06-05',
    text: '2016年5月，周岚出任长河集团董事长。上任第二年，她收购了青禾科技。',
    dates: { 收购: '2017' },
  },
  {
    about: 'months into a post',
    published: '2024-06-05',
    text: '2016年5月，周岚出任长河集团董事长。上任三个月后，她解雇了何启明。',
    dates: { 解雇: '2016-08' },
  },
  {
    about: 'the same day as of the deed named',
    published: '2024-06-05',
    text: '2016年5月9日，周岚辞去长河集团董事长职务。何启明是老部下，2009年进入集团。周岚辞职当天，何启明也提出辞职。',
    dates: { 何启明也提出辞职: '2016-05-09' },
  },
  {
    about: 'seasons as they begin, and then',
    published: '2024-06-05',
    text: '裂痕始于2021年秋。当时，何启明主张出售疫苗业务，周岚坚决反对。2022年初夏，周岚被捕。同年入冬，何亦加入青禾科技。',
    dates: { 反对: '2021-09/2021-11', 被捕: '2022-06/2022-08', 加入: '2022-12/2023-02' },
  },
  {
    about: 'the new year',
    published: '2024-06-05',
    text: '去年圣诞节前夕，近百名员工要求周岚复职。新年第一个工作日，周岚回到办公室。',
    dates: { 回到办公室: '2024-01' },
  },
];

/** A meeting or a body before 在, and not what will be. */
export const BODIES_AT: ArticleCase[] = [
  '听证会',
  '长河集团董事会',
  '股东会',
  '调查委员会',
  '新闻发布会',
  '记者会',
  '业绩说明会',
  '年会',
  '峰会',
  '奥运会',
  '工会',
  '国会',
].map((body) => ({
  about: `${body}在`,
  published: '2020-02-29',
  text: `2019年7月21日，周岚辞去董事长职务。\n11月15日，${body}在江城举行，周岚与何启明当场争吵。`,
  dates: { 争吵: '2019-11-15' },
}));

export const SCENE_ORDERS: ArticleCase[] = [
  {
    about: 'early in a month before a day late in it',
    published: '2024-10-22',
    text: '7月，周岚召集股东会；公司提起诉愿，9月17日遭驳回。周岚早有打算。9月初，她登门拜访何启明。',
    order: [['登门拜访', '遭驳回']],
  },
  {
    about: 'late in a month behind a day early in it',
    published: '2024-10-22',
    text: '9月下旬，周岚拜访何启明。9月3日，何启明已辞去董事职务。',
    order: [['辞去', '拜访']],
  },
  {
    about: 'the middle of a month between its days',
    published: '2024-10-22',
    text: '9月中旬，周岚拜访何启明。9月3日，何启明辞去董事职务；9月28日，周岚被罢免。',
    order: [
      ['辞去', '拜访'],
      ['拜访', '被罢免'],
    ],
  },
];
