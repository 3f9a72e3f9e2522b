/**
 * Words that make up names of firms, offices, courts, parties, clubs, and words that stand beside such a name.
 *
 * Promises: general vocabulary, no names of firms; Simplified characters.
 */
const words = (list: string) => list.split(/\s+/).filter(Boolean);
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);

/** Endings that make what stands before them a firm; stripped again where the text does without them. */
export const FIRM_ENDINGS = longestFirst(
  words(
    '公司 有限公司 股份有限公司 总公司 分公司 集团 集团公司 控股 控股集团 银行 保险 人寿 证券 基金 资本 投资 创投 信托 租赁 汽车 航空 电子 电器 电气 电力 石油 石化 化工 能源 燃气 钢铁 矿业 重工 实业 置业 地产 房产 物业 科技 软件 网络 通信 电信 半导体 生物 生物科技 制药 药业 医药 医疗 食品 饮料 乳业 酒业 传媒 影业 影视 娱乐 机器人 物流 快递 速运 百货 餐饮 酒店 旅行社 教育 金服 会计师事务所 律师事务所 事务所 工作室 系 船舶 地铁 石墨 新材 玻璃 数码 光电 打车 商城 资讯 电机 生技 海运 航运 船务 造船 水泥 纸业 铝业 铜业 锂业 牧业 珠宝 服饰 家居 免税 基因 营造 工业社 企业社 工程行 商行 洋行 车行 饭店 毛织 纺织 织造 针织 印染 服装 家具 建材 园林 种业 水产 粮油 糖业 盐业 轮胎 橡胶 塑胶 机械 机电 仪器 光学 光伏 风电 核电 电池 电缆 五金 模具 包装 印刷 动漫 咖啡 茶饮 火锅 烘焙 便利店 超市 商贸 贸易 供应链 冷链 城建 城投 建投 交投 路桥 港务 租车 出行 优车 支付 小贷 担保 期货 资管 财富 金控 金融 咨询 顾问 公关 广告 院线 经纪 钟表 眼镜 化妆品 日化 医美 口腔 眼科 疫苗 检测 安评 环评 认证 安防 保安 家政 网校 智能 微电子 集成电路 照明 材料 新材料 锂电 稀土 煤业 油脂 细胞 管理公司 顾问公司 工程公司 娱乐行 钢铁厂 机械厂 化工厂 电子厂 纺织厂 制衣厂 服装厂 玩具厂 造纸厂 水泥厂 发电厂 制药厂 药厂 食品厂 酒厂 印刷厂 家具厂 汽车厂 轮胎厂 造船厂 船厂 炼油厂 钢厂 糖厂 机床厂 棉纺厂 鞋厂 肉联厂 网 置地 建设集团',
  ),
);

/** Endings of bodies that are no firms. */
export const BODY_ENDINGS = longestFirst(
  words(
    '大学 学院 研究院 研究所 实验室 中学 小学 附中 附小 幼儿园 医院 卫生院 诊所 法院 高等法院 最高法院 地方法院 中级人民法院 人民法院 法庭 检察院 检察厅 检察署 检察机关 地检署 高检署 地检 特搜部 警察局 警察厅 警察署 警署 公安局 公安厅 派出所 监狱 看守所 消防局 消防队 委员会 常委会 基金会 协会 学会 联合会 商会 工会 联盟 同盟 联合国 理事会 议会 国会 参议院 众议院 立法院 行政院 监察院 立法会 局 厅 署 董事会 监事会 党委 政府 市政府 省政府 总统府 国务院 外交部 国防部 司法部 内政部 财政部 财政厅 商务部 教育部 卫生部 公安部 交通部 能源部 劳工部 司法厅 教育厅 教育局 卫生局 卫健委 发改委 国资委 统计局 气象局 气象台 地震局 海关 税务局 国税局 管理局 监管局 监督局 调查局 情报局 安全局 移民局 总局 管理委员会 监管委员会 证监会 银监会 保监会 银保监会 金管会 中央银行 央行 交易所 证交所 联交所 出版社 通讯社 新闻社 报社 日报 晚报 时报 早报 晨报 周刊 周报 邮报 快报 新闻网 电视台 电台 广播公司 俱乐部 足球俱乐部 足协 篮协 足总 奥委会 国家队 球队 联队 车队 队 乐团 乐队 剧院 博物馆 图书馆 美术馆 党 民主党 共和党 国民党 共产党 自民党 工党 保守党 教会 寺 教堂 组织 机构 中心 总部 舰队 军区 部队 武装 解放军 革命军 陆军 海军 空军 自卫队 警队 支队 大队 救援队 志愿队 学校 书院 智库 论坛 救助站 福利院 养老院 孤儿院 航天局 太空总署 宇航局 药监局 食药监局 药管局 世卫组织 世贸组织 北约 欧盟 东盟 非盟 欧佩克 红十字会 红新月会 安理会 白宫 五角大楼 国务院 美联储 克里姆林宫 青瓦台 唐宁街 中共中央 中纪委 政治局 全国人大 全国政协 妇联 共青团 工商局 工商联 消委会 廉政公署 廉署 律政司 警务处 医管局 卫生署 教育局 运输署 惩教署 消防处 入境处 金管局 港交所 高院 最高院 最高检 高检 中院 区法院 县法院 特侦组 调查小组 专案组 调查委员会 检察部门 监察委员会 监委 纪委 市委 省委 县委 区委 中央政府 调查科 基金委 调查组 政协 省政协 市政协 船级社 高中 女中 国中 使馆 大使馆 领事馆 总领事馆 战略室 企划室 公团 消防支队 刑侦支队 交警支队 交警大队 刑警大队 分局 分行 支行 分院 企业工会 产业工会 总工会 交通委 交通运输委 住建委 经信委 教委 科委 农委 规划委 巡视组 工作组 联席会议 事务处 管理处 基金 疾控中心 急救中心 互助会 同乡会 校友会 后援会 球迷协会 家属会 自救会 警方 检方 警局 管局 监局 市议会 县议会 省议会 州议会 区议会 中枢 总署 警察总局 检察总署 总队 看守内阁 内阁府 厚生省 经产省 文科省 财务省 防卫省',
  ),
);

