/**
 * Chinese surnames in three classes, by how surely a lone character of the class opens a name, and the compound ones.
 *
 * Promises: characters in Simplified form, each in one class. Does not know: how common a name is today.
 */
import { tabulateWeights } from '../../../characterSet.ts';

/** Hardly ever a word of their own in news. */
const SURE =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧肖曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛潘杜戴姚谭廖邹熊陆郝崔邱秦侯邵孟钱汤尹黎贺赖龚庞樊殷倪翁冼岑俞闫阎聂芮焦柴覃佟郗邬阮翟耿蔺窦佘缪柯戚岳甄郦裴褚饶卞卓晏屠翟沙蔚臧骆詹鲍蒲霍祁宁郁郎荀苗瞿阚邢滕敖隋蒯仝昝仇喻颜章朴鞠闵邸晁邝揭阙虢逯谌缑厉丘竺郜宓茹郏璩邴谯逄佴淦檀禤钮邬糜笪聂闾丕訾庾殳郄亓仉仵冮凃刁厍呙妫嬴嵇庹弭扈綦眭睢禚郇郐郤鄯酆钭雍雒靳韦韶苑荆茆莘菅蓟蔄濮暨羿翦胥苌茌裘贲贠甯栾湛麴夔奚亢郸郧邰忻撖宦';
/** Also words, mostly inside longer ones that the segmenter knows. */
const LIKELY =
  '付曲丛栗薄辜禹卿劳林何叶余夏钟汪田任姜范石孔康江顾段雷乔高马曾程毛史万武易龙金白莫葛庄纪严牛温尤季童凌洪游车欧华牟路涂辛兰施陶盛项祝麦伍官管解关包左柳毕鲁齐梅申井安伏简楼池穆娄阴单巩查柏荣迟惠练巫鄢宫束桂宗司符卜古储闻粟宣项桑边涂芦舒屈成狄米茅费廉计应房干谷蓝强隗仲虞匡寇干景党晋楚冉甘艾涂滑印封尚班战贡麻敬展方秋植尉漆操幸占来粘游鹿习苟杭巢沐浦慎桓戈尧矫乜毋';
/** Function words and common verbs first of all. */
const DOUBTFUL =
  '具区勾贯席卫谈冀燕祖农原丰向文常于时和都同全有国明平元水支乐皮花从能经后令来连师首益冷暴台满商那越双须步居别阳公相红家容权扶通终鱼衡禄沃利隆盖库宾青药门初宿修买撒虎妥海延哈铁';

export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 长孙 宇文 端木 轩辕 申屠 太史 钟离 澹台 赫连 呼延 闻人 濮阳 拓跋 东郭 淳于 仲孙 完颜 范姜 张简'.split(
    ' ',
  ),
);

/** How much a character speaks for being a surname; undefined where it is none. */
export const weighSurname = tabulateWeights([
  ...[...DOUBTFUL].map((c) => [c, c === '文' ? -1 : -2.5] as const),
  ...[...LIKELY].map((c) => [c, 1] as const),
  ...[...SURE].map((c) => [c, 2] as const),
]);
