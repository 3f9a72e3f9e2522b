/** What a body that a sentence is about has to do with another: whoever is told of next without a body is of the first. */
import { sieve } from '../../sieve.ts';

/** Characters before a body within which it is said what is done with it. */
const LONGEST_DEALING = 48;

/**
 * 不敌某队, 聘请某律所, 与某公司打官司: what a body that the sentence is about has to do with another. Whoever is told of
 * next without a body is of the one that the sentence is about.
 */
const DEALT_WITH_ZH =
  /(?:不敌|负于|输给|惜败给?于?|惨败给?于?|败给|击败|战胜|逼平|战平|淘汰|对阵|迎战|扳倒|撂倒|痛宰|完封|轻取|力克|横扫|险胜|大胜|完胜|憾负|对战|起诉|控告|状告|指责|批评|质疑|抨击|炮轰|谴责|指控|举报|反对|对抗|抗衡|聘请|委托|雇用|雇佣|外聘|请来|求助于?|赞助|约谈|监管|处罚|通报|怒斥|[对向与和跟同就据])了?(?:竞争|老)?(?:对手|[宿劲强]敌|同行|死敌|客户|供应商|承包商|律师事务所|律所|会计师事务所|审计机构|咨询机构|咨询公司|投行|投资者|股东|卫冕军|卫冕冠军|东道主)?[“「《]?$/u;
/** Whether a body at an offset of a Chinese article is one that another deals with. */
export const isDealtWith = (reading: string, start: number): boolean =>
  DEALT_WITH_ZH.test(reading.slice(Math.max(0, start - LONGEST_DEALING), start));
const DEALT_WITH_EN =
  /\b(?:(?:lost|losing|loses|beaten|drew|drawing|went down|fell|won|knocked out)(?: [\d–-]+)? (?:to|by|with|at|against)|(?:defeat|loss|win|draw|victory|thrashing)(?: [\d–-]+)? (?:by|to|at|against|over|with)|hired|hires|hiring|retained|retains|engaged|engages|enlisted|sued|sues|suing|accused|accuses|blamed|blames|criticized|criticised|beat|beats|beating|defeated|defeats|lost to|fined|fines|versus|vs|v|against|loss to|losing to|defeat (?:to|by|at)|win over|victory over|rivals?|adversary|fight with|feud with|dispute with|lawsuit against|row with|battle with|clash with) (?:(?:the|an?|its|his|her|their|rivals?|neighbou?rs?|law|private-equity|private equity|consulting|accounting|hedge|outside|management|giant|main|bitter|arch) ){0,4}(?:(?:firm|fund|group|company|bank|club|contractor|consultancy|consultants?|agency|auditors?|advisers?|lawyers at|accountants?|side) )?$/i;

/** The same in English. */
export const isDealtWithInEnglish = (reading: string, start: number): boolean =>
  DEALT_WITH_EN.test(reading.slice(Math.max(0, start - LONGEST_DEALING), start));

sieve(DEALT_WITH_ZH);
