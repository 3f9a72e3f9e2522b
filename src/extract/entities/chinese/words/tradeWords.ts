/**
 * Lines of business that stand behind a firm's sign, by how often they are said of anything but a firm.
 *
 * Promises: general vocabulary, no names of firms; Simplified characters.
 */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Trades that hardly anybody names but firms. */
export const TRADES_OF_FIRMS: readonly string[] = words(
  `传媒 影业 创投 资本 置业 酒业 乳业 煤业 矿业 药业 纸业 铝业 铜业 锂业 牧业 种业 城投 交投 建投 水投 农投 产投 国投 文投 能投 小贷 金服 微电 微电子 半导体 新材 新材料 实业 重工 制药 证券 信托 人寿 产险 财险 银行 控股 集团
 影视 映画 院线 智造 智驾 生技 置地 律师事务所 会计师事务所 互娱 优选 数科 云商 通航 能科 科创 茶业 米业 鞋业 车业 商城 精工 精机 精器 高新 高科 农科 农牧 农发 糖业 盐业 油业 肉业 果业 木业 竹业 瓷业 塑业 胶业 钨业 钛业 钒业 镍业 锌业 锰业 钼业 硅业 炭业
 炭素 磁材 钢构 医械 医科 医美 大药房 建工 建业 建科 建发 家纺 纺机 重机 重科 重汽 汽配 船务 港务 航科 航服 铁物 易购 优品 良品 名品 泵业 锁业 灯业 门业 窗业 漆业 酱业 醋业 面业 粉业 蛋业 禽业 
 阀业 铸业 砖业 伞业 帽业 笔业 琴业 船业 丝业 绸业 毯业 染业 印业 织业 床业 砂业 石业 菌业 菇业 虾业 鸭业 鹅业 冶业 缆业 箱业 镜业 表业 烛业
 基业 工贸 商管 酒管 金控 金租 药研 检科 测控 电装 电科 电控 智联 智行 智家 智云 云创 云科 网科 信科 信安 软通 通服`,
);
/** Trades that are nouns of every day as well. */
export const TRADES_OF_ALL: readonly string[] = words(
  `服饰 水务 商贸 文创 文旅 精密 光电 机电 科技 智能 网络 生物 医药 能源 新能源 芯片 机器人 航空 航天 物流 供应链 食品 饮料 餐饮 家居 地产 物业 建设 路桥 燃气 环保 化工 材料 钢铁 汽车 出行 教育 基金 保险 咨询 公关 广告 快递 速运 金融 财富 支付 电商 直播 软件 数据 信息 通信 通讯 电子 电器 电气 电池 储能
  光伏 锂电 照明 家具 建材 园林 农业 租车 单车 打车 便利店 超市 百货 酒店 眼科 口腔 医疗 健康 基因 安防 动漫 动力 量子 卫星 重卡 旅行 旅游 航运 海运 石化 化学 电力 电缆 线缆 电机 集成电路 风电 热力 热电 水电 电源 矿产 稀土 橡胶 玻璃 陶瓷 水泥 建筑 隧道 房产 门窗 幕墙 五金 印刷
  包装 服装 针织 纺织 印染 毛纺 丝绸 钟表 眼镜 日化 化妆品 美妆 疫苗 诊断 养老 培训 出版 书业 客运 公交 模具 仪器 自动化 云计算 算力 节能 环境 消防 保安 家政 殡葬 外贸 贸易 商业 便利 粮油 粮业 油脂 水产 饲料 林业 养殖 种苗 蔬菜 生鲜 机械 制造 钢管 管业 管道 铸造 锻造 冶金 焦化 化纤 化肥 农化 农药
  肥业 磷化工 煤化工 氯碱 染料 涂料 塑料 塑胶 薄膜 玻纤 碳纤维 石墨 磁电 光学 激光 雷达 传感 传感器 显示 面板 封测 轮胎 轮毂 底盘 车灯 电驱 客车 摩托 电动车 无人机 直升机 民航 冷链 仓储 港航 轮渡 药材 中药 血液制品 器械 康养 体检 护理 家装 建装 卫浴 厨电 家电 橱柜 地板 童装 鞋服 皮具 箱包 乳品 酿酒 白酒 啤酒 茶叶 调味品 速冻 烟草 彩印 文具 玩具 空运 快运 货运 轻工 阀门 轴承 船舶 造船 港口 联运 机床 生化 渔业 资管 期货 数控 仪表 电工 药房 私募 药械 物管 互动 厨具 厨卫 炊具 餐具 洁具 灯具 光能 太阳能 氢能 电梯 空调 冻品 海产 海鲜 家化 锅炉 泵阀 压缩机 变压器 乐器 石材 瓷砖 混凝土 管桩 助听器 牙科 骨科 植发 托育 凉茶 豆制品 冷饮 矿泉水 调料 皮革 成衣 制衣 内衣 羽绒 拉链 袜业 花卉 苗木 测绘 勘探 爆破 焊接 液压 充电 换电 电控 精铸 冷冻`,
);
/** Trades that name a firm only where much speaks for it. */
export const TRADES_OF_LIFE: readonly string[] = words(
  '租赁 担保 典当 装饰 设计 投资 文化 游戏 音乐 咖啡 电影 茶饮 奶茶 火锅 烘焙 健身 体育 娱乐 服务 珠宝 数码 视频 检测 认证 工程 发展 国际 技术 零售 管理',
);
/** Trades that are deeds as well, or what people have or give their names to: "王某投资了" names no firm. */
const DEEDS: ReadonlySet<string> = new Set(
  words(
    '投资 教育 控股 租赁 保险 担保 典当 装饰 设计 培训 服务 检测 认证 管理 养殖 制造 印刷 出版 包装 护理 旅行 旅游 直播 支付 打车 租车 建设 咨询 发展 基金 娱乐 音乐 文化 工程 财富 健康 信息 数据 诊断 体检 广告 公关 集团 股份 资本 产业 视频 游戏 电影 面板 国际 技术 动力 出行 单车 互动 显示 节能 私募 测绘 勘探 爆破 焊接 充电 换电 冷冻',
  ),
);
/** Trades before which stands a firm's sign, even where the same characters could be somebody. */
export const TRADES_BEHIND_SIGNS: readonly string[] = [...TRADES_OF_FIRMS, ...TRADES_OF_ALL].filter(
  (trade) => !DEEDS.has(trade),
);

