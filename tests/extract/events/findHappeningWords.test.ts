import { describe, expect, it } from 'vitest';
import { createTools } from '../../../src/loader/createTools.ts';
import { explainText } from '../../../src/loader/explainText.ts';

const tools = createTools();
const wordsIn = (text: string) => explainText({ text, lang: 'zh-Hans' }, tools).triggers.map(({ exact }) => exact);

describe('the words that name what happened', () => {
  it.each([
    // What it brought and how it was taken is not named beside it.
    ['云岭一家烟花厂发生爆炸，多人受伤送医。', ['爆炸']],
    ['青禾乳业宣布收购白石牧场，股价应声大涨。', ['收购']],
    ['码头工人罢工两天，货轮停运，船东批评政府。', ['罢工']],
    // Kinds of their own are.
    ['一架客机在山区坠毁，机上九人遇难。', ['坠毁', '遇难']],
    ['警方立案，嫌疑人已被抓获。', ['立案', '抓获']],
    // One kind once, by its first word.
    ['晚舟网完成两亿元融资，松涛资本领投，老股东跟投。', ['融资']],
    ['主队3-1战胜客队，三年来首次击败对手。', ['战胜']],
    // Without the words around its core.
    ['晚舟网赴美上市。', ['上市']],
    ['一名会计实名举报上司。', ['举报']],
    ['泳将昨天宣布退役。', ['退役']],
    // Short words of headlines, where nothing else names the kind.
    ['青山队客场2-0胜白河队。', ['胜']],
    ['全新海鸥轿车直降3万元。', ['直降']],
    ['柴油又涨了，每吨涨200元。', ['涨']],
    ['老将夺得男单冠军。', ['夺得']],
    ['他和妻子离了。', ['离']],
    ['警方抓了12名赌客，股东炒股赚了钱。', ['抓']],
    ['他赢得很快，输光了家产，优惠政策不变。', []],
    ['客队横扫主队进8强，赢得联赛冠军。', ['横扫', '进', '冠军']],
    ['自从和丈夫离婚后，她越发忙碌。', ['离婚']],
    ['白河队再输青山队，老将被裁。', ['输', '被裁']],
    ['泳将宣布退役。他说：“我决定退役。”', ['退役']],
    ['青禾公司发布公告，副总辞职。', ['辞职']],
    ['客车撞了路灯，原因让人大跌眼镜。', ['撞']],
    ['镇上为退役军人举行婚礼。', ['婚礼']],
    ['亚联赛：青山队胜白河队。', ['胜']],
    ['名胜古迹很多，他取得了胜利。', ['胜利']],
    ['游戏《星海》将登陆PC平台。', ['登陆']],
    // Denied is not happened.
    ['老将未能夺冠，遗憾地退役。', ['退役']],
    ['云帆公司称未解散，会处理离职人员的事。', ['离职']],
    // Nor a sentence further on.
    ['仓库突然起火！消防员救出两人。', ['起火']],
    // Alone they are what there is to say.
    ['矿工三人受伤。', ['受伤']],
    ['校长表示满意。', ['表示']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('a product on sale is no listing', () => {
    const typesIn = (text: string) => explainText({ text, lang: 'zh-Hans' }, tools).triggers.map(({ type }) => type);
    expect(typesIn('全新海鸥轿车上市，售价9万元起。')).toEqual(['launch']);
    expect(typesIn('晚舟网在纽约上市，股价大涨。')).toEqual(['deal']);
  });
});
