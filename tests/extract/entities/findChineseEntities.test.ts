import { describe, expect, it } from 'vitest';
import { createDocument, type Document } from '../../../src/extract/document.ts';
import { findChineseEntities } from '../../../src/extract/entities/chinese/findChineseEntities.ts';
import type { FoundEntity } from '../../../src/extract/findings.ts';
import { toReading } from '../../../src/extract/reading.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { Lang } from '../../../src/model/vocabulary.ts';

const tools = createTools();

function read(text: string, lang: Lang = 'zh-Hans'): Document {
  const reading = toReading(text, true, lang === 'zh-Hant' ? tools.toSimplified : undefined);
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return createDocument({ text, reading, lang, published: null, blocks });
}

const find = (text: string, lang?: Lang): FoundEntity[] => findChineseEntities(read(text, lang), [], tools);
const names = (text: string, kind: string, lang?: Lang) =>
  find(text, lang)
    .filter((e) => e.kind === kind)
    .map((e) => e.name)
    .sort();
const one = (text: string, name: string) => find(text).find((e) => e.name === name);

describe('people', () => {
  it.each<[string, string[]]>([
    ['法官爱德华·达维拉（Edward Davila）认定证据充分。', ['爱德华·达维拉']],
    // A surname and the word behind it, where the article has somebody of that surname
    ['副院长曹立新到庭。曹当庭认罪，曹全程低头，曹阵营没有认输。', ['曹立新']],
    ['律师说，曹立新没有到庭。律师曹顺利也没有到庭。', ['曹立新', '曹顺利']],
    ['丁建国没有到庭。丁立新说，他不知情。', ['丁建国', '丁立新']],
    // 之 as the end of a name, behind a post, and as the small word
    ['副主任温敬之带队调查。', ['温敬之']],
    ['主任温敬之妻出庭。', ['温敬']],
    ['主席王健之所以没有到场，是因为生病。', ['王健']],
    // A mountain, a side, and where somebody is from
    ['茶馆在岳麓山下的一条街上。', []],
    ['沈伯钧被长沙警方带走调查。', ['沈伯钧']],
    ['这位塞尔维亚人去年接过教鞭。', []],
    // A small word that always stands there is the last syllable; so is one before the Latin name
    ['首席执行官科利瓦贝内辞职。法院判罚科利瓦贝内24个月。', ['科利瓦贝内']],
    ['科利瓦贝门内有人，科利瓦贝尔表示不满。', ['科利瓦贝尔']],
    ['足协检察官基内（Giacomo Chinè）要求扣分。', ['基内']],
    // A Latin name in brackets shows where the name ends, though the dictionary sees a word of its own
    ['安德鲁·科再奇（Andrew Krzak）因违规辞职。科再奇没有回应。', ['安德鲁·科再奇']],
    ['安德鲁·科恩教授（Andrew Cohen）因违规辞职。', ['安德鲁·科恩']],
    ['二房周娇诞下一子，周娇昨日病逝。', ['周娇']],
    ['蓝鹰队昨天输球，球迷不满蓝鹰队。', []],
    ['董事会任命让-皮埃尔·杜邦（Jean-Pierre Dupont）为主席。', ['让-皮埃尔·杜邦']],
    ['前总统约翰·F·肯尼迪遇刺。', ['约翰·F·肯尼迪']],
    ['香港特首陈冯丽娥表示遗憾。', ['陈冯丽娥']],
    ['一周后，克罗地亚人伊万·马里奇走马上任。', ['伊万·马里奇']],
    ['主帅安切洛蒂赛后表示满意。', ['安切洛蒂']],
    ['美国总统拜登会见了记者。', ['拜登']],
    ['矿长赵建国、安全副矿长孙某被控制。', ['孙某', '赵建国']],
    ['董事长李延河表示将全力善后。', ['李延河']],
    ['诸葛明辉出任总经理。', ['诸葛明辉']],
    // Names that end as words and places do
    ['张志权走进会场。', ['张志权']],
    ['王小桥说：“没有问题。”', ['王小桥']],
    ['从此，李民岗把工厂搬到了江边。', ['李民岗']],
    ['李家岭说大不大。周家湾公司的控股权被转让。', []],
    // Given names that are everyday words, behind a surname that may be a word as well
    ['省委免去汪启明的县委书记职务。', ['汪启明']],
    ['他出任主教练，接替退休的陶国庆。', ['陶国庆']],
    ['董事会起诉洪向东，要求赔偿。', ['洪向东']],
    ['公司隔天便将康立新免职。', ['康立新']],
    ['法庭传唤了季大为，也传唤了汪之焕。', ['季大为', '汪之焕']],
    ['协会主席邱万里则在发布会上道歉。', ['邱万里']],
    // When it was done stands between
    ['段知远上周三辞职。', ['段知远']],
    ['路思衡当晚痛斥裁判，简若川次日起诉球队。', ['简若川', '路思衡']],
    // Everyday words that are somebody's name
    ['公司董事长高峰认为，市场会好转。高峰还走访了工厂。', ['高峰']],
    ['江山是球队队长，也是工会主席。', ['江山']],
    ['白雪说：“没有问题。”', ['白雪']],
    ['用电高峰到来，局长严肃表示要节约。同学说：“知道了。”', []],
    // Where the name ends before what is planned
    ['周岚拟离开公司，沈岚恐将接任，林岚正准备上诉。', ['周岚', '林岚', '沈岚']],
    ['张亦菲走进会场，周岚亦表示不满。', ['周岚', '张亦菲']],
    // Ships
    ['快速行驶的卢西塔尼亚号沉没。埃斯托尼亚号也沉没了。', []],
    ['周家么子周文彬这回没有长辈撑腰。', ['周文彬']],
    // The small word behind it wherever it stands is the end of the name; elsewhere it is a word of its own
    ['董事长陈庆后病逝。陈庆后生前无遗嘱。陈庆后的胞弟陈泽后到场。', ['陈庆后', '陈泽后']],
    ['董事长陈庆后来辞职。陈庆生前表示后悔。陈庆没有回应。', ['陈庆']],
    ['日本首相岸田文雄出席会议。', ['岸田文雄']],
    ['京都大学教授山中伸弥曾获奖。', ['山中伸弥']],
    ['会长室町明志临危兼任社长。', ['室町明志']],
    // 刚 is the name's own where it always stands there
    // How a row of people ends, though the dictionary joins it with the name: "平等"
    ['周立明、沈镇平等独立董事提出辞职。', ['周立明', '沈镇平']],
    ['各国平等代表权利。', []],
    ['仲裁庭下周公布结果。仲裁庭批评俱乐部。', []],
    ['董事长林哲明说，一切照旧。', ['林哲明']],
    ['董事长周岚坚称无辜，周岚声称不知情。', ['周岚']],
    ['三个哥哥依法仍有特留分。', []],
    ['会长藤代健一把位子让给了他。', ['藤代健一']],
    ['年届七十的神崎有望重返公司。神崎诚司沉默。', ['神崎诚司']],
    ['华乙联赛第28轮，华乙降温。钱先走了。', []],
    ['陈立是恒岳公司董事长。', ['陈立']],
    ['父亲管船，哥哥管人。', []],
    ['住持慧明法师起诉了广澄法师。广澄没有回应。', ['广澄', '慧明']],
    ['总统发表演说，国家法师未到。', []],
    ['翁婿二人下棋，宣传册堆在门口。', []],
    ['沙特王子阿卜瓦利德（Abdwaleed bin Talal）表示不满。', ['阿卜瓦利德']],
    ['原董事长周启刚被判刑。周启刚表示不服，周启刚的律师说将上诉。', ['周启刚']],
    ['前银行家里克·苏纳（Rick Suna）从门里走出来。', ['里克·苏纳']],
    ['总统府科技辅佐官朴荣焕替他撑腰，京畿道知事金文植求情。', ['朴荣焕', '金文植']],
    ['12月，检方在结案陈词中要求判处终身监禁。', []],
    // A word of the dictionary between a post and a deed of people
    ['副总裁付强出任执行总裁。', ['付强']],
    ['董事长鞠躬道歉。', []],
    ['协会道德委员会主席作出裁定，道德委员会将他停职。', []],
    // What recurs is whole, though the dictionary sees a foreign name across its end
    ['周威辞职。周威否认。记者见到周威。周威说，不。周威拉上商人何立文创办公司。', ['何立文', '周威']],
    ['第二大股东的创始人长谷川宽人始终唱反调。', ['长谷川宽人']],
    ['2009年，副会长佐佐木健夫接班。佐佐木和转任监事的西村一齐辞职。', ['佐佐木健夫']],
    ['内弟孙长青公开支持他。', ['孙长青']],
    ['主席韩启年昨晚出席酒会。', ['韩启年']],
    ['由姐夫方文强（Eric）接手。', ['方文强']],
    ['董事长程青山任命了女婿。', ['程青山']],
    ['创办人陈锦荣有长子陈国梁和次女陈慧珊。慧珊反对，长女慧玲支持国梁。', ['慧玲', '陈国梁', '陈慧珊', '陈锦荣']],
    ['自治区主席多吉才让说，工程已开工。', ['多吉才让']],
    ['何永强投资了两家公司，何永强表示满意。', ['何永强']],
    // Whom everybody knows, without a post beside the name
    ['列宁在会上作了讲话，老舍没有到场。', ['列宁', '老舍']],
    ['孔子说过这样的话，李白的诗里也有。', ['孔子', '李白']],
    ['会议学习了马克思主义理论。', ['马克思']],
    ['沙龙说，谈判已经破裂。', ['沙龙']],
    ['由司马义·艾买提出席。', ['司马义·艾买提']],
    // A town's or a well-known man's name opens somebody else's
    ['清盘人华盛顿·卡瓦略主持会议。', ['华盛顿·卡瓦略']],
    ['罗马蒂诺说，他已离队。', ['罗马蒂诺']],
    // In a list each makes the others surer, whatever joins them
    ['由郑云涛、周进／李英上场。', ['周进', '李英', '郑云涛']],
    ['列宁、何佳昨天出席。', ['何佳', '列宁']],
    ['（记者周清摄）', ['周清']],
    ['而郑浩然也来了。', ['郑浩然']],
    ['乐队指挥米勒·霍尔站在台上。', ['米勒·霍尔']],
    ['目前卡森施拉格尔一案仍在审理。', ['卡森施拉格尔']],
    ['大使霍尔贝鲁克进行了会谈。', ['霍尔贝鲁克']],
    ['搓澡工周明、个体户赵兰都来了。', ['周明', '赵兰']],
    ['外长会见了上杉光弘一行。', ['上杉光弘']],
    ['他把位子交给了赵长青。', ['赵长青']],
    ['副局长韩永才成为级别最高的一个。', ['韩永才']],
    ['总统文在熙在新年记者会上说，还不是时候。', ['文在熙']],
    ['编译叶廷均、记者何国帆报道。', ['何国帆', '叶廷均']],
    ['会计师端木正反驳。', ['端木正']],
    ['主席沈庆山入狱，周国强与沈双双否认犯罪。', ['周国强', '沈庆山']],
    ['现任总理依斯迈表示，法官东姑马林用了十分钟。', ['东姑马林', '依斯迈']],
    ['船长沈庆山被查。警方通报，沈某山等四人被拘留。', ['沈庆山']],
    ['经理陶亮兑现了产品。警方通报，陶某等人被捕。', ['陶亮']],
    ['密友崔顺莲（后改名崔瑞珠）返国，崔瑞珠投案。', ['崔顺莲']],
    ['神父费尔南多·卡拉马性侵未成年人。', ['费尔南多·卡拉马']],
    ['司机尤振中失控。法院判尤男四年。', ['尤振中']],
    ['店员“阿青”（林晚青）获刑，阿青上诉。', ['阿青']],
    ['一对取名豆豆和妮妮的双胞胎早产。', ['妮妮', '豆豆']],
    ['小米创始人雷军、格力电器董事长董明珠到场。', ['董明珠', '雷军']],
    ['邓以诚随即否认，陈大海被捕。', ['邓以诚', '陈大海']],
    ['陈许丽芬去年获委任为主席。', ['陈许丽芬']],
    ['他接替陈冯富珍做署长。', ['陈冯富珍']],
    ['小野寺诚接替长谷川浩出任社长，笹原宏行同时退休。', ['小野寺诚', '笹原宏行', '长谷川浩']],
    ['党组成员、副局长严以宽被查。', ['严以宽']],
    ['范姜建成昨天宣布参选。', ['范姜建成']],
    ['风控官佩德拉反对，副驾驶哈桑附和。', ['佩德拉', '哈桑']],
    ['受害人周某芳的家属提出上诉。', ['周某芳']],
    ['沙特王储萨勒曼会见了来访的客人。', ['萨勒曼']],
    ['他从乃父秦伯年手里接过帅印，秦伯年因病去世。', ['秦伯年']],
    ['他的未婚夫克里斯·邓恩仍在逃，海伦·帕克三人被捕。', ['克里斯·邓恩', '海伦·帕克']],
    ['主播出身的乐雨晴强调不会算账。', ['乐雨晴']],
    // Who opens a clause and does something, though no post or verb of speech stands beside the name
    ['2011年5月，陶亮拉着十几个人创业，陶亮把股份分给员工。', ['陶亮']],
    ['三天后，周启明又说动银行延期。', ['周启明']],
    ['审查结束后，赵致远最终松口。', ['赵致远']],
    // Names of the dictionary that end like a word for things
    ['他替孙仲河的公司管账。', ['孙仲河']],
    ['俱乐部又从邻队挖来列万多诺夫斯基。', ['列万多诺夫斯基']],
  ])('%s', (text, expected) => {
    expect(names(text, 'person')).toEqual(expected);
  });

  it.each([
    '马上就要过年了，大家高兴得很。',
    '这个方案从三个方面提高经济效益。',
    '石头村的黄金价格上涨，常年干旱。',
    '双方在贝尔格莱德和卡拉奇会谈。',
    '万元户王大妈说，于是文明建设取得成功。',
    '该公司在推特上发布公告。',
    '沙龙昨天在巴黎开幕。',
    '这座桥建于康熙年间。',
    '诺贝尔奖今天揭晓。',
    '山城重庆一片喜庆。',
    '双方明智地退让，韩军与美军同意对话。',
    '这是我军政治工作的模范。',
    '公安机关依法严肃查处。',
    '沃尔玛的门店遍布全球。',
    '他创办康蕊生物，康蕊于三年后上市，康蕊说将上诉。',
    '他曾承诺还款，曾先后三次失约。',
    '马方认定是事故，越方拒绝答复，韩方则质疑。',
    '两天后他重掌帅印，公司陷入罗生门。',
    '资产由Harbor Equity接手。',
    '这位广东人从不认输，那位四川人也不服。',
    '该党虽保住八席，党仍分裂，党员不服。',
    '马向前跑了几步，应向前看，曾成功连任主席。',
    '各方应和平解决争端，何为正义，法官没有回答。',
    '江上明月升起，企业应守信经营，保平安上周成为热词。',
    '警方将任期内官员免职，把安全带带走，将万年历免费送出。',
    '他付了钱，钱付到一半就停了，周末才恢复。',
  ])('nobody: %s', (text) => {
    expect(names(text, 'person')).toEqual([]);
  });

  it('reads Traditional text and quotes it as it stands', () => {
    const text = '台積電董事長張忠謀宣布退休，由劉德音接棒。';
    expect(names(text, 'person', 'zh-Hant')).toEqual(['劉德音', '張忠謀'].sort());
    expect(names(text, 'organization', 'zh-Hant')).toEqual(['台積電']);
  });
});

