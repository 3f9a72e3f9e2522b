import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

describe('seats and offices by their rank, their place or what they are for', () => {
  it.each<[string, string[]]>([
    ['青澜县府昨天宣布人事，县府秘书长韩志平说，名单已定。', ['青澜县府/县府']],
    ['韩志平到县议会备询，质疑县府隐瞒。', ['县府', '县议会']],
    ['青澜县议会三读通过预算，议长韩志平敲槌。', ['青澜县议会']],
    ['平皋区公所证实，课长韩志平已停职。区公所说，不便评论。', ['平皋区公所/区公所']],
    ['韩志平遭平皋地检署传唤，地检署复讯后交保。', ['平皋地检署/地检署']],
    ['平皋地院裁定韩志平羁押禁见。', ['平皋地院']],
    ['平皋监管分局批复，同意韩志平出任行长。', ['平皋监管分局']],
    ['中和分局逮捕韩志平，永和区公所发声明。', ['中和分局', '永和区公所']],
    ['环保局接获检举后派员稽查。', ['环保局']],
    ['青澜县卫生局局长韩志平说明疫情，卫生局已经开罚。', ['青澜县卫生局/卫生局']],
    ['韩志平在梓江一中教书。', ['梓江一中']],
    // which of many, a road, and where one goes
    ['各县卫生局都派了人，韩志平没来。', []],
    ['韩志平在市府路被拦下，警员带回分局。', []],
    ['韩志平说，他和分局没有关系。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('branches as bodies of their own', () => {
  it.each<[string, string[]]>([
    ['行政院中部办公室主任韩志平被调职。', ['行政院中部办公室']],
    ['国家金融监督管理总局平皋监管分局开出罚单。', ['国家金融监督管理总局平皋监管分局']],
    ['台湾高等法院青澜分院改判韩志平五年。', ['台湾高等法院青澜分院']],
    ['红十字会青澜分会会长韩志平被停职。', ['红十字会青澜分会']],
    ['平皋海关缉私分局拘捕韩志平。', ['平皋海关缉私分局']],
    // the body where it stands by itself as well
    ['国税局平皋分局说，韩志平欠税。国税局已开罚。', ['国税局', '国税局平皋分局']],
    ['恒拓集团工会主席韩志平说，恒拓集团已经让步。', ['恒拓集团', '恒拓集团工会']],
    ['职业足球联盟仲裁庭裁定俱乐部违约。', ['职业足球联盟']],
    // in which town, a part of it
    ['韩志平来到北川总部，在大堂里坐下。', []],
    ['行政院办公室里没有人，韩志平说。', ['行政院']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('bodies that everyday words name, where they act', () => {
  it.each<[string, string[]]>([
    ['机师工会理事长韩志平宣布罢工，机师工会拒绝让步。', ['机师工会']],
    ['荒野保护协会理事长韩志平反对开发。', ['荒野保护协会']],
    ['粒子物理研究所所长韩志平说，数据无误。', ['粒子物理研究所']],
    ['业主委员会主任韩志平宣布辞职。', ['业主委员会']],
    ['光明小学的老师韩志平被投诉，光明小学已将其停职。', ['光明小学']],
    ['新民中学校长韩志平致歉。', ['新民中学']],
    ['前进幼儿园园长韩志平道歉。', ['前进幼儿园']],
    ['中部大学校长韩志平宣布辞职。', ['中部大学']],
    ['医师公会全联会理事长韩志平反对修法。', ['医师公会全联会']],
    ['家属要求经市医疗纠纷调解委员会解决。', ['市医疗纠纷调解委员会']],
    ['金穗律师事务所律师韩志平代理此案。', ['金穗律师事务所']],
    // of which sort, and one of many
    ['职业学校校长韩志平说，乡村小学老师不够。', []],
    ['一家动物保护协会的理事长韩志平反对开发。', []],
    ['韩志平考上大学，离开中学老师。', []],
    ['物理学院教授韩志平被解聘。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('和, 及 and 与 inside a name, and between names', () => {
  it.each<[string, string[]]>([
    ['平皋通和村镇银行公告，通和村镇银行去年亏损。', ['通和村镇银行']],
    ['中国海员及运输工会主席韩志平宣布罢工结束。', ['中国海员及运输工会']],
    ['城商行和农商行的日子都不好过，中小银行要瘦身。', []],
    ['青澜和梓江两地警方联手，抓获韩志平。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('short names of unions, banks and credit unions', () => {
  it.each<[string, string[]]>([
    ['平皋市足球协会主席韩志平被查，市足协发布声明。', ['平皋市足球协会/市足协']],
    ['平皋农村商业银行行长韩志平辞职。平皋农商银行已计提拨备。', ['平皋农村商业银行/平皋农商银行']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('a longer name and the shorter one for the same body', () => {
  it.each<[string, string[]]>([
    ['远舟影视文化传媒公司起诉韩志平。远舟影视称他罢演。', ['远舟影视文化传媒公司/远舟影视']],
    ['平皋和顺制药总经理韩志平说，和顺制药没有停产。', ['平皋和顺制药/和顺制药']],
    ['法务部矫正署平皋监狱科长韩志平遭约谈，平皋监狱说会配合。', ['法务部矫正署平皋监狱/平皋监狱']],
    ['平皋日报总编辑韩志平被撤，平皋日报社发表声明。', ['平皋日报社/平皋日报']],
    // two firms of one house
    ['远舟航空与远舟航空食品公司都否认，韩志平没有回应。', ['远舟航空', '远舟航空食品公司']],
    ['远舟影视分公司与远舟影视打官司，韩志平代理。', ['远舟影视', '远舟影视分公司']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});

describe('missions and teams', () => {
  it.each<[string, string[]]>([
    ['驻日代表处官员韩志平坠楼身亡。', ['驻日代表处']],
    ['国家马术队征召韩志平。', ['国家马术队']],
    ['平皋第三中学校长韩志平调任。', ['平皋第三中学']],
    ['水库管理处里没有人，韩志平说，党委会上没有讨论。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'organization')).toEqual(expected);
  });
});
