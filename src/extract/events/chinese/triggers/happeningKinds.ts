/**
 * Words that by themselves name what kind of thing happened, one line a kind: what reports lead with. Other words of
 * the tables tell how it went on, what it brought and how it was taken ("爆炸" and then "受伤", "送医").
 *
 * Words are fragments of regular expressions, divided by spaces; each is looked for inside a word of the tables, so
 * that "赴美上市" and "实名举报" are named by their core. `short`: words of a headline that the tables lack, since in
 * an article they make no event of their own ("3-1胜", "直降五万"); in a sentence that names the kind in no other way.
 */
import type { EventType } from '../../../../model/vocabulary.ts';

interface HappeningKind {
  /** Types of the tables whose words may be of this kind. */
  types: readonly EventType[];
  words: string;
  /** The type of the happening, where it is not the one that the tables give the word. */
  as?: EventType;
  short?: RegExp;
}

export const HAPPENING_KINDS: readonly HappeningKind[] = [
  { types: ['deal'], words: '收购 并购 合并 出售 售出 卖给 卖出 卖掉 变卖 抛售 买下 购得 竞得 转让' },
  { types: ['deal'], words: '融资 募资 获投 注资' },
  {
    types: ['deal', 'launch'],
    as: 'launch',
    words:
      '上市(?=[^。！!股]{0,24}(?:款|车型|售价|售\\d|起售|定价|万元起|元起)) (?<=(?:全新|新款|新车|新配色|新增|车型|新机|新品|SUV|轿车|国六版?|改款)[^。公股]{0,18})上市',
  },
  {
    types: ['deal', 'launch'],
    as: 'launch',
    words: '登陆(?=[^，。]{0,8}(?:平台|PC|PS|Switch|Steam|手机|院线|影院|卫视|视频))',
  },
  {
    types: ['deal'],
    words:
      '上市(?!时间|日期|规则|公司|条例|委员会|准则|交易|企业|许可|申请人) IPO 登陆(?=[^，。]{0,8}(?:交易所|港交所|纳斯达克|纽交所|A股|港股|科创板|创业板|主板|新三板|资本市场|上交所|深交所|美股)) 挂牌 退市 摘牌',
  },
  {
    types: ['launch'],
    words:
      '发布(?!了?[^，。！!]{0,8}(?:公告|声明|消息|通知|通告|官宣|名单|长文|预警|意见|条例|规定|财报|数据|报告|动态|微博|博文|文章|视频|照片|预告|海报|表情|信息|判决|决定|命令))(?<!据[^，。]{0,16}发布) 推出 亮相 (?<=新[机品款车片歌][^，。]{0,12})首发 首发(?=价|上线|平台|于) 首秀 问世 面世 上线 开源',
  },
  { types: ['launch'], words: '上映 首映 公映 首播 开播 播出 定档' },
  {
    types: ['change'],
    words:
      '涨价 提价 上调(?=[^，。股]{0,4}(?:价|运费|水费|电费|学费|租金|票价|资费)) (?<=价[^，。股]{0,6})上涨 (?<=价[^，。股]{0,6})上调',
    short: /涨(?=了?[，。！!]?每?(?:斤|桶|吨|升)|了?\d+(?:\.\d+)?(?:元|块|毛|角|分|倍))/,
  },
  {
    types: ['change'],
    words: '降价 官降 减价 (?<=价[^，。股]{0,10})下调',
    short:
      /(?:直降|立减|优惠)(?=[^，。]{0,3}(?:\d|[一二三四五六七八九十百千]+[万千元块]))|(?<=最高|平均|再|又|狂|猛|大)降(?=了?(?:\d|[一二三四五六七八九十]+(?:[万千元块]|成|折)))/,
  },
  { types: ['change'], words: '涨停' },
  { types: ['change'], words: '跌停' },
  { types: ['decision'], words: '加息' },
  { types: ['decision'], words: '降息 降准' },
  { types: ['decision'], words: '下架' },
  { types: ['decision'], words: '召回(?!管理|条例|制度|公告|计划|通知|门|事件|范围|原因)' },
  { types: ['legal', 'leave', 'decision'], words: '禁赛 停赛' },
  { types: ['statement'], words: '道歉 致歉 赔礼' },
  { types: ['support'], words: '点赞' },
  { types: ['statement', 'support'], words: '感谢 致谢 答谢' },
  { types: ['meeting'], words: '会见 会谈 会晤 会面 接见 见面' },
  { types: ['meeting'], words: '探班' },
  { types: ['meeting'], words: '闭幕 落幕' },
  { types: ['meeting'], words: '开幕 揭幕 启幕 拉开' },
  {
    types: ['change'],
    words: '夺冠 夺魁 卫冕(?!冠军) 问鼎 登顶 封王 捧杯 夺金 摘金',
    short:
      /(?:勇夺|夺得|夺下|喜夺|摘得|捧得|捧起|夺)(?=[^，。！!]{0,16}(?:冠军|金牌|奖杯|首冠|[一二三四五六七八九十\d]冠))|(?<=[\d一二三四五六七八九十])连冠|(?<=(?:获得?|赢得?|拿到?|拿过|拿下|斩获|收获|取得|揽获|加冕|成为|蝉联|包揽)[^，。！!想欲]{0,16})(?<!(?:想|欲|冲击|争夺|有望|能)[^，。]{0,16})(?:冠军|金牌)(?!争夺|赛|候选|相)/,
  },
  {
    types: ['change'],
    words: '晋级 出线 挺进 闯入 杀入',
    short:
      /(?:闯|杀|挺|打|跻)?[进入身](?=了?[^，。！!]{0,8}(?:[\d一二三四两八]强|半决赛|决赛|下一轮|下轮|次轮|第[二三四]轮|正赛))/,
  },
  {
    types: ['change'],
    words:
      '战胜 击败 击溃 打败 完胜 大胜 险胜 小胜 力克 轻取 横扫 绝杀 逆转(?![^。]{0,16}(?:胜|晋级|夺冠|击败)) 获胜 取胜 战平 逼平 不敌 负于 告负 落败 惜败 惨败 完败 大败 溃败 输球 赢球 速胜 惜负 惨负 憾负 双杀 零封 血洗 败给 输给 失利',
    short:
      /(?<=\d{1,3}[-:：比—]\d{1,3}(?:的比分)?(?:[大险小惜完再主客]{0,2}))[胜负赢输克平](?![利率])|拿下(?=了?[^，。]{0,4}(?:比赛|首胜|胜利|首局))|(?<=(?:取得|获得|拿下了?|赢得了?|收获|迎来)[^，。]{0,8})(?:胜利|首胜)|(?<=(?:赛|杯|队|轮)[^。！]{0,16}[^名取战获完大小险得全优不必决致常百稍略更惜速连好美旧制轻])胜(?=[\u3400-\u9fff]{2})(?![利负任地者出景似诉算率券局仗方选])|(?:赢|输)(?=[了给下])(?!了?[钱光掉面])|(?<=\d[-:：比—]\d{1,3}[^，。]{0,8})(?:血洗|屠杀|狂胜)|(?<=连)[胜败]|(?<=[再又连惨惜狂完])[输赢负](?![入出送血液往氧掉光责债面重])/,
  },
  {
    types: ['change'],
    words: '获奖 得奖 (?:赢得|获得|荣获|斩获)(?=[^，。]{0,16}(?:奖|影帝|影后|称号|殊荣|大满贯|荣誉))',
    short:
      /(?:捧得|摘得|夺得|喜获|拿下|捧回|(?<![收查捕俘截荣斩抓曾])获)(?=[^，。！!得]{0,24}(?:奖(?![金励学])|影帝|影后|视帝|视后))/,
  },
  { types: ['departure'], words: '退赛 弃赛' },
  { types: ['departure'], words: '退役(?!军人|士兵|老兵|人员|军官|费|金) 挂靴' },
  { types: ['departure'], words: '离职 辞职 卸任 辞去 请辞 离任 辞任(?!函|信|书) 下台 辞呈' },
  { types: ['departure', 'deal'], words: '解约' },
  { types: ['departure'], words: '退出 退群 退团' },
  {
    types: ['dismissal'],
    words: '解雇 开除 解聘 辞退 炒鱿鱼 下课 撤职 免职 罢免',
    short: /炒(?=[了掉](?!饭|股|房|菜|作|币|[两几一]))/,
  },
  { types: ['leave'], words: '停职' },
  { types: ['joining', 'deal'], words: '加盟 加入 签约 签下 转会 入职' },
  {
    types: ['restructuring', 'dismissal'],
    as: 'dismissal',
    words: '(?<![人员工名\\d])(?<!裁员[^。！!]{0,20})被裁(?![员减撤定决])',
  },
  { types: ['restructuring'], words: '裁员 裁掉 裁减', short: /裁(?=[一二两三四五六七八九十百千\d]+[人名])/ },
  { types: ['restructuring'], words: '解散' },
  { types: ['restructuring'], words: '破产 倒闭 重组' },
  { types: ['appointment'], words: '任命 接任 继任 接替 当选' },
  { types: ['founding'], words: '创立 创办' },
  { types: ['incident'], words: '爆炸(?!声|物|性) 爆燃 燃爆' },
  {
    types: ['incident'],
    words: '车祸 相撞 碰撞 追尾 侧翻 翻车 交通事故 撞',
    short: /撞(?=[了上倒死飞向昏晕翻])|(?<=[车船])撞(?!击|线|脸|名|衫)/,
  },
  { types: ['incident'], words: '地震 强震 余震' },
  { types: ['incident'], words: '洪水 洪灾 洪涝 水灾 山洪' },
  { types: ['incident'], words: '起火 着火 失火 火灾 大火 山火' },
  { types: ['incident'], words: '坍塌 垮塌 倒塌 塌陷 塌方 崩塌' },
  { types: ['incident'], words: '袭击 遭袭 枪击 空袭 轰炸 恐袭 遇袭 砍伤 刺伤 捅伤 射杀' },
  { types: ['incident'], words: '坠毁 坠机 失事' },
  { types: ['incident'], words: '失联 (?<![\\d一二三四五六七八九十多数]人)失踪(?!案|人数|者|人口|多年|名单) 走失' },
  {
    types: ['incident'],
    words:
      '死亡(?!案|率|人数|证明|威胁|原因|线|笔记|名单) 身亡 遇难 罹难 丧生 丧命 遇害 去世 仙逝 逝世 病逝 离世 辞世 过世 猝死 殒命 毙命 杀害 死(?![也活板])',
  },
  { types: ['change'], words: '产子 产女 生子 生女 生下 诞下 产下' },
  { types: ['change'], words: '出轨', short: /偷食|劈腿/ },
  { types: ['change'], words: '订婚' },
  { types: ['change'], words: '分手' },
  { types: ['change'], words: '怀孕 有喜' },
  { types: ['change'], words: '婚礼 大婚 结婚(?!证|照|纪念|年份) 完婚 成婚 领证 再婚' },
  { types: ['change'], words: '离婚', short: /离(?=了(?:[，。！!？?…\s]|$))/ },
  { types: ['change'], words: '庆生', short: /生日(?=[，。！!快派会宴]|$)/ },
  { types: ['change'], words: '求婚' },
  { types: ['legal'], words: '罚款 (?<!(?:禁赛|停赛)[^，。]{0,8})处罚 罚单 罚没 重罚' },
  {
    types: ['legal'],
    words: '拘留 刑拘 逮捕 批捕 拘捕 被捕 抓捕 抓获 捕获 擒获 落网',
    short: /抓(?=了[一二三四五六七八九十\d]+[名人个])|(?<=被)抓(?=[，。！!了]|$)/,
  },
  { types: ['legal', 'dispute'], words: '举报(?!增多|电话|箱|平台|热线|信(?!访)|材料|线索|人|制度|渠道|中心) 检举' },
  { types: ['legal'], words: '开庭 庭审 受审' },
  { types: ['legal'], words: '立案' },
  { types: ['legal'], words: '起诉 公诉 提告 状告 控告 告上' },
  { types: ['legal'], words: '入狱 判(?!断|[^，。]{0,10}获刑|无效|罚|给|[点任]|[^，。]{0,2}球) 获刑' },
  { types: ['legal'], words: '约谈' },
  { types: ['dispute'], words: '罢工 罢课 罢市' },
  { types: ['dispute'], words: '游行 示威(?!游行)' },
];
