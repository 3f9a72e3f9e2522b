/** Cases: each line of a made-up article with what it is; the article is the lines joined. */
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/blocks/findBlocks.ts';
import { toReading } from '../../../src/extract/reading.ts';
import type { BlockKind, Lang } from '../../../src/model/vocabulary.ts';

type Case = [kind: BlockKind | '', line: string][];

const kindsOf = (lines: string[], lang: Lang) => {
  const text = lines.join('\n');
  const blocks = findBlocks(toReading(text, lang !== 'en'), lang);
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
};

const check = (lang: Lang, lines: Case) =>
  expect(
    kindsOf(
      lines.map(([, line]) => line),
      lang,
    ),
  ).toEqual(lines.filter(([kind]) => kind !== '').map(([kind, line]) => `${kind}: ${line.trim()}`));

const BODY: Case = [
  ['title', '青岭煤矿矿长被捕 三名工人仍下落不明'],
  ['byline', '来源：山城晚报 2021年3月5日'],
  ['paragraph', '青岭煤矿矿长周建国3月4日被警方逮捕。两天前，矿井发生透水事故，十二名工人被困井下，其中九人获救。'],
  ['paragraph', '救援队队长李卫表示，三名工人仍下落不明，矿井水位还在上涨，救援可能持续数日。'],
  ['heading', '事故之前'],
  ['paragraph', '据工人讲述，周建国去年曾拒绝停产检修。青岭煤矿当时被安监部门罚款二十万元，矿长没有到场。'],
  ['paragraph', '安监部门说，事故调查组已经进驻青岭煤矿，周建国的两名副手也在接受调查。'],
];
const at = (index: number, ...more: Case): Case => [...BODY.slice(0, index), ...more, ...BODY.slice(index)];

describe('marks of Markdown in plain text', () => {
  const kinds = (lines: string[]) => kindsOf(lines, 'zh-Hans');
  const body = BODY.slice(2).map(([, line]) => line);

  it('takes the block of keys above an article for a byline, whose title is overruled by a heading', () => {
    const front = ['---', 'title: 青岭矿难', 'date: 2021-03-05 07:12', 'tags:', '- 矿难', 'author: 秦亦安', '---'];
    const above = ['---', 'title: 青岭矿难', 'date: 2021-03-05 07:12', 'tags:', '矿难', 'author: 秦亦安', '---'];
    expect(kinds([...front, '# 青岭煤矿矿长被捕', ...body]).slice(0, 8)).toEqual([
      ...above.map((line) => `byline: ${line}`),
      'title: 青岭煤矿矿长被捕',
    ]);
    expect(kinds([...front.slice(0, 1), 'title: "青岭矿难"', ...front.slice(2), ...body]).slice(0, 2)).toEqual([
      'byline: ---',
      'title: 青岭矿难',
    ]);
  });

  it('leaves alone a line of dashes that opens no such block', () => {
    expect(kinds(['---', '青岭煤矿矿长被捕', ...body])[0]).not.toBe('byline: ---');
    expect(
      kinds(['---', '地点：青岭', '他说完就走了，再也没有回来。', '---', ...body]).some((b) =>
        b.startsWith('byline: 地点'),
      ),
    ).toBe(false);
  });

  it('leaves the marks around an emphasized heading out', () => {
    const [, , , , after] = BODY.map(([, line]) => line);
    expect(kinds(['**青岭矿难**', ...body.slice(0, 2), `**${after}**`, ...body.slice(3)])).toEqual([
      'title: 青岭矿难',
      ...kinds(['青岭矿难', ...body]).slice(1),
    ]);
    expect(kinds(['青岭矿难', ...body.slice(0, 2), '**他**和**她**', ...body.slice(3)])).toContain(
      'heading: **他**和**她**',
    );
  });
});