/** Bodies whose bare ending is already a name. */
export const STANDALONE: ReadonlySet<string> = new Set(
  words(
    '联合国 国务院 外交部 国防部 司法部 财政部 商务部 教育部 卫生部 公安部 国家队 发改委 国资委 卫健委 证监会 银监会 保监会 银保监会 金管会 联交所 港交所 证交所 立法院 行政院 监察院 立法会 总统府 解放军 共产党 国民党 民进党 民主党 共和党 自民党 工党 保守党 世卫组织 世贸组织 北约 欧盟 东盟 非盟 欧佩克 安理会 白宫 五角大楼 美联储 克里姆林宫 青瓦台 中共中央 中纪委 全国人大 全国政协 廉政公署 廉署 律政司 政务司 财政司 警务处 卫生署 行政院 地检署 高检署 医管局 金管局 最高法院 最高检 最高法 红十字会 太空总署 塔利班 哈马斯 真主党 参议院 众议院 国际奥委会 最高人民法院 最高人民检察院 中央银行 国会 高等法院 终审法院 区域法院 上诉法院 调查局 行政法院 宪法法庭 立法会 省政府 市政府 省委 市委 省政协 市政协 市议会 县议会 省议会 区议会',
  ),
);

/** Endings that need a proper name before them: "大型公司" names nobody. */
export const NEEDS_NAME: ReadonlySet<string> = new Set([
  ...FIRM_ENDINGS,
  ...words(
    '局 厅 署 地检署 队 球队 车队 乐队 联队 党 系 中心 总部 组织 机构 寺 教堂 俱乐部 学校 医院 大学 学院 中学 小学 政府 政党 部队 武装 舰队 军区 法院 法庭 检察院 议会 董事会 监事会 党委 工会 教会 研究院 研究所 实验室 联盟 同盟 协会 商会 学会 日报 晚报 时报 早报 晨报 周刊 周报 邮报 快报 电视台 电台 出版社 报社 论坛 智库 海关 监狱 看守所 派出所 法庭 大队 支队 救援队 陆军 海军 空军 警队 书院 博物馆 图书馆 美术馆 剧院 乐团 幼儿园 诊所 卫生院 委员会 管理局 监管局 监督局 总局 教育局 公安局 气象局 地震局 央行 检察机关 警察局 市政府 县委 区委 纪委 监委 理事会 养老院 福利院 孤儿院 救助站 基金委 政协 调查小组 专案组 常委会 检察部门 监管委员会 管理委员会 调查委员会 中央政府 高院 中院 交易所 足协 篮协 气象台 情报局 安全局 高中 女中 国中 使馆 大使馆 领事馆 总领事馆 船级社 警方 检方 警局 管局 监局 中枢 总署 总队 网 服装厂 玩具厂 制药厂 药厂 食品厂 酒厂 汽车厂 造船厂 船厂 钢厂 糖厂 鞋厂 肉联厂',
  ),
]);

/**
 * Lines of business that are common words of their own: they name a firm only after a proper name, and only where the
 * words beside them or a second place show one.
 */
