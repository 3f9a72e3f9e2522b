/**
 * Chinese news made of short articles, one by one or as one long text, each time with other people and other years, so that no copy is
 * word for word another and the crowd of names grows with the text, as it does in a long text of real life.
 *
 * Promises: the same articles and length give the same text.
 */
export interface NewsArticle {
  text: string;
  /** Its people as written; those of two to four Chinese characters get another name in each copy. */
  names: readonly string[];
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚';
const GIVEN = '伟芳敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华慧建文辉玲波斌宇浩凯健俊帆雪荣倩峰岚哲颖舟淑琴坤';

/** One text of at least `bytes` bytes of UTF-8. */
export const varyNews = (articles: readonly NewsArticle[], bytes: number): string =>
  varyArticles(articles, bytes).join('\n\n');

/** The articles of such a text, one by one. */
export function varyArticles(articles: readonly NewsArticle[], bytes: number): string[] {
  const parts: string[] = [];
  let size = 0;
  for (let copy = 0; size < bytes; copy++) {
    const article = articles[copy % articles.length];
    if (!article) break;
    const part = varyArticle(article, copy);
    parts.push(part);
    size += Buffer.byteLength(part) + 2;
  }
  return parts;
}

function varyArticle({ text, names }: NewsArticle, copy: number): string {
  const pick = (chars: string, i: number) => chars[i % chars.length] as string;
  let out = text.replace(/(?<!\d)(?:19|20)\d\d(?=年)/g, (year) => String(Number(year) - (copy % 13)));
  names
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name))
    .forEach((name, i) => {
      const seed = copy * 31 + i * 7;
      const given = pick(GIVEN, seed * 5 + 3) + pick(GIVEN, Math.floor(seed / 3) * 11 + i);
      out = out.replaceAll(name, pick(SURNAMES, seed) + given);
    });
  return out;
}
