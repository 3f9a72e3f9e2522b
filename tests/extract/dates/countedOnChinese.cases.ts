/** Chinese: what is counted on from a day told to a weekday or season, deadlines, and days that somebody only speaks of. */
import type { ArticleCase } from './readArticle.ts';

export const COUNTED_ON: ArticleCase[] = [
  {
    about: 'weekdays and weekends behind the day told',
    published: '2019-10-24',
    text: '9月16日，周岚辞职。随后的那个周末，董事会罢免了何亦。24日，唐越接任。接下来的周一，公司裁员。',
    dates: { 董事会罢免了: '2019-09-21/2019-09-22', 唐越接任: '2019-09-24', 公司裁员: '2019-09-30' },
  },
  {
    about: 'the weekday of the week told',
    published: '2019-10-24',
    text: '去年7月4日，周岚被停职。当周周五，何亦宣布退出。那个周末，公司召开董事会。',
    dates: { 周岚被停职: '2018-07-04', 何亦宣布退出: '2018-07-06', 公司召开董事会: '2018-07-07/2018-07-08' },
  },
  {
    about: 'the next weekend of a story, and of the news',
    published: '2019-10-24',
    text: '9月16日，周岚辞职。下一个周末，何亦接任。\n昨天，唐越宣布，下一个周五将召开董事会。',
    dates: { 何亦接任: '2019-09-21/2019-09-22', 召开董事会: '2019-11-01' },
  },
  {
    about: 'seasons and ends of years, so many years on',
    published: '2024-10-24',
    text: '2004年，周岚创办长河网；六年后的夏天，公司挂牌创业板。三年之后的深秋，何亦入股。两年后的年底，她被捕。',
    dates: { 公司挂牌: '2010-06/2010-08', 何亦入股: '2013-09/2013-11', 她被捕: '2015-12' },
  },
  {
    about: 'seasons so many years ago',
    published: '2019-10-24',
    text: '两年前的冬天，周岚加入长河集团。三年前春天，何亦被解雇。',
    dates: { 周岚加入: '2017-12/2018-02', 何亦被解雇: '2016-03/2016-05' },
  },
  {
    about: 'the weekday beside the day that is counted, and the same day of another year',
    published: '2019-10-24',
    text: '2012年8月3日，周岚被捕。两周后的周五，何亦自首。一年后的同一天，唐越辞职。',
    dates: { 何亦自首: '2012-08-17', 唐越辞职: '2013-08-17' },
  },
  {
    about: 'no season of its own',
    published: '2019-10-24',
    text: '2014年，周岚离开长河集团。五年后春运期间，他回到公司。',
    dates: { 他回到公司: '2019' },
  },
  {
    about: 'a deadline is not when it was set',
    published: '2018-03-15',
    text: '去年5月，周岚出任总经理。年底，证监局下了最后通牒，责令何亦在12月31日前回国履责。3月2日，法院责令何亦于3月30日前还款。10日，周岚辞职。',
    dates: { 责令何亦: '2017-12', 法院责令: '2018-03-02', 周岚辞职: '2018-03-10' },
  },
  {
    about: 'a deadline of what is to come',
    published: '2018-03-15',
    text: '周岚承诺在6月30日前离职。',
    dates: { 离职: '2018-06-30' },
  },
  {
    about: 'what somebody speaks of is not where the next paragraph goes on',
    published: '2020-04-27',
    text: '昨天上午，周岚闯进长河集团，抱走47枚公章。\n何亦对记者说，24日开过一场临时股东会。\n唐越当晚否认了周岚的说法。',
    dates: { 开过一场: '2020-04-24', 唐越当晚否认: '2020-04-26' },
  },
  {
    about: 'a paragraph that goes on at once',
    published: '2020-04-27',
    text: '昨天上午，周岚闯进长河集团，抱走47枚公章。\n何亦随后宣布辞职。',
    dates: { 何亦随后宣布辞职: '2020-04-26' },
  },
  {
    about: 'the day of a look back that has gone on',
    published: '2025-10-11',
    text: '长河集团昨晚证实，周岚已辞职。辞呈早在9月12日就交了上去。\n去年2月25日，父亲周庆病逝。当年7月中旬，周岚宣布卸任副董事长。22日，她重返公司。',
    dates: { 周岚宣布卸任: '2024-07', 她重返公司: '2024-07-22' },
  },
  {
    about: 'the same day, at the head of a paragraph behind a look back',
    published: '2022-03-09',
    text: '周岚8日证实，已从长河集团辞职。\n上个月，何亦被停职。\n唐越当天发文力挺周岚。',
    dates: { 何亦被停职: '2022-02', 唐越当天发文力挺: '2022-03-08' },
  },
  {
    about: 'the same day within a look back',
    published: '2022-03-09',
    text: '周岚8日证实，已从长河集团辞职。\n上月6日，何亦被停职。唐越当天发文力挺何亦。',
    dates: { 唐越当天发文力挺: '2022-02-06' },
  },
  {
    about: 'what is to come is not of the month looked back on',
    published: '2021-06-13',
    text: '上月，周岚加盟长河队。\n17日，长河队将迎战海州队。',
    dates: { 将迎战海州队: '2021-06-17' },
  },
  {
    about: 'who does it before what is counted from',
    published: '2021-04-20',
    text: '本月2日，408次列车撞上工程车，49人罹难。10天后，何亦等7人被起诉。\n周岚在事故翌日请辞。',
    dates: { 何亦等7人被起诉: '2021-04-12', 周岚在事故翌日请辞: '2021-04-03' },
  },
  {
    about: 'a date before a way of doing it',
    published: '2024-11-24',
    text: '总教练周岚昨天换下何亦。再往前看，这支球队13日在海州靠唐越的满贯炮扳倒长河队，三天后何亦辞职。',
    dates: { 何亦辞职: '2024-11-16' },
  },
  {
    about: 'the day of a match',
    published: '2021-06-13',
    text: '海州队0比1白石队：主场哑火\n周六傍晚，第43分钟，前锋周岚破门，比赛进入下半场。\n队长何亦冲上去抗议。主裁唐越叫停比赛，主教练被罚上看台。\n2019年，周岚加盟白石队。',
    dates: { 主裁唐越叫停: '2021-06-12', 周岚加盟: '2019' },
  },
  {
    about: 'days in a row are counted from the first',
    published: '2024-06-20',
    text: '2019年5月2日凌晨，长河化工厂发生爆炸。第二天，何亦被免职。第四天，唐越被捕。',
    dates: { 何亦被免职: '2019-05-03', 唐越被捕: '2019-05-05' },
  },
  {
    about: 'a day that is not known',
    published: '2024-06-20',
    text: '案发当晚，周岚被带走。次日一早，何亦报案。',
    dates: { 周岚被带走: null, 何亦报案: null },
  },
  {
    about: 'farther back, and after so long',
    published: '2024-06-20',
    text: '上周五，周岚被捕。此前一周，何亦辞职。再往前两天，唐越报案。\n2020年3月，方宁创办长河公司。时隔两年，方宁辞职。',
    dates: { 何亦辞职: '2024-06-07', 唐越报案: '2024-06-05', 方宁辞职: '2022' },
  },
];
