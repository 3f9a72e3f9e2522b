/**
 * Characters with which Chinese writes the sounds of foreign names, and how strongly each speaks for one.
 *
 * Counted in the foreign names of the jieba dictionary (MIT) against its other words, then completed by hand.
 */
import { tabulateWeights } from '../../../characterSet.ts';

const STRONG =
  '尔斯拉克里夫德阿卡布维格巴哈瓦塔尼奥普纳伊诺洛弗雷萨莱姆蒂勒帕埃茨莫贝曼迪塞库什菲赫耶鲁恩圣伯穆默朗吉伦戈韦杜瑟乌涅雅博梅扎兹沃佩霍凯努彼娜艾坎玛杰罕莎佐乔逊卜翰妮契芬厄莉琳桑吕亨珀奎廉慈潘汀甫滕柯娅黛芭嘉琼蕾妲劳皮迈薇佛麦昂莲埔珊缇娃茜绮弥茱伽怡瑙缪泽谢尤菈蒙昆兰瓜墨索齐宾顿罗科托达基威';
const WEAK =
  '特多亚马利米西奇加比图列古切安林希坦法森堡内约费得福海登文金舍路因摩施丁查哥易那万门泰帝烈提新沙辛丽苏撒热南夏底赖高温当东木士冈宁班爱根邦盖土松捷考扬伍季明武康密肯甘纽舒茂叶宗孟太忠丝果柯萝修宫瑞勃式唐汉黑拜歌派珍锡波日世山可孔立朱史钱菜胡申优青琴隆怀桂富英永真峰白拿让葛荷保彭瓊瓦查耶娥芙葡拔布葆强本凡宝贾雪华裴范詹魏狄汤戴柏洪祖毕梵迦尹卢伟龙春佳仑冰欧廷杭历歇耳鲍丘奈珥蓝玲咪哲荻兆敏诸犹甸恰霞蓓姬杏慕萍梓盼茹绍贡旺浦涛润泊澳玫珂羽肖胡艺诗赛轩达邓里闵阔隆馨骏佐辉杨柴荣道钦登敦彻叻育素缅卓岑豪恰良宛彤瑙旦嘎次仁措珠央增嘉芒依姑润末孜吾略冯邱崔聂茵芮苔邬佑鄂肇瑶喀姗斐欣耿聪荔讷谟迭馥骆琪琦忒庞丰';

/** 3: chiefly in foreign names; 0.8: there too; undefined: hardly ever. */
export const weighSound = tabulateWeights([
  ...[...WEAK].map((c) => [c, 0.8] as const),
  ...[...STRONG].map((c) => [c, 3] as const),
]);
