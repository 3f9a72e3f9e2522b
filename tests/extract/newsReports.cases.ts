/**
 * Short reports as agencies and papers write them, each with what it has to tell and what it must not: people and
 * bodies by their names, events as "type date: participants" (participants in the order of the alphabet, `?` for no
 * date), ties as "source type target".
 */
export interface NewsReport {
  title: string;
  text: string;
  /** Left out where the text gives it. */
  published?: string;
  people?: readonly string[];
  organizations?: readonly string[];
  /** Must be among the events. */
  events?: readonly string[];
  /** Must not be, by any part of their string. */
  noEvents?: readonly string[];
  ties?: readonly string[];
  /** Must not be, by any part of their string. */
  noTies?: readonly string[];
}

export const NEWS_REPORTS: readonly NewsReport[] = [
  {
    title: 'when a reporter heard of it is not when it was',
    published: '2024-10-10',
    text: '记者10月8日从临江市中级人民法院了解到，临江市原副市长周大川涉嫌犯罪一案经该院一审宣判后，周大川当庭提出上诉。在上诉期届满之日，又有2人提出上诉。',
    people: ['周大川'],
    events: ['legal ?: 周大川'],
    noEvents: ['2024-10-08', 'departure'],
  },
  {
    title: 'a day of which the report itself tells is one',
    published: '2024-10-10',
    text: '记者注意到，10月8日，周大川在临江市中级人民法院受审。',
    events: ['legal 2024-10-08: 周大川'],
  },
  {
    title: 'who is judged first judges nobody, and firms are parties to a case',
    published: '2024-10-10',
    text: '临江市中级人民法院昨天宣判。判决被告人周大川犯受贿罪，判处死刑，缓期2年执行。判决被告人吴立行犯诈骗罪，判处无期徒刑。判决被告单位五鑫公司、保全公司、凯蒙公司犯单位行贿罪，分别判处罚金30万元。一审宣判后，被告人周大川、吴立行及被告单位五鑫公司、凯蒙公司当庭提出上诉。',
    people: ['周大川', '吴立行'],
    organizations: ['临江市中级人民法院', '五鑫公司', '保全公司', '凯蒙公司'],
    noTies: ['周大川 legal_action_against', '吴立行 legal_action_against'],
  },
  {
    title: 'one firm that is a party to a case',
    published: '2024-10-10',
    text: '法院判决被告单位凯蒙公司犯单位行贿罪，判处罚金20万元。',
    people: [],
    organizations: ['凯蒙公司'],
  },
  {
    title: 'a masked name is none of the paper’s people',
    text: '中国清河网讯（记者胡珊 通讯员陈海滨）2024年5月26日，清河市委原常委徐松在清河市中级人民法院受审。法院查明，徐松在香港收受了一家公司股东陈某送的1000元美金。',
    people: ['胡珊', '陈海滨', '徐松', '陈某'],
    organizations: ['清河市委', '清河市中级人民法院'],
    noEvents: ['胡珊', '陈海滨'],
  },
  {
    title: 'bodies where somebody has held posts take no part',
    published: '2024-05-08',
    text: '临江市第一中级人民法院对省委原委员、明湖市委原书记徐松受贿案一审公开宣判，对徐松以受贿罪判处无期徒刑。徐松在担任中共北京市顺义区委书记、农业部部长、明湖市委书记期间，非法收受他人财物，并在职务提拔调整等方面提供帮助，严重破坏了国家机关正常工作秩序。',
    people: ['徐松'],
    organizations: ['临江市第一中级人民法院', '省委', '明湖市委', '农业部', '北京市顺义区委'],
    ties: ['徐松 role_at 北京市顺义区委', '徐松 role_at 农业部', '徐松 role_at 明湖市委'],
    noEvents: ['省委', 'appointment'],
    noTies: ['legal_action_against 省委'],
  },
  {
    title: 'a ward is nobody’s name before what is seated there',
    published: '2024-05-08',
    text: '周大川是第三大股东黄浦区国资委派出的代表，他指责董事会“治理失能”且背离公司愿景。',
    people: ['周大川'],
    organizations: ['黄浦区国资委'],
  },
  {
    title: 'the count up to press time is of the day of the accident',
    published: '2024-03-28',
    text: '3月26日晚上7点左右，临江市一座仓库发生爆炸事故，截至记者发稿时已造成25人死亡、5人失踪。参与救援的人员有2人当场死亡。昨天，市政府办公室主任周大川向记者证实，原因仍在调查。厂方说，仓库远离居民区，就是为了以免发生事故。',
    events: ['incident 2024-03-26: ', 'statement 2024-03-27: 周大川'],
    noEvents: ['incident 2024-03-28', 'incident ?'],
  },
  {
    title: 'the hurt who are carried to a hospital join nobody and attack nobody',
    published: '2024-01-15',
    text: '转往临江市中心医院的7名受伤人员中，4人在重症监护室。',
    noEvents: ['joining', 'incident'],
  },
  {
    title: 'what somebody is accused of is theirs, and not of the day of the accusation',
    published: '2024-12-09',
    text: '一个月前，远洋集团对周大川提起仲裁，指控他未经股东同意，就成立月光公司。',
    organizations: ['远洋集团', '月光公司'],
    events: ['legal 2024-11: 周大川, 远洋集团', 'dispute 2024-11: 周大川, 远洋集团', 'founding ?: 周大川, 月光公司'],
    ties: ['周大川 founder_of 月光公司'],
    noTies: ['founder_of 远洋集团'],
  },
  {
    title: 'what is said of somebody goes on with them and their time',
    published: '2024-12-09',
    text: '3月5日，吴立行起诉周大川，称他在2019年挪用公款，并收受贿赂。',
    events: ['legal 2024-03-05: 吴立行, 周大川', 'incident 2019: 周大川', 'legal 2019: 周大川'],
  },
  {
    title: 'the accuser goes on to demand',
    published: '2024-12-09',
    text: '3月5日，吴立行举报周大川挪用公款，并要求临江大学撤销其学位。',
    ties: ['吴立行 criticized 周大川'],
    noTies: ['周大川 criticized'],
  },
  {
    title: 'its own subject is meant by 其 in what somebody says, and who tells of a dismissal dismisses nobody',
    published: '2024-12-09',
    text: '周大川是远洋集团董事长。周大川指出，吴立行向股东隐瞒了重要事实，其在新公司免费获取900万股权，因此被解雇。',
    events: ['dismissal ?: 吴立行, 周大川'],
    noTies: ['dismissed 周大川', '周大川 dismissed', '周大川 left'],
  },
  {
    title: 'a year since when two sides quarrel dates no ruling',
    published: '2024-12-09',
    text: '远洋集团在8年前创始人吴立行去世后，引发大房、二房的遗产之争，法院一审判定二房独子周大川胜诉。',
    events: ['incident 2016: 吴立行', 'legal ?: 周大川'],
  },
  {
    title: 'whoever is upset does what follows',
    published: '2024-12-09',
    text: '吴荣发将遗产留给吴国炜，却引发长子吴国华、次子吴国政的不满，提起遗嘱无效诉讼。吴国炜在审理时抗辩，表示遗嘱有效。',
    events: ['dispute ?: 吴国华, 吴国政', 'legal ?: 吴国华, 吴国政', 'statement ?: 吴国炜'],
    noEvents: ['legal ?: 吴国炜', 'legal ?: 吴荣发'],
    noTies: ['吴荣发 criticized', '吴荣发 conflict_with'],
  },
  {
    title: 'a coach who takes players along arrests nobody, and buys no team',
    published: '2024-12-09',
    text: '徐正源离任，他将前往青岛队执教，并且计划带走包括队长周定洋在内的三名主力球员。自接手球队以来，他屡创佳绩。',
    events: ['departure ?: 徐正源'],
    noEvents: ['legal', 'deal'],
    noTies: ['legal_action_against', 'invested_in', 'acquired'],
  },
  {
    title: 'charges that are rejected are a denial',
    published: '2024-12-09',
    text: '周大川断然否定了吴立行的指控。',
    events: ['statement ?: 周大川'],
    noEvents: ['dispute'],
  },
  {
    title: 'a surname alone behind what was said',
    published: '2024-08-03',
    text: '7月20日，远洋置业股份有限公司罢免了原董事长程启明。程启明颇感意外。“那一天，八位公司董事背着我，在北京召开了一次会议。”程说。程感到愤怒。',
    events: ['dismissal 2024-07-20: 程启明, 远洋置业股份有限公司', 'statement 2024-07-20: 程启明'],
    noEvents: ['statement 2024-07-20: 远洋'],
  },
  {
    title: 'who is told of by their birth and school, and no post at a school or a source of figures',
    published: '2024-08-03',
    text: '程启明辞职。1981年出生、毕业于复旦大学的吴立行，此时已是股东。根据Choice，谭铮自2019年8月起担任永泰生物董事长。',
    events: ['change 1981: 吴立行', 'appointment 2019-08: 永泰生物, 谭铮'],
    ties: ['谭铮 role_at 永泰生物'],
    noTies: ['复旦大学', 'Choice'],
  },
  {
    title: 'on the eve of what has no day, and a letter of resignation',
    published: '2024-08-03',
    text: '6月25日，王歈辞任执行董事，在核心产品上市前夕离场。在5月30日的辞任函件中，王歈提出多项指控。',
    events: ['departure 2024-06-25: 王歈', 'dispute 2024-05-30: 王歈'],
    noEvents: ['2024-06-24', 'departure 2024-05-30'],
  },
  {
    title: 'players by their place, a club by what it is this year, and papers that are no firm',
    published: '2024-08-03',
    text: '后防中坚理查德·温德比希勒离队。中超新军青岛海牛队签下了他。俱乐部写了针对此事的回复材料。',
    people: ['理查德·温德比希勒'],
    organizations: ['青岛海牛队'],
    ties: ['理查德·温德比希勒 joined 青岛海牛队'],
  },
  {
    title: 'the police take somebody away as well, and a post is taken up in hard times',
    published: '2024-12-09',
    text: '警方也带走了远洋集团总经理何亦明。2020年，吴立行接任远洋集团董事长并在疫情期间扩张业务。',
    events: ['legal ?: 何亦明', 'appointment 2020: 吴立行'],
  },
];