describe('forms of one person', () => {
  it('joins the Latin name, the last part and a damaged Latin name', () => {
    const found = one('首席执行官安娜·科瓦奇（Anna K cs）辞职。科瓦奇说她累了。K cs随后离开。', '安娜·科瓦奇');
    expect(found?.latinName).toBe('Anna K cs');
    expect(found?.mentions.map((m) => [m.exact, m.form])).toEqual([
      ['安娜·科瓦奇', 'full'],
      ['Anna K cs', 'latin'],
      ['科瓦奇', 'surname'],
      ['她', 'pronoun'],
      ['K cs', 'damaged'],
    ]);
    expect(found?.aliases).not.toContain('她');
    expect(found?.id).toBe('anna-k-cs');
  });

  it('gives a bare surname to the bearer named last', () => {
    const text = '董事长陈国栋宣布辞职。总经理陈丽华表示遗憾。陈女士说，公司会继续经营。';
    expect(one(text, '陈丽华')?.aliases).toEqual(['陈女士']);
    expect(one(text, '陈国栋')?.aliases).toEqual([]);
  });

  it.each([
    [
      '总理马泰伊·科兰改组内阁。科兰不会下台。\n商人彼得·科兰是胞弟。彼得·科兰没有参与。\n科兰没有答复。',
      '马泰伊·科兰',
    ],
    ['董事长陈启明辞职。陈没有解释。\n商人陈启华是胞弟。\n陈随后否认，陈当庭道歉。', '陈启明'],
    // A paragraph that so far is of the other alone
    ['总理马泰伊·科兰改组内阁。科兰不会下台。\n商人彼得·科兰出庭。科兰没有答复。', '彼得·科兰'],
  ])('goes on calling by the surname whom it called so before a namesake came in: %s', (text, name) => {
    const last = one(text, name)?.mentions.at(-1);
    expect(text.slice(last?.start).length).toBeLessThan(8);
  });

  it('reads 小X, 老X and two surnames together', () => {
    const text = '董事长陈国栋与总经理赵丽华会面。小陈随后离开。陈赵二人从此不和。';
    expect(one(text, '陈国栋')?.mentions.map((m) => m.exact)).toEqual(['陈国栋', '小陈', '陈']);
    expect(one(text, '赵丽华')?.mentions.map((m) => m.exact)).toEqual(['赵丽华', '赵']);
  });

  it.each(['曹当庭认罪。', '曹家中搜出现金。', '曹阵营没有认输。', '曹原本支持这个方案。'])(
    'reads the surname of somebody just named at the beginning of a clause: %s',
    (clause) => {
      const text = `副院长曹立新到庭。${clause}`;
      expect(one(text, '曹立新')?.mentions.map((m) => [m.exact, m.start])).toEqual([
        ['曹立新', 3],
        ['曹', text.indexOf(clause)],
      ]);
    },
  );

  it('reads surnames alone behind verbs that take people, in an article that does so', () => {
    const text = '校长黄志强道歉。黄当时否认。黄随后请假。教育部授予黄“名师”头衔，院长与黄分道扬镳。';
    expect(one(text, '黄志强')?.mentions.filter((m) => m.exact === '黄')).toHaveLength(4);
    expect(one('特首曾志明出庭。廉署起诉曾，法院受理。', '曾志明')?.aliases).toEqual([]);
    expect(one('特首曾志明出庭。廉署起诉曾，法院受理。', '曾志明')?.mentions).toHaveLength(2);
  });

  it('reads surnames in a row, behind 将 and with one whom nobody knows among them', () => {
    const text = '市长黄志强、特首曾志明、商人沈伯年被约谈。检方将黄、沈、邓、曾等人起诉。';
    expect(one(text, '黄志强')?.mentions.map((m) => m.exact)).toEqual(['黄志强', '黄']);
    expect(one(text, '曾志明')?.mentions.map((m) => m.exact)).toEqual(['曾志明', '曾']);
    expect(one('特首曾志明被约谈。他曾、屡次受邀。', '曾志明')?.mentions.map((m) => m.exact)).toEqual(['曾志明', '他']);
  });

  it('reads given names of brothers in a row', () => {
    const text = '董事长周国华与胞弟周国政不和。元配生下国华、国政两子。';
    expect(one(text, '周国政')?.mentions.map((m) => m.exact)).toEqual(['周国政', '国政']);
  });

  it('leans towards the one whom the article is about', () => {
    const text =
      '学者陈国栋回国。陈国栋任教。陈国栋成名。陈国栋获奖。陈国栋在杜建明的实验室工作两年。次年，他办起公司。';
    expect(one(text, '陈国栋')?.mentions.some((m) => m.exact === '他')).toBe(true);
  });

  it('does not give an object pronoun to the subject of its own clause', () => {
    const text = '董事长陈国栋上月辞职。赵丽华接替他出任主席。';
    expect(one(text, '陈国栋')?.mentions.map((m) => m.exact)).toEqual(['陈国栋', '他']);
  });
});

