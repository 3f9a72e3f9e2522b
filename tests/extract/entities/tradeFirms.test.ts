import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

/** Made-up signs: unknown characters, words of the dictionary, characters that open people's names. */
const SIGNS =
  '启明 长河 同心 开源 王府 金石 高远 润沅 恒硕 禾盛 瑞柏 沐川 铭扬 凌拓 九渊 博远 和众 海容 明珠 新锐 顺达 石磊 德润堂 金谷源 欧瑞达 三禾'.split(
    ' ',
  );
const TRADES =
  '药业 医药 精工 精机 精密 家居 高新 置业 物流 乳业 纺织 光电 生物 传媒 文旅 环保 重工 航运 餐饮 食品 酒业 粮油 种业 园林 化工 能源 电气 电缆 微电子 半导体 光伏 储能 电池 燃气 水务 矿业 钢铁 新材 玻璃 水泥 建设 路桥 地产 印刷 服饰 医疗 影业 航空 快递 机电 机器人 软件 证券 信托 供应链 百货'.split(
    ' ',
  );
const SENTENCES = [
  '2019年3月，X宣布裁员四百人。',
  '2021年5月，陈立明出任X董事长。',
  'X的律师杨帆表示将上诉。',
  '据X公告，吴晓梅已被免职。',
  'X因污染被罚，负责人杨晓东道歉。',
  '2018年，孙启航创办X。',
  '赵文斌把股份转让给X。',
  'X董事长吴晓梅周三辞职。',
];
const FORMS = ['', '集团', '', '股份', '', '公司', '有限公司'];

describe('firms by their sign and what they deal in', () => {
  it.each(
    TRADES.flatMap((trade, i) =>
      [0, 1].map((turn): [string, string] => {
        const name = `${SIGNS[(i * 7 + turn * 5) % SIGNS.length]}${trade}${FORMS[(i + turn) % FORMS.length]}`;
        return [(SENTENCES[(i + turn * 3) % SENTENCES.length] as string).replace('X', name), name];
      }),
    ),
  )('%s', (text, name) => {
    expect(namesIn(text, 'organization')).toEqual([name]);
  });

  it.each([
    '整个物流行业都在裁员，赵文斌说。',
    '国内光电产业发展很快，赵文斌说。',
    '当地餐饮受到冲击，赵文斌说。',
    '传统纺织已经没有利润，赵文斌说。',
    '三家物流公司的车被扣，赵文斌说。',
    '一家小型环保公司负责处理，赵文斌说。',
    '几家房地产公司宣布裁员，赵文斌说。',
    '那家物流公司拖欠运费，赵文斌说。',
    '赵文斌说，水果蔬菜和肉类饲料都涨价了。',
    '可以看出医药和生物科技最受欢迎，赵文斌说。',
    '全省冶金、机械、轻工都受影响，赵文斌说。',
    '他发现微生物含量超标，赵文斌说。',
    '发生物流中断，赵文斌道歉。',
    '公司将持有的四成股份转让给赵文斌。',
    '赵文斌否认集团负债。',
    '很多年轻人不愿意做家政服务，赵文斌说。',
    '赵文斌主导了公司的数字化和智能制造。',
    '赵文斌表示，国有控股比例不变。',
  ])('nobody in %s', (text) => {
    expect(namesIn(text, 'organization')).toEqual([]);
  });

  it.each([
    ['王建业宣布辞职。', ['王建业']],
    ['商人何立文创办了一家公司。', ['何立文']],
    ['2018年，德润堂纺织开业，周岚任经理。', ['周岚']],
  ])('people in %s', (text, people) => {
    expect(namesIn(text as string, 'person')).toEqual(people);
  });
});
