/** Chinese names of foreigners with their Latin form in brackets, rare given names, Japanese ones, and what is none of them. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

describe('a foreign name opens where its Latin form says', () => {
  it.each<[string, string[]]>([
    ['青年队教头加图蒂（Renato Gattuti）顶上。', ['加图蒂/Renato Gattuti']],
    ['老同事米拉贝卡（Mario Mirabecca）跟着来当体育总监。', ['米拉贝卡/Mario Mirabecca']],
    ['换来前锋伊瓜雷因（Hugo Higuarain）。', ['伊瓜雷因/Hugo Higuarain']],
    ['执行长加齐里迪（Ivan Gaziridi）可能过档。', ['加齐里迪/Ivan Gaziridi']],
    ['法务长从加利亚多（Adriano Galliado）手里接下执行长。', ['加利亚多/Adriano Galliado']],
    // a firm, a place, a paper
    ['他加盟了软件公司伯利亚（Boria Systems）。', []],
    ['他住在帕洛阿尔托（Palo Alto）。', []],
  ])('%s', (text, names) => expect(namesIn(text, 'person')).toEqual(names));
});

describe('names by their characters', () => {
  it.each<[string, string[]]>([
    ['一个月前已失去总经理职位的王茁，这回连董事也没能保住。王茁向法院申诉。', ['王茁']],
    ['陈睿出任董事长。李赟辞职。', ['李赟', '陈睿'].sort()],
    ['副社长真锅精志接任社长。', ['真锅精志']],
    ['女儿中村道子遇难的藤崎光子难掩怒气。', ['中村道子', '藤崎光子'].sort()],
    [
      '井上正敬、南谷昌二郎、垣内刚到庭。井上、南谷、垣内三人否认。',
      ['井上正敬/井上', '南谷昌二郎/南谷', '垣内刚/垣内'].sort(),
    ],
    ['昨天，多梅尼科辞职。', ['多梅尼科']],
    ['俱乐部签下马塞洛·杜兰。', ['马塞洛·杜兰']],
    ['商人帕斯卡尔·韦加以9400万欧元买下俱乐部，球迷要求韦加走人。', ['帕斯卡尔·韦加/韦加']],
    // a merchant from there, and a firm
    ['2001年，台商吴基韬办起工厂。港商陈立明收购了公司。台商北山电子设厂。', ['吴基韬', '陈立明']],
    // no names
    ['山田将于周三出庭。', []],
  ])('%s', (text, names) => expect(namesIn(text, 'person')).toEqual(names));
});

describe('what a body is called in short', () => {
  it.each<[string, string[]]>([
    ['南日本旅客铁道公司（TR南日本）谢罪。TR南日本承诺整改。', ['南日本旅客铁道公司/TR南日本']],
    // what somebody does before a post, and a county
    ['徐惠明出任市委书记，何亦接任县委书记。', []],
    ['徐惠明出任青禾县委书记。', ['青禾县委']],
    // the bracket says something else
    ['东津旅客铁道公司（位于海城）谢罪。', ['东津旅客铁道公司']],
    ['AC米兰又换了东家。球迷看重联赛和欧冠。总教练孟德拉离开米兰，基金收走米兰，球员不服米兰的处罚。', ['AC米兰/米兰']],
    // mostly a town
    ['AC米兰输了。股东在米兰开会，球迷在米兰聚集，总教练孟德拉谈联赛，球员抵达米兰。', ['AC米兰']],
  ])('%s', (text, names) => expect(namesIn(text, 'organization')).toEqual(names));
});