describe('a side that stands for a body', () => {
  const mentionsOf = (text: string, name: string) => one(text, name)?.mentions.map((m) => m.exact);

  it('is the one body of the kind', () => {
    expect(mentionsOf('净严寺关门。净严寺开门。局长批评寺方管理不善。', '净严寺')).toContain('寺方');
    expect(mentionsOf('海城大学停课。校方没有回应。', '海城大学')).toContain('校方');
  });

  it('is nobody where two may be meant, or where the word goes on', () => {
    expect(mentionsOf('海城大学停课，江州大学校长辞职。校方没有回应。', '海城大学')).not.toContain('校方');
    expect(mentionsOf('海城大学停课。学校方面没有回应。', '海城大学')).not.toContain('校方');
  });
});

describe('organizations', () => {
  it.each<[string, string[]]>([
    ['杭州市中级人民法院作出判决。', ['杭州市中级人民法院']],
    ['台北地检署起诉了他。', ['台北地检署']],
    ['平煤集团宣布重组。', ['平煤集团']],
    ['省水文勘测院发现渗水，报告送往海州设计院。', ['海州设计院', '省水文勘测院']],
    ['矿长逃离北山煤矿，遗物存入省档案馆。', ['北山煤矿', '省档案馆']],
    ['检方起诉恒硕建设董事长洪立修。', ['恒硕建设']],
    ['翌日，他与三泉制粉社长共进晚餐。', ['三泉制粉']],
    ['美国证券交易委员会（SEC）提出指控。', ['美国证券交易委员会']],
    ['他从海天达手中接过股份。', ['海天达']],
    ['他加入了初创公司Bright Star Labs。', ['Bright Star Labs']],
    ['江西队宣布解散。', ['江西队']],
    ['次日，北阳警方通报案情。', ['北阳警方']],
    ['他告别待了十年的北阳钢铁厂。', ['北阳钢铁厂']],
    ['一家叫中滨安评的机构造假。', ['中滨安评']],
    ['他与友人创办爱达高，次年上市。', ['爱达高']],
    ['愉悦资本掌门没有缺席。', ['愉悦资本']],
    ['基金“产业革新机构”加入竞逐。', ['产业革新机构']],
    ['反贪委员会的人敲开了门。', ['反贪委员会']],
    ['他效力的水原FC与他解约。', ['水原FC']],
    ['他办起鲸鱼生活。鲸鱼生活实控人被捕。', ['鲸鱼生活']],
    ['美国加州大学圣迭戈分校宣布结果。', ['美国加州大学圣迭戈分校']],
    // A word that spells sounds is a firm by all its places; a town by where things happen; medicines are nobody
    ['科瓦林推出新药。科瓦林首席执行官辞职，科瓦林股价下跌。他加盟科瓦林。', ['科瓦林']],
    ['他在布伦塞召开大会，总部设在布伦塞。', []],
    ['公司推出心衰药科维拉。科维拉的三期试验失败。', []],
    // A firm of the trade, a land's trade, a body with a short name, what is said of a firm
    ['丹麦同行奥斯文制药宣布合并。', ['奥斯文制药']],
    ['韩国航运家族仍未走出法庭。', []],
    ['特别调查委员会（下称“特调委”）成立。', ['特别调查委员会']],
    // A firm's ending that tells what the firm does, or goes on with its name
    ['华川集团向远山公司投资两亿元。', ['华川集团', '远山公司']],
    ['华川集团投资远山公司。', ['华川集团', '远山公司']],
    ['华川集团投资部经理辞职。', ['华川集团']],
    // A sign of everyday words: by what the text calls the firm, or by a second place behind other words
    ['港股公司果到集团（下称“果到”）昨天公告。', ['果到集团']],
    ['舟山好多鱼食品有限公司（以下简称好多鱼）昨天公告。', ['好多鱼食品有限公司']],
    ['他从想你集团辞职。想你集团回应称一切照常。', ['想你集团']],
    ['两人创办好多鱼科技公司。次年，她加入好多鱼科技。', ['好多鱼科技公司']],
    // A word, a verb before it, the same words before it, or what says which one: no sign
    ['公告称该集团亏损。据称该集团已停产。', []],
    ['他筹建新集团。她离开筹建新集团。', []],
    ['他加入跨国公司。她离开跨国公司。', []],
    ['双方签署文件（下称“协议”）。', []],
    ['他抱怨公司“花钱如流水”。', []],
    ['检测机构中衡科鉴没有发现缺陷。', ['中衡科鉴']],
    ['研发副总裁庄一鸣辞职。', []],
    ['北洋汽车宣布裁员。费用记在子公司北洋欧洲的账上。', ['北洋欧洲', '北洋汽车']],
    ['北洋汽车宣布裁员。北洋欧洲工厂停产。', ['北洋汽车']],
    // A firm that the dictionary cuts across its ending, where it stands often enough
    ['星航海运沉船。星航海运社长道歉，星航海运申请破产。', ['星航海运']],
    ['他出海航海运货。', []],
    // Temples
    ['慧明住在净严寺。净严寺的画不见了。', ['净严寺']],
    ['海警厅厅长道歉，海警没有到场。', ['海警厅']],
    // An office of lawyers needs no name of its own; "again" and figures end a name
    ['他聘请青叶综合法律事务所调查。', ['青叶综合法律事务所']],
    ['他聘请知名律师事务所调查。', []],
    ['他在老对手东海自动车重新上班。', ['东海自动车']],
    ['北山借给旗下的青澜置业3亿元。', ['青澜置业']],
    ['来看房的人都嫌不吉利。', []],
    // A house by its sign, a bank's branch, a town's bank, a land before a firm
    ['“青澜系”崩塌，青澜资本的实控人被捕。', ['青澜资本']],
    ['他在华信银行海城分行上班，华信银行否认失职。', ['华信银行']],
    ['海城市检察院起诉了海城农商行行长。农商行没有回应。', ['海城农商行', '海城市检察院']],
    // Clubs by their sign, with their town and without
    [
      '青州铁军俱乐部总经理辞职。铁军主帅周岚辞职。五球血洗铁军。铁军的东家不满，铁军降级。青州铁军没有回应。',
      ['青州铁军俱乐部'],
    ],
    // What a party is for belongs to its name; leagues named twice among parties are bodies
    ['民主人民党副主席退党。', ['民主人民党']],
    ['自由联盟与社会公正党结盟，自由联盟党大会同意了。', ['社会公正党', '自由联盟']],
    ['公正联盟党与社会公正党结盟，公正联盟党大会同意了。', ['公正联盟党', '社会公正党']],
    ['他为自由联盟训练。', []],
    // What the dictionary joins with the firm's ending
    ['周岚吸纳青川公司股票。', ['青川公司']],
    // A court with its chamber is the court; how many sit in a board is no name
    ['北山地方法院家事法庭开庭，北山地院判决。', ['北山地方法院']],
    ['北山集团的九人董事会解散。', ['北山集团']],
    // A land and everyday words before a Latin name say what it is; a name of its own stays one
    ['她先后掌管英国连锁餐厅Garnet和Bluebird。', ['Bluebird', 'Garnet']],
    ['中国科学院ABC项目启动。', ['ABC', '中国科学院']],
    // A faction by its leader's surname, where the text speaks of factions; not "to send"
    ['党内最大派系由谷口信介领导，谷口派次日解散。', ['谷口派']],
    ['党内派系不断，谷口信介表示遗憾。谷口派出代表。', []],
    ['谷口信介表示遗憾，谷口派在场。', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'organization')).toEqual(expected);
  });

  it.each([
    '大型科技公司纷纷裁员。',
    '人工智能系统发展迅速。',
    '约3.5亿欧元的贷款到期。',
    '首席技术官出席了会议。',
    'CEO在APP上谈AI。',
    '这家美国公司回绝了。',
    '据香港媒体报道，上市公司的董事辞职。',
    '四个月后新政府就任，加盟店关门。',
    '江州建设进展顺利，会议要求推进雄安建设，搞好乡村建设。',
    '他在煤矿干活，去监测站报告，又到设计院找人。',
    '他随队夺冠，后来归队。',
    '众人闯进静安中心三层。',
    '图片来源：Blue Pictures',
  ])('none: %s', (text) => {
    expect(names(text, 'organization')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['他力主买下茶饮品牌“味北”，不料“味北”连年亏损。', ['味北']],
    ['兜售塔位的「福天永续」负责人夫妻落网。', ['福天永续']],
    ['两年后她开设“双灯电影”，双灯捧出了新人。', ['双灯电影']],
    ['他被称为“铁公鸡”，又被骂作“白眼狼”。', []],
    ['法院就“老井案”作出判决，“好邻居”计划搁置。', []],
    ['电影“远山”上映，主持人“小麦”现身。', []],
  ])('told by what stands beside their quotes: %s', (text, found) => {
    expect(names(text, 'organization')).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['上月他已将股份抛给晨岳集团。', ['晨岳集团']],
    ['审计机构正和会计师事务所被除名。', ['正和会计师事务所']],
    ['公司已与冰石科技及其董事长握手言和。', ['冰石科技']],
    ['由前鼎昌证券总座当家。', ['鼎昌证券']],
    ['施若梅愤而转往安和医院。', ['安和医院']],
    ['台湾新闻记者协会理事长批评此举。', ['台湾新闻记者协会']],
    ['消息称，研究资助局拟追讨拨款。', ['研究资助局']],
    ['她找上居权联会；该会干事替夫妇联络律师。', ['居权联会']],
    ['市商会会长登门劝和，省高院官网披露了判决。', ['市商会', '省高院']],
    ['东湖区市场监管局开出罚单。', ['东湖区市场监管局']],
    // A small word that is a surname as well makes no person of a firm behind it
    ['两年后高盛跟进，拿出三千万美元；他与复星签约。', ['复星', '高盛']],
    ['云海刚刚力压晨岳集团。', ['晨岳集团']],
    ['次年，科尔曼电气以12亿元购得股份。', ['科尔曼电气']],
    // Brands in small letters, where they recur beside what firms have; a board's chairman is the firm's
    ['周启明创办zuzu。zuzu总部在上海，zuzu的员工都知道zuzu困局。', ['zuzu']],
    ['他用app订票，app很慢，app崩溃。', []],
    // A club and its sign are one, unless a firm bears the sign
    ['飞鲨官方宣布主帅下课。飞鲨俱乐部否认。飞鲨客场0比4惨败，球队降级，球迷不满。', ['飞鲨俱乐部']],
    ['晨岳集团欠薪，晨岳俱乐部降级，球迷不满。', ['晨岳俱乐部', '晨岳集团']],
    ['发行方收走了新游戏的IP，工作室的DLC卖得不好。', []],
    ['云海集团董事会主席周启明到场。', ['云海集团']],
    ['非洲足联主席到场，哈罗单车CEO周启明没有来。', ['哈罗单车', '非洲足联']],
    // A branch by its number, a body abroad without its country, a party without the words before it
    ['海州市人民检察院第二分院提起公诉。', ['海州市人民检察院第二分院']],
    ['韩国首尔大学发表声明，韩国外交部没有回应。', ['韩国外交部', '首尔大学']],
    ['九合一选举民进党只守住六席，这回连晨岳集团也列为被告。', ['晨岳集团', '民进党']],
    // A contest of theirs, a ship, a method
    ['他们无缘欧洲协会联赛；客轮“安远号”沉没，“安远号”船东被捕。', []],
    ['他宣布了一种名为NgBux的基因编辑新方法，否定NgBux的人很多。', []],
    ['一家名为NgBux的基因编辑公司倒闭。', ['NgBux']],
    // A school that bears the name of somebody everybody knows
    ['孙文学校的总校长到场。', ['孙文学校']],
    // A land that is no more, and a body that is not what it was
    ['前南斯拉夫国际刑事法庭昨天宣判。', ['前南斯拉夫国际刑事法庭']],
    ['前云海集团董事长到场。', ['云海集团']],
    ['沙河队主场不敌江城队。', ['江城队', '沙河队']],
    ['全国记者协会和省律师协会发表声明。', ['全国记者协会', '省律师协会']],
    ['市商会会长和省工商联主席都来了。', ['市商会', '省工商联']],
    ['万安证券与万安人寿同属万安集团。', ['万安人寿', '万安证券', '万安集团']],
    ['零售商沃尔斯集团公布业绩。', ['沃尔斯集团']],
    ['据《晨星报》报道，《年度简报》和《通缉公报》另有说法。', ['晨星报']],
    ['新闻部经理离职，新闻部的人也走了。', []],
    ['17件系伪造，他名下房产被封，与人联系不上。', []],
    // A town and its club's animal, which always stand together
    ['他惨败给沙东飞鱼，周启明加盟沙东飞鱼，魏国梁转投沙东飞鱼担任副总裁。', ['沙东飞鱼']],
  ])('told by their ending, whatever the dictionary makes of the rest: %s', (text, found) => {
    expect(names(text, 'organization')).toEqual(found);
  });

  it('tells products from firms', () => {
    expect(names('公司发布了模型XG-5o，又推出手机Nova。', 'work')).toEqual(['Nova', 'XG-5o']);
  });

  it('joins a name given in brackets and a name without its ending', () => {
    expect(one('平煤控股集团（下称“平控”）宣布，平控将收购京东。', '平煤控股集团')?.aliases).toEqual(['平控']);
    expect(one('平煤集团裁员。平煤股价下跌。', '平煤集团')?.aliases).toEqual(['平煤']);
    // the first characters of its first word and of the last that does not say that it is a firm
    expect(one('澳门旅游娱乐公司停业。澳娱否认，澳娱的股东不满。', '澳门旅游娱乐公司')?.aliases).toEqual(['澳娱']);
  });

  it('keeps a house apart from its firms', () => {
    const text = '恒川物业停牌，恒川地产、恒川汽车复牌。恒川说，公告稍后发布。';
    expect(names(text, 'organization')).toEqual(['恒川', '恒川地产', '恒川汽车', '恒川物业'].sort());
  });

  it('takes a name with its place and without it for one body', () => {
    const text = '联邦法院驳回上诉。马来西亚联邦法院的法官表示遗憾。';
    expect(names(text, 'organization')).toEqual(['马来西亚联邦法院']);
  });

  it.each([
    ['佛山市中级人民法院判陈慕白十年。股民向佛山中院起诉。佛山法院查明，陈慕白曾行贿。', ['佛山市中级人民法院']],
    [
      '佛山市中级人民法院判陈慕白有罪。广东省高级人民法院受理上诉。广东高院维持原判，佛山中院宣读判决。',
      ['佛山市中级人民法院', '广东省高级人民法院'],
    ],
    // Which of a city's two courts is meant is not said.
    [
      '北山市中级人民法院判陈慕白有罪。北山市高级人民法院维持原判。北山法院发出通告。',
      ['北山市中级人民法院', '北山市高级人民法院', '北山法院'],
    ],
  ])("a city's court goes by its short names: %s", (text, expected) => {
    expect(names(text, 'organization')).toEqual(expected);
  });

  it('knows a club without its town, where the rest is no word of every day', () => {
    const told = '江州龙骧俱乐部发布公告。龙骧昨晚输球，球迷对龙骧不满。';
    expect(one(told, '江州龙骧俱乐部')?.aliases).toEqual(['龙骧']);
    expect(one('江州龙骧俱乐部发布公告。龙骧昨晚输球。', '江州龙骧俱乐部')?.aliases).toEqual(['龙骧']);
    expect(one('江州青年俱乐部发布公告。青年来了，青年走了。', '江州青年俱乐部')?.aliases).toEqual([]);
  });

  it('gives a short known name that stands first to its full name', () => {
    const text = '皇马宣布换帅。皇家马德里击败对手。';
    expect(one(text, '皇家马德里')?.aliases).toContain('皇马');
  });

  it('keeps the board apart from its company', () => {
    const text = '平煤集团董事长李延河辞职。平煤集团董事会批准了。';
    expect(names(text, 'organization')).toEqual(['平煤集团', '平煤集团董事会']);
  });
});