export const WEAK_ENDINGS: ReadonlySet<string> = new Set(
  words(
    '系 寺 基金 建设 技术 移动 智能 制造 动力 投资 教育 娱乐 音乐 游戏 金融 财务 工业 能源 玻璃 材料 视频 资讯 电机 生技 租赁 保险 商店 超市 酒店 餐饮 物业 地产 汽车 科技 网络 软件 石油 电力 医疗 医药 食品 饮料 旅游 铁路 地铁 造船 水泥 珠宝 服饰 家居 免税 中心 总部 组织 机构 武装 部队',
  ),
);

/** As the weak ones, and mostly goods or trades: they need the words beside them to show a firm. */
export const TRADE_ENDINGS: ReadonlySet<string> = new Set(
  words(
    '基因 饭店 纺织 针织 印染 服装 家具 建材 园林 水产 粮油 轮胎 橡胶 塑胶 机械 机电 仪器 光学 光伏 风电 核电 电池 电缆 五金 模具 包装 印刷 动漫 咖啡 茶饮 火锅 烘焙 便利店 商贸 贸易 供应链 冷链 路桥 港务 租车 出行 支付 担保 期货 财富 咨询 顾问 公关 广告 院线 经纪 钟表 眼镜 化妆品 日化 医美 口腔 眼科 疫苗 检测 安评 环评 认证 安防 保安 家政 网校 集成电路 照明 新材料 锂电 稀土 油脂 细胞 分局 分行 支行 分院 联席会议 工作组 事务处 管理处 网',
  ),
);

/** Words that open no name: what stands before them is cut off. */
export const NOT_IN_NAME: ReadonlySet<string> = new Set(
  words(
    '旗下 机关 公诉 公诉机关 执法 东家 新东家 老东家 债主 上任 离任 下属 所属 附属 大型 小型 中型 著名 知名 某 该 本 此 各 每 全 新 老 旧 原 前 现 另 同 其 有关 相关 当地 本地 地方 私人 私营 民营 国有 外国 外资 国内 国外 海外 境外 上市 初创 创业 新兴 传统 主要 重要 一家 这家 那家 多家 两家 家 个 名 位 座 所 支 次 方面 时任 首家 第一 第二 唯一 最大 其他 其它 任何 所有 部分 许多 一些 不少 众多 附近 邻近 我 你 他 她 它 我们 他们 内部 外部 之间 对手 伙伴 竞争 合作伙伴 意甲 英超 西甲 德甲 法甲 中超 豪门 劲旅 班霸 升班马 卫冕冠军 东道主 主队 客队 母 子 巨头 企业 公司 集团 机构 部门 单位 媒体 据 总统 总理 股东 员工 代表 记者 晚 早 晨 昨 今 明 后 来自 位于 设在 近 年 月 日 时 分 因 由 向 对 与 和 在 从 到 于 被 把 将 让 给 为 以 是 有 的 了 着 过 曾 已 也 又 并 却 而 但 等 及 或 称 说 指 据 按 经 至 则 便 就 才 都 很 更 最 上 下 里 中 内 外 间 起 股权 股份 业务 市场 行业 产业 投资 收购 加入 加盟 批评 起诉 指控 案件 案 受 遭 获 任 当 使 令 称为 名为 即 如 像 包括 通过 根据 未来 传奇 人工智能 互联网 律师 医生 教授 学生 名校 私立 公立 民办 全球 世界 全国 首 半岛 集 总 副 正 大 小 多 少 高 低 好 强 弱',
  ),
);

/** Endings that a place alone does not make a name of: "美国公司", "香港媒体". */
export const NOT_OF_PLACE =
  /^(?:控股|上市|对冲|私募|国有|民营|家族|初创|科技|互联网|汽车|石油|保险|航空|建筑|地产|制药|影视|电影|广播|咖啡|餐饮|职业|足球|篮球|执政|在野|反对|极右|主要|本土|地方|中文|英文|主流)*(?:公司|企业|媒体|政党|党派|球队|基金|实验室|店|门店|分店|工厂|机构|平台|学校|部队|军队|车企|药企|网|看守所|拘留所|拘置所|党部|中央党部)$/;
/** Common words that the dictionary takes for bodies, or that only describe one. */
export const COMMON_BODY =
  /^(?:上市|加盟|连锁|家族|控股|初创|离岸|空壳|关联|母|子|分|总|新|旧|前|中央|地方|当地|官方|主流|专卖|便利|专门|旗舰|实体|线下|线上|直营|门市|执政|在野|反对|临时|过渡|看守|联合|中甲|中超|中乙|英超|英冠|意甲|西甲|德甲|法甲)+(?:公司|企业|店|政府|内阁|党|政党|党部|媒体|球队|部队|机构|学校)$|^(?:联合政府|互联网|官网|局域网|物联网|因特网|电网|外网|内网|专网|主网|球网|天网|地网|法网|渔网|铁丝网|关系网|情报网|销售网|公路网|铁路网|交通网|全网|上网|触网|落网|下网|府方|校方|院方|党方|军方|资方|劳方)$/;