describe('noise in Chinese', () => {
  it('goes on behind one link between two paragraphs, though the next knows but a word of the article', () => {
    check('zh-Hans', [
      ...BODY.slice(0, 5),
      ['noise', '延伸阅读：十款厨房小电器，第三款最值得买'],
      ['heading', '第一个说不的人'],
      [
        'paragraph',
        '最早看出破绽的是一名会计。孙小满那年夏天进公司，没过半年就发现账上的数字全是假的，青岭却没有人肯听。',
      ],
      ...BODY.slice(5),
    ]);
  });

  it('does not take posts for what an article is about', () => {
    check('zh-Hans', [
      ['title', '两位创始人分家'],
      ['noise', '咖啡品牌蜜雾昨日宣布进军东南亚，创始人沈跃称年内再开两百家门店，新店首周免费领取小食一份 ...'],
      ['paragraph', '澄江科技创始人周岚周三把官司打输了。判决书只有四页，走出法院的周岚说，这不算完。'],
      ['paragraph', '澄江科技另一位创始人何亦回到了公司。何亦三月接替周岚出任首席执行官，董事会没有人反对。'],
    ]);
  });

  it.each<[string, number, Case]>([
    ['a labelled advert', 2, [['noise', '【广告】春季家装节全场五折起']]],
    [
      'a teaser of another article under the title',
      2,
      [['noise', '奶茶品牌蜜雪拟赴港上市，招股书显示门店已超三万家，加盟商平均回本周期为十八个月左右，竞争对手 ...']],
    ],
    [
      'an advert under the title that is not cut off',
      2,
      [['noise', '春季家装节火热开启，沙发床垫满5000减800，进店即送精美礼品，先到先得，详询各大卖场。']],
    ],
    [
      'an advert that shares a word with the article and sells in two ways',
      2,
      [
        [
          'noise',
          '矿井主题乐园暑期开放，家庭套票立减八十元，园内餐饮另有折扣，先到先得，售完为止，详询各大景区售票处。',
        ],
      ],
    ],
    [
      'what the article itself tells of selling',
      5,
      [['paragraph', '青岭煤矿去年曾以优惠价格向镇上居民限量供煤，周建国说，那是矿长任上最得人心的一件事。']],
    ],
    [
      'the opening of another story, with a link that leads on',
      4,
      [['noise', '海岚电器上周宣布提价，董事长宋怡称原材料成本压力巨大，多家渠道商表示不满 [更多]']],
    ],
    [
      'a link to a film about the same place',
      5,
      [['noise', '青岭煤矿矿长周建国昨日抵达法院，预计下周开庭，家属将到场旁听 ... [视频]']],
    ],
    ['what others read, behind a label', 7, [['noise', '昨日热文：盛光电器创始人祁方减持套现十一亿元']]],
    ['more of other news, behind a label', 7, [['noise', '更多国际新闻：知事候选人小野彻宣布退选']]],
    ['the issue that it stood in', 1, [['byline', '《南方矿业》2021年3月5日 总第731期']]],
    ['a link in the middle', 5, [['noise', '网红主播带货翻车，粉丝集体维权 [阅读全文]']]],
    [
      'related links and a share bar after the end',
      7,
      [
        ['byline', '（责任编辑：王敏）'],
        ['noise', '相关阅读'],
        ['noise', '青岭煤矿：一座矿的三十年'],
        ['noise', '楼市新政出台，多地房贷利率下调'],
        ['noise', '扫描二维码，关注本报公众号'],
      ],
    ],
    [
      'another article after the end',
      7,
      [
        ['byline', '责任编辑：王敏'],
        ['noise', '本赛季中超联赛昨晚落下帷幕，海港队主场以二比一取胜，主教练赛后难掩激动。'],
      ],
    ],
    ['the parts of a paper', 1, [['noise', '要闻 | 港闻 | 两岸 | 国际 | 财经']]],
    ['parts of a page that no table knows', 1, [['noise', '矿业 | 钢铁 | 有色 | 物流']]],
    ['buttons with a count and letters', 1, [['noise', '点赞 1.2K　分享　收藏　A+ A-']]],
    ['a sponsored line behind a bar', 5, [['noise', '赞助内容｜秋冬进补必备！干贝礼盒买三送一']]],
    ['a link behind arrows', 5, [['noise', '＞＞＞延伸阅读：上班族必看！十档高息股一次公开']]],
    ['an earlier story behind a bar', 7, [['noise', '往期回顾｜一座矿的代价']]],
    ['a link before an arrow', 5, [['noise', '往下看：今年最值得去的十座古城 →']]],
    ['what you may like, as a question', 7, [['noise', '猜你喜欢：公积金怎么取更划算？']]],
    ['an account', 7, [['noise', '山城晚报官方微博 @山城晚报']]],
    ['who wrote it, in the brackets of another paper', 1, [['byline', '〔记者游见文／台中报导〕2021-03-05 21:40']]],
    ['who wrote it and from where', 1, [['byline', '山城晚报记者 秦亦安 发自青岭']]],
    ['who wrote it, between bars', 1, [['byline', '撰文：秦亦安 ｜ 编辑：陆之 ｜ 2021-03-05']]],
    ['a heading with a bar', 4, [['heading', '追问｜谁该负责']]],
    ['a heading that begins with a year', 4, [['heading', '2015年7月：第一次透水']]],
    ['a reporter who is told of', 5, [['paragraph', '山城晚报记者 秦亦安 在井口等了一夜，周建国没有出现。']]],
    ['a row of buttons', 1, [['noise', '分享 打印 收藏 字号：大 中 小']]],
    ['a path with buttons', 0, [['noise', '首页 > 社会 > 正文　分享到：微博 微信']]],
    [
      'rolling headlines of other stories',
      2,
      [['noise', '[滚动] 海州港货轮触礁，船员全部获救 | [滚动] 环湖马拉松周末开跑']],
    ],
    ['a label that leads elsewhere', 4, [['noise', '【视频】记者带你逛夜市：一碗凉粉卖了三十年']]],
    ['a bid to follow', 7, [['noise', '点个“在看”，好运一整年']]],
    ['an invitation to look', 4, [['noise', '戳这里，看看你家小区的物业排第几，别错过']]],
    [
      'an end between dashes',
      7,
      [
        ['noise', '—— 完 ——'],
        ['noise', '【往期精选】外卖骑手的一天，从五点半开始'],
      ],
    ],
    [
      'headlines that others read',
      7,
      [
        ['noise', '其他人正在看：'],
        ['noise', '周建国之子现身海州　拒谈青岭煤矿'],
      ],
    ],
    ['another story about the same people', 7, [['noise', '周建国之子现身海州　拒谈青岭煤矿']]],
    ['a caption by its mark', 4, [['noise', '▲救援人员正在井口作业']]],
    ['a caption by its credit', 4, [['noise', '青岭煤矿井口（资料图）']]],
    ['a caption that says so', 4, [['noise', '图为周建国去年出席表彰大会。']]],
    ['a headline of another story', 4, [['noise', '沪指三连阳收复失地 白酒板块领涨两市']]],
    ['a headline of another story, cut off', 4, [['noise', '电影节昨晚闭幕，评审团大奖得主竟然是他……']]],
    ['a labelled advert without brackets', 5, [['noise', '广告：家装节全场五折起，沙发床垫满减']]],
    ['a path of two steps', 0, [['noise', 'News » 社会']]],
    ['a notice', 7, [['noise', '提醒您：本网站文章未经授权，禁止转载']]],
    ['a copyright line', 7, [['noise', '版权声明：本文未经授权不得转载。']]],
    ['a path before the title', 0, [['noise', '首页 > 社会 > 正文']]],
  ])('%s', (_, index, lines) => check('zh-Hans', at(index, ...lines)));

  it.each<[string, number, Case]>([
    ['a short last paragraph', 7, [['paragraph', '没有人知道为什么。']]],
    ['a last sentence without a stop', 7, [['paragraph', '矿长的家门紧锁着']]],
    [
      'a flashback about somebody else',
      6,
      [['paragraph', '1987年，十九岁的赵德顺从河南老家来到这里，靠一把铁镐养活全家，后来成了村里第一个万元户。']],
    ],
    [
      'a paragraph that trails off',
      7,
      [['paragraph', '被问到周建国时，李卫沉默了很久：“青岭煤矿的事，我不想再说了……”']],
    ],
    [
      'codes that the story speaks of',
      7,
      [['paragraph', '周建国在微信公众号上发文道歉，青岭煤矿的家属要他面对面说清楚。']],
    ],
    ['a line that begins as a button', 6, [['paragraph', '举报人王敏曾是青岭煤矿的安全员。']]],
    ['a line that begins as a notice', 6, [['paragraph', '未经批准，青岭煤矿仍在深夜开工，矿长周建国知情。']]],
    ['a story’s own label', 2, [['paragraph', '【本报讯】青岭煤矿矿长周建国昨日被批捕，家属拒绝评论。']]],
    ['a labelled section in the story', 6, [['paragraph', '【案情】周建国隐瞒透水预兆，令工人继续下井。']]],
    [
      'a picture that the story speaks of',
      6,
      [['paragraph', '图纸显示，青岭煤矿的巷道比批准的长出三百米，周建国知情。']],
    ],
    [
      'a bid that somebody quotes',
      6,
      [['paragraph', '周建国在群里说：“转发这条消息的，一律开除。”青岭煤矿无人敢言。']],
    ],
    ['prices that the story speaks of', 7, [['paragraph', '事故后青岭煤矿的煤打八折促销，工人说那是矿长的主意。']]],
  ])('not noise: %s', (_, index, lines) => check('zh-Hans', at(index, ...lines)));

  describe('a line that does not say that it leads elsewhere', () => {
    const LONG: Case = [
      ...BODY,
      ['paragraph', '青岭煤矿的三名工人至今没有找到，救援队在井下只能摸黑前行，水泵昼夜不停。'],
      ['paragraph', '县安监部门承认，对青岭煤矿的检查流于形式，周建国每次都提前得到消息。'],
    ];
    const FOREIGN = '据悉，网红面包店“麦田里”关闭了六家分店，创办人许嘉文向顾客致歉，会员卡可继续使用';
    const within = (line: Case[number], body = LONG): Case => [...body.slice(0, 4), line, ...body.slice(4)];

    it.each([FOREIGN, `${FOREIGN}。`, '房子怕甲醛超标？净家平台联合本地六家检测机构推出上门套餐，每间房仅需九十九元'])(
      'noise: %s',
      (line) => check('zh-Hans', within(['noise', line])),
    );

    it.each([
      // A year, somebody's own words and what takes up the sentence before go on with the story in words of their own.
      '1987年，十九岁的赵德顺揣着两块干粮从河南老家来到这里，后来成了村里第一个万元户。',
      '“谁家没有人靠着它吃饭呢。”卖豆腐的老邢一边切一边说，“大家心里都明白，不愿讲。”',
      '于是街上的铺子一间接一间关了门，卖豆腐的老邢把摊子挪到了河对岸。',
    ])('not noise: %s', (line) => check('zh-Hans', within(['paragraph', line])));

    it('is not looked for in a few paragraphs, and not where each speaks of another thing', () => {
      check('zh-Hans', within(['paragraph', `${FOREIGN}。`], BODY.slice(0, 4)));
      check('zh-Hans', [
        ['title', '今日要闻'],
        ['paragraph', `${FOREIGN}。`],
        ['paragraph', '海州港一艘货轮凌晨触礁，船上十九名船员全部获救，油污面积尚待查明。'],
        ['paragraph', '歌手林子轩取消了秋季巡演，经纪人称他需要静养，退票通道明早开放。'],
        ['paragraph', '天文台发现一颗新彗星，下月可用肉眼看到，最佳观测地在高原。'],
        ['paragraph', '省队夺得女排联赛冠军，主攻手韩雪连得七分，赛后泪洒球场。'],
        ['paragraph', '南湖大桥完成合龙，通车之后两岸车程缩短四十分钟，货车免费一年。'],
      ]);
    });
  });

  it('a one-paragraph article is a paragraph', () =>
    check('zh-Hans', [['paragraph', '四川泸定9月5日发生6.8级地震，目前已有七人遇难，救援仍在进行。']]));

  it('a title and one paragraph', () =>
    check('zh-Hans', [
      ['title', '泸定发生地震'],
      ['paragraph', '9月5日中午，四川发生6.8级地震，目前已有七人遇难，救援仍在进行 ...'],
    ]));

  it('the story taken up again after related links', () =>
    check('zh-Hans', at(4, ['noise', '相关阅读：'], ['noise', '楼市新政出台，多地房贷利率下调'])));
});

