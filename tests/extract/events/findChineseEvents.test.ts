import { describe, expect, it } from 'vitest';
import { type Names, readEvents } from './readCase.ts';

/** Text, names, and the events: `type: who, who (modality)`. */
type Case = [text: string, names: Names, events: string[]];

const say = (text: string, names: Names) =>
  readEvents(text, names).events.map(
    (e) =>
      `${e.type}: ${e.participants.map((p) => p.entity).join('、')}${e.modality === 'asserted' ? '' : ` (${e.modality})`}`,
  );

const SHAPES: Case[] = [
  // active
  ['周岚辞去远洋集团总裁职务。', { people: ['周岚'], organizations: ['远洋集团'] }, ['departure: 周岚、远洋集团']],
  ['远洋集团任命周岚为总裁。', { people: ['周岚'], organizations: ['远洋集团'] }, ['appointment: 远洋集团、周岚']],
  ['周岚接替何亦出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 周岚、何亦']],
  // what was done with somebody, or to them, before they do something
  ['周岚举荐的何亦接任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 何亦']],
  ['周岚举报的老同事何亦昨天被捕。', { people: ['周岚', '何亦'] }, ['legal: 何亦']],
  [
    '周岚请来的何亦加入了远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['joining: 何亦、远洋集团'],
  ],
  [
    '被周岚解雇的何亦起诉远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['legal: 何亦、远洋集团'],
  ],
  ['周岚举荐的是何亦。', { people: ['周岚', '何亦'] }, ['support: 周岚、何亦']],
  // 是 … 的 around what happened, and what is not so or only meant to be
  ['周岚是被何亦解雇的。', { people: ['周岚', '何亦'] }, ['dismissal: 周岚、何亦']],
  ['周岚是去年三月辞职的，何亦不知情。', { people: ['周岚', '何亦'] }, ['departure: 周岚']],
  ['周岚是在会场外被捕的。', { people: ['周岚'] }, ['legal: 周岚']],
  ['周岚不是被何亦解雇的。', { people: ['周岚', '何亦'] }, []],
  ['周岚是来辞职的。', { people: ['周岚'] }, []],
  ['周岚是可以辞职的。', { people: ['周岚'] }, []],
  ['周岚是被解雇的何亦请来的。', { people: ['周岚', '何亦'] }, []],
  // what opens the clause only says who then does something
  ...(
    [
      ['曾执掌远洋集团十年的何亦宣布辞职。', ['departure: 何亦']],
      ['周一，支持周岚的何亦宣布辞职。', ['departure: 何亦']],
      ['曾公开批评周岚的何亦在家中被捕。', ['legal: 何亦']],
      ['接替周岚出任总裁的何亦起诉北山银行。', ['legal: 何亦、北山银行']],
      ['收购远洋集团未果的何亦向公众道歉。', ['statement: 何亦']],
      ['何亦8月3日起诉公司。', ['legal: 何亦']],
      ['力主将何亦解职的周岚当场辞职。', ['departure: 周岚']],
      // a post that begins as a deed does
      ['周岚被解职。一起走的还有采购总监何亦。', ['dismissal: 周岚']],
      // whom the deed is done to, described as well
      ['周岚起诉掏空公司的何亦。', ['legal: 周岚、何亦']],
      ['周岚批评何亦的亲信。', ['dispute: 周岚、何亦']],
    ] as [string, string[]][]
  ).map(([text, told]): Case => [text, { people: ['周岚', '何亦'], organizations: ['远洋集团', '北山银行'] }, told]),
  ['何亦被周岚解雇。', { people: ['周岚', '何亦'] }, ['dismissal: 何亦、周岚']],
  // where something is told is no meeting of its own
  ['周岚在2022年底的一场饭局上，向何亦承诺条件不变。', { people: ['周岚', '何亦'] }, ['support: 周岚、何亦']],
  ['周岚在聚会上批评何亦。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
  ['周岚与何亦聚会。', { people: ['周岚', '何亦'] }, ['meeting: 周岚、何亦']],
  // whom somebody has do something
  [
    '周岚提名何亦加入远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['joining: 何亦、远洋集团'],
  ],
  ['周岚聘请何亦出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 何亦、周岚']],
  ['周岚接替何亦出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 周岚、何亦']],
  // whoever does it is named behind the clause
  ['接替周岚出任总裁的，是多年的副手何亦。', { people: ['周岚', '何亦'] }, ['appointment: 何亦、周岚']],
  ['最先公开质疑周岚的，正是大学教授何亦。', { people: ['周岚', '何亦'] }, ['dispute: 何亦、周岚']],
  ['亲手把周岚送进监狱的是何亦。', { people: ['周岚', '何亦'] }, ['legal: 何亦、周岚']],
  ['和他一道被罢免的，有董事周岚，还有独立董事何亦。', { people: ['周岚', '何亦'] }, ['dismissal: 周岚、何亦']],
  ['董事会解任周岚的总经理职务。', { people: ['周岚'] }, ['dismissal: 周岚']],
  ['解任案昨天交付表决。', {}, ['decision: ']],
  ['令周岚意外的，是何亦也辞职了。', { people: ['周岚', '何亦'] }, ['departure: 何亦']],
  // they: those told of together, of whom the sentence is
  [
    '周岚、何亦在法院起诉远洋集团。他们同时向证监会举报。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团', '证监会'] },
    ['legal: 周岚、何亦、远洋集团', 'dispute: 周岚、何亦、证监会'],
  ],
  [
    '周岚、何亦起诉远洋集团，数百名员工旁听。他们同时向证监会举报。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团', '证监会'] },
    ['legal: 周岚、何亦、远洋集团', 'dispute: 证监会'],
  ],
  // a setting between somebody and what happens to them
  ['周岚在机场准备登机之际被捕。', { people: ['周岚'] }, ['legal: 周岚']],
  ['周岚在机场准备登机时被捕。', { people: ['周岚'] }, ['legal: 周岚']],
  // whoever takes somebody there is told behind 由
  ['周岚在清迈被扣下，当天由何亦押解至北京。', { people: ['周岚', '何亦'] }, ['legal: 周岚', 'legal: 何亦、周岚']],
  // a deed that only says when
  ['交割不过几个小时，周岚便被解雇。', { people: ['周岚'] }, ['dismissal: 周岚']],
  ['收购完成的当天，周岚辞职。', { people: ['周岚'] }, ['departure: 周岚']],
  ['周岚抱着纸箱走进了远洋集团总部。', { people: ['周岚'], organizations: ['远洋集团'] }, ['meeting: 周岚、远洋集团']],
  // how somebody speaks stands between them and the verb
  [
    '周岚满心欢喜地宣布，何亦将加入远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['joining: 何亦、远洋集团、周岚 (planned)'],
  ],
  ['周岚在当地宣布，何亦已经辞职。', { people: ['周岚', '何亦'] }, ['departure: 何亦、周岚']],
  // the press is spoken to and does not speak
  ['周岚当晚对媒体表示，公司运转正常。', { people: ['周岚'] }, ['statement: 周岚']],
  ['周岚昨日在接受本报记者采访时透露，公司没有问题。', { people: ['周岚'] }, ['statement: 周岚']],
  ['与周岚相熟的知情人士对媒体透露，何亦已辞职。', { people: ['周岚', '何亦'] }, ['departure: 何亦 (reported)']],
  // one alone at table meets nobody, who asks others does
  ['周岚当时正在食堂吃饭。', { people: ['周岚'] }, []],
  ['周岚曾出面邀两房吃饭。', { people: ['周岚'] }, ['meeting: 周岚']],
  // goods are moved, nobody joins
  ['周岚把三百件商标转入远洋公司。', { people: ['周岚'], organizations: ['远洋公司'] }, []],
  // passive
  ['周岚被董事会罢免。', { people: ['周岚'], organizations: ['董事会'] }, ['dismissal: 周岚、董事会']],
  ['何亦遭警方逮捕。', { people: ['何亦'], organizations: ['警方'] }, ['legal: 何亦、警方']],
  ['总裁一职由周岚接任。', { people: ['周岚'] }, ['appointment: 周岚']],
  // 将, 把
  ['远洋集团将何亦解雇。', { people: ['何亦'], organizations: ['远洋集团'] }, ['dismissal: 远洋集团、何亦']],
  // with
  ['周岚上午与总理何亦会面。', { people: ['周岚', '何亦'] }, ['meeting: 周岚、何亦']],
  ['周岚和何亦分别当选主席和秘书长。', { people: ['周岚', '何亦'] }, ['appointment: 周岚、何亦']],
  // dropped subject
  ['周岚当天飞抵首都，随后辞职。', { people: ['周岚'] }, ['departure: 周岚']],
  // described subject
  [
    '来自远洋集团的周岚加盟北山银行。',
    { people: ['周岚'], organizations: ['远洋集团', '北山银行'] },
    ['joining: 周岚、北山银行'],
  ],
  // told by a post or a deed: whom the rest of the sentence is of
  [
    '时任远洋集团副总裁的周岚备受瞩目，次年辞职。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['departure: 周岚'],
  ],
  ['接替何亦的周岚上任不久，次年被捕。', { people: ['周岚', '何亦'] }, ['appointment: 周岚', 'legal: 周岚']],
  [
    '周岚创办的远洋集团一路亏损，次年宣布破产。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['change: 远洋集团、周岚', 'legal: 远洋集团'],
  ],
  [
    '周岚批评了离开远洋集团的何亦，次年辞职。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['dispute: 周岚、何亦', 'departure: 周岚'],
  ],
  // reason before the verb
  ['周岚因不满董事会的安排而辞职。', { people: ['周岚'], organizations: ['董事会'] }, ['departure: 周岚']],
  // two happenings
  [
    '周岚选择离开并创立了远洋集团。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['departure: 周岚', 'founding: 周岚、远洋集团'],
  ],
  // noun
  ['周岚在五月的突然离职震动业界。', { people: ['周岚'] }, ['departure: 周岚']],
  // announced
  [
    '周岚宣布将离开远洋集团。',
    { people: ['周岚'], organizations: ['远洋集团'] },
    ['departure: 周岚、远洋集团 (planned)'],
  ],
  // told by another
  ['何亦透露，周岚可能出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 周岚、何亦 (possible)']],
  ['知情人士称，周岚已经辞职。', { people: ['周岚'] }, ['departure: 周岚 (reported)']],
  ['周岚否认参与洗钱。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['法院计划于下月传唤周岚。', { people: ['周岚'] }, ['legal: 周岚 (planned)']],
  // a court orders: what it orders is no happening of its own
  ['北山法院判令周岚偿还贷款。', { people: ['周岚'], organizations: ['北山法院'] }, ['legal: 北山法院、周岚']],
  // what only tells which one
  ['已转赴北山大学的周岚辞职。', { people: ['周岚'], organizations: ['北山大学'] }, ['departure: 周岚']],
  // passive that lies ahead
  ['主任周岚将被替换。', { people: ['周岚'] }, ['dismissal: 周岚 (planned)']],
  ['周岚最快下周会见何亦。', { people: ['周岚', '何亦'] }, ['meeting: 周岚、何亦 (planned)']],
  // coming before the public and what is said there
  ['周岚现身电视节目，否认造假。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚放话要起诉何亦。', { people: ['周岚', '何亦'] }, ['legal: 周岚、何亦 (planned)']],
  ['远洋集团将起诉周岚。', { people: ['周岚'], organizations: ['远洋集团'] }, ['legal: 远洋集团、周岚 (planned)']],
  ['远洋集团将周岚起诉至法院。', { people: ['周岚'], organizations: ['远洋集团'] }, ['legal: 远洋集团、周岚']],
  ['周岚最快年底才会出任总裁。', { people: ['周岚'] }, ['appointment: 周岚 (possible)']],
  ['检方估计会起诉周岚。', { people: ['周岚'], organizations: ['检方'] }, ['legal: 检方、周岚 (possible)']],
  ['周岚对造假一说嗤之以鼻。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚斥之为谣言。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚拒不认罪。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚强调绝无关说。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚回应本刊时否认怠慢，称会再查。', { people: ['周岚'] }, ['statement: 周岚 (denied)']],
  ['周岚承认在被问到时说谎。', { people: ['周岚'] }, ['statement: 周岚']],
  ['周岚表示会再努力。', { people: ['周岚'] }, ['statement: 周岚']],
  // who left, behind the verb
  ['同时离开的还有董事何亦。', { people: ['何亦'] }, ['departure: 何亦']],
  // a verb and its object, no compound
  ['远洋集团签署协议。', { organizations: ['远洋集团'] }, ['deal: 远洋集团']],
  ['周岚离开服务二十年的远洋集团。', { people: ['周岚'], organizations: ['远洋集团'] }, ['departure: 周岚、远洋集团']],
  ['周岚召开记者会，指责何亦失职。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
  // a letter and what it says
  ['5月3日，周岚提起诉讼，要求撤回决议。', { people: ['周岚'] }, ['legal: 周岚']],
  // a nickname
  ['人称“老船长”的何亦年事已高。在码头，老船长辞职。', { people: ['何亦'] }, ['departure: 何亦']],
  // whom the quote names besides: the one it is taken from, the one it is handed to, the owner where nobody else is
  [
    '周岚从何亦手中买下远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['deal: 周岚、远洋集团、何亦'],
  ],
  ['周岚向上司何亦递交辞呈。', { people: ['周岚', '何亦'] }, ['departure: 周岚、何亦']],
  ['何亦的报道在5月3日上线。', { people: ['何亦'] }, ['launch: 何亦']],
  ['周岚从何亦的办公室搬走，随后辞职。', { people: ['周岚', '何亦'] }, ['departure: 周岚']],
  // whom the clause leaves out: whose post it was, who is tried, who was told of before
  ['何亦辞职，遗缺由周岚递补。', { people: ['周岚', '何亦'] }, ['departure: 何亦', 'appointment: 周岚、何亦']],
  ['何亦2017年8月被判五年，半年后二审改判缓刑走出看守所。', { people: ['何亦'] }, ['legal: 何亦', 'legal: 何亦']],
  ['周岚走出病房，挟高人气于四年后惊险连任。', { people: ['周岚'] }, ['appointment: 周岚']],
  // two at once, and the same two again
  [
    '周岚在纽约等着何亦。5月3日，夫妇俩创办远洋集团。',
    { people: ['周岚', '何亦'], organizations: ['远洋集团'] },
    ['founding: 周岚、何亦、远洋集团'],
  ],
  ['老周岚在家中等何亦，祖孙就此反目。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
  [
    '周岚在庭上指控何亦施暴，后者通过律师否认。',
    { people: ['周岚', '何亦'] },
    ['dispute: 周岚、何亦', 'statement: 何亦 (denied)'],
  ],
  // whoever left just before is replaced; not by who gets a post that is named
  ['当了13年主席的何亦辞职，周岚接棒。', { people: ['周岚', '何亦'] }, ['departure: 何亦', 'appointment: 周岚、何亦']],
  ['何亦辞职。5月3日，周岚接任该职。', { people: ['周岚', '何亦'] }, ['departure: 何亦', 'appointment: 周岚']],
  // whom the clause behind a body's deed names, where it tells nothing of its own
  ['5月3日，理化所召开记者会，周岚与何亦一道介绍。', { people: ['周岚', '何亦'] }, ['meeting: 周岚、何亦']],
  ['5月3日，委员会裁定检查无效，周岚没有违规。', { people: ['周岚'] }, ['legal: 周岚']],
  ['5月3日，学校成立调查组，台下有人骂周岚。', { people: ['周岚'] }, ['founding: ']],
  // who is asked, who stands beside it, who brings it about
  ['周岚约何亦共进午餐。', { people: ['周岚', '何亦'] }, ['meeting: 周岚、何亦']],
  ['周岚在何亦陪同下痛斥对手。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
  ['经何亦牵线，周岚与沈青见面。', { people: ['周岚', '何亦', '沈青'] }, ['meeting: 周岚、沈青、何亦']],
  // the reason is a clause of its own, or only a name
  ['因周岚承诺不裁员。', { people: ['周岚'] }, ['support: 周岚']],
  // a list in which one is described
  ['周岚、已改任顾问的何亦一齐辞职。', { people: ['周岚', '何亦'] }, ['departure: 周岚、何亦']],
  // a list whose verb stands once
  ['周岚被判14年，前副主席何亦13年。', { people: ['周岚', '何亦'] }, ['legal: 周岚、何亦']],
  ['5月3日，三名官员被捕，周岚、何亦均在其列。', { people: ['周岚', '何亦'] }, ['legal: 周岚、何亦']],
  ['包括周岚在内的五名经理辞职。', { people: ['周岚'] }, ['departure: 周岚']],
  // the verb stands between two names
  ['周岚随即提拔表弟何亦为经理。', { people: ['周岚', '何亦'] }, ['appointment: 周岚、何亦']],
  // who lets another speak
  ['何亦透过律师周岚指控董事会违法。', { people: ['周岚', '何亦'] }, ['dispute: 何亦、周岚']],
  // whose seat it was, where who takes it stands behind; who makes another do it, or takes them along
  ['接替周岚的是何亦。', { people: ['周岚', '何亦'] }, ['appointment: 何亦、周岚']],
  ['取代周岚的将是何亦。', { people: ['周岚', '何亦'] }, ['appointment: 何亦、周岚']],
  ['周岚让何亦出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 何亦、周岚']],
  ['周岚带着何亦拜访了沈青。', { people: ['周岚', '何亦', '沈青'] }, ['meeting: 何亦、沈青、周岚']],
  ['周岚没有到场，何亦出任总裁。', { people: ['周岚', '何亦'] }, ['appointment: 何亦']],
  ['5月3日，周岚替何亦还清了欠款。', { people: ['周岚', '何亦'] }, ['deal: 周岚']],
  // what somebody did before, told before what they do
  ['曾质疑合同的部长周岚被何亦免职。', { people: ['周岚', '何亦'] }, ['dismissal: 周岚、何亦']],
  ['周岚批评公司的董事何亦。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
  ['周岚向分管财务的何亦道歉。', { people: ['周岚', '何亦'] }, ['statement: 周岚、何亦']],
  // two, of whom the last sentence names one alone, with somebody else as an object before
  [
    '周岚5月1日起诉何亦。沈青没有到场。两人5月3日会面。',
    { people: ['周岚', '何亦', '沈青'] },
    ['legal: 周岚、何亦', 'meeting: 周岚、沈青'],
  ],
  // what is blamed is no happening of its own
  ['周岚指责何亦收购了对手。', { people: ['周岚', '何亦'] }, ['dispute: 周岚、何亦']],
];

const TYPES: Case[] = [
  ['中级法院判处周岚有期徒刑三年。', { people: ['周岚'], organizations: ['中级法院'] }, ['legal: 中级法院、周岚']],
  ['5月3日，一座煤矿发生爆炸，造成9人遇难。', {}, ['incident: ']],
  ['周岚率队击败北山队，时隔十年夺冠。', { people: ['周岚'], organizations: ['北山队'] }, ['change: 周岚、北山队']],
  ['远洋集团宣布裁员三千人。', { organizations: ['远洋集团'] }, ['restructuring: 远洋集团']],
  ['远洋集团发布新款手机。', { organizations: ['远洋集团'] }, ['launch: 远洋集团']],
  ['议会表决通过了预算案。', { organizations: ['议会'] }, ['decision: 议会']],
  ['监管局对远洋集团立案调查。', { organizations: ['监管局', '远洋集团'] }, ['legal: 监管局、远洋集团']],
  ['周岚公开力挺何亦。', { people: ['周岚', '何亦'] }, ['support: 周岚、何亦']],
  ['周岚从六月起停职。', { people: ['周岚'] }, ['leave: 周岚']],
  ['周岚时隔两年重返北山队。', { people: ['周岚'], organizations: ['北山队'] }, ['return: 周岚、北山队']],
  ['周岚病逝，享年八十岁。', { people: ['周岚'] }, ['incident: 周岚']],
  ['远洋集团与北山银行签署合作协议。', { organizations: ['远洋集团', '北山银行'] }, ['deal: 远洋集团、北山银行']],
];

const NOTHING: Case[] = [
  ['周岚未被当庭收押。', { people: ['周岚'] }, []],
  ['仍有九人下落不明。', { people: [] }, []],
  ['合并案获批的次日，天气转晴。', {}, []],
  ['周岚收到一纸要求函：撤销何亦职务。', { people: ['周岚', '何亦'] }, []],
  ['此举形同架空周岚。', { people: ['周岚'] }, []],
  ['周岚案仍在审理中。', { people: ['周岚'] }, []],
  ['这是周岚四年来二度入狱。', { people: ['周岚'] }, []],
  ['海难之后，各国追究船员。', { people: [] }, []],
  ['如果周岚辞职，股价将下跌。', { people: ['周岚'] }, []],
  ['周岚会不会辞职？', { people: ['周岚'] }, []],
  ['周岚没有辞职。', { people: ['周岚'] }, []],
  ['周岚应该辞职。', { people: ['周岚'] }, []],
  ['周岚经常批评对手。', { people: ['周岚'] }, []],
  ['周岚的离职声明很短。', { people: ['周岚'] }, []],
  ['周岚走进发布会现场。', { people: ['周岚'] }, []],
  ['反对意见集中在价格上。', {}, []],
  ['远洋集团的收购要约仍在有效期内。', { organizations: ['远洋集团'] }, []],
  ['已经离任的周岚站在台下。', { people: ['周岚'] }, []],
  ['周岚无法出售手中的房产。', { people: ['周岚'] }, []],
];

describe('findChineseEvents', () => {
  it.each(SHAPES)('takes the participants from the shape of the clause: %s', (text, names, events) => {
    expect(say(text, names)).toEqual(events);
  });
  it.each(TYPES)('knows the type by the trigger: %s', (text, names, events) => {
    expect(say(text, names)).toEqual(events);
  });
  it.each(NOTHING)('finds nothing in: %s', (text, names, events) => {
    expect(say(text, names)).toEqual(events);
  });

  it('does not read a name as a word', () => {
    const { events } = readEvents('能达集团辞退周岚。', { people: ['周岚'], organizations: ['能达集团'] });
    expect(events.map((e) => e.type)).toEqual(['dismissal']);
  });

  it('quotes from the subject to the object, and no further than the clause', () => {
    const { document, events } = readEvents('在经济下行的背景下，2024年3月5日，周岚当选主席，会场一片欢呼。', {
      people: ['周岚'],
    });
    expect(events.map((e) => e.evidence.map((s) => document.text.slice(s.start, s.end)))).toEqual([
      ['2024年3月5日，周岚当选主席'],
    ]);
    expect(events[0]?.time?.edtf).toBe('2024-03-05');
    expect(events[0]?.title).toBe('周岚当选主席');
    expect(events[0]?.rule).toBe('appointment/posts');
  });

  it('carries a date on to what hangs together with it, and not into the next paragraph', () => {
    const { events } = readEvents('2024年3月5日，周岚被捕。随后，何亦辞职。\n何亦创办了一家书店。', {
      people: ['周岚', '何亦'],
    });
    expect(events.map((e) => [e.type, e.time?.edtf ?? null])).toEqual([
      ['legal', '2024-03-05'],
      ['departure', '2024-03-05'],
      ['founding', null],
    ]);
  });

  it('dates what is told of the same scene, and not what looks back from it', () => {
    const dates = (text: string) =>
      readEvents(text, { people: ['周岚', '何亦'] }).events.map((e) => e.time?.edtf ?? null);
    expect(dates('2024年3月5日上午，礼堂坐满了人。周岚宣布辞职。何亦发言致歉。')).toEqual(['2024-03-05', '2024-03-05']);
    expect(dates('2024年3月5日，周岚辞职。何亦曾批评周岚。')).toEqual(['2024-03-05', null]);
    expect(dates('2024年4月2日，周岚被指2019年造假，何亦被停职。')).toEqual(['2024-04-02', '2024-04-02']);
    // What "2019年的" goes with is dated so where there is no other time, or where it is said where it lies.
    expect(dates('周岚出席了2019年的股东大会。')).toEqual(['2019']);
    expect(dates('周岚死于2017年的火灾。')).toEqual(['2017']);
    // The day that a court sets is not that of its ruling.
    expect(dates('周岚2024年4月2日裁定案件于5月开审。')).toEqual(['2024-04-02']);
    expect(dates('案件于2024年5月开审。')).toEqual(['2024-05']);
  });

  it.each([
    ['2019年加入清河公司的周岚在家中被捕。', [null]],
    ['2024年3月离开清河公司的周岚4月3日起诉何亦。', ['2024-04-03']],
    ['2024年4月3日，2019年加入清河公司的周岚在家中被捕。', ['2024-04-03']],
    ['清河公司今年初曾对周岚的任命提出质疑。', ['2024-01']],
    // a day that is only waited for, and a year a generation back
    ['2024年5月13日是周一，城里人都在等第二天的阅兵。周岚宣布辞职。', ['2024-05-13']],
    [
      '2024年4月底，何亦起诉周岚。她的曾祖父1926年创办了清河公司。5月2日，周岚辞职。',
      ['2024-04', '1926', '2024-05-02'],
    ],
    // a verb that holds the small word
    ['2024年5月2日，周岚确认正在进行合并谈判。', ['2024-05-02']],
    // the clause's own, before words that tell no deed
    ['2024年4月3日上午58岁的周岚在家中被捕。', ['2024-04-03']],
    ['2024年4月3日周岚在家中被捕。', ['2024-04-03']],
  ])('does not date a deed by what its doer had done before: %s', (text, dates) => {
    const { events } = readEvents(text, { people: ['周岚', '何亦'], organizations: ['清河公司'] });
    expect(events.map(({ time }) => time?.edtf ?? null)).toEqual(dates);
  });

  it.each([
    ['2024年上半年，清河公司营收较2023年同期下降三成。', ['2024-01/2024-06']],
    ['清河公司2024年6月的销量比2023年6月下降三成。', ['2024-06']],
    ['与2019年相比，清河公司2023年的利润翻了一番。', ['2023']],
    ['周岚2023年打破了2016年的纪录。', ['2023']],
    ['与2019年一样，清河公司营收下降三成。', [null]],
    // Nothing is measured there.
    ['清河公司2019年营收下降三成。', ['2019']],
  ])('does not date a change by what it is measured against: %s', (text, dates) => {
    const { events } = readEvents(text, { people: ['周岚', '何亦'], organizations: ['清河公司'] });
    expect(events.map(({ time }) => time?.edtf ?? null)).toEqual(dates);
  });

  it.each([
    ['昨天，周岚与2019年离职的何亦会面。', 'meeting 2024-06-04'],
    ['昨天，周岚与2019年离职的前任行长何亦会面。', 'meeting 2024-06-04'],
    ['昨天，周岚解雇了2018年加入清河公司的何亦。', 'dismissal 2024-06-04'],
    ['周岚接替2019年创办清河公司的何亦出任董事长。', 'appointment null'],
    // The deed itself is dated so.
    ['周岚2019年解雇了清河公司的何亦。', 'dismissal 2019'],
    ['警方2019年8月逮捕了涉嫌受贿的何亦。', 'legal 2019-08'],
  ])('gives the time of what tells who somebody is to nothing else: %s', (text, told) => {
    const { events } = readEvents(text, { people: ['周岚', '何亦'], organizations: ['清河公司'] });
    expect(events.map(({ type, time }) => `${type} ${time?.edtf ?? null}`)).toEqual([told]);
  });

  it.each([
    ['投票结束后，周岚辞去董事长职务。', ['departure']],
    ['庭审一结束，周岚起诉了何亦。', ['legal']],
    ['谈到这次改组时，周岚批评了何亦。', ['dispute']],
    ['周岚起诉何亦后，清河公司解雇了他。', ['legal', 'dismissal']],
  ])('tells nothing of what only says when: %s', (text, types) => {
    const { events } = readEvents(text, { people: ['周岚', '何亦'], organizations: ['清河公司'] });
    expect(events.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    ['2024年3月5日，周岚把印章锁进了抽屉。', 'dated/guess', '2024-03-05'],
    ['2012年，周岚掘出第一件玉璋。', 'dated/guess', '2012'],
  ])('guesses what a dated sentence tells of somebody in words of no table: %s', (text, rule, edtf) => {
    const { events } = readEvents(text, { people: ['周岚'] });
    expect(events.map((e) => [e.rule, e.time?.edtf])).toEqual([[rule, edtf]]);
  });

  it.each([
    ['公司方面予以否认。', 'statement'],
    ['他身边的人断然否认。', 'statement'],
    ['辩护人则否认有过这样一份计划。', 'statement'],
    ['数十名老员工为此联名上书，要求撤换厂长。', 'dispute'],
    ['两个弟弟极为不满。', 'dispute'],
    ['辩方借此申请重审。', 'legal'],
  ])('tells what people without a name do, without a day: %s', (text, type) => {
    expect(readEvents(text, { people: ['周岚'] }).events.map((e) => e.type)).toEqual([type]);
  });

  it.each(['否认起来并不容易。', '他向董事会交代清楚。', '抱怨声不绝于耳。'])('tells nothing of nobody: %s', (text) => {
    expect(readEvents(text, { people: ['周岚'] }).events).toEqual([]);
  });

  it.each([
    '2024年3月5日，周岚仍在家中。',
    '2024年3月5日，周岚没有露出笑容。',
    '周岚把印章锁进了抽屉。',
    '2024年3月5日，天色昏暗。',
    '“2024年3月5日，周岚把印章锁进抽屉。”',
  ])('guesses nothing of %s', (text) => {
    expect(readEvents(text, { people: ['周岚'] }).events).toEqual([]);
  });

  it.each([
    ['三名被告3月8日出庭受审。', 3],
    ['3月8日，三人获释。', 3],
    ['3月8日，检方起诉四人。', 0],
    ['3月8日，检方起诉另外三人。', 0],
  ])('counts people who were told of together: %s', (text, count) => {
    const people = ['周岚', '何亦', '沈一帆'];
    const { events } = readEvents(`周岚、副手何亦和沈一帆在3月5日被捕。${text}`, { people });
    expect(events.at(-1)?.participants).toHaveLength(count);
  });

  it('tells by a light verb alone what the rest of the sentence does not say', () => {
    const { events } = readEvents('3月5日，周岚寄出一封公证信，希望能早日离开。', { people: ['周岚'] });
    expect(events.map((e) => [e.rule, e.participants.length])).toContainEqual(['statement/send', 1]);
  });

  it('does not date a deed by the time that only tells which thing it was done to', () => {
    const { events } = readEvents('周岚撤回了2021年10月发表的论文。', { people: ['周岚'] });
    expect(events.map((e) => [e.type, e.time?.edtf ?? null])).toEqual([['decision', null]]);
  });

  it('keeps the unnamed source as the speaker', () => {
    const { events } = readEvents('据知情人士透露，周岚已经辞职。', { people: ['周岚'] });
    expect(events[0]?.speaker?.exact).toBe('知情人士');
    expect(events[0]?.speaker?.entity).toBeUndefined();
  });

  it('marks what a heading says as a mention', () => {
    const { events } = readEvents('# 周岚辞职', { people: ['周岚'] });
    expect(events.map((e) => [e.type, e.isMention])).toEqual([['departure', true]]);
  });

  it('reads text of any kind without throwing', () => {
    for (const text of ['', '，，，。', '被被被将把', '（（（', '“', '\u0000\ud800', '辞职'.repeat(2000)])
      expect(readEvents(text, {}).events.every((e) => e.evidence.length > 0)).toBe(true);
  });
});
