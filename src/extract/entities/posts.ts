/**
 * Words for posts, professions and kin that stand beside a person's name, and forms of address that follow it.
 *
 * Promises: each list is checked at the end of a word, so that "首席执行官" is found by "执行官".
 */
const POST_ENDS =
  '总统 副总统 总理 首相 副首相 大臣 相国 外相 财相 防相 主席 副主席 总书记 书记 副书记 部长 副部长 长官 国务资政 资政 局长 副局长 厅长 副厅长 处长 科长 司长 市长 副市长 省长 副省长 州长 县长 区长 镇长 乡长 村长 校长 副校长 院长 副院长 所长 馆长 站长 台长 社长 会长 副会长 董事长 副董事长 理事长 秘书长 行长 副行长 署长 总长 检察长 议长 副议长 队长 副队长 船长 机长 组长 团长 军长 师长 旅长 连长 排长 司令 司令员 副司令 参谋长 政委 将军 上将 中将 少将 上校 中校 少校 上尉 元帅 大使 公使 领事 总领事 特使 代表 副代表 首席代表 发言人 新闻官 国务卿 国务委员 委员 委员长 常委 议员 参议员 众议员 立委 代表 人大代表 政协委员 法官 大法官 检察官 检察长 律师 辩护律师 辩护人 法务 警官 警察 探长 督察 特首 司长 党魁 党首 领袖 领导人 最高领袖 总裁 副总裁 总经理 副总经理 经理 执行官 首席执行官 行政总裁 技术官 财务官 运营官 营运官 企业官 产品官 研究官 科学家 首席科学家 架构师 信息官 市场官 安全官 合规官 董事 独董 独立董事 监事 监事长 合伙人 创始人 联合创始人 创办人 共同创办人 创办者 掌门人 掌舵人 负责人 实控人 实际控制人 控制人 股东 大股东 高管 老板 店主 业主 主任 副主任 主管 主编 总编辑 总编 副总编辑 编辑 编译 记者 通讯员 特派员 主播 主持人 评论员 撰稿人 作家 诗人 导演 编剧 制片人 演员 男演员 女演员 歌手 歌星 影星 明星 艺人 画家 艺术家 音乐家 钢琴家 作曲家 指挥家 舞蹈家 摄影师 设计师 建筑师 工程师 总工程师 教授 副教授 博士 硕士 院士 学者 研究员 副研究员 研究人员 专家 分析师 经济学家 政治学家 历史学家 物理学家 化学家 生物学家 天文学家 数学家 科学家 医生 医师 大夫 护士 主治医师 教师 老师 讲师 导师 学生 同学 毕业生 教练 主教练 主帅 助教 助理教练 前锋 中锋 后卫 中后卫 边锋 门将 守门员 中场 球员 球星 队友 队员 选手 运动员 名将 老将 新秀 国脚 冠军 亚军 得主 裁判 经纪人 教皇 教宗 主教 大主教 牧师 神父 法师 国王 女王 王后 王子 王储 公主 亲王 酋长 皇帝 天皇 候选人 参选人 前任 继任者 接班人 继承人 当选人 被告 被告人 原告 嫌疑人 嫌犯 犯罪嫌疑人 凶手 受害人 受害者 遇难者 死者 伤者 幸存者 目击者 证人 当事人 居民 村民 市民 农民 工人 职工 司机 飞行员 宇航员 航天员 船员 乘客 游客 消费者 店员 志愿者 活动人士 异见人士 人士 人质 顾问 助理 秘书 幕僚长 办公厅主任 参谋 烈士 英雄 劳模 同志 战士 士兵 民警 消防员 先生 女士 小姐 太太 夫人 爵士 阁下 妻子 丈夫 前妻 前夫 父亲 母亲 爸爸 妈妈 儿子 女儿 长子 次子 长女 次女 独子 独女 养子 养女 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹 兄长 胞弟 胞兄 孙子 孙女 外孙 祖父 祖母 爷爷 奶奶 叔叔 伯父 舅舅 姑姑 岳父 岳母 女婿 儿媳 未婚妻 未婚夫 女友 男友 遗孀 好友 朋友 老友 友人 搭档 同事 同学 对手 战友 弟子 学徒 恩师 CEO CTO CFO COO CIO CMO VP 特首 院士 馆员 投手 捕手 董座 执行长 营运长 财务长 技术长 总教练 里长 立法委员 财长 外长 防长 卫生部长 党主席 主委 副主委 检察总长 次长 司法官 总干事 干事 财政司 政务司 律政司 头目 首领 教父 大亨 富商 首富 富豪 企业家 投资人 投资者 商人 银行家 交易员 操盘手 举报人 吹哨人 黑客 导游 厨师 模特 网红 博主 主厨 教头 舰长 大队长 支队长 指挥官 指挥员 总指挥 副总指挥 调查员 讲者 讲席 女星 男星 巨星 新星 天才 少年 男子 女子 男孩 女孩 青年 老人 老汉 妇女 姑娘 小伙 名宿 新援 外援 射手 主力 替补 队医 元配 原配 正室 发妻 亡妻 亡夫 二太 三太 四太 二房 三房 姐夫 妹夫 姊夫 嫂子 弟媳 弟妇 妻弟 妻兄 内弟 内兄 小舅子 大舅子 连襟 堂兄 堂弟 堂哥 堂姐 堂妹 表兄 表弟 表哥 表姐 表妹 侄子 侄女 侄儿 外甥 外甥女 大哥 二哥 三弟 幼弟 幼妹 大姐 二姐 长兄 次兄 幼子 幼女 三子 三女 长孙 长媳 亲家 继父 继母 养父 养母 继子 继女 生父 生母 私生子 股评人 影评人 评论人 时评人 媒体人 电影人 制片 分析员 合伙人律师 管家 臣子 心腹 亲信 人选 提名人 大副 二副 三副 轮机长 水手 舵手 机师 副机长 司机员 列车长 工友 移工 外劳 大律师 律政司司长 助手 副手 政委 掌门 掌柜 总召 副总召 党鞭 干事长 幹事长 官房长官 总务会长 政调会长 参谋次长 主播 主笔 总编辑 总编 主编 发行人 制片人 制作人 监制 编剧 作家 诗人 小说家 评论员 专员 督导 督察长 组长 室长 处长 本部长 总管 操盘人 继任人 幕僚 特助 机要 司铎 长老 住持 方丈 喇嘛 活佛 校监 舍监 村支书 支书 书记官 执行董事 非执行董事 庭长 审判长 合议庭主席 书记员 陪审员 公诉人 公设辩护人 独检 特检 检控官 监护人 受托人 遗嘱执行人 清盘人 接管人 管理人 破产管理人 总监 副总监 艺术总监 财务总监 体育总监 技术总监 罹难者 罹难家属 往生者 殁者 会计师 精算师 审计师 药剂师 化妆师 造型师 魔术师 理财师 规划师 测量师 估值师 麻醉师 治疗师 咨询师 亲戚 远亲 近亲 姻亲 亲属 家属 密友 挚友 知己 同乡 同窗 校友 师兄 师弟 师姐 师妹 师父 徒弟 门生 弟子 爱徒 部属 下属 部下 旧部 上司 老上司 拿督 拿督斯里 丹斯里 拿督威拉'.split(
    ' ',
  );