describe('key points, headings and bylines', () => {
  it('key points under a label end where paragraphs begin', () =>
    check(
      'zh-Hans',
      at(2, ['byline', '核心提示：'], ['keypoint', '矿长周建国被逮捕。'], ['keypoint', '三名工人仍下落不明。']),
    ));

  it('bullets are not part of the point', () => {
    const blocks = kindsOf(['Storm hits Haven', 'Key points', '• Two people died.', '- Power is out.'], 'en');
    expect(blocks).toEqual([
      'title: Storm hits Haven',
      'byline: Key points',
      'keypoint: Two people died.',
      'keypoint: Power is out.',
    ]);
  });

  it('a credit in brackets at the end of a paragraph stands by itself', () => {
    const blocks = kindsOf(['矿长被捕', '矿长周建国被警方逮捕，家属等在门外。（本报记者 李敏）'], 'zh-Hans');
    expect(blocks).toEqual([
      'title: 矿长被捕',
      'paragraph: 矿长周建国被警方逮捕，家属等在门外。',
      'byline: （本报记者 李敏）',
    ]);
  });

  it('a note in brackets that is no credit stays', () => {
    const blocks = kindsOf(['矿长被捕', '矿长周建国被警方逮捕（作者系其旧友）'], 'zh-Hans');
    expect(blocks[1]).toBe('paragraph: 矿长周建国被警方逮捕（作者系其旧友）');
  });

  it.each([
    '记者 顾明 北京报道',
    '本报记者张三 实习生李四',
    '2023-05-06 10:20:30 来源：新华网',
    '文/王小波',
    '（新华社记者刘洋）',
    '作者：陈冬',
    '编译：木子',
    '记者林美惠/台北报导',
    '2023年5月6日',
    '山城社海州5月6日电（记者 陈冬）',
    '山城财经周刊 特约撰稿 林小满',
    '《山城评论》第12期｜撰文 许木',
    '2025/09/03 05:30 某某时报',
    '2025/09/03 05:30',
    '2025-09-03T05:30:00+08:00',
    '05:30 2025/09/03 某报 记者李敏',
    '记者李敏／综合报道 2025年09月03日 08:20',
    '更新于 2025-09-03 11:22',
  ])('%s is a byline', (line) => check('zh-Hans', at(2, ['byline', line])));

  it.each(['记者采访了多名工人。', '5月6日，青岭煤矿复产。', '来源不明的资金流入青岭煤矿，周建国没有解释。'])(
    '%s is no byline',
    (line) => check('zh-Hans', at(6, ['paragraph', line])),
  );

  it('Traditional Chinese by its reading copy', () => {
    const reading =
      '台大校长遴选再起波澜\n记者林美惠／台北报道\n台大遴选委员会昨日开会，校长人选仍未定案，教育部表示尊重。\n▲图／本报资料照\n延伸阅读\n明星八卦一次看';
    expect(findBlocks(reading, 'zh-Hant').map((b) => b.kind)).toEqual([
      'title',
      'byline',
      'paragraph',
      'byline',
      'noise',
      'noise',
    ]);
  });
});

