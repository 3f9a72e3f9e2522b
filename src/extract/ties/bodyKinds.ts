/**
 * Which posts which kinds of body give: a court has judges, a club has strikers, a paper has editors.
 *
 * Promises: a post that says nothing of its body has no kind; so has a body whose name says nothing of what it is.
 * Chinese in Simplified characters, English beside it; general vocabulary.
 */
export type BodyKind =
  | 'court'
  | 'prosecution'
  | 'police'
  | 'school'
  | 'research'
  | 'hospital'
  | 'club'
  | 'media'
  | 'party'
  | 'parliament'
  | 'committee'
  | 'association'
  | 'ministry'
  | 'church'
  | 'museum'
  | 'stage'
  | 'airline'
  | 'practice'
  | 'mine'
  | 'company';

interface KindWords {
  kind: BodyKind;
  /** What such bodies are called. */
  names: RegExp;
  /** Posts that only such a body gives. */
  posts: RegExp;
  /** Words that stand for such a body named before. */
  generic?: RegExp;
}

/** In order: the first that fits a name or a post decides. */
const KINDS: readonly KindWords[] = [
  {
    kind: 'court',
    names: /法院|法庭|审裁处|仲裁[庭院处]|高院|高分院|中院|地院|上诉庭|合议庭|终院|初院|\bcourt\b|tribunal/iu,
    posts:
      /审判长|审判员|(?<!前)大?法官$|庭长|\b(?:judge|justice(?! (?:minister|secretary|department|portfolio))|magistrate)\b/iu,
    generic: /^(?:法院|法庭|the court)$/iu,
  },
  {
    kind: 'prosecution',
    names: /检察|地检|高检|检方|特搜|prosecut|attorney['’]s office/iu,
    posts: /检察官$|检察长$|公诉人|\b(?:prosecutor)\b/iu,
    generic: /^(?:检方|控方|检察机关|公诉机关|检察院)$/u,
  },
  {
    kind: 'police',
    names: /警|公安|派出所|police|constabulary|sheriff|\bYard\b|\bFBI\b/iu,
    posts: /警长|警官|探长|警司|警监|警察|探员|民警|\b(?:detective|constable|sergeant|police chief|police officer)\b/iu,
    generic: /^the force$/iu,
  },
  {
    kind: 'school',
    names:
      /大学|学院|中学|小学|高中|初中|学校|附中|书院|美院|师大|交大|科大|农大|医大|财大|^(?!全国|人大)[\u4e00-\u9fff]{1,2}大$|university|college|\bschool\b/iu,
    posts:
      /校长|教授|讲师|研发长|教务长|学务长|总务长|系主任|教导主任|教务|班主任|系主任|教师$|老师$|学生$|学者$|辅导员|院士$|博士后?$|博士生$|研究生$|硕士生$|\b(?:rector|provost|professor|lecturer|headteacher|headmaster|vice-chancellor|dean)\b/iu,
    generic: /^(?:校方|学校|该校|本校|校内|the (?:university|college|school))$/iu,
  },
  {
    kind: 'hospital',
    names: /医院|诊所|卫生院|hospital|clinic\b/iu,
    posts: /医生$|医师$|护士|护士长|外科|内科|麻醉科|\b(?:surgeon|nurse|physician|medical director|matron)\b/iu,
    generic: /^(?:医院|该院|院方|院内|the hospital)$/iu,
  },
  {
    kind: 'media',
    names:
      /报$|日报|晚报|周刊|周报|杂志|新闻|通讯社|电视台|电台|出版社|期刊|(?:时|邮|晨)报|\b(?:times|post|journal|news|herald|tribune|gazette|magazine|mirror|telegraph|guardian|observer|courier|echo|chronicle|examiner|argus|inquirer|broadcasting)\b/iu,
    posts:
      /记者$|主编|总编|编辑$|专栏作家|评论员|主播|撰稿人|\b(?:reporter|correspondent|columnist|editor|publisher|anchor|journalist)\b/iu,
    generic: /^(?:该刊|该报|该杂志|该台|该媒体|the (?:newspaper|paper|magazine|journal))$/iu,
  },
  {
    kind: 'parliament',
    names:
      /议会|国会|立法院|参议院|众议院|立法会|\b(?:parliament|congress|senate|house of|commons|assembly|bundestag|knesset)\b/iu,
    posts:
      /议员$|立委$|议长$|\b(?:senator|lawmaker|congressman|congresswoman|representative|legislator|backbencher)\b/iu,
  },
  {
    kind: 'party',
    names:
      /党$|党派|\b(?:party|bloc|tories|labou?r|conservatives|republicans|democrats|liberals|fianna f[aá]il|fine gael|sinn f[eé]in|plaid cymru|likud|forza italia|fratelli d['’]italia|podemos|syriza|fidesz)\b|^the greens$/iu,
    posts:
      /党魁|党主席|党首|党鞭|党代表|党团|党秘书长|党发言人|党工委|党部(?:主委|主任委员?|执行长|发言人|总干事|秘书长?|书记)|中常委|(?<![财总])总召|\b(?:chief whip|whip|party chair(?:man|woman)?|(?<!\b(?:team|squad|gang|cult|church|community|business|religious|group|project|tribal|protest|student|strike|union|council) )leader)\b/iu,
    generic: /^(?:该党|党内|党中央|the party)$/iu,
  },
  {
    kind: 'committee',
    names:
      /委员会|调查组|调查小组|专案组|工作组|理事会|基金会|协会|学会|联盟|工会|committee|commission|panel|inquiry/iu,
    posts:
      /委员长$|主任委员$|主委$|召集人$|(?<!总)组长$|副组长$|会长$|理事长$|总干事$|(?<!执行)理事$|\b(?:commissioner)\b/iu,
    generic: /^(?:该委员会|委员会|调查组|该会|协会|the (?:committee|commission|panel))$/iu,
  },
  {
    kind: 'association',
    names: /\b(?:union|association|federation|foundation|society|alliance|guild|collective|trust)\b/iu,
    posts:
      /\b(?:general secretary|union (?:boss|leader|chief|official)|shop steward|(?:union|regional|branch|area|local|national) (?:organi[sz]er|secretary|official))\b/iu,
    generic: /^the (?:union|association|federation|foundation|society|alliance|guild|collective|trust)$/iu,
  },
  {
    kind: 'club',
    names:
      /俱乐部|球会|足球|篮球|国家队|(?<!部|大|支|车|舰|军)队$|联队|\b(?:FC|CF|SC|club|united|city|rovers|athletic)\b/iu,
    posts:
      /教练|主帅|教头|球员|队长|青训|体能师|前锋|后卫|中场|门将|边锋|中锋|球星|外援|守门员|门神|(?<!外卖)主力|队医|体育总监|领队|\b(?:coach|striker|goalkeeper|midfielder|winger|captain|full-back|defender|forward|quarterback|pitcher|sporting director)\b/iu,
    generic: /^(?:俱乐部|球队|该队|球会|全队|the (?:club|team|side))$/iu,
  },
  {
    kind: 'research',
    names:
      /研究|实验室|(?<!服务|购物|会议|体育|商业|指挥|调度|医疗|急救|活动|文化|会展|客服|培训|演艺|金融|物流|交易|结算|拘留|看守|行政|市民|游客|艺术|新闻|媒体)中心$|科学院|institute|laborator|\bcent(?:er|re)\b/iu,
    posts: /研究员$|研究官|研究室|所长$|科学家$|实验员|博士后$|\b(?:researcher|scientist|postdoc)\b/iu,
    generic: /^(?:该所|研究所|实验室|该实验室|研究院|the (?:institute|laboratory|lab))$/iu,
  },
  {
    kind: 'church',
    names:
      /教会|教堂|教廷|主教区|修道院|清真寺|church|diocese|vatican|\b(?:cathedral|minster|abbey|parish|monastery|mosque|synagogue)\b/iu,
    posts:
      /主教$|神父|牧师|教士|修士|修女|阿訇|\b(?:bishop|archbishop|archdeacon|priest|pastor|vicar|curate|canon|chaplain|verger|rabbi|imam|abbot|abbess)\b/iu,
    generic: /^(?:教会|教堂|该教会|the (?:church|cathedral|abbey|parish|mosque|synagogue))$/iu,
  },
  {
    kind: 'museum',
    names: /博物[馆院]|美术馆|图书馆|档案馆|艺术馆|纪念馆|画廊|\b(?:museum|gallery|library|archives?)\b/iu,
    posts:
      /(?:博物|美术|图书|档案)?馆长$|馆员$|策展人|保管员|讲解员|修复师|\b(?:curator|librarian|archivist|conservator)\b/iu,
    generic: /^(?:该馆|馆方|博物馆|美术馆|图书馆|the (?:museum|gallery|library|archive))$/iu,
  },
  {
    kind: 'stage',
    names:
      /[乐剧舞]团|交响|爱乐|剧院|剧社|剧场|歌剧|芭蕾|合唱团|\b(?:orchestra|philharmonic|symphony|opera|theatre|theater|ballet|choir|sinfonia|festival|biennale)\b/iu,
    posts:
      /指挥$|乐手|乐师|琴手|[提中大]琴首席|乐团首席|舞者|舞蹈演员|艺术总监|音乐总监|\b(?:conductor|concertmaster|violinist|cellist|oboist|flautist|principal (?:viola|horn|flute|trumpet)|music director|artistic director|choirmaster|ballerina)\b/iu,
    generic:
      /^(?:乐团|剧团|舞团|该团|团方|剧院|the (?:orchestra|theatre|theater|opera|ballet|choir|festival|biennale))$/iu,
  },
  {
    kind: 'ministry',
    names:
      /政府|国务院|(?<![总分俱乐学编西东南北中本全内外])部$|(?<![公总上官有])司$|(?<!公|总)署$|厅$|局$|(?:国资|纪|监|发改|卫健|住建|工信|经信|建|教|农|科)委$|(?<!办事|联络|秘书|代表|人事|总务|售票|办公|教务|学务|营业|服务)处$|省委|市委|总统府|白宫|青瓦台|内阁|行政院|监管|监督|证监|银监|保监|交易所|[联证港上深北]交所|ministry|department|government|office\b|treasury|agency|administration|white house|cabinet|downing street|regulator|coast guard|\bnavy\b|\barmy\b|air force|marine corps|national guard|marshals|federal reserve|\b(?:authority|council|bureau)\b/iu,
    posts:
      /部长|长官$|次长$|大臣$|厅长|局长|署长|官员$|市长|省长|州长|县长|总统|总理|首相|特首|幕僚长|\b(?:minister|mandarin|mayor|governor|secretary of|permanent secretary|civil servant|official)\b/iu,
  },
  {
    kind: 'airline',
    names: /航空(?![局学部协署委母航])|(?<![护远巡导续宇])航$|\b(?:airlines?|airways)\b/iu,
    posts:
      /(?<!轮)机长$|副驾驶|空姐$|空少$|空服员|空乘|乘务长|乘务员$|机组|飞行员$|机师$|\b(?:pilot|co-pilot|first officer|flight attendant|stewardess|steward)\b/iu,
    generic: /^(?:航空公司|该航空公司|航司|the (?:airline|carrier))$/iu,
  },
  {
    kind: 'practice',
    names: /(?:律师|会计师|审计师|建筑师)事务所|律所$|会计师行$|\b(?:LLP|law firm|solicitors|chambers)\b/iu,
    posts:
      /(?<!创始|事业)合伙人$|(?:签字|注册|执业|主办)(?:会计师|律师)$|\b(?:(?:managing|senior|founding|name|equity|junior|audit|tax) )?partner(?! in)\b/iu,
  },
  {
    kind: 'mine',
    names: /[煤铁金铜铅锌铝锡钨银磷]矿|矿山|矿井|(?:coal|gold|copper|iron) mine|\bcolliery\b/iu,
    posts: /矿长$|矿工$|掘进工$|采煤工$|瓦检员$|瓦斯(?:检查)?员$|放炮员$|爆破员$|井长$|\b(?:miner|pit manager)\b/iu,
    generic: /^(?:矿方|该矿|煤矿|矿井|矿上|the (?:mine|pit|colliery))$/iu,
  },
  {
    kind: 'company',
    names:
      /公司|集团|控股|银行|资本|基金$|证券|保险|科技|制药|药业|生物|娱乐|地产|实业|工厂|厂$|事务所|酒店|海运|\b(?:inc|corp|ltd|llc|co|company|group|holdings?|bank|capital|partners|industries|motors|pharma|labs|technologies|ventures)\b/iu,
    posts:
      /(?<![a-z])C[ETFO]O(?![a-z])|首席[^，。、]{1,5}官|董事|总裁|总经理|行政总裁|执行长|[财法]务长|投资长|营运长|运营长|技术长|人资长|资讯长|策略长|行销长|[财法人]务总监|财务主管|董事会秘书|监事|董秘|厂长|车间|班长|店长|掌门|实际?控制?人|老板|社长|合伙人|\bchief technologist\b/iu,
    generic:
      /^(?:该公司|本公司|公司|该集团|集团|该企业|企业|该厂|工厂|厂方|该行|the (?:company|firm|group|start-?up|bank|maker|exchange))$/iu,
  },
];

/** Bodies that hold no office of the law, but for clubs, whose federations punish as courts do. */
const PRIVATE: ReadonlySet<BodyKind> = new Set([
  'company',
  'practice',
  'school',
  'hospital',
  'media',
  'airline',
  'research',
  'church',
]);
export const isPrivate = (kind: BodyKind | undefined): boolean => kind !== undefined && PRIVATE.has(kind);

/** Bodies that judge, police, govern, or are part of another: what names no place is none of theirs. */
const POWERS: ReadonlySet<BodyKind> = new Set(['court', 'prosecution', 'police', 'ministry', 'parliament']);

const remember = (read: (words: string) => BodyKind | undefined) => {
  const known = new Map<string, BodyKind | undefined>();
  return (words: string): BodyKind | undefined => {
    if (known.size > 5000) known.clear();
    if (!known.has(words)) known.set(words, read(words));
    return known.get(words);
  };
};

/** What a Chinese name ends in decides before what it is made of: 某大学附属医院, 某大学伦理委员会. */
const TAILS: readonly [RegExp, BodyKind][] = [
  // Regulators, whose members have no posts that a firm has
  [/(?:监视|监督|监管|证券交易|监督管理|公平贸易|公平交易|反垄断)委员会$/u, 'ministry'],
  [
    /(?:委员会|审议会|评议会|调查组|专案组|小组|工作组|理事会|基金会|协会|学会|工会|自救会|联合会|促进会|商会|后援会|联会|公会|总会|同乡会|学生会|校友会|家长会|互助会|同盟会?|妇联|足协|侨联)$/u,
    'committee',
  ],
  // Federations have members and officers, and no team of their own.
  [/(?:[足篮排田泳羽乒网棋冰雪体滑拳举剑马射]联|[足篮排田泳羽乒网棋冰雪]协|足总|奥委会)$/u, 'committee'],
  [/(?:医院|诊所)$/u, 'hospital'],
  [/(?:实验室|研究所|研究院|研究中心)$/u, 'research'],
  [/(?:出版社|杂志社|报社|电视台|电台)$/u, 'media'],
  [/(?:公司|集团|银行)$/u, 'company'],
];

/** The kind of body a name is the name of, as far as it tells. */
export const kindOfName = remember(
  (name) =>
    TAILS.find(([tail]) => tail.test(name) && !/航空/u.test(name))?.[1] ?? KINDS.find((k) => k.names.test(name))?.kind,
);
/** The kind of body that gives a post, as far as it tells. */
export const kindOfPost = remember((post) => KINDS.find((k) => k.posts.test(post))?.kind);
/** The kind of body that a generic word ("该公司", "the club") stands for. */
export const kindOfGeneric = remember((word) => KINDS.find((k) => k.generic?.test(word))?.kind);

export const isPower = (kind: BodyKind | undefined): boolean => kind !== undefined && POWERS.has(kind);

/** Hospitals, schools and institutes share their posts, and firms call parts of themselves centres. */
const KIN: readonly (readonly BodyKind[])[] = [
  ['school', 'research', 'hospital'],
  ['company', 'research'],
  ['practice', 'company'],
  ['company', 'media'],
  ['company', 'club'],
  ['company', 'airline'],
  ['company', 'hospital'],
  ['company', 'museum'],
  ['company', 'stage'],
  ['company', 'mine'],
  ['school', 'church'],
  ['school', 'museum', 'stage'],
  ['ministry', 'museum'],
  ['company', 'association'],
  ['committee', 'association'],
  ['association', 'party'],
  ['club', 'association'],
  ['party', 'parliament', 'ministry'],
  ['police', 'prosecution', 'ministry'],
];

/** Where those of a party or a cabinet meet: nobody's office is there. */
const MEETS = /(?:中常会|中执会|中评会|院会|党代会|全代会)$/u;

/** 2: the body is of the kind; 1: its name tells nothing, or the kind is not known; 0: it is of another kind. */
export function fitOf(kind: BodyKind | undefined, name: string): 0 | 1 | 2 {
  if (MEETS.test(name)) return 0;
  const own = kindOfName(name);
  if (kind === undefined || own === undefined) return 1;
  // Lawyers and auditors have partners, and are asked by firms that have a chairman.
  if (own === 'practice' && kind === 'company') return 0;
  if (own === kind || (own === 'airline' && kind === 'company')) return 2;
  return KIN.some((group) => group.includes(own) && group.includes(kind)) ? 1 : 0;
}