export const POSTS: ReadonlySet<string> = new Set(POST_ENDS);
/** How long the posts are that end in a character. */
const POST_SIZES = new Map<string, number[]>();
for (const post of POSTS) {
  const last = post.slice(-1);
  const sizes = POST_SIZES.get(last) ?? [];
  if (!sizes.includes(post.length)) POST_SIZES.set(last, [...sizes, post.length]);
}

/** Whether words end in a post, profession or kinship. */
export function endsInPost(words: string): boolean {
  const last = words.slice(-1);
  for (const size of POST_SIZES.get(last) ?? []) if (size <= words.length && POSTS.has(words.slice(-size))) return true;
  return last === '长' && /(?<![增成生延特擅漫很最多加见专助米之身修全等更]|^)长$/.test(words);
}

/** What follows a surname or a full name as a form of address or post. */
const ADDRESS =
  '先生 女士 小姐 太太 夫人 同志 老师 教授 博士 院士 医生 大夫 律师 法官 主席 总统 总理 首相 部长 市长 省长 书记 董事长 总裁 总经理 经理 局长 处长 校长 院长 所长 主任 队长 将军 上将 中将 少将 导演 教练 指导 爵士 公公 婆婆 大使 议员 委员 老板 家族 家人 夫妇 父子 父女 母子 兄弟 姐妹 等人 本人 一家 某某 氏 司令 行长 会长 秘书长 主教 大臣 外长 州长 县长 镇长 警官 同学 医师 立委 主委 董 总 案'.split(
    ' ',
  );
export const ADDRESSES: ReadonlySet<string> = new Set(ADDRESS);
const LONGEST_ADDRESS = Math.max(...ADDRESS.map((address) => address.length));

/** The form of address that opens `words`, or ''. */
export function readAddress(words: string): string {
  for (let size = LONGEST_ADDRESS; size > 0; size--)
    if (ADDRESSES.has(words.slice(0, size))) return words.slice(0, size);
  return '';
}

/** Qualifiers of a post that set it in the past. */
export const FORMER = /(?:前任?|原|时任|已离职的|已卸任的|昔日|曾任|卸任|离任的?|已故)/;
