/**
 * Short reports in the voice of features and agencies, about careers, families, courts and firms: who is meant, what
 * is one happening and what two, and whose. What the strings mean is told in newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

const PUBLISHED = '2024-11-14';

export const FEATURE_REPORTS: readonly NewsReport[] = [
  // 其 before a post, a party's card or what a court does is a person
  ...(
    [
      ['6月9日，高明辉被清河市监委带走。次日，市国资委免去其董事长职务。', 'dismissal 2024-06-10: 市国资委, 高明辉'],
      [
        '6月9日，高明辉被青州市警方带走。长风重工随后召开董事会，免去其总经理职务。',
        'dismissal 2024-06-09: 长风重工, 高明辉',
      ],
      ['北岭航空总裁高明辉去年3月被查。4月，省纪委监委开除其党籍。', 'dismissal 2023-04: 省纪委监委, 高明辉'],
      ['高明辉上个月离开了海川资本。法院昨天冻结其名下股份，并限制其出境。', 'legal 2024-11-13: 高明辉'],
      ['高明輝昨天向江城大學遞交辭呈。江城大學當天批准其辭職。', 'departure 2024-11-13: 江城大學, 高明輝'],
    ] as const
  ).map(([text, event]) => ({ title: `其: ${text}`, published: PUBLISHED, text, events: [event] })),
  {
    title: 'an authority that removes somebody is nobody’s workplace',
    published: PUBLISHED,
    text: '泰和集团原副总裁林远平去年8月被查。省纪委监委随后开除其党籍和公职。市国资委免去其职务，由副总经理何敏主持工作。',
    ties: ['省纪委监委 dismissed 林远平', '林远平 role_at 泰和集团'],
    noTies: ['role_at 省纪委监委', 'left 省纪委监委', 'role_at 市国资委'],
  },
  {
    title: 'who has to be told of a resignation is not left by it',
    published: PUBLISHED,
    text: '临江大学校长钱以宁5月2日向教育部递交辞呈。一周后，教育部批准其辞职，由副校长吕方代理校务。',
    ties: ['钱以宁 left 临江大学', '吕方 succeeded 钱以宁'],
    noTies: ['教育部'],
  },
  // taken to court with somebody else
  ...(
    [
      [
        '朗晨科技以侵犯商业秘密为由，把远帆智能连同陈北川一起告上法庭。朗晨科技创始人何亦说不会撤诉。陈北川没有回应。',
        ['朗晨科技 legal_action_against 远帆智能', '朗晨科技 legal_action_against 陈北川'],
      ],
      ['去年10月，长风重工把前总裁钱立群告上了临江市法院，索赔3000万元。', ['长风重工 legal_action_against 钱立群']],
      [
        '恒力集团将海川资本及其创始人吴启东诉至上海金融法院。',
        ['恒力集团 legal_action_against 海川资本', '恒力集团 legal_action_against 吴启东'],
      ],
    ] as const
  ).map(([text, ties]) => ({
    title: `to court: ${text}`,
    published: PUBLISHED,
    text,
    ties,
    noTies: ['legal_action_against 临江市法院'],
  })),
  {
    title: 'whom the law lets go has nothing done to them',
    published: PUBLISHED,
    text: '临江市检察院昨天对副市长高亮决定不起诉。市公安局解除了对何敏的取保候审。辩护律师郁怀舟当庭盘问证人吴启东。',
    noTies: ['legal_action_against'],
  },
  {
    title: 'both sides of a quarrel, and not the court',
    published: PUBLISHED,
    text: '藍浩源去年6月遭龐啟宗革職，旋即入稟勞資審裁處，追討1,800萬元花紅；上月，雙方和解收場。',
    events: ['dismissal 2023-06: 藍浩源, 龐啟宗'],
    noTies: ['legal_action_against 勞資審裁處'],
  },
  // letters to authorities
  ...(
    [
      ['水务集团会计林悦心向市纪委寄出实名举报信，称邵立群在招标中为供货商量身定做条件。', '林悦心 criticized 邵立群'],
      ['研究生许琳向学校递交了一封举报信，反映导师周鹤年让她修改数据。', '许琳 criticized 周鹤年'],
      ['护士长何敏写信给卫健委，信中举报院长高明辉收受回扣。', '何敏 criticized 高明辉'],
    ] as const
  ).map(([text, tie]) => ({ title: `a letter: ${text}`, published: PUBLISHED, text, ties: [tie] })),
  // turns of a career
  ...(
    [
      ['2003年，周敏中专毕业后分到市纺织厂当会计。', 'joining 2003: 周敏, 市纺织厂'],
      ['林卫国1988年大学毕业，进市自来水厂当技术员。', 'joining 1988: 市自来水厂, 林卫国'],
      ['1993年，林国栋十九岁进厂，从翻砂工做起。', 'joining 1993: 林国栋'],
      ['李维明上个月被打发到郊区仓库。', 'appointment 2024-10: 李维明'],
      ['何文斌去年被下放到车间当工人。', 'appointment 2023: 何文斌'],
      ['宗悦今年3月调回集团，升任审计部主任。', 'return 2024-03: 宗悦'],
      ['宗悦今年3月调回集团，升任审计部主任。', 'appointment 2024-03: 宗悦'],
      ['2009年，林兆麟退居名譽主席。', 'appointment 2009: 林兆麟'],
      ['去年5月，11名工程师跟着陈建国一道走了。', 'departure 2023-05: 陈建国'],
    ] as const
  ).map(([text, event]) => ({ title: `a career: ${text} (${event})`, published: PUBLISHED, text, events: [event] })),
  {
    title: 'who has just come has been there for so long, and comes no second time',
    published: PUBLISHED,
    text: '江城猛虎昨天解雇了主教练罗西。罗西上任只有四个月。助理教练王涛暂时接手球队。',
    noEvents: ['appointment 2024-11-13: 罗西'],
    noTies: ['王涛 invested_in', '王涛 acquired'],
  },
  {
    title: 'where somebody was before they went on',
    published: PUBLISHED,
    text: '林敏仪2021年空降长岭电器，出任首席财务官。去年底，她因与董事长阮文山意见不合而离开，今年3月转投北岭航空，担任副总裁。',
    ties: ['林敏仪 left 长岭电器', '林敏仪 joined 北岭航空'],
    noTies: ['林敏仪 left 北岭航空'],
  },
  {
    title: 'the firm, and not who put money into it',
    published: PUBLISHED,
    text: '远帆科技由林小满和陆鸣远2014年创立。2020年，云渡资本领投1.2亿元B轮融资。去年3月，陆鸣远离开公司，另创快禾科技。快禾科技昨天完成融资。',
    ties: ['陆鸣远 left 远帆科技', '陆鸣远 founder_of 快禾科技'],
    noTies: ['left 云渡资本', '陆鸣远 role_at 云渡资本'],
  },
  {
    title: 'who heads the body that the clause before has named',
    published: PUBLISHED,
    text: '长岭电器昨天召开股东大会。持股12%的沣源投资，其实际控制人骆天祺支持沈佳玲。',
    ties: ['骆天祺 role_at 沣源投资'],
    noTies: ['骆天祺 role_at 长岭电器'],
  },
  {
    title: 'the group is the one whose name says so, and its departments are no bodies',
    published: PUBLISHED,
    text: '柳河市水务集团昨天公布年报。2022年8月，住建局抽检发现，洪泰管业的管材壁厚不足。当年10月，集团审计部副主任宗悦寄出举报信。洪泰管业没有回应。',
    organizations: ['柳河市水务集团', '洪泰管业'],
    ties: ['宗悦 role_at 柳河市水务集团'],
  },
  {
    title: 'a family’s car is no firm',
    published: PUBLISHED,
    text: '证人说，他把现金塞进了邵家汽车的后备厢。邵立群是柳河水务集团原董事长。何家工厂昨天被查封。',
    organizations: ['柳河水务集团'],
  },
  // courts: what is charged or recounted is no day that the telling has come to
  {
    title: 'days in court go on behind what is recounted there',
    published: PUBLISHED,
    text: '今年5月28日，案件首次开庭。公诉人林越指控，2015年至2022年间，高亮收受吴启东财物1800万余元。高亮当庭否认索贿。出庭作证的吴启东讲述了头一回送钱的经过：2015年中秋节前，他把装有20万元现金的纸袋放进了高亮的汽车。\n次日，周敏当庭翻供。7月11日，鉴定中心出具意见：录音未经剪辑。',
    events: ['statement 2024-05-28: 高亮', 'legal 2024-05-29: 周敏', 'assessment 2024-07-11: '],
    noEvents: ['2015-07-11', '2015-09-28'],
  },
  {
    title: 'others of the case are judged the same day',
    published: PUBLISHED,
    text: '14日上午，临江市中级人民法院对市财政局原局长高亮受贿案一审公开宣判，高亮被判处有期徒刑十二年。\n同案的副局长周敏领刑五年。',
    events: ['legal 2024-11-14: 临江市中级人民法院, 高亮', 'legal 2024-11-14: 周敏'],
    noEvents: ['legal 2024-11-14: 高亮'],
  },
  {
    title: 'a higher court upholds in one step',
    published: PUBLISHED,
    text: '临江市中院昨天对朗晨科技合同诈骗案作出二审裁定，驳回上诉，维持原判。',
    events: ['legal 2024-11-13: 临江市中院, 朗晨科技'],
    noEvents: ['legal 2024-11-13: '.concat('?')],
  },
  {
    title: 'what was made known these days, however long ago the rest was',
    published: PUBLISHED,
    text: '赵宁已于今年春节后调回集团。江城水务集团13日披露，公司已将供应商告上法庭。',
    events: ['legal 2024-11-13: 江城水务集团'],
  },
  // families
  {
    title: 'children by their ranks are of one father and one mother',
    text: '陈国栋的长子陈少棠任总裁，次子陈少棣任副总裁，小女儿陈少琴在中学教书。母亲冯玉兰把三个孩子叫到老屋。',
    ties: [
      '陈国栋 family_of 陈少棠',
      '陈国栋 family_of 陈少棣',
      '陈国栋 family_of 陈少琴',
      '陈少棠 family_of 陈少棣',
      '冯玉兰 family_of 陈少棣',
    ],
  },
  ...(
    [
      ['羅振邦昨天被罷免。羅淑芬致函全體股東，指控胞兄把公司當提款機。', '羅淑芬 criticized 羅振邦'],
      ['陈志远去年当选董事长。副总裁陈敏仪多次公开批评哥哥决策草率。', '陈敏仪 criticized 陈志远'],
      ['周雪梅力挺弟弟。周明辉昨天当选会长。', '周雪梅 supported 周明辉'],
    ] as const
  ).map(([text, tie]) => ({
    title: `the only other of the surname: ${text}`,
    text,
    ties: [tie, tie.replace(/(?<= ).*(?= )/u, 'family_of')],
  })),
  {
    title: 'of two others of the surname neither, and of friends called brothers nobody',
    text: '陈志远、陈志强都是董事。陈敏仪批评哥哥决策草率。何大海和师哥何文斌办厂。',
    noTies: ['陈敏仪 family_of', '何大海 family_of'],
  },
  ...['妻', '弟', '妹', '兄', '父', '母'].map((kin) => ({
    title: `其${kin} before a name`,
    text: `林志远昨天被捕，其${kin}林敏仪也被带走。`,
    ties: ['林志远 family_of 林敏仪'],
  })),
  {
    title: 'what a speaker blames on their own kin',
    text: '林佩芬在法庭上指儿子高立文伪造遗嘱。佩特科维奇赛后炮轰裁判何志强。校长叶光祖为林逸群说项。',
    ties: ['林佩芬 criticized 高立文', '佩特科维奇 criticized 何志强'],
    noTies: ['佩特科维奇 legal_action_against', '林逸群 criticized'],
  },
  {
    title: 'a post that was misused, findings of the court and an age are no happenings',
    published: PUBLISHED,
    text: '临江市中级人民法院昨天以受贿罪判处高亮死刑。法院经公开开庭审理查明，1998年至2003年，高亮利用担任临江市规划局局长的职务便利，收受贿赂57万元。高亮今年60岁，是机关退休人员。',
    noEvents: ['appointment', 'assessment', 'departure'],
  },
  {
    title: 'who stands trial, and who has been judged already',
    published: PUBLISHED,
    text: '林学英今天上午在临江市中级人民法院接受审判。检察院指控，林学英伙同高亮（已判刑）收受某建筑公司老板张桂军贿赂23万元。',
    noTies: ['林学英 legal_action_against', '高亮 legal_action_against', '检察院 works_with'],
  },
  {
    title: 'brought back to a country is a step of the law',
    published: PUBLISHED,
    text: '林郑凯2021年潜逃境外，上月被引渡回国。',
    events: ['legal 2024-10: 林郑凯'],
  },
  {
    title: 'who is backed is no subject of what follows',
    published: PUBLISHED,
    text: '龐啟慧突然呈交誓章，力撐異母弟弟龐啟安，更狠批兄長龐啟宗「當阿爸是提款機」。',
    ties: ['龐啟慧 supported 龐啟安', '龐啟慧 criticized 龐啟宗'],
    noTies: ['龐啟安 criticized'],
  },
  {
    title: 'who steps in for somebody who was put out',
    published: PUBLISHED,
    text: '彭世岳7月被换下，接棒的是胸腔外科医师杜维欣。财务总监穆佳宁挂印而去，补缺的是邹亮。',
    ties: ['杜维欣 succeeded 彭世岳', '邹亮 succeeded 穆佳宁'],
  },
  // one happening
  {
    title: 'what was paid for what was founded then is told with it',
    published: PUBLISHED,
    text: '2014年秋天，周岚和何亦租下一间没有窗户的屋子，创办了朗晨科技。',
    noEvents: ['deal'],
  },
  {
    title: 'a minister of the economy speaks, and not who was told of before',
    published: PUBLISHED,
    text: '理事长方静宜昨天痛批经济部包庇台塑。经济部长林明德否认。',
    events: ['statement 2024-11-13: 林明德'],
    noEvents: ['statement 2024-11-13: 方静宜'],
  },
  {
    title: 'whose legal representative somebody is did not arrest him',
    published: PUBLISHED,
    text: '涉事的飞龙旅游公司法定代表人吴立新昨天被刑事拘留。',
    events: ['legal 2024-11-13: 吴立新'],
    noTies: ['legal_action_against'],
  },
  {
    title: 'from whom a club was bought',
    published: PUBLISHED,
    text: '何启明2015年从前东家林建业手中买下海州飞鱼足球俱乐部。',
    events: ['deal 2015: 何启明, 林建业, 海州飞鱼足球俱乐部'],
    noTies: ['林建业 acquired', '林建业 invested_in'],
  },
  // names
  ...['汉声', '德才', '大成', '北川', '铁成', '启明', '小满', '守业', '晚晴', '思齐', '冬梅', '援朝', '向阳'].map(
    (given) => ({
      title: `a name that is a word: 林${given}`,
      text: `林${given}去年当选会长。今年3月，林${given}辞职。`,
      people: [`林${given}`],
    }),
  ),
  ...['恒美洁具', '安信电梯', '美臣空调', '永泰冻品', '朗晨氢能', '晟曜光能', '汉声厨具'].map((firm) => ({
    title: `a firm: ${firm}`,
    text: `周岚去年收购${firm}。今年3月，${firm}起诉了供应商。`,
    organizations: [firm],
  })),
  {
    title: 'the goods themselves are no firms',
    text: '他家的厨具和餐具都是新的，太阳能电池板装在屋顶上。公司生产的空调和电梯销往海外。警方缴获冷冻海鲜三吨。这种混凝土更耐久，氢能成本也会下降。',
    organizations: [],
  },
];
