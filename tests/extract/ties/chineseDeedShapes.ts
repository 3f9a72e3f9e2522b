/**
 * What Chinese clauses tell of deeds between two, by the shape of the clause: whom a dropped subject, a pronoun or a list
 * means. Letters as in chineseDeedCases.ts.
 */
export const CHINESE_DEED_SHAPES: Readonly<Record<string, readonly [sentence: string, ties: readonly string[]][]>> = {
  'a pronoun that cannot mean the doer': [
    ['B去年被赶出公司。旧部A开办网站，奔走呼吁让他复职。', ['supported A → B']],
    ['A走进办公室。B对他破口大骂。', ['criticized B → A']],
    ['A说他累了。', []],
  ],
  'those who are only counted, and named in the next clause': [
    ['X对19名前任高管索赔，A亦在其列。', ['legal_action_against X → A']],
    ['Z昨日拘捕五名嫌疑人，其中包括A和B。', ['legal_action_against Z → A', 'legal_action_against Z → B']],
    ['Z昨日拘捕五名嫌疑人，A表示震惊。', []],
  ],
  'what somebody wrote goes on to tell': [
    ['月刊刊出自由撰稿人A的调查，质疑X为何高价买下三家小企业。', ['criticized A → X']],
    ['B读完了A的公开信，信中痛斥X“吃相难看”。', ['criticized A → X']],
  ],
  'who says what others do goes on to say more': [
    ['A批评B失职，并要求C道歉。', ['criticized A → B', 'criticized A → C']],
    ['A召开记者会，炮轰X造假，又呼吁B辞职。', ['criticized A → X', 'opposed A → B']],
  ],
  'a list that goes on without names': [
    ['B的言论立刻招致A等多名议员的抨击。', ['criticized A → B']],
    ['X去年收到Z等五家机构的处罚。', ['legal_action_against Z → X']],
  ],
  'talks told by how long they went on': [
    ['A同B谈了近两个小时，无功而返。', ['met_with A → B']],
    ['A悄悄与B吃过一顿饭。', ['met_with A → B']],
    ['A与B从未吃过饭。', []],
  ],
  'officers act for their body': [
    ['Z的调查人员约谈了A。', ['legal_action_against Z → A']],
    ['负责起诉A的检察官B说，案件证据确凿。', ['legal_action_against B → A']],
  ],
  'denial stands right before the word': [
    ['A和B因分账不均闹翻。', ['conflict_with A → B']],
    ['A与B从未闹翻。', []],
    ['A同B的关系降到冰点。', ['conflict_with A → B']],
    ['A与X打了八年官司。', ['legal_action_against A → X', 'conflict_with A → X']],
    ['X与Y谈成27亿欧元的协议。', ['works_with X → Y']],
  ],
  'who answers a suit is sued': [
    ['X同意支付1.8亿美元，以了结Z的起诉。', ['legal_action_against Z → X']],
    ['X去年同意以1000万英镑了结A在伦敦提起的劳动诉讼。', ['legal_action_against A → X']],
    ['A表示愿意配合Z的调查。', ['legal_action_against Z → A']],
    ['A回应了B的新书。', []],
    ['针对X的调查由Z主导。', ['legal_action_against Z → X']],
  ],
  'what goes with whom it is done to is no subject': [
    [
      'A主张遗嘱无效，向K提告，并将B、C等4名执行人列为共同被告。',
      ['legal_action_against A → B', 'legal_action_against A → C'],
    ],
    ['Z一口气通报了11名官员被立案侦查，A、B均在其列。', ['legal_action_against Z → A', 'legal_action_against Z → B']],
  ],
  'what somebody did is felt, not denied': [
    ['A对X没有及时公布数据感到愤怒。', ['criticized A → X']],
    ['A对X的解释没有不满。', []],
    ['A的矛头直指B。', ['criticized A → B']],
    ['A的车直指B。', []],
  ],
  'whoever doubts a charge backs': [
    ['A不信B会做出这种事。', ['supported A → B']],
    ['A不信B会来。', []],
    ['A坚持留用B。', ['supported A → B']],
    ['X拒绝留用B。', []],
    ['B晒出判决书。队友A当天点赞。', ['supported A → B']],
  ],
  'stakes in the firm that is told of': [
    ['X披露股权结构。约三成股份落入Y名下。', ['invested_in Y → X']],
    ['A把毕生积蓄投进X。', ['invested_in A → X']],
    ['A把钱投进信箱。', []],
    ['X四处扩张，对Y的持股升至9%。', ['invested_in X → Y']],
    ['Y由X接手，作价72亿元。', ['acquired X → Y']],
    ['Y的业务由X接手。', []],
  ],
  'what is done for somebody': [
    ['A替B掌管账房。', ['works_with A → B']],
    ['A没有替B掌管账房。', []],
    ['A不同意B出任主席。', ['opposed A → B']],
    ['A不同意B辞职。', []],
    ['A赴B的办公室当面质问。', ['met_with A → B']],
  ],
  'those who have no name act for nobody who has': [
    ['A昨天出院。员工批评X造假。', []],
    ['A昨天出院。昨晚批评X造假。', ['criticized A → X']],
    ['A离场。同场较劲的B亦称“心情沉重”。', ['competes_with A → B']],
  ],
  'a list whose last is described': [
    [
      'A控告B、C和替老人掌管账房的X。',
      ['legal_action_against A → B', 'legal_action_against A → C', 'legal_action_against A → X'],
    ],
    ['X与私募基金Y谈成协议。', ['works_with X → Y']],
  ],
  'backing told by what is done for somebody': [
    ['A替B缴清了保释金。', ['supported A → B']],
    ['A为B提供了五百万元的担保。', ['supported A → B']],
    ['A向B伸出橄榄枝。', ['supported A → B']],
    ['A给B写了推荐信。', ['supported A → B']],
    ['A反对解雇B。', ['supported A → B']],
    ['A反对B。', ['opposed A → B']],
    ['A感谢B多年来的栽培。', ['supported B → A']],
    ['A感谢B的到来。', []],
  ],
  'meeting told by where and how': [
    ['A敲开B的办公室。', ['met_with A → B']],
    ['A给B打了一通电话。', ['met_with A → B']],
    ['A没有给B打过电话。', []],
    ['A在B家中住了三天。', ['met_with A → B']],
    ['A受到B的接见。', ['met_with A → B']],
    ['A拒绝与B握手。', ['conflict_with A → B']],
    ['A同B在会上拍了桌子。', ['conflict_with A → B']],
  ],
  'who works with whom': [
    ['A多年来一直是B最坚定的盟友。', ['works_with A → B']],
    ['A不是B最坚定的盟友。', []],
    ['A把B请来当顾问。', ['works_with A → B']],
    ['A把B请来问话。', []],
    ['A的经纪人B否认了传闻。', ['works_with A → B']],
    ['A和B同为主席候选人。', ['competes_with A → B']],
    ['A力阻B上台。', ['opposed A → B']],
  ],
  'what one body is to another': [
    ['Y成为X的全资子公司。', ['parent_of X → Y']],
    ['Y沦为X的附属公司。', ['parent_of X → Y']],
    ['Y隶属于X的事业部。', ['parent_of X → Y']],
    ['Y成为X的客户。', []],
  ],
  'who is named in what describes somebody is not who is meant': [
    ['A控告持有X股份的Y。', ['legal_action_against A → Y', 'invested_in Y → X']],
    ['A批评替B辩护的C。', ['criticized A → C', 'supported C → B', 'works_with B → C']],
    ['A控告X的Y部门。', ['legal_action_against A → X']],
    ['X是Y的审计机构。', ['works_with X → Y']],
  ],
  // The firm that is told of, where the words name none
  'of the firm told of': [
    ['A创办X，资金来自Y。', ['invested_in Y → X']],
    ['A创办X，灵感来自Y。', []],
    ['X陷入亏损。Y投入3000万元天使轮资金。', ['invested_in Y → X']],
    ['X陷入亏损。Y投入3000万元广告费。', []],
    ['X股东会通过合并，手握一成股份的Y投下赞成票。', ['invested_in Y → X']],
    ['X起了内讧，大股东Y的合伙人A要求改组。', ['invested_in Y → X']],
    ['X的员工走了一半。竞争对手Y正在挖角。', ['competes_with X → Y']],
    ['X的竞争对手Y正在挖角。', ['competes_with X → Y']],
  ],
  // Who does it where a body without a name stands first
  'bodies without a name': [
    ['A称自己不知情，但校方没有答应，次日痛批B失职。', []],
    ['A称自己不知情，次日痛批B失职。', ['criticized A → B']],
    ['X停产。检调搜索X总部，将A带回讯问。', []],
  ],
  // Where, when and about what it is done
  surroundings: [
    ['X在美国K控告Y，索赔9亿美元。', ['legal_action_against X → Y']],
    ['Y反控X滥用诉讼。', ['legal_action_against Y → X']],
    ['B质疑A的诉讼策略。', ['criticized B → A']],
    ['A在质询时声援B。', ['supported A → B']],
    ['A质询B。', ['criticized A → B']],
    ['A走出书房，新买的古画被B质疑为赝品。', []],
    ['A走出书房，被B质疑造假。', ['criticized B → A']],
    ['A握着B的手说话。', ['met_with A → B']],
    ['A紧握拳头，B的手在抖。', []],
    ['A与B打对台。', ['conflict_with A → B']],
  ],
  'what others are blamed for': [
    ['A指责K偏袒B。', ['criticized A → K']],
    ['A偏袒B。', ['supported A → B']],
    ['A说，B举报过C虚报账目。', ['criticized B → C']],
    ['A说，B虚报账目。', ['criticized A → B']],
  ],
  'what is said of what another has just done': [
    ['X裁员三千人。A批评这一决定。', ['criticized A → X']],
    ['X昨日宣布裁员，A称此举“非法”。', ['criticized A → X']],
    ['A昨日警告，房价难以持续。B当晚反驳说，这种说法“不负责任”。', ['criticized B → A']],
    ['A的新片昨日首映。B撰文称，这部影片“空洞而做作”。', ['criticized B → A']],
    ['X裁员三千人。A对此表示强烈不满。', ['criticized A → X']],
    ['X裁员三千人。A欢迎这一决定。', ['supported A → X']],
    ['X宣布收购一家工厂。A反对这项交易。', ['opposed A → X']],
    // The deed by its name, before another told of since
    ['A昨日改组内阁。B入阁。C称这次改组是“清洗”。', ['criticized C → A']],
    ['X裁员三千人。A批评这部影片。', []],
    ['X裁员三千人。A没有批评这一决定。', []],
    // Nobody is told of who did it
    ['A被解职。B批评这一决定。', []],
    ['K作出判决。A欢迎这一判决。', []],
  ],
  'a short description in quotation marks': [
    ['A称B的方案“不切实际”。', ['criticized A → B']],
    ['A形容B“输不起”。', ['criticized A → B']],
    ['A称B“不会辞职”。', []],
    ['A称B“明天回来”。', []],
  ],
  'whom something is done to is told of first': [
    ['A称B是被陷害的。', ['supported A → B']],
    ['A说，工会的要求会拖垮X。', []],
    ['A说，X拖垮了工会。', ['criticized A → X']],
  ],
  'words that only sound like deeds': [
    ['A到场。反对党议员B在场外抗议，指A“出卖国家”。', ['criticized B → A']],
    ['A向Z报案。', []],
    ['A与B在扩张计划上分歧严重。', ['conflict_with A → B']],
    ['A计划与B争吵。', []],
    ['X如今是Y最大的竞争对手。', ['competes_with X → Y']],
    ['X不再是Y最大的竞争对手。', []],
    ['A要求X立即恢复供电。', ['criticized A → X']],
  ],
};