describe('names of one body', () => {
  it.each<[string, string, string[]]>([
    ['with its country and without', '美国长溪大学宣布结果。长溪大学校长出席。', ['美国长溪大学']],
    ['of a house with its trade', '云胜饮料集团公告称，云胜方面未回应。云胜创始人出席。', ['云胜饮料集团']],
    [
      'with Latin behind the closing mark',
      '他们创办“云帆材料”（Cloud Sail Materials）公司。Cloud Sail Materials融资。',
      ['云帆材料'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text, 'organization')).toEqual(expected);
  });

  it('keeps what everybody calls another body apart', () => {
    expect(names('国际足联发布通知。国足昨晚输球，国足主帅辞职。', 'organization')).toEqual(['国足', '国际足联']);
  });
});

describe('words of the sentence before a body', () => {
  it.each([
    ['王与国民党提名的何建成谈到破局，市长王启明缺席。', ['国民党']],
    ['他是创党主席，去年退党。', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'organization')).toEqual(expected);
  });

  it('cuts off a word that the name does not have elsewhere', () => {
    const text = '商务部昨天核准云海集团的设立登记。云海集团计划明年上市。';
    expect(names(text, 'organization')).toContain('云海集团');
    expect(names(text, 'organization')).not.toContain('核准云海集团');
  });
});

