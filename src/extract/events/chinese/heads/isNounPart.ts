/** Whether a trigger is only the beginning of a noun ("离职声明"). */
import { sieve } from '../../../sieve.ts';
import type { Trigger } from '../triggers/findTriggers.ts';

const NOUN_AFTER =
  /^(?:者|[^，。、]{0,6}罪(?!名成立)|人(?=[，。、的员士数]|$)|案(?=[，。、件的例]|$)|率|潮|会(?=[，。、议的上]|$)|令(?=[，。、的]|$)|书(?=[，。、的]|$)|费(?=[，。、用的]|$)|权(?=[，。、力的限]|$)|期(?=[，。、间的限]|$)|声明|经理|总监|主管|主任|部门|部(?=副?(?:主任|经理|总监|主管|负责人|长)|的|[，。]|$)|计划|方案|事件|传闻|风波|问题|原因|消息|代表|专家|顾问|官员|人员|进程|过程|压力|前景|作用|工作|制度|政策|程序|条件|标准|机制|能力|经验|仪式|现场|服务|业务|市场|行业|战(?=[，。、的中]|$)|史(?=[，。、的上]|$)|生涯|协议|资金|理由|危机|疑云|疑案|内幕|始末|手续|名单|文件|申请|候选)/;

/** Verbs whose object such a noun is: "签署协议", "批准计划". */
const TAKES_OBJECT =
  /^(?:主持|辞[去任掉]|卸任|卸下|担任|出任|就任|接任|升任|兼任|调任|转任|当选|接替|免去|罢免|撤换|任命|解雇|解聘|开除|辞退|聘请|聘任|委任|提拔|签|订立|缔结|达成|递交|提交|提出|发布|发表|公布|取消|撤销|撤回|废除|废止|推出|出台|颁布|启动|批准|否决|搁置|接受|终止|叫停|喊停|推迟|举行|召开|举办|出席|离开|接手|接管|失去|否认|承认|透露|披露|揭露|曝光|揭发|痛|怒|批评|抨击|指责|谴责|质疑|反对|抗议|不满|支持|力挺|欢迎|开通|上线|保证|承诺|允诺|关闭|停止|剥离|卖掉|买下|拿下|打破|驳回|同意|恢复|放弃|中止|涂改|篡改|伪造|扩大|取得|拿到|获授|公开|改选|敲定|确定|宣布|审议|支付|追回|收回)/;

/** "爆炸事故调查报告", "坠崖事故遇难者": the accident only says which one. */
const OF_ACCIDENT =
  /^(?:事故|事件|灾害|火灾)?的?(?:责任)?(?:调查|处理|处置|善后|救援|抢险|应急|防范|追责|问责)+(?:评估|处理)?(?:报告|组|工作|小组|指挥部|领导小组|通报|批复|情况|建议|结果|结论|专班|会议|领导)|^(?:事故|事件)(?:报告|责任人|原因|通报|遇难者|伤者|家属|受害者|指挥部|现场|认定|相关|有关|单位|企业|发生地|车辆)/;

/** `limit`: where what may belong to it ends. */
export function isNounPart(reading: string, trigger: Trigger, limit: number): boolean {
  const behind = reading.slice(trigger.end, Math.min(limit, trigger.end + 4));
  if (/[了过]$/.test(trigger.word)) return false;
  if (
    trigger.row.type === 'incident' &&
    OF_ACCIDENT.test(reading.slice(trigger.end, Math.min(limit, trigger.end + 16)))
  )
    return true;
  if (/^服务(?:于|了|过|逾|近|超|多|[\d一二三四五六七八九十])/.test(behind)) return false;
  return NOUN_AFTER.test(behind) && !(TAKES_OBJECT.test(trigger.word) && !/^(?:者|人|案|率|权|费)/.test(behind));
}

sieve(NOUN_AFTER);