describe('English', () => {
  const ENGLISH: Case = [
    ['title', 'Harbour Bank Chief Quits After Audit'],
    ['byline', 'By Nora Lindqvist and Paul Osei'],
    ['byline', 'Published March 4, 2021'],
    ['', ''],
    ['paragraph', 'OSLO - Harbour Bank said on Thursday that its chief executive, Ingrid Dahl, had resigned.'],
    [
      'paragraph',
      'Dahl led the bank for six years. The audit found that loans to three shipyards were hidden from the board of Harbour Bank.',
    ],
    ['heading', 'A long silence'],
    ['paragraph', 'The regulator opened an inquiry into Harbour Bank in January. Dahl denied any wrongdoing.'],
  ];
  it('title, bylines, headings and paragraphs', () => check('en', ENGLISH));

  it('authors and dateline on lines of their own', () =>
    check('en', [
      ['noise', 'News > Business > Long read'],
      ['title', 'Harbour Bank Chief Quits After Audit'],
      ['byline', 'Nora Lindqvist and Paul Osei'],
      ['byline', 'OSLO, March 4, 2021'],
      ...ENGLISH.slice(4),
    ]));

  it.each(['Nora Lindqvist, banking correspondent', 'Nora Lindqvist and Paul Osei, senior writers in Oslo'])(
    'authors and what they write of: %s',
    (line) => check('en', [...ENGLISH.slice(0, 1), ['byline', line], ...ENGLISH.slice(3)]),
  );

  it.each<[BlockKind, string]>([
    ['heading', 'Ingrid Dahl, banker'],
    ['paragraph', '“Nobody told us,” she said. “Not one of them.”'],
    ['paragraph', '"They knew."'],
    ['heading', '“Nobody told us”'],
    ['heading', 'The money that nobody had missed'],
  ])('%s: a short line among paragraphs: %s', (kind, line) =>
    check('en', [...ENGLISH.slice(0, 6), [kind, line], ...ENGLISH.slice(6)]),
  );

  it.each<[string, Case]>([
    ['an advert', [['noise', 'Advertisement']]],
    ['an advert with its words', [['noise', 'Advertisement: Compare car insurance in five minutes']]],
    [
      'a notice',
      [
        [
          'noise',
          'This material may not be published, broadcast or rewritten without permission. All rights reserved.',
        ],
      ],
    ],
    ['a link', [['noise', 'Ten holiday cottages you can still book this summer - Read more']]],
    ['an invitation', [['noise', 'Sign up for our morning newsletter']]],
    [
      'an invitation of several sentences',
      [
        [
          'noise',
          'Get The Ledger, our daily briefing on shipping and trade. Enter your email address. Unsubscribe at any time.',
        ],
      ],
    ],
    [
      'a sentence that begins as an invitation does',
      [['paragraph', 'Get a podcast to grow, and money follows. Ann Roth sold hers to Corvane Ltd in May.']],
    ],
    [
      'a teaser',
      [
        [
          'noise',
          'Celebrity chef Marco Bellini opens his fourth vegan restaurant in Brooklyn this spring, promising seasonal menus and...',
        ],
      ],
    ],
    ['buttons with a count', [['noise', 'Share | Save | 214 comments']]],
    ['buttons with a length', [['noise', 'Share | Save | Listen (14 min)']]],
    ['the parts of a paper', [['noise', 'World | Sport | Business | Video']]],
    ['parts that no table knows', [['noise', 'Mining | Rail | Ports and harbours']]],
    ['an advert to scroll past', [['noise', 'Advertisement - scroll to continue']]],
  ])('noise: %s', (_, lines) => check('en', [...ENGLISH.slice(0, 6), ...lines, ...ENGLISH.slice(6)]));

  it.each<[BlockKind, string]>([
    ['noise', 'Skincare label Lumora signs singer Kit Marlow for spring campaign'],
    ['noise', 'Podiatrists everywhere love these sneakers, which weigh less than two apples apiece. Use code STEP20.'],
    [
      'paragraph',
      'In 1987, a fisherman from Tromso could still walk in barefoot and leave with enough money to buy nets.',
    ],
    ['paragraph', 'But nobody who queued outside under umbrellas seemed to care what lawyers thought of any of this.'],
  ])('%s, though it does not say what it is: %s', (kind, line) =>
    check('en', [
      ...ENGLISH,
      [kind, line],
      [
        'paragraph',
        'The audit of Harbour Bank was ordered by the regulator after Dahl had refused to hand over papers.',
      ],
      ['paragraph', 'Dahl, who joined Harbour Bank from a shipyard, will be replaced by a member of the board.'],
    ]),
  );

  it('related links and agency credits at the end', () =>
    check('en', [
      ...ENGLISH,
      ['byline', '(Reporting by Nora Lindqvist; Editing by Tom Hart)'],
      ['noise', 'Related stories'],
      ['noise', 'Shipyards in trouble: the long decline'],
      ['noise', 'Follow us on Twitter'],
    ]));

  it.each([
    'Follow-up talks are planned.',
    'Nobody answered.',
    'By Friday the shares of Harbour Bank had fallen by a third.',
    'Share prices fell.',
  ])('not noise: %s', (line) => check('en', [...ENGLISH, ['paragraph', line]]));
});