describe('what stands beside names', () => {
  it('reads posts, the organization they are at, and whether they are past', () => {
    const text = '平煤集团前董事长李延河被捕。';
    const person = one(text, '李延河');
    expect(person?.description).toBe('平煤集团前董事长');
    expect(person?.appositions[0]).toMatchObject({ start: 0, end: 8, organization: '平煤集团', former: true });
  });

  it.each([
    ['记者 陈怡君 报道', '陈怡君'],
    ['（责任编辑：王婷）', '王婷'],
    ['〔记者陈怡君、王婷／台北报道〕议长周建国昨日辞职。', '陈怡君'],
    ['【记者陈怡君】议长周建国昨日辞职。', '陈怡君'],
    ['新华社北京9月3日电 议长周建国昨日辞职。', '新华社'],
  ])('credits are bylines: %s', (text, name) => {
    expect(one(text, name)?.isByline).toBe(true);
  });

  it.each([
    ['记者陈怡君、王婷昨日起诉周建国。', '陈怡君'],
    ['新华社9月3日起诉了周建国。', '新华社'],
    ['周建国起诉新华社北京分社。', '新华社'],
  ])('whoever takes part is none: %s', (text, name) => {
    expect(one(text, name)?.isByline).toBeUndefined();
  });
});

it('quotes every mention as it stands, and ids are used once', () => {
  const text =
    '董事长陈国栋与京东集团签约。 陈先生说，他很高兴。京东股价上涨。法官爱德华·达维拉（Edward Davila）旁听。';
  const found = find(text);
  for (const { mentions } of found) for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.exact);
  expect(new Set(found.map((e) => e.id)).size).toBe(found.length);
});

