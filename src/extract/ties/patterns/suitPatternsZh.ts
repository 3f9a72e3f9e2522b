/** Who stands against whom in a Chinese suit, as its outcome or its name says it: 法院判某公司赔偿某甲, 某甲诉某公司案. */
import { NAME, NAMES, ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

/** Words of a court, without which nobody has to pay. */
const RULES = '(?:判令|判决|判定|判|裁定|裁决|下令|命令|责令|勒令|胜诉|败诉|得直|仲裁)';
const PAYS = '(?:赔偿|赔付|赔|支付|给付|偿付|偿还|退还|返还|归还|道歉|付)';

/** Those who have to pay: with kin or officers of theirs. */
const PARTIES = `${NAME}(?:(?:、|和|与|及|以及)(?:其|他的|她的|${P})?[^，。；：、的${P}${O}]{0,6}${NAME}){0,6}`;

export const SUIT_PATTERNS_ZH: readonly TiePattern[] = [
  {
    // 原告某公司胜诉，被告某厂赔偿
    rule: 'tie-plaintiff-and-defendant',
    type: 'legal_action_against',
    pattern: shape(
      `(?:原告|上诉人|申请人)(?:人|方)?(?:、?[^，。；：、${P}${O}]{0,6})(?<s>${NAMES})[^。；]{0,40}?(?<!共同|驳回)(?:被告|被上诉人|被申请人)(?:人|方)?(?:、?[^，。；：、${P}${O}]{0,6})(?<t>${NAMES})`,
    ),
  },
  {
    // 被告某厂须赔偿原告某公司
    rule: 'tie-defendant-and-plaintiff',
    type: 'legal_action_against',
    pattern: shape(
      `(?:被告|被上诉人|被申请人)(?:方)?(?<t>${NAMES})[^。；${P}${O}]{0,30}?(?<!被)(?:原告|申请人)(?:方)?(?<s>${NAMES})`,
    ),
  },
  {
    // 就某甲的案件提出上诉
    rule: 'tie-appeals-case-of',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})[^。；没未拒拟${P}${O}]{0,16}?(?:就|对|针对)[^，。；${P}${O}]{0,8}?(?<t>${P})(?:的|一)?(?:案件?|判决|刑期|判刑|裁决|无罪判决|获释)[^，。；不未没拟${P}${O}]{0,4}?(?:提出|提起|寻求)?(?:上诉|抗诉|复核|覆核|司法复核)(?=$|[，。；])`,
    ),
  },
  // 法院判决，某公司应…; 法官某甲裁定，某乙败诉
  {
    rule: 'tie-court-obliges',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${O}|(?<=法官|裁判官|庭长|审判长)${P})[^。；${P}${O}]{0,24}?(?:判决|裁定|裁决|宣判|判令|判定|颁令|下令)(?:如下|指|称)?[，：](?<t>${PARTIES})(?:等人|两人|二人)?(?:一方)?(?:须|应(?!对)|应当|必须|需|败诉|被判|不得|构成|侵犯|侵权|违约|违法|未尽|存在过错|犯有|有罪|罪成)`,
    ),
  },
  {
    rule: 'tie-has-to-apologize',
    type: 'legal_action_against',
    pattern: shape(
      `${RULES}[^。；]{0,4}[，：]?(?<t>${NAMES})(?:须|应当?|必须|需)[^。；${P}${O}]{0,30}?(?:向|对)[^，。；${P}${O}]{0,8}(?<s>${NAME})[^，。；${P}${O}]{0,4}(?:道歉|赔|支付|致歉)`,
    ),
  },
  {
    rule: 'tie-has-to-pay',
    type: 'legal_action_against',
    pattern: shape(
      `${RULES}[^。；]{0,30}?(?<t>${PARTIES})(?:等人|两人|二人)?(?:分别|连带|共同|一次性|合共|合计|败诉，?)*(?:(?:须|应当?|必须|需要?|要|得)[^，。；${P}${O}]{0,4}?向[^，。；${P}${O}]{0,6}(?<s>${NAME})[^，。；${P}${O}]{0,8}?${PAYS})`,
    ),
  },
  {
    // 法院应某银行的申请冻结了某甲的资产
    rule: 'tie-at-request-of',
    type: 'legal_action_against',
    pattern: shape(
      `应(?<s>${NAME})(?:的|之)?(?:申请|请求|要求|声请)[^，。；${P}${O}]{0,6}?(?:冻结|查封|扣押|拍卖|搜查|传唤|逮捕|禁止|责令|勒令)了?[^，。；${P}${O}]{0,4}(?<t>${NAME})`,
    ),
  },
  {
    rule: 'tie-pays-to',
    type: 'legal_action_against',
    pattern: shape(
      `${RULES}[^。；]{0,30}?(?<t>${PARTIES})(?:等人|两人|二人)?(?:须|应当?|必须|需要?|要|败诉|分别|连带|共同|一次性|，)*${PAYS}(?:给)?(?:前|原|死者|原告|受害人|[^，。；${P}${O}]{0,5}长)?(?<s>${NAME})(?![^，。]{0,4}(?:的?(?:银行|公司)))`,
    ),
  },
  {
    // 针对某公司的调查由某局主导
    rule: 'tie-inquiry-led-by',
    type: 'legal_action_against',
    pattern: shape(
      `(?:针对|对)(?<t>${NAMES})的[^，。；${P}${O}]{0,8}?(?:调查|侦查|检控|审查|审理|搜查|起诉|公诉|审判|执法行动|清算)[^，。；没未${P}${O}]{0,8}?(?:由|是由)(?<s>${NAMES})`,
    ),
  },
  {
    rule: 'tie-wins-against',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})[^，。；未没${P}${O}]{0,8}?(?:胜诉|打赢[^，。]{0,6}官司|败诉|得直)，[^，。；${P}${O}]{0,6}(?<t>${NAME})(?:须|应|必须|需|要|被判|被令)[^，。；${P}${O}]{0,8}?${PAYS}`,
    ),
  },
  {
    rule: 'tie-case-of',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAMES})(?:诉|告|控)(?<t>${NAMES})(?:等)?(?:[^，。；${P}${O}]{0,10}?)(?:一案|案|官司|胜诉|败诉|得直)`,
    ),
  },
  {
    rule: 'tie-stands-trial',
    type: 'legal_action_against',
    pattern: shape(
      `(?<t>${P})[^，。；未没${P}${O}]{0,10}?(?:在|于|到|赴)(?<s>${O})[^，。；未没${P}${O}]{0,6}?(?:受审|应讯|过堂|提堂|认罪|聆讯|被控|被起诉|被判|接受(?:审讯|聆讯|审判))`,
    ),
  },
  {
    rule: 'tie-case-before',
    type: 'legal_action_against',
    pattern: shape(
      `(?<t>${P})的?[^，。；${P}${O}]{0,8}案件?[^，。；未没${P}${O}]{0,8}(?:在|由)(?<s>${O})[^，。；未没${P}${O}]{0,4}(?:开庭|审理|宣判|开审|提堂|聆讯|再审|续审)`,
    ),
  },
  {
    rule: 'tie-defendants-are',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})[^。；${P}]{0,30}?(?:诉讼|起诉|提告|入禀|状告|诉状)[^。；${P}]{0,12}?被告(?:人)?(?:包括|为|是|有|分别为|还有|列为)[^，。；${P}${O}]{0,6}?(?<t>${NAMES})`,
    ),
  },
  {
    rule: 'tie-asks-court-against',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})[^，。；未没拒${P}${O}]{0,6}?(?:向|请)${O}[^，。；${P}${O}]{0,4}?(?:申请|声请|请求|提请|申领)[^，。；${P}${O}]{0,2}?(?:对|针对)(?<t>${NAMES})`,
    ),
  },
  {
    rule: 'tie-against-in-court',
    type: 'legal_action_against',
    pattern: shape(
      `(?<s>${NAME})(?:与|和|同|跟)(?<t>${NAME})(?:之间)?的?(?:[^，。；没未无${P}${O}]{0,6}?)(?:诉讼|官司|法律战|仲裁案|专利战|劳资官司|遗产官司)`,
    ),
  },
  {
    // 某纪委通报某甲接受审查调查
    rule: 'tie-told-under-inquiry',
    type: 'legal_action_against',
    pattern: shape(
      `(?<=^|[，。；：日月年晨午晚天])(?<s>${O})(?:网站|官网)?(?:[^，。；${P}${O}]{0,6})(?:通报|公布|公告|宣布|披露|消息)(?:称|说|了)?[，：]?(?<t>${P})[^。；${P}${O}]{0,24}?(?:(?:接受|被)(?:[^，。；${P}${O}]{0,8})(?:纪律审查|审查调查|监察调查|审查|留置|立案调查|立案审查)|被查(?![到出明看阅封]))`,
    ),
  },
];