describe('lines', () => {
  it('line ends of every kind, indents and marks stay outside of the blocks', () => {
    const reading = '标题\r\n\u3000\u3000第一段说了一句话。\r第二段又说了一句话。\u2028\u200b\n';
    const blocks = findBlocks(reading, 'zh-Hans').map(({ start, end }) => reading.slice(start, end));
    expect(blocks).toEqual(['标题', '第一段说了一句话。', '第二段又说了一句话。']);
  });

  it.each(['', '\n\n', '\u0000', '...', '# ', '>>', '（', '1.'])('does not throw on %j', (reading) => {
    for (const lang of ['zh-Hans', 'en'] as const)
      for (const block of findBlocks(reading, lang)) expect(block.end).toBeGreaterThan(block.start);
  });

  it('every rule that decided is named', () => {
    const blocks = findBlocks(BODY.map(([, line]) => line).join('\n'), 'zh-Hans');
    expect(blocks.map((b) => b.rule)).toEqual([
      'first-line',
      'byline',
      'paragraph',
      'paragraph',
      'short-line',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a paragraph of which the rest knows next to nothing', () => {
  const STRANGE = '深蓝酒店的泳池里漂着三把椅子，服务生在吧台后面打盹，唱机反复播着同一支曲子。';
  it('is noise', () => check('zh-Hans', at(5, ['noise', STRANGE])));

  it('belongs to the article where its days are told one from the other', () =>
    check(
      'zh-Hans',
      at(5, [
        'paragraph',
        '炸药库原本贴着封条。一个月零五天之后，副局长龚学平在复工表上签了名，谁也没有进去看过。本月8日龚学平停职，两天后检察院立案。',
      ]),
    ));
});
