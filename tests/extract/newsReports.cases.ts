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
    text: '中国清河网讯（记者胡珊通讯员陈海滨）2024年5月26日，清河市委原常委徐松在清河市中级人民法院受审。法院查明，徐松在香港收受了一家公司股东陈某送的1000元美金。',
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
];