/**
 * Characters that firms choose for their signs: of plenty, luck, light, height, water, virtue, and those that stand in
 * hardly any other word.
 */
const SIGN_CHARACTERS =
  '君浦信达润恒硕禾盛鼎泽瑞柏泓景沐川安铭扬华筑凌拓骏驰康朗渊衡博源方圆众象海容江顺祥锐宏鸿弘晟昌隆泰裕丰兴旺达通利亨元贞德信诚义仁和睦嘉佳美雅韵悦欣怡乐福禄寿喜庆吉祺禧宝金银玉珠翠碧瑶琪琳珂璟瑾瑜钰铂钧锦绣绮蓝翔腾飞鹏鹰凤龙麟虎骥牛骅峰岳峻巍岚嵘岭屿洲湾港澜沧浩瀚淼涛潮汐泉溪涧沅湘赣皖鄂粤闽浙沪苏秦晋冀鲁豫滇黔蜀渝京津辽吉云霄霖霁辰星曜晖晨旭昱煜烨炎焱煌灿耀辉光明亮朝阳曦月昊天宇宙寰球环宸极鑫森茂林松竹梅兰桂榕樟枫桦杉梓楠桐柏芯芸芝芳菲蓉莲荣蔚葆苑茗茵禾稷粟穗谷麦稻农牧耕垦新远致卓尚優优品良佑佐佰仟万亿千百双三九七一五八中国联合创科智慧思维维迪凯科欧亚非澳赛奥诺特尔卡斯莱蒙贝尼克雷朗伦博尔格珞珈皓皎皑颐颂颢颖睿聪哲彦彬斌立力永久恪勤勉谨慎笃行健强伟宏图志诚毅坚磊石岩砺砥砚墨翰文武韬韵艺匠工精益臻善上至尊皇冠王府侯爵锋锷剑盾甲钢铁铜矿磁能动力驱越跃超卓冲奋进步启航开拓元始初本正真道同广大长青春夏秋冬东西南北红橙黄绿紫黑白素雪冰霜露雨风雷电火土木水山河湖堂轩阁斋楼居坊记号行庄庐园林圃';
const SIGN = new Set(SIGN_CHARACTERS);
export const isSignCharacter = (char: string | undefined): boolean => char !== undefined && SIGN.has(char);