/** What follows a firm's or body's short name and shows it to be one. */
export const AFTER_ORGANIZATION =
  /^(?:董事会|监事会|董事局|董事长|副董事长|独立董事|董事|总裁|副总裁|首席|行政总裁|执行长|CEO|CFO|CTO|COO|掌门人?|创始人|联合创始人|创办人|创立者|实控人|大股东|第一大股东|控股股东|股东|股份|股权|股价|股票|市值|旗下|集团|控股|系|财报|年报|公告|子公司|母公司|分公司|高管|高层|员工|职员|离职员工|前员工|总部|管理层|发言人|首席执行官|总经理|社长|会长|产品|手机|官网|法务|门店|工厂|球员|球迷|主帅|主教练|队长|主场|后卫|前锋|门将|中场|上市|创办的|创立的|团队|平台|投资者|投资人|主席|财务|营收|净利|订单)/;
/** The same, but weaker: what a person may do as well. */
export const AFTER_ORGANIZATION_WEAKLY =
  /^(?:方面|公司|宣布|公告称|发布|推出|收购|入股|增持|减持|举牌|裁员|起诉|计划|表示|回应|否认|声明|发表声明|提名|提请|以\d|则|将|与|和|又把|斥资|出售|签约|签下|击败|战胜|不敌|主场|客场|的(?:子公司|母公司|员工|创始人|股东|股权|董事|产品|管理层|竞争对手|律师|收购|控制|主席|股份))/;
export const BEFORE_ORGANIZATION =
  /(?:收购|入股|加入|加盟|举牌|持有|购入|买入|增持|减持|抛售|卖给|转让给|出售给|借入|转手|控股|入主|投资|投资了|来自|效力于?|掌管|执掌|创办|创办了|创立|创立了|创建|组建|注资|重组|接管|并购|兼并|离开|跳槽|跳槽到|供职于|就职于|任职于|受雇于|竞争对手|对手|供应商|合作伙伴|债权人|东家|子公司|母公司|关联公司|关联方|大股东|起诉|状告|诉|转会|签约|租借至|租借到|击败|战胜|逆转|淘汰|横扫|力克|大胜|挑战|对阵|客场挑战|迎战|旗下|初创公司|创业公司|科技公司|公司|企业|巨头|平台|媒体|球会|豪门|劲旅|中超|英超|意甲|西甲|德甲|法甲|机构|银行|厂商|车企|药企|房企|开发商|运营商)$/;

/** Proper words of the dictionary that name a currency, a language, a creed, a people, a contest or a period. */
export const OTHER_PROPER =
  /(?:元|镑|法郎|卢布|卢比|比索|语|文|教|族|杯|奖|赛|会议|战争|革命|运动|条约|协定|协议|法|年|节|主义|学|论|病|症|炎|病毒|大战|事件|人|星|号|海|洋|江|河|山|湖|时代|王朝|世纪)$|^(?:和平|普通|英语|中华|共和|汇报|通讯|正文|中毒|抗议|精华|英雄|太阳|城市|东西|南北|爱国|平原|外国)$/;

/** Latin words in capitals that name no body. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  words(
    'HK SZ SH US CEO CTO CFO COO CIO CMO CHO CPO VP HR PR IT AI AGI API APP App APPs IPO GDP CPI PPI PMI ETF SPAC MBA PhD EMBA VIP KOL SUV MPV EV TV DVD CD PC USB GPU CPU NPU LLM VR AR XR IoT 5G 4G NFT DNA RNA mRNA HIV AIDS COVID SARS PCR ICU CT MRI B2B B2C O2O P2P SaaS OTA ESG PE VC LP GP ID QQ PK OK NG AM PM UTC GMT No Mr Mrs Ms Dr II III IV VI VAR MVP PPT PDF Excel Word Q1 Q2 Q3 Q4 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z ST KTV DJ MV EP LED LCD OLED GPS UFO SOS DIY Facebook帖 Logo logo K歌 WiFi Wi-Fi SDK UI UX ROI GMV DAU MAU ARR NASDAQ Pro Plus Max Mini Ultra Inc Ltd Corp Mate XT Live Show Demo The And Of In At Day New Year',
  ),
);

/** What follows a product, not a firm. */
export const AFTER_PRODUCT =
  /^(?:模型|大模型|系列|手机|芯片|处理器|型号|版本|版|车型|机型|软件|应用程序|应用|APP|App|游戏|操作系统|系统|聊天机器人|机器人|发布会|疫苗|药物|细胞|蛋白|代币|指数|射线|协议|飞机|客机|战机|火箭|飞船|卫星|病毒|基因|航班)/;
