/**
 * Reports with bodies as people call them (a firm by a word of every day, 市二院, 红土俱乐部), kin told in other ways than
 * by one word between two names, and times of deeds. What the strings mean is said in newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

const published = '2023-05-20';

export const EVERYDAY_BODIES: readonly NewsReport[] = [
  {
    title: 'firms by their sign and trade, told by what firms do',
    published,
    text: '主楼由宏业建工承建，中标的是天立建设。那批货的收款方是设在香港的永利贸易。锦绣地产的售楼处关了门。',
    organizations: ['宏业建工', '天立建设', '永利贸易', '锦绣地产'],
  },
  {
    title: 'a known sign before another trade is another house',
    published,
    text: '周岚明办了一家做阀门的厂子，取名“正泰阀业”。',
    organizations: ['正泰阀业'],
  },
  {
    title: 'sorts of firms and of trades are no firms',
    published,
    text: '小型矿业的日子不好过，民营建筑的工人回了家，白酒行业的客户少了。',
    organizations: [],
  },
  {
    title: 'hospitals, schools and unions as people call them',
    published,
    text: '市二院骨科主任周岚明被带走。市一中校长何立群报了警。刘素芬是附一院的医生，后来调去区残联当理事长。',
    organizations: ['市二院', '市一中', '附一院', '区残联'],
    ties: ['周岚明 role_at 市二院', '何立群 role_at 市一中', '刘素芬 role_at 区残联'],
  },
  {
    title: 'numbers before a court, a team and a part of something are no school',
    published,
    text: '市一中级人民法院宣判。全市一院校放假。区一中队赶到。',
    noTies: ['市一中 '],
    people: [],
  },
  {
    title: 'who calls the police keeps their name, and a board of arbitration is nobody',
    published,
    text: '邻居郝丽报了警。周岚明向仲裁委申请仲裁。',
    people: ['郝丽', '周岚明'],
  },
  {
    title: 'a club with an everyday sign',
    published,
    text: '红土俱乐部的董事长周岚明辞职。5月3日，红土主场不敌青岩队，球迷围住了更衣室。青训总监何立群也走了。前锋郝飞以自由身转投青岩队。',
    people: ['周岚明', '何立群', '郝飞'],
    organizations: ['红土俱乐部', '青岩队'],
    ties: ['周岚明 role_at 红土俱乐部', '何立群 role_at 红土俱乐部'],
  },
  {
    title: 'what a club is for, and where its players are, names none',
    published,
    text: '球迷俱乐部的会员来了。读书俱乐部的主席周岚明说，俱乐部没有欠薪。局长何立群到基地安抚球员，主帅也在，后卫和门将都哭了。',
    organizations: [],
  },
  {
    title: 'capital of the state is no body',
    published,
    text: '去年，周岚明从国资手里接过了球队。',
    organizations: [],
  },
  {
    title: 'kin told of two together, with posts between',
    published,
    text: '周岚明负责收钱，他和账房先生何立群是连襟。',
    ties: ['周岚明 family_of 何立群'],
  },
  {
    title: 'brothers told by their rank',
    published,
    text: '老大钟启仁管厂，老二钟启义管销售。',
    people: ['钟启仁', '钟启义'],
    ties: ['钟启仁 family_of 钟启义'],
  },
  {
    title: 'those ranked in a gang are no brothers',
    published,
    text: '团伙里，老大周岚明放贷，老二何立群收账。',
    noTies: ['family_of'],
  },
  {
    title: 'kin named behind 是',
    published,
    text: '周岚明的女婿，是长河集团的副总裁何立群。',
    ties: ['周岚明 family_of 何立群', '何立群 role_at 长河集团'],
  },
  {
    title: 'a firm goes over to kin',
    published,
    text: '周岚明和许婷到场。长河集团的法定代表人已由周岚明变更为其妻许婷。',
    ties: ['许婷 role_at 长河集团', '许婷 succeeded 周岚明', '周岚明 family_of 许婷'],
  },
  {
    title: 'the second shareholder owns no house, and a master of a school is none of an academy',
    published,
    text: '长河集团的第二大股东是云岭资本。周岚明是中科院院士，也是校长何立群的老师。',
    ties: ['云岭资本 invested_in 长河集团'],
    noTies: ['parent_of', '何立群 role_at'],
  },
  {
    title: 'the year of a deed is none that was told',
    published,
    text: '周岚明1989年创办长河集团。女儿周晴嫁给何立群那年，长河集团在港交所上市。',
    events: ['founding 1989: 周岚明, 长河集团', 'change ?: 何立群, 周晴'],
    noEvents: ['deal 1989'],
  },
  {
    title: 'that year goes on from the year told',
    published,
    text: '周岚明1989年创办长河集团。那年夏天，周晴嫁给了何立群。',
    events: ['change 1989-06/1989-08: 何立群, 周晴'],
  },
  {
    title: 'before somebody retired is no departure, nor is until they will',
    published,
    text: '周岚明退休前是长河集团的车间主任。何立群说要干到退休。',
    noEvents: ['departure'],
  },
  {
    title: 'an exchange asks, a board hands on, a head is brought in',
    published,
    text: '港交所要求长河集团补充披露。何立群不肯干，委员会最后交给了退休法官麦家辉。周岚明出身投行，2017年由何立群亲自请来。',
    events: [
      'legal ?: 港交所, 长河集团',
      'decision ?: 何立群',
      'appointment ?: 麦家辉',
      'appointment 2017: 何立群, 周岚明',
    ],
  },
  {
    title: 'with whom somebody goes to a federation',
    published,
    text: '周岚明把长河集团告到了北山区法院。何立群就欠薪一事向国际足联提出申诉。',
    events: ['legal ?: 周岚明, 长河集团'],
    ties: ['周岚明 legal_action_against 长河集团'],
    noTies: ['legal_action_against 国际足联', 'legal_action_against 北山区法院'],
  },
  {
    title: 'a firm that is given its name in quotes behind its kind',
    published,
    text: '药企康元生物的董事长周岚明去年开了一家公司，名叫“长春藤生命”。红杉树资本退出了长春藤生命。',
    organizations: ['康元生物', '长春藤生命', '红杉树资本'],
    ties: ['周岚明 role_at 康元生物', '周岚明 founder_of 长春藤生命'],
    noTies: ['founder_of 康元生物'],
  },
  {
    title: 'what is done cannot be to come, whatever it is counted from',
    published,
    text: '5月12日，周岚明离开了长河集团。文章见刊后三个月，董事长何立群开了一家公司。',
    events: ['founding ?: 何立群'],
    noEvents: ['founding 2023-08'],
  },
  {
    title: 'a death, a parting and a retreat with their own day are told, though something else was then',
    published,
    text: '周岚明前年离世后，公司由何立群接手。刘素芬去年3月离婚后，搬到了上海。麦家辉2019年退休后，去了云南。',
    events: ['incident 2021: 周岚明', 'change 2022-03: 刘素芬', 'departure 2019: 麦家辉'],
  },
  {
    title: 'without a day they are when something else was',
    published,
    text: '周岚明离世后，公司由何立群接手。',
    noEvents: ['incident'],
  },
  {
    title: 'a first shop, counted from the year before',
    published,
    text: '周岚明1958年由顺德来港，三年后在上环开设第一间铺头。',
    events: ['founding 1961: 周岚明'],
  },
  {
    title: 'by then is the day to which something is put off',
    published,
    text: '4月3日，周岚明在北山区法院出庭。案件押后至下周三再续，届时医生何立群将出庭作供。',
    events: ['legal 2023-05-24: 何立群'],
  },
  {
    title: 'a commission by its last word sends those who do it',
    published,
    text: '国家自然科学基金委员会收到一封实名信，是周岚明写的。5月3日，基金委派出的专家组进校，封存了三台电脑。',
    organizations: ['国家自然科学基金委员会'],
    events: ['dispute ?: 国家自然科学基金委员会', 'legal 2023-05-03: 国家自然科学基金委员会'],
  },
];
