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
};
