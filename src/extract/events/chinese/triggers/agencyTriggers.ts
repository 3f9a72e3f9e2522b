/** Plain words of agency copy, mainland, Hong Kong and Taiwan: who hands in their notice, is moved up, knocked down, let go of. */
import type { TriggerRow } from './triggerRow.ts';

const POST =
  '(?:总裁|总?经理|主任|局长|部长|院长|校长|处长|科长|总监|主管|董事长?|副总|教授|主席|会长|合伙人|主编|行长|书记|教练|警司|警监|[上中少]将)';

export const AGENCY_TRIGGERS: readonly TriggerRow[] = [
  {
    rule: 'departure/notice',
    type: 'departure',
    shape: 'self',
    needs: 'person',
    words: '呈辞(?=$|[，。])',
    says: ['周岚周三呈辞。'],
    not: ['呈辞典雅。'],
  },
  {
    rule: 'appointment/raised',
    type: 'appointment',
    shape: 'post',
    needs: 'person',
    words: `(?:获|被)?晋升(?:为|至)?(?=[^，。的]{0,12}${POST}) (?<![提晋跃爬飙攀回擢拔调])升(?:为|至)(?=[^，。的]{0,12}${POST})`,
    says: ['周岚晋升为副总裁。', '周岚升为主任。'],
    not: ['公司排名升至第三。', '晋升的通道不畅。'],
  },
  {
    rule: 'return/back-at-work',
    type: 'return',
    shape: 'self',
    needs: 'person',
    words: '销假(?:上班|复工|返岗|归队)?(?=$|[，。])',
    says: ['周岚周一销假上班。'],
    not: ['销假手续繁琐。'],
  },
  {
    rule: 'leave/takes-days',
    type: 'leave',
    shape: 'self',
    needs: 'person',
    words: '休(?:了|起)?(?:长|产|陪产|无薪|育婴|带薪|探亲)假(?=$|[，。至到])',
    says: ['周岚下月休产假。', '周岚休无薪假。'],
    not: ['休产假的员工照发工资。'],
  },
  {
    rule: 'joining/taken-on',
    type: 'joining',
    shape: 'act',
    needs: 'person',
    words: '挖角(?=[^，。战行潮风的]{2,}) 聘入(?=[^，。的]{2,})',
    says: ['长河集团挖角何亦。'],
    not: ['挖角战愈演愈烈。'],
  },
  {
    rule: 'founding/opens-shop',
    type: 'founding',
    shape: 'act',
    needs: 'person',
    words: '成立(?:了)?(?:个人|自己的)?工作室(?=$|[，。]) 开(?:自己的)?公司(?=$|[，。])',
    says: ['周岚成立个人工作室。', '何亦辞职开公司。'],
    not: ['离开公司的周岚去了海边。'],
  },
  {
    rule: 'restructuring/cut-back',
    type: 'restructuring',
    shape: 'act',
    needs: 'named',
    words:
      '(?:拆分|分拆)(?=[^，。的]{0,10}业务) 裁撤(?=[^，。的]{0,12}(?:部门|单位|机构|团队|科室|岗位|编制)) (?:整并|合并|撤并)(?=[^，。的]{0,8}(?:部门|单位|机构|科室|院系|学系|团队)) 缩减(?=[^，。的]{0,6}(?:规模|编制|人手|产能)(?:$|[，。])) 撤出(?=[^，。的]{0,10}市场(?:$|[，。])) 遣散(?=[^，。费的]{0,10}(?:员工|职工|职员|雇员|工人|人(?:$|[，。]))) 关闭(?=[^，。]{0,14}(?:门市|据点|产线|生产线)(?:$|[，。])) 减员(?=$|[，。]|[\\d一二三四五六七八九十百千]) 撤店(?=$|[，。]) (?<=(?:公司|店|餐厅|酒楼|集团|门市|戏院|影院|厂|酒家|百货|科技)[^，。]{0,10})结业(?=$|[，。]) (?<=(?:股|公司|集团|科技|控股)[^，。]{0,10})下市(?=$|[，。]) (?:进行|启动|推动|展开)组织(?:改造|再造)(?=$|[，。])',
    says: [
      '公司拆分零售业务。',
      '长河集团裁撤三个部门。',
      '百年酒楼月底结业。',
      '公司遣散两百名员工。',
      '长河集团撤出市场。',
    ],
    not: ['学员结业。', '拆分方案未定。', '公司支付遣散费。', '市政府关闭了道路。'],
  },
  {
    rule: 'dispute/fires-at',
    type: 'dispute',
    shape: 'act',
    needs: 'person',
    words: '(?:砲轰|杠上)了?(?=[^，。花的]{2,})',
    says: ['周岚杠上何亦。'],
    not: ['杠上花开。'],
  },
  {
    rule: 'statement/address',
    type: 'statement',
    shape: 'self',
    needs: 'person',
    words:
      '致(?:悼词|悼辞|欢迎[词辞]|开幕[词辞]|闭幕[词辞]|祝酒[词辞]|[词辞](?=$|[，。])) 发(?:微博|推文?|帖|贴文|长文|视频|脸书)(?:回应|道歉|致歉)(?=$|[，。])',
    says: ['周岚在葬礼上致悼词。', '周岚发微博回应。'],
    not: ['致辞的嘉宾已经离场。'],
  },
  {
    rule: 'statement/sets-right',
    type: 'statement',
    shape: 'self',
    needs: 'named',
    words:
      '澄清了?(?=[^，。的]{0,8}(?:传闻|传言|谣言|误会)(?:$|[，。])) 通报了?(?=[^，。的]{0,8}(?:情况|进展|案情)(?:$|[，。]))',
    says: ['周岚澄清传闻。', '公司通报进展。'],
    not: ['待澄清的传闻很多。'],
  },
  {
    rule: 'decision/takes-up',
    type: 'decision',
    shape: 'act',
    needs: 'named',
    words:
      '接受了?(?=[^，。的]{0,6}(?:邀请|提名|条件|方案|调解)(?:$|[，。])) 同意了?(?=[^，。的]{0,6}(?:方案|提案|条件|请求)(?:$|[，。]))',
    says: ['周岚接受邀请。', '董事会同意方案。'],
    not: ['接受的条件十分苛刻。'],
  },
  {
    rule: 'legal/before-the-bench',
    type: 'legal',
    shape: 'self',
    needs: 'person',
    words:
      '还柙(?=$|[，。候看至]) [被获]判无罪(?=$|[，。]) 被审判(?=$|[，。]) (?<=[被遭])搜索(?=$|[，。]) [被遭]裁罚(?=$|[，。\\d一二三四五六七八九十]) (?:押后|延期)再讯 被(?:法院)?强制执行(?=$|[，。])',
    says: ['周岚被判无罪。', '周岚还柙候审。', '何亦遭搜索。'],
    not: ['被审判的历史。', '搜索引擎遭淘汰。'],
  },
  {
    rule: 'assessment/put-through',
    type: 'assessment',
    shape: 'self',
    needs: 'person',
    words:
      '(?:接受|通过)了?(?:年度|任前|强制|两次|首次)?(?:考核|药检|尿检|体检|健康检查|身体检查)(?=$|[，。]) 参加(?=[^，。的]{0,6}考试(?:$|[，。]))',
    says: ['周岚通过药检。', '周岚参加律师考试。'],
    not: ['接受考核的干部有三百名。'],
  },
  {
    rule: 'assessment/goes-round',
    type: 'assessment',
    shape: 'act',
    needs: 'named',
    words:
      '(?:检查|巡查)了?(?=[^，。的]{0,8}(?:工地|工厂|厂房|现场|矿井|店铺|餐厅)(?:$|[，。])) 核实了?(?=[^，。的]{0,6}数据(?:$|[，。]))',
    says: ['市建设局周三检查工地。'],
    not: ['检查的结果尚未公布。'],
  },
  {
    rule: 'meeting/sees',
    type: 'meeting',
    shape: 'with',
    needs: 'person',
    words:
      '(?:面见|(?<![会面约往])晤)了?(?=[^，。面谈的]{2,}) (?:参加|列席)(?=[^，。的]{0,8}会议(?:$|[，。])) 协商(?=$|[，。])',
    says: ['周岚面见总统。', '周岚列席会议。'],
    not: ['参加会议的代表陆续离场。', '协商会议闭幕。'],
  },
  {
    rule: 'incident/struck',
    type: 'incident',
    shape: 'self',
    needs: 'person',
    words:
      '堕楼(?!案|事件|者)(?:身亡|死亡|重伤)? [被遭](?:[^，。]{0,4}[车轮])?撞(?:倒|伤|飞|死)?(?=$|[，。]) 被害(?=$|[，。])',
    says: ['周岚堕楼身亡。', '周岚遭货车撞伤。'],
    not: ['堕楼案仍在调查。', '被撞的车停在路边。'],
  },
  {
    rule: 'incident/blast',
    type: 'incident',
    shape: 'self',
    words: '(?:发生|引发|突然)气爆(?!声|案) (?:暴雨|洪水|大雨)成灾',
    says: ['工厂发生气爆。'],
    not: ['气爆声很响。'],
  },
];
