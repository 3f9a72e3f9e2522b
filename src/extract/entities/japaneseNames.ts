/**
 * Japanese surnames as Chinese articles write them, in Simplified characters, and Korean ones that Chinese lacks.
 *
 * Does not know: readings; names in kana.
 */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(
  `佐藤 铃木 高桥 田中 伊藤 渡边 渡部 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 斎藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 后藤
  小川 冈田 村上 长谷川 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 松田 中川 中野 小野 原田 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤
  横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 增田 平野 菅原 大塚 久保 松井 小岛 千叶 岩崎 樱井 木下 野口 松尾 菊地 菊池 野村
  新井 渡边 佐野 杉本 大西 古川 滨田 市川 小松 水野 高野 山内 西田 西川 北村 安田 川崎 五十岚 饭田 吉川 本田 久保田 泽田 辻 关 秋山 中田 川口 岩田 平田 川上 矢野
  土屋 大桥 服部 福岛 熊谷 荒木 荒井 野田 松下 大岛 浅野 大久保 吉村 松冈 小山 内藤 大川 黑田 黑木 永井 星野 小泉 小池 岸田 石破 安倍 麻生 河野 菅 鸠山 茂木 高市
  林田 细田 二阶堂 羽生 羽生田 萩生田 甘利 额贺 上川 宫泽 宫下 桥下 枝野 玉木 志位 泉 稻田 世耕 下村 盐崎 谷垣 福井 奥田 丰田 本庄 大谷 铃村 香川 本田 长友 久保
  冈崎 中田 中泽 川岛 南野 远藤 堂安 三笘 镰田 伊东 富安 吉井 浅田 羽鸟 织田 德川 丰臣 明智 上杉 武藤 村山 大平 竹下 海部 细川 三木 佐久间 久米 江崎 汤川 朝永 福泽 夏目
  芥川 川端 三岛 太宰 大江 东野 宫部 村井 是枝 黑泽 小津 沟口 北野 岩井 宫野 高仓 山中 大隅 本庶 吉野 真锅 野依 白川 下村 根岸 天野 赤崎 梶田 益川 小柴 江头 柳井 孙田 稻盛
  三木谷 出井 平井 盛田 井深 松浦 岛田 岛津 弘田 早川 早坂 片山 片冈 长岛 长野 长田 永田 永野 坂口 坂井 坂田 田边 田代 田口 田岛 田原 津田 津川 寺田 寺岛 富田 富永 土井
  土田 土肥 中尾 中西 中井 中原 中本 中谷 成田 西山 西野 西尾 西原 西冈 西泽 根本 野崎 野上 萩原 桥爪 畑 畠山 花田 林原 原口 樋口 平井 平山 平川 广田 广濑 深田 福本 藤冈 藤崎 藤川 藤村 藤野 古田
  古贺 星 堀 堀江 堀内 堀田 本间 前川 前原 牧野 正木 町田 松村 松岛 松永 松山 松原 三宅 三谷 水谷 水岛 南 宫川 宫田 村松 村井 望月 森本 森山 森川 森 门田 八木 安井 柳田 柳泽 矢部 山岸 山形 山根 山村
  山川 横田 横井 吉冈 吉本 吉原 吉泽 米田 若林 若松 渡 饭岛 饭冢 石桥 石原 石塚 石黑 泉田 市原 伊原 稻垣 稻叶 今村 今野 岩本 岩下 岩佐 植田 植木 上原 臼井 内山 内海 梅田 梅原 浦田 江口 榎本 大石 大泽 大森 大山 大田
  大内 大竹 大木 冈本 冈村 冈部 荻原 奥村 奥山 小田 小原 小仓 小谷 小野寺 小笠原 小幡 落合 尾崎 加贺 梶原 片桐 角田 金井 金田 金泽 神谷 神田 神山 川田 川村 川原 川本 川合 河合 河村 河原 河田 菊川 岸 岸本 北川 北原 北岛
  北山 木岛 木内 桐生 日下 久野 窪田 栗原 栗田 黑川 桑原 小西 小森 小柳 小出 佐伯 佐川 佐竹 酒田 榊原 坂 坂东 坂上 相马 相泽 樱田 笹川 泽村 椎名 盐田 筱原 筱田 柴崎 岛 岛崎 岛村 下田 庄司 白石 白井 新谷 神宫 末永 菅野 菅谷
  须藤 须田 杉田 杉浦 杉原 杉村 关口 关根 园田 高岛 高山 高松 高井 高杉 高濑 泷泽 泷川 竹田 竹中 竹本 武井 立花 立川 谷川 谷 田岛 千原 塚本 辻本 土居 鹤田 手冢 东条 德永 户田 中条 永山 永濑 长尾 长泽 浪川 仁科`
    .split(/\s+/)
    .filter(Boolean),
);

/** Characters that end or open Japanese given names. */
export const JAPANESE_GIVEN: ReadonlySet<string> = new Set(
  '伸弥一二三四五六七八九郎太介子美香奈惠代江枝人雄夫男彦之助辅治司史志造三吉平次也哉朗明昭晃亮介佑佳由纪希惠理莉沙织里绘梨菜奈乃华花优爱真智翔大辉诚信义孝忠正直纯洋浩弘博裕广宏隆贵高武健康建刚勇英秀俊敏哲彻学茂实稔勉进薫薰馨光胜克清洁贤政昌文成功基雅晋三元祥幸丰富登修丸悟聪树生翼圭启敬庆宪久寿仁宗安康和京百合春夏秋冬雪月桃莲结衣美凛辰龙虎马刀惇慎淳顺润良典则范章纲毅猛豪俣友朋芳房千万亚由亨享透徹卓琢巧匠拓尚义秋邦国照晴彩瞳萌岳航陆阳葵茜绫静梓遥樱蓝澄玲瑠璃沙罗真央未来早纪有沙利喜久富士夫胜利重信繁荣泰辰昇升元',
);

const OPENERS = new Set([...JAPANESE_SURNAMES].filter((name) => name.length > 1).map((name) => name[0]));
const CLOSERS = new Set([...JAPANESE_SURNAMES].filter((name) => name.length === 2).map((name) => name[1]));

/** Whether two characters are put together as Japanese surnames are: hundreds of thousands of them share few parts. */
export const isShapedLikeSurname = (name: string): boolean =>
  name.length === 2 && OPENERS.has(name[0]) && CLOSERS.has(name[1]);

/** Endings that hardly any but Japanese given names have. */
export const JAPANESE_ENDING = /[郎子介辅之彦夫雄美哉治司树助弥衛卫行成]$/;