it.each([
  ['dots', '山·'.repeat(2000)],
  ['surnames', '王'.repeat(2000)],
  ['a lone surrogate', '\ud800中·斯'],
  ['nothing', ''],
])('does not fail on %s', (_, text) => {
  for (const { mentions } of find(text)) for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.exact);
});

it('works without tools', () => {
  const document = read('总裁山姆·奥斯汀（Sam Austin）任命陈国栋先生为经理。');
  expect(findChineseEntities(document, [], {}).map((e) => e.name)).toContain('山姆·奥斯汀');
});

describe('bodies named by how the text uses them', () => {
  it.each<[string, string[]]>([
    ['他创立的初创公司“远帆科技”获得投资。', ['远帆科技']],
    ['他写下“人工智能科技”几个字。', []],
    ['期刊《海洋前沿》撤回了论文。', ['海洋前沿']],
    ['他读过小说《海洋前沿》。', []],
    ['在野党批评执政党，在野党又批评执政党。', []],
    ['海民党主席张志明辞职，海民党随后道歉。', ['海民党']],
    ['搜索海事部，海事部长王志明请辞。', ['海事部']],
    ['内部消息说，全部干部都在总部。', []],
    ['对冲基金灯塔资本加入战局。', ['灯塔资本']],
    ['母公司长禾集团表示遗憾。', ['长禾集团']],
    ['国家安全研究院院长李嘉文辞职。', ['国家安全研究院']],
    ['部长在脸书发文宣布请辞。', []],
  ])('%s', (text, expected) => {
    expect(names(text, 'organization')).toEqual(expected);
  });
});

