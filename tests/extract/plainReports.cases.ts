/**
 * Everyday constructions that many articles share (weddings, counsel, wages, short names of associations), each in
 * several wordings, with sentences where they must not be read so; the fields are those of newsReports.cases.ts.
 */
import type { NewsReport } from './newsReports.cases.ts';

export const PLAIN_REPORTS: readonly NewsReport[] = [
  {
    title: 'two who wed by a word for both: 两人结婚',
    text: '2005年，周建平与林若兰相识，半年后两人结婚。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 两人登记结婚',
    text: '2005年，周建平与林若兰相识，半年后两人登记结婚。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 二人结为夫妻',
    text: '2005年，周建平与林若兰相识，半年后二人结为夫妻。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 两人领证',
    text: '2005年，周建平与林若兰相识，半年后两人领证。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 双方闪婚',
    text: '2005年，周建平与林若兰相识，半年后双方闪婚。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 两人步入婚姻殿堂',
    text: '2005年，周建平与林若兰相识，半年后两人步入婚姻殿堂。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 两人举行婚礼',
    text: '2005年，周建平与林若兰相识，半年后两人举行婚礼。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who wed by a word for both: 二人喜结连理',
    text: '2005年，周建平与林若兰相识，半年后二人喜结连理。2019年3月，林若兰公开指责丈夫出轨。',
    ties: ['周建平 family_of 林若兰'],
    events: ['dispute 2019-03: 周建平, 林若兰'],
  },
  {
    title: 'two who do not wed',
    text: '2021年5月，周建平介绍何静与林若兰认识，两人没有结婚。',
    noTies: ['family_of'],
  },
  {
    title: 'two who register a firm',
    text: '2021年5月，林若兰与周建平合办公司，两人登记注册了宏达集团。',
    noTies: ['family_of'],
  },
  {
    title: 'two whose wedding is a rumour',
    text: '2021年5月，林若兰、周建平两人未婚先孕的传闻被否认。',
    noTies: ['family_of'],
  },
  {
    title: 'a suit for divorce is between two who are married',
    text: '2023年3月，周建平提起的离婚诉讼上月开审，林若兰始终反对。',
    ties: ['周建平 family_of 林若兰'],
  },
  {
    title: 'who sues for divorce',
    text: '2023年3月，林若兰起诉周建平离婚，案件在海淀区法院开庭。',
    ties: ['林若兰 family_of 周建平'],
  },
  {
    title: 'for whom a lawyer goes to law: 为张翠花提起行政诉讼',
    text: '2021年5月，律师何静接受委托，为张翠花提起行政诉讼。',
    ties: ['张翠花 works_with 何静'],
    noTies: ['legal_action_against', 'conflict_with'],
  },
  {
    title: 'for whom a lawyer goes to law: 替张翠花向法院提起上诉',
    text: '2021年5月，律师何静接受委托，替张翠花向法院提起上诉。',
    ties: ['张翠花 works_with 何静'],
    noTies: ['legal_action_against', 'conflict_with'],
  },
  {
    title: 'for whom a lawyer goes to law: 替张翠花打官司',
    text: '2021年5月，律师何静接受委托，替张翠花打官司。',
    ties: ['张翠花 works_with 何静'],
    noTies: ['legal_action_against', 'conflict_with'],
  },
  {
    title: 'for whom a lawyer goes to law: 为张翠花申诉',
    text: '2021年5月，律师何静接受委托，为张翠花申诉。',
    ties: ['张翠花 works_with 何静'],
    noTies: ['legal_action_against', 'conflict_with'],
  },
  {
    title: 'whom a lawyer sues for somebody',
    text: '2021年5月，律师何静为宏达集团起诉赵志刚。',
    noTies: ['宏达集团 legal_action_against 何静'],
    ties: ['宏达集团 works_with 何静'],
  },
  {
    title: 'who serves as counsel',
    text: '2021年5月，担任赵志刚辩护人的何静表示，一审量刑过重。',
    ties: ['赵志刚 works_with 何静'],
  },
  {
    title: 'a reporter who pleads for somebody is no counsel',
    text: '2021年5月，记者何静替张翠花喊冤。',
    noTies: ['works_with'],
  },
  {
    title: 'what is said of a firm in quotes: 照常营业',
    text: '2020年4月26日，周建平在年会上说，公司“照常营业”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'what is said of a firm in quotes: 运转正常',
    text: '2020年4月26日，周建平在年会上说，公司“运转正常”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'what is said of a firm in quotes: 没有问题',
    text: '2020年4月26日，周建平在年会上说，公司“没有问题”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'what is said of a firm in quotes: 绝无风险',
    text: '2020年4月26日，周建平在年会上说，公司“绝无风险”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'what is said of a firm in quotes: 濒临破产',
    text: '2020年4月26日，周建平在年会上说，公司“濒临破产”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'what is said of a firm in quotes: 资金充足',
    text: '2020年4月26日，周建平在年会上说，公司“资金充足”，并承诺全力配合。',
    organizations: [],
  },
  {
    title: 'a firm whose name stands in quotes',
    text: '2020年4月26日，林若兰加入竞争对手公司“半山茶社”。',
    organizations: ['半山茶社'],
  },
  {
    title: 'a rival whose name stands in quotes',
    text: '2020年4月26日，林若兰表示，对手公司“味北”抄袭。',
    organizations: ['味北'],
  },
  {
    title: 'what is done with a firm’s things: 抢走公司存折',
    text: '2020年4月26日，周建平带人闯进总部，抢走公司存折。',
    organizations: [],
  },
  {
    title: 'what is done with a firm’s things: 抢走公司营业执照',
    text: '2020年4月26日，周建平带人闯进总部，抢走公司营业执照。',
    organizations: [],
  },
  {
    title: 'what is done with a firm’s things: 搬空公司仓库',
    text: '2020年4月26日，周建平带人闯进总部，搬空公司仓库。',
    organizations: [],
  },
  {
    title: 'what is done with a firm’s things: 霸占公司办公室',
    text: '2020年4月26日，周建平带人闯进总部，霸占公司办公室。',
    organizations: [],
  },
  {
    title: 'what is done with a firm’s things: 带走公司账册',
    text: '2020年4月26日，周建平带人闯进总部，带走公司账册。',
    organizations: [],
  },
  {
    title: 'what is done with a firm’s things: 卖掉公司设备',
    text: '2020年4月26日，周建平带人闯进总部，卖掉公司设备。',
    organizations: [],
  },
  {
    title: 'an association by its short name: 湖北省科协',
    text: '2016年8月8日，周建平当选湖北省科协副主席。',
    organizations: ['湖北省科协'],
    ties: ['周建平 role_at 湖北省科协'],
  },
  {
    title: 'an association by its short name: 河北省作协',
    text: '2016年8月8日，周建平当选河北省作协副主席。',
    organizations: ['河北省作协'],
    ties: ['周建平 role_at 河北省作协'],
  },
  {
    title: 'an association by its short name: 湖南省侨联',
    text: '2016年8月8日，周建平当选湖南省侨联副主席。',
    organizations: ['湖南省侨联'],
    ties: ['周建平 role_at 湖南省侨联'],
  },
  {
    title: 'an association by its short name: 陕西省音协',
    text: '2016年8月8日，周建平当选陕西省音协副主席。',
    organizations: ['陕西省音协'],
    ties: ['周建平 role_at 陕西省音协'],
  },
  {
    title: 'an association by its short name: 浙江省美协',
    text: '2016年8月8日，周建平当选浙江省美协副主席。',
    organizations: ['浙江省美协'],
    ties: ['周建平 role_at 浙江省美协'],
  },
  {
    title: 'an association by its short name: 四川省社科联',
    text: '2016年8月8日，周建平当选四川省社科联副主席。',
    organizations: ['四川省社科联'],
    ties: ['周建平 role_at 四川省社科联'],
  },
  {
    title: 'an association by its short name: 江苏省记协',
    text: '2016年8月8日，周建平当选江苏省记协副主席。',
    organizations: ['江苏省记协'],
    ties: ['周建平 role_at 江苏省记协'],
  },
  {
    title: 'an association by its short name: 云南省书协',
    text: '2016年8月8日，周建平当选云南省书协副主席。',
    organizations: ['云南省书协'],
    ties: ['周建平 role_at 云南省书协'],
  },
  {
    title: 'the month that is paid for: 4月薪水',
    text: '2020年4月26日，林若兰在信中承诺，4月薪水将按时支付。',
    noEvents: ['2020-03', '2020-05', ' 2020-04:'],
  },
  {
    title: 'the month that is paid for: 3月份房租',
    text: '2020年4月26日，林若兰在信中承诺，3月份房租将按时支付。',
    noEvents: ['2020-03', '2020-05', ' 2020-04:'],
  },
  {
    title: 'the month that is paid for: 三月奖金',
    text: '2020年4月26日，林若兰在信中承诺，三月奖金将按时支付。',
    noEvents: ['2020-03', '2020-05', ' 2020-04:'],
  },
  {
    title: 'the month that is paid for: 5月的水电费',
    text: '2020年4月26日，林若兰在信中承诺，5月的水电费将按时支付。',
    noEvents: ['2020-03', '2020-05', ' 2020-04:'],
  },
  {
    title: 'the month that is paid for: 4月社保',
    text: '2020年4月26日，林若兰在信中承诺，4月社保将按时支付。',
    noEvents: ['2020-03', '2020-05', ' 2020-04:'],
  },
  {
    title: 'the month in which something is to come',
    text: '2020年4月26日，林若兰宣布辞职，并承诺5月开业。',
    events: ['launch 2020-05: '],
  },
  {
    title: 'a rare surname: 沃建英',
    text: '2021年3月，沃建英在酒会上结识林若兰。警方将沃建英抓获，沃建英否认指控。2022年5月，法院判处沃建英有期徒刑三年。',
    people: ['沃建英', '林若兰'],
  },
  {
    title: 'a rare surname: 盖建英',
    text: '2021年3月，盖建英在酒会上结识林若兰。警方将盖建英抓获，盖建英否认指控。2022年5月，法院判处盖建英有期徒刑三年。',
    people: ['盖建英', '林若兰'],
  },
  {
    title: 'a rare surname: 隆建英',
    text: '2021年3月，隆建英在酒会上结识林若兰。警方将隆建英抓获，隆建英否认指控。2022年5月，法院判处隆建英有期徒刑三年。',
    people: ['隆建英', '林若兰'],
  },
  {
    title: 'a rare surname: 邰建英',
    text: '2021年3月，邰建英在酒会上结识林若兰。警方将邰建英抓获，邰建英否认指控。2022年5月，法院判处邰建英有期徒刑三年。',
    people: ['邰建英', '林若兰'],
  },
  {
    title: 'a rare surname: 尧建英',
    text: '2021年3月，尧建英在酒会上结识林若兰。警方将尧建英抓获，尧建英否认指控。2022年5月，法院判处尧建英有期徒刑三年。',
    people: ['尧建英', '林若兰'],
  },
  {
    title: 'a rare surname: 青建英',
    text: '2021年3月，青建英在酒会上结识林若兰。警方将青建英抓获，青建英否认指控。2022年5月，法院判处青建英有期徒刑三年。',
    people: ['青建英', '林若兰'],
  },
  {
    title: 'a rare surname: 宿建英',
    text: '2021年3月，宿建英在酒会上结识林若兰。警方将宿建英抓获，宿建英否认指控。2022年5月，法院判处宿建英有期徒刑三年。',
    people: ['宿建英', '林若兰'],
  },
  {
    title: 'a rare surname: 海建英',
    text: '2021年3月，海建英在酒会上结识林若兰。警方将海建英抓获，海建英否认指控。2022年5月，法院判处海建英有期徒刑三年。',
    people: ['海建英', '林若兰'],
  },
  {
    title: 'a rare surname: 铁建英',
    text: '2021年3月，铁建英在酒会上结识林若兰。警方将铁建英抓获，铁建英否认指控。2022年5月，法院判处铁建英有期徒刑三年。',
    people: ['铁建英', '林若兰'],
  },
  {
    title: 'a rare surname: 衡建英',
    text: '2021年3月，衡建英在酒会上结识林若兰。警方将衡建英抓获，衡建英否认指控。2022年5月，法院判处衡建英有期徒刑三年。',
    people: ['衡建英', '林若兰'],
  },
  {
    title: 'characters that are rare surnames open words as well',
    text: '2021年3月，法学专家到会。初步调查显示，门店经理修改账目，买家报案，宿舍被封，铁路部门和海关介入。',
    people: [],
  },
  {
    title: 'words that begin like rare surnames',
    text: '2021年3月，青年工人罢工，药品断供，库存告急，利润下滑，延迟交付，拜访客户也无济于事，盖章文件被没收。',
    people: [],
  },
];
