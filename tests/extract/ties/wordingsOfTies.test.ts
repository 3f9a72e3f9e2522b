/**
 * The ways in which newspapers word one tie, in Chinese and English: whole articles of one sentence behind a line that says
 * who is who. Each case gives the types that are looked at and all ties of these types that the sentence tells.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { createTools } from '../../../src/loader/createTools.ts';
import type { RelationshipType } from '../../../src/model/vocabulary.ts';

type Case = [sentence: string, types: RelationshipType[], ties: string[]];

const tools = createTools();
const CAST_ZH = '商人林卓航、陈慕白、苏锦年都是上海人。江海集团、北岭银行和东原药业都在上海。\n';
const CAST_EN =
  'Laura Finch, Martin Hale, Priya Nair and Tom Whitaker live in London. Thorne Industries, Kessler Group and Ridgeback Energy are based in London.\n\n';

/** "source type target" of each tie of the types that the sentence tells, sorted. */
function tiesOf(cast: string, sentence: string, types: readonly RelationshipType[]): string[] {
  const { entities, relationships } = extract(
    `${cast}${sentence}\n`,
    { file: 'a.txt', title: cast === CAST_ZH ? '标题' : 'A title', published: '2024-05-06' },
    tools,
  );
  const nameOf = (id: string) => entities.find((e) => e.id === id)?.name ?? id;
  return relationships
    .filter((r) => types.includes(r.type) && (r.evidence[0]?.start ?? 0) >= cast.length)
    .map(({ type, source, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    .sort();
}

const CHINESE: Readonly<Record<string, readonly Case[]>> = {
  'a clause that tells when, before who did it': [
    ['离开江海集团后，林卓航去了北岭银行。', ['left'], ['林卓航 left 江海集团']],
    ['从江海集团退休后，林卓航搬到了海边。', ['left'], ['林卓航 left 江海集团']],
    ['加盟江海集团之前，林卓航是一名律师。', ['joined'], ['林卓航 joined 江海集团']],
    ['陈慕白没有离开江海集团，林卓航也没有。', ['left'], []],
    ['林卓航离开江海集团后，陈慕白去了北岭银行。', ['left'], ['林卓航 left 江海集团']],
  ],
  'posts that are told by being somebody': [
    ['江海集团的财务总监是林卓航。', ['role_at'], ['林卓航 role_at 江海集团']],
    ['林卓航，52岁，江海集团执行董事。', ['role_at'], ['林卓航 role_at 江海集团']],
    ['林卓航的另一个身份是江海集团监事。', ['role_at'], ['林卓航 role_at 江海集团']],
    ['江海集团的财务总监是林卓航的同学。', ['role_at'], []],
    ['林卓航请陈慕白出山，担任江海集团总经理。', ['appointed'], ['林卓航 appointed 陈慕白']],
  ],
  'how a house began': [
    ['作为江海集团的创办人，林卓航昨天没有出席。', ['founder_of'], ['林卓航 founder_of 江海集团']],
    ['江海集团的缔造者林卓航说，公司变了。', ['founder_of'], ['林卓航 founder_of 江海集团']],
    ['江海集团成立于2009年，创办人为林卓航。', ['founder_of'], ['林卓航 founder_of 江海集团']],
    ['林卓航从学校辞职，下海办厂，这就是后来的江海集团。', ['founder_of'], ['林卓航 founder_of 江海集团']],
    ['十年前林卓航租下一间仓库，江海集团由此诞生。', ['founder_of'], ['林卓航 founder_of 江海集团']],
    ['十年前林卓航租下一间仓库，江海集团由此亏损。', ['founder_of'], []],
  ],
  'kin of whom a post means': [
    [
      '总理马泰伊·科兰20日讲话。林德纳公司的代理人彼得·科兰是总理的胞弟。',
      ['family_of', 'role_at'],
      ['彼得·科兰 role_at 林德纳公司', '马泰伊·科兰 family_of 彼得·科兰'],
    ],
    ['江海集团董事长林卓航辞职。董事长的女儿陈慕白没有出席。', ['family_of'], ['林卓航 family_of 陈慕白']],
    ['江海集团董事长林卓航辞职。前董事长的女儿陈慕白没有出席。', ['family_of'], []],
    ['江海集团董事长林卓航和北岭银行董事长苏锦年辞职。董事长的女儿陈慕白没有出席。', ['family_of'], []],
    ['林卓航昨天辞职。财务总监陈慕白是他的妹夫，也是总经理苏锦年的同学。', ['family_of'], ['陈慕白 family_of 林卓航']],
    ['林卓航此前任北岭银行副行长。', ['role_at'], ['林卓航 role_at 北岭银行']],
    ['江海集团的林卓航被市国资委免去董事长职务。', ['role_at'], ['林卓航 role_at 江海集团']],
  ],
  'where somebody goes is not what they leave': [
    ['林卓航不久跳槽北岭银行，年薪翻倍。', ['left', 'joined'], ['林卓航 joined 北岭银行']],
  ],
  'put in and put out': [
    ['林卓航的总经理职务被江海集团董事会拿掉。', ['dismissed'], ['江海集团 dismissed 林卓航']],
    ['林卓航的总经理职务没有被江海集团拿掉。', ['dismissed'], []],
    ['林卓航被江海集团任命为首席顾问。', ['appointed'], ['江海集团 appointed 林卓航']],
  ],
  'who came after whom': [
    ['江海集团总裁陈慕白上月辞职。接棒的是林卓航。', ['succeeded'], ['林卓航 succeeded 陈慕白']],
    ['接陈慕白班的，是从北岭银行挖来的林卓航。', ['succeeded'], ['林卓航 succeeded 陈慕白']],
    ['林卓航取陈慕白而代之。', ['succeeded'], ['林卓航 succeeded 陈慕白']],
    ['陈慕白去世后，长子林卓航继承父业。', ['succeeded'], ['林卓航 succeeded 陈慕白']],
    ['林卓航想取陈慕白而代之。', ['succeeded'], []],
  ],
  'whose a firm is, and whose money': [
    ['北岭银行全资持有江海集团。', ['parent_of'], ['北岭银行 parent_of 江海集团']],
    [
      '江海集团成立于2009年，由北岭银行全资持有。',
      ['parent_of', 'acquired', 'invested_in'],
      ['北岭银行 parent_of 江海集团'],
    ],
    ['江海集团由北岭银行控股。', ['parent_of', 'acquired', 'invested_in'], ['北岭银行 parent_of 江海集团']],
    ['江海集团背后的大股东是北岭银行。', ['invested_in'], ['北岭银行 invested_in 江海集团']],
    ['江海集团的天使投资人是林卓航。', ['invested_in'], ['林卓航 invested_in 江海集团']],
    ['林卓航早年投过江海集团。', ['invested_in'], ['林卓航 invested_in 江海集团']],
    ['江海集团从北岭银行拿到一笔2亿元的投资。', ['invested_in'], ['北岭银行 invested_in 江海集团']],
    ['江海集团从北岭银行拿到一笔2亿元的贷款。', ['invested_in'], []],
    ['林卓航反对北岭银行收购江海集团。', ['acquired', 'invested_in'], []],
    ['江海集团从北岭银行承揽工程23项。', ['works_with'], ['江海集团 works_with 北岭银行']],
    ['江海集团承接了北岭银行的工程。', ['works_with'], ['江海集团 works_with 北岭银行']],
  ],
  'for and against': [
    ['陈慕白做了林卓航的后盾。', ['supported'], ['陈慕白 supported 林卓航']],
    ['陈慕白受到林卓航的批评。', ['criticized'], ['林卓航 criticized 陈慕白']],
    ['林卓航联名要求撤换陈慕白。', ['opposed', 'criticized'], ['林卓航 opposed 陈慕白']],
    ['林卓航与陈慕白至今互不说话。', ['conflict_with'], ['林卓航 conflict_with 陈慕白']],
    ['林卓航曾力挺陈慕白，后来反目。', ['conflict_with'], ['林卓航 conflict_with 陈慕白']],
    ['林卓航与陈慕白曾是搭档，如今对簿公堂。', ['legal_action_against'], ['林卓航 legal_action_against 陈慕白']],
    ['林卓航曾力挺陈慕白，后来与苏锦年反目。', ['conflict_with'], ['林卓航 conflict_with 苏锦年']],
    ['江海集团董事会昨天开会，以5比2的票数罢免了林卓航的总裁职务。', ['dismissed'], ['江海集团 dismissed 林卓航']],
    ['林卓航把陈慕白拉黑了。', ['conflict_with'], ['林卓航 conflict_with 陈慕白']],
    ['林卓航申请劳动仲裁，要求江海集团补发工资。', ['legal_action_against'], ['林卓航 legal_action_against 江海集团']],
    ['江海集团跟北岭银行抢生意。', ['competes_with'], ['江海集团 competes_with 北岭银行']],
    ['江海集团与北岭银行一向互别苗头。', ['competes_with'], ['江海集团 competes_with 北岭银行']],
    ['林卓航以11票对10票胜过陈慕白。', ['competes_with'], ['林卓航 competes_with 陈慕白']],
    ['林卓航在北京见到了陈慕白。', ['met_with'], ['林卓航 met_with 陈慕白']],
    ['林卓航碰见到场的陈慕白。', ['met_with'], []],
  ],
};

const ENGLISH: Readonly<Record<string, readonly Case[]>> = {
  'how a house began': [
    ['Laura Finch built Thorne Industries from nothing.', ['founder_of'], ['Laura Finch founder_of Thorne Industries']],
    [
      'Laura Finch left to start a firm of her own, Ridgeback Energy.',
      ['founder_of', 'left'],
      ['Laura Finch founder_of Ridgeback Energy'],
    ],
    [
      'Laura Finch was one of the founders of Thorne Industries.',
      ['founder_of'],
      ['Laura Finch founder_of Thorne Industries'],
    ],
    ['Laura Finch left to sell a firm of her own to Ridgeback Energy.', ['founder_of'], []],
  ],
  'comings and goings': [
    ['Laura Finch was lured from Kessler Group.', ['left', 'joined'], ['Laura Finch left Kessler Group']],
    [
      'Laura Finch abandoned Thorne Industries for Kessler Group.',
      ['left', 'joined', 'opposed'],
      ['Laura Finch joined Kessler Group', 'Laura Finch left Thorne Industries'],
    ],
    ['Laura Finch parted company with Thorne Industries.', ['left', 'opposed'], ['Laura Finch left Thorne Industries']],
    [
      'The departure of Laura Finch from Thorne Industries surprised everyone.',
      ['left'],
      ['Laura Finch left Thorne Industries'],
    ],
    ['Laura Finch is off to Kessler Group.', ['joined'], ['Laura Finch joined Kessler Group']],
  ],
  'posts given and taken': [
    [
      'The minister, Laura Finch, asked a retired judge, Martin Hale, to head an inquiry.',
      ['appointed'],
      ['Laura Finch appointed Martin Hale'],
    ],
    ['Laura Finch asked Martin Hale to leave the room.', ['appointed'], []],
    ['Thorne Industries turned to Laura Finch.', ['appointed'], ['Thorne Industries appointed Laura Finch']],
    ['Thorne Industries put Laura Finch out.', ['dismissed'], ['Thorne Industries dismissed Laura Finch']],
    ['Laura Finch took the top job when Martin Hale retired.', ['succeeded'], ['Laura Finch succeeded Martin Hale']],
    [
      "After Martin Hale's resignation, Laura Finch took the helm.",
      ['succeeded'],
      ['Laura Finch succeeded Martin Hale'],
    ],
    ['After Martin Hale’s resignation, Laura Finch took a holiday.', ['succeeded'], []],
    ['Laura Finch filled the vacancy left by Martin Hale.', ['succeeded'], ['Laura Finch succeeded Martin Hale']],
    ["Laura Finch moved into Martin Hale's office.", ['succeeded'], ['Laura Finch succeeded Martin Hale']],
    [
      'Thorne Industries removed Martin Hale in May. Laura Finch, the finance director, will run the company until a permanent successor is found.',
      ['succeeded'],
      ['Laura Finch succeeded Martin Hale'],
    ],
    [
      'Thorne Industries praised Martin Hale in May. Laura Finch, the finance director, will run the company until a permanent successor is found.',
      ['succeeded'],
      [],
    ],
    [
      'Laura Finch beat Martin Hale in the election.',
      ['appointed', 'competes_with'],
      ['Laura Finch competes_with Martin Hale'],
    ],
  ],
  counterparts: [
    [
      'Laura Finch flew to Leeds for a meeting with Kessler Group counterpart Martin Hale.',
      ['met_with', 'role_at'],
      ['Laura Finch met_with Martin Hale', 'Martin Hale role_at Kessler Group'],
    ],
  ],
  'whose a firm is': [
    ['Thorne Industries, part of Kessler Group, closed.', ['parent_of'], ['Kessler Group parent_of Thorne Industries']],
    [
      "Thorne Industries, one of Kessler Group's companies, closed.",
      ['parent_of'],
      ['Kessler Group parent_of Thorne Industries'],
    ],
    ['Laura Finch, an investor in Thorne Industries, said so.', ['role_at'], []],
  ],
  'for and against': [
    [
      'Laura Finch wrote to Thorne Industries urging it to remove Martin Hale.',
      ['opposed'],
      ['Laura Finch opposed Martin Hale'],
    ],
    [
      '“Envy with footnotes,” Laura Finch called Martin Hale’s paper.',
      ['criticized'],
      ['Laura Finch criticized Martin Hale'],
    ],
    [
      'Laura Finch launched a class action, seeking £5m from Thorne Industries.',
      ['legal_action_against'],
      ['Laura Finch legal_action_against Thorne Industries'],
    ],
    [
      'Laura Finch is seeking damages from Thorne Industries.',
      ['legal_action_against'],
      ['Laura Finch legal_action_against Thorne Industries'],
    ],
    [
      'Laura Finch served a writ on Thorne Industries.',
      ['legal_action_against', 'role_at'],
      ['Laura Finch legal_action_against Thorne Industries'],
    ],
    [
      'Thorne Industries and Kessler Group are rivals.',
      ['competes_with'],
      ['Thorne Industries competes_with Kessler Group'],
    ],
    [
      'Thorne Industries, the hated neighbours of Kessler Group, said so.',
      ['competes_with'],
      ['Thorne Industries competes_with Kessler Group'],
    ],
    [
      'Thorne Industries took customers from Kessler Group.',
      ['competes_with'],
      ['Thorne Industries competes_with Kessler Group'],
    ],
    [
      'Priya Nair brought Laura Finch and Martin Hale together over lunch.',
      ['met_with'],
      ['Laura Finch met_with Martin Hale'],
    ],
    ['Laura Finch sat across the table from Martin Hale.', ['met_with'], ['Laura Finch met_with Martin Hale']],
  ],
};

describe.each(Object.entries(CHINESE))('Chinese: %s', (_, cases) => {
  test.each(cases)('%s', (sentence, types, ties) => {
    expect(tiesOf(CAST_ZH, sentence, types)).toEqual([...ties].sort());
  });
});

describe.each(Object.entries(ENGLISH))('English: %s', (_, cases) => {
  test.each(cases)('%s', (sentence, types, ties) => {
    expect(tiesOf(CAST_EN, sentence, types)).toEqual([...ties].sort());
  });
});