describe('names of one body', () => {
  it.each<[string, string[]]>([
    ['台湾民海党主席林海峰辞职。林海峰说，民海党没有错。', ['台湾民海党']],
    ['奥格鲁爱尔兰银行倒闭。交易所说，奥格鲁股价一天跌去15%，央行接管了奥格鲁。', ['奥格鲁爱尔兰银行']],
    ['乐磐总部灯火通明。乐磐董事长林海峰说，乐磐没有问题。', ['乐磐']],
    ['乐磐集团上市。乐磐总部灯火通明，乐磐没有问题。', ['乐磐集团']],
    ['林海峰创办了金融服务公司Matrix。', ['Matrix']],
    ['北阳金融服务公司上市，北阳安保公司退市。', ['北阳安保公司', '北阳金融服务公司']],
  ])('%s', (text, expected) =>
    expect(names(text, 'organization').filter((n) => !/央行|交易所/.test(n))).toEqual(expected),
  );
});

it('the side of somebody is nobody new: 林方', () => {
  expect(names('林海峰起诉公司。据林方日后的说法，公司没有付款。', 'person')).toEqual(['林海峰']);
  expect(names('检察官登门，搜查了三个小时。', 'person')).toEqual([]);
});

it.each([
  ['公司由首席执行官王志明领导，以首席执行官王志明名义起诉。', '首席执行官'],
  ['据发言人李嘉文透露，会议取消。', '发言人'],
])('a post is opened by no preposition: %s', (text, post) => {
  const found = find(text).flatMap((e) => e.appositions.map((a) => a.exact));
  expect(new Set(found)).toEqual(new Set([post]));
});

describe('bodies that stand where only a body can', () => {
  it.each<[string, string[]]>([
    ['他把股份卖给了私募基金远岚，套现3亿元。', ['远岚']],
    ['会计师事务所正衡拒绝在年报上签字。', ['正衡']],
    ['陈立群说，他供职的磐维去年曾提交报告。', ['磐维']],
    ['被告人控制的安徽澜远等公司套取贷款两亿元。', ['安徽澜远']],
    ['海沃董事长陈立群周二辞职，由副总裁接任。', ['海沃']],
    ['由晟元创始人林海峰带队的考察团抵达雅加达。', ['晟元']],
    ['林海峰控制的远岚财团送出一亿元。', ['远岚财团']],
    ['那天傍晚，日商磐维堂宣布公开收购。', ['磐维堂']],
    ['地产商林海峰高调现身，开发商陈立群随后离场。', []],
    ['林海峰从陈建明手中买下三栋楼。', []],
    ['连锁药房沃克林格宣布与之合作。', ['沃克林格']],
    ['债主上门，控股股东能拿回的不多。', []],
    ['他经营的小餐馆关门了，妻子经营的服装店也没有起色。', []],
    ['大股东同意出售。竞争对手纷纷降价，最大股东沉默不语。', []],
    ['手机业务总裁王大海离职，亚太区总裁李明接任。', []],
    ['轮值董事长王大海离职，该公司的负责人没有回应。', []],
  ])('%s', (text, expected) => expect(names(text, 'organization')).toEqual(expected));
});

