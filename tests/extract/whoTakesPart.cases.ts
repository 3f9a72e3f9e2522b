/** Who takes part in what short, dense reports tell: words for two, subjects left out, people only named beside. */
import type { NewsReport } from './newsReports.cases.ts';

export const WHO_TAKES_PART: readonly NewsReport[] = [
  {
    title: 'a name with 夫妇 is the one and the other',
    published: '2024-06-20',
    text: '长河公司创始人周岚与妻子何敏昨天离开公司。6月18日，周岚夫妇投票反对出售。',
    events: ['decision 2024-06-18: 何敏, 周岚'],
  },
  {
    title: 'whom a court deals with in 夫妇',
    published: '2024-06-20',
    text: '总统鲁珀特的妻子格蕾塔昨天回国。鲁珀特夫妇获准免于起诉。',
    events: ['legal 2024-06-19: 格蕾塔, 鲁珀特'],
  },
  {
    title: 'their son is neither of the two',
    published: '2024-06-20',
    text: '周岚的妻子何敏昨天被捕。周岚夫妇的儿子周小川昨天辞职。',
    events: ['departure 2024-06-19: 周小川'],
  },
  {
    title: 'both are named before 夫妇',
    published: '2024-06-20',
    text: '周岚与何敏夫妇昨天出席会议。',
    events: ['meeting 2024-06-19: 何敏, 周岚'],
  },
  {
    title: 'another couple is of other people',
    published: '2024-06-20',
    text: '周岚与妻子何敏创办长河公司。林远夫妇去年买下了公司。',
    events: ['deal 2023: 林远'],
  },
  // the one who is replaced
  {
    title: 'whose seat is filled in the same sentence',
    published: '2024-06-20',
    text: '长河公司总裁周岚昨天被免职，空缺由林远填补。',
    events: ['appointment 2024-06-19: 周岚, 林远'],
  },
  {
    title: 'who comes next, told by what is taken over',
    published: '2024-06-20',
    text: '主教练周岚昨天下课，接班的是助手林远。财政部长高岳昨天丢了官，许平临危受命。',
    events: ['appointment 2024-06-19: 周岚, 林远', 'appointment 2024-06-19: 许平, 高岳'],
  },
  {
    title: 'whose notice is taken leaves, and not who was told of before',
    published: '2024-06-20',
    text: '许平昨天当选主席。足协昨天批准了周岚的请辞，韩博接过教鞭。',
    events: ['departure 2024-06-19: 周岚', 'appointment 2024-06-19: 周岚, 韩博'],
  },
  {
    title: 'a seat that somebody left behind',
    published: '2024-06-20',
    text: '周岚留下的位子由总调度长林远填上。高岳空出来的位子，昨天由许平填补。',
    events: ['appointment ?: 周岚, 林远', 'appointment 2024-06-19: 许平, 高岳'],
  },
  {
    title: 'the same post, named',
    published: '2024-06-20',
    text: '周岚昨天被捕，林远代理总裁一职。',
    events: ['appointment 2024-06-19: 周岚, 林远'],
  },
  {
    title: 'a post that several hold, another firm, a case, and who judges',
    published: '2024-06-20',
    text: '周岚昨天辞任，林远获任独立董事。高岳昨天辞任，许平则出任远山集团总裁。法官顾北昨天宣判，沈一接任总裁。',
    events: ['appointment 2024-06-19: 林远', 'appointment 2024-06-19: 许平, 远山集团', 'appointment 2024-06-19: 沈一'],
  },
  // surnames alone
  {
    title: 'a surname behind a verb',
    published: '2024-06-20',
    text: '前主席王金山前天出席会议，与律师何敏发生争执。检察官昨天搜查了王的住所。何敏要求撤销王的党籍。',
    events: ['legal 2024-06-19: 王金山'],
  },
  {
    title: 'whom somebody stands beside, and asks to come',
    published: '2024-06-20',
    text: '前主席黄世安前天出席会议，与律师林敏发生争执。昨天，林敏约黄到办公室会面。',
    events: ['meeting 2024-06-19: 林敏, 黄世安'],
  },
  {
    title: 'who goes on at once',
    published: '2024-06-20',
    text: '前主席马志远前天出席会议，与律师何敏发生争执。马随即辞职。',
    events: ['departure 2024-06-18: 马志远'],
  },
  {
    title: 'a family, a metal and a horse',
    published: '2024-06-20',
    text: '商人黄世安昨天到场，与马志远握手。有人质疑黄家想独揽家产。警方搜查了黄金仓库，市民抢购黄豆。她骑马离开，后来又买了马。',
    noEvents: ['legal 2024-06-19: 黄世安', 'dispute 2024-06-19: 黄世安'],
  },
  // old people, brothers, and who undergoes what
  {
    title: 'the old man is the one whose age is told, and not his son',
    published: '2024-06-20',
    text: '98岁的创始人周岚前天去世。\n2015年，长子周大川被逐出公司。同年7月27日，坐着轮椅的老人飞抵东京；第二天，董事会摘掉了他的会长头衔。',
    events: ['meeting 2015-07-27: 周岚', 'dismissal 2015-07-28: 周岚'],
  },
  {
    title: 'the old man is who alone was told of',
    published: '2024-06-20',
    text: '长河饭店由周岚在1942年创办。老人家2004年去世，留下长子周大川共掌大局。',
    events: ['incident 2004: 周岚'],
  },
  {
    title: 'old people whom nobody names',
    published: '2024-06-20',
    text: '周岚昨天走访养老院，看望三名老人。林敏昨天到访，老人院随后关闭。72岁的高岳和68岁的韩博昨天见面。老人随后去世。',
    noEvents: ['incident 2024-06-19: 高岳', 'incident 2024-06-19: 韩博'],
  },
  {
    title: 'sons by rank are brothers, whoever stands between',
    published: '2024-06-20',
    text: '98岁的创始人周岚前天去世。\n2015年1月，长子周大川被逐出公司。7月，老人要把次子周小川赶走。兄弟俩从此反目。',
    events: ['dispute 2015-07/..: 周大川, 周小川'],
    ties: ['周大川 family_of 周小川'],
  },
  {
    title: 'two eldest sons are cousins',
    published: '2024-06-20',
    text: '周岚的长子周大川昨天被捕，周敏的长子周小川辞职。',
    noTies: ['周大川 family_of 周小川'],
  },
  {
    title: 'what is done to whoever was told of, who is left out',
    published: '2024-06-20',
    text: '2015年3月，周岚被捕。检方当天起诉。\n总统林敏昨天拒绝辞职。两天后，议会开始弹劾。\n高岳2018年创办远山科技，一年后公司上市。去年被捕。',
    events: ['legal 2015-03: 周岚', 'legal 2024-06-21: 林敏', 'legal 2023: 高岳'],
  },
  {
    title: 'whose work, and what, is dealt with',
    published: '2024-06-20',
    text: '林敏昨天当选。秘书被捕。',
    noEvents: ['legal 2024-06-19: 林敏'],
  },
  {
    title: 'a court that says how the trial of somebody told of ends',
    published: '2024-06-20',
    text: '2023年5月，林世昌被收押。\n台湾高等法院昨天二审宣判，推翻一审的认定。',
    events: ['legal 2024-06-19: 台湾高等法院, 林世昌'],
  },
  {
    title: 'who only spoke is not the one who is tried',
    published: '2024-06-20',
    text: '2023年5月，林世昌公开道歉。今年2月，海津市人民检察院提起公诉。',
    noEvents: ['legal 2024-02: 林世昌', 'legal 2024-02: 林世昌, 海津市人民检察院'],
  },
];