describe('where the name of a body begins', () => {
  it.each<[string, string[]]>([
    ['许仕明昨日步入高等法院时点了点头。', ['高等法院']],
    ['首相反倒让他去管外交部，叫人意外。', ['外交部']],
    ['去年11月的九合一选举国民党惨败。', ['国民党']],
    ['代理滨海市委书记的黄兴邦落马。', ['滨海市委']],
    ['远岚从容谷集团手里买下三成股权。', ['容谷集团']],
    ['瑞士总检察长办公室对他立案。', ['瑞士总检察长办公室']],
    ['大韩商工会议所会长朴容植呼吁宽大处理。', ['大韩商工会议所']],
    ['公开支持他回来重掌公司，法律顾问没有回应。', []],
    ['被告人被控虚报注册资本，直播间售出的是一批羊毛衫系假货。', []],
    ['国际足联道德委员会立案调查。道德委员会次日将他停职。国际足联没有回应。', ['国际足联', '国际足联道德委员会']],
    ['施耐德电气买下9%的股份。施耐德派张开来出任总裁。', ['施耐德电气']],
    // A deed that stands inside names as well opens none before a name of its own
    ['他投资科林斯集团，又联合宏邦集团起诉。', ['宏邦集团', '科林斯集团']],
    ['审计署没有审计云海集团。', ['云海集团', '审计署']],
    ['她曾领导维斯顿足球俱乐部。', ['维斯顿足球俱乐部']],
    ['联合利华公司和投资管理公司签约。', ['联合利华公司']],
  ])('%s', (text, expected) => expect(names(text, 'organization')).toEqual(expected.sort()));

  it('leaves the name to the person whom the text calls so', () => {
    expect(names('施耐德电气宣布裁员，首席执行官施耐德没有出席。', 'person')).toEqual(['施耐德']);
  });
});

describe('what is printed in, and what is only where something happens', () => {
  it.each<[string, string[]]>([
    ['他在《海湾》上发表论文，称实验成功。', ['《海湾》']],
    ['两天后，《细胞》撤下两篇论文。', ['《细胞》']],
    ['她致信《HALO》要求撤稿。', ['《HALO》']],
    ['他出演的电影《海湾》上月上映，《海湾》讲述了一次沉船。', []],
    ['他走进白金汉宫，向新君辞行。', []],
    ['总统在青瓦台附近的别墅与他见面。', []],
    ['青瓦台次日否认了这一说法。', ['青瓦台']],
    ['他转往安和医院治疗。', ['安和医院']],
    ['工厂的GMP证书被收回。', []],
  ])('%s', (text, expected) => expect(names(text, 'organization')).toEqual(expected));
});

describe('surnames alone', () => {
  it.each<[string, string, number]>([
    ['法庭裁定王德明胜诉。1999年9月，法庭宣告王在法律上死亡。', '王德明', 2],
    ['遗产归龚秀兰所有，公司此后由龚一手打理。', '龚秀兰', 2],
    ['监管局约谈沈嘉文。三个月后，监管局对沈处以终身禁入。', '沈嘉文', 2],
    ['检方起诉前市长黄兴业，市政府早先否认黄的去职与爆炸有关。', '黄兴业', 2],
    ['检方传讯马国强、江宜文与罗智明。马、江、罗三人当天接受讯问。', '罗智明', 2],
    ['许志仁与郭炳文同时被捕。许郭的律师表示将上诉。', '郭炳文', 2],
  ])('%s', (text, name, count) => expect(one(text, name)?.mentions).toHaveLength(count));
});

describe('where a name ends', () => {
  it.each<[string, string[]]>([
    ['理事长卢文一开记者会。三天后，卢文一向媒体爆料。', ['卢文一']],
    ['电视台曝光了闵顺英的电脑。次日，闵顺英在德国设立的公司签约。闵顺英被捕。', ['闵顺英']],
    ['向旁听席上的妻子谭妙清点了点头。', ['谭妙清']],
    ['物流公司CEO余睿以身体原因请辞。', ['余睿']],
    ['由林勋任委员长的调查委员会公布报告。', ['林勋']],
    ['对陈晓来说，这个结局并不突然。', ['陈晓']],
    ['银行董事长安德里·马尔科答以“绝对不会”。', ['安德里·马尔科']],
    ['球队0比1负于巴列卡诺，主帅没有出席。', []],
    ['在客战阿尔梅里亚的赛前发布会上，他没有说话。', []],
    ['北山创投的郑刚随后跟进。', ['郑刚']],
    ['她曾被称作女版乔布斯。', []],
    ['公司旧部洪婵去年加入。', ['洪婵']],
    ['那一年周尚文在台北创办商号。', ['周尚文']],
    ['前国务卿把老友基辛格拉了进来。', ['基辛格']],
    // Verbs of news that the dictionary cuts in two
    ['据了解，5月6日，王琳转投长河集团。', ['王琳']],
    ['创办人郭台明，郭嘴上答应，却没有来。', ['郭台明']],
    ['董事会又找来约翰·维斯顿。', ['约翰·维斯顿']],
    // Foreign names in one piece, whatever part of them the dictionary knows
    ['据了解，5月6日，格兰德施泰纳宣布辞职。', ['格兰德施泰纳']],
    ['据了解，5月6日，杜登霍夫宣布辞职。', ['杜登霍夫']],
    ['5月6日，克莱斯特洛派助手到场，自己便离开了。', ['克莱斯特洛']],
    ['首席执行官亚当昨天离开。', ['亚当']],
    // Words of the dictionary over the edge of a name
    ['5月6日，朴成焕发文道歉。', ['朴成焕']],
    ['5月6日，欧阳明远离职，公司没有回应。', ['欧阳明远']],
    ['会长佐藤健一向媒体道歉，此前没有说话。', ['佐藤健一']],
    ['王焕发现问题后没有说话。', ['王焕']],
    ['周琳亦在场，周琳没有说话。', ['周琳']],
  ])('%s', (text, expected) => expect(names(text, 'person')).toEqual(expected));
});
