/** What holds for every story, whatever the article: its parts agree, nothing comes from noise, nothing throws. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';
import { checkStory } from '../../src/model/checkStory.ts';
import { Story } from '../../src/model/story.ts';

const tools = createTools();
const folder = (path: string) => new URL(`../../${path}/`, import.meta.url);
const articles = ['seeds', 'tests/stories'].flatMap((path) =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: `${path}/${name}`, text: readFileSync(new URL(name, folder(path)), 'utf8') })),
);

/** Extracts and holds the story to what every story promises. */
function extractSound(text: string, published: string | undefined = '2024-10-02'): Story {
  const story = extract(text, { file: 'article.txt', ...(published && { published }) }, tools);
  expect(checkStory(story)).toEqual([]);
  expect(Story.parse(JSON.parse(JSON.stringify(story)))).toEqual(JSON.parse(JSON.stringify(story)));
  expect(story.text).toBe(text);
  const noise = story.blocks.filter((b) => b.kind === 'noise');
  const drawn = [...story.events, ...story.relationships].flatMap((item) => item.evidence);
  expect(drawn.filter((e) => noise.some((n) => n.start < e.end && e.start < n.end))).toEqual([]);
  return story;
}

describe('every article', () => {
  test.each(articles)('$name gives a sound story, the same one twice', ({ text }) => {
    const story = extractSound(text);
    expect(story.events.length).toBeGreaterThan(5);
    expect(story.relationships.length).toBeGreaterThan(1);
    expect(JSON.stringify(extractSound(text))).toBe(JSON.stringify(story));
  });

  test.each(articles)('$name has few topics, each with an event and a label of its own', ({ text }) => {
    const { topics, events } = extractSound(text);
    expect(topics.length).toBeGreaterThanOrEqual(3);
    expect(topics.length).toBeLessThanOrEqual(10);
    for (const topic of topics) expect(events.some((event) => event.topics.includes(topic.id))).toBe(true);
    expect(new Set(topics.map((topic) => topic.label)).size).toBe(topics.length);
  });
});

describe('the day of publication', () => {
  const text = '据知情人士透露，林卓航在上周三宣布辞职。';

  test('a date that needs it is reported with its place where it is not known', () => {
    const story = extract(text, { file: 'a.txt' }, tools);
    const problem = story.problems.find((p) => p.code === 'no-published-date');
    expect(problem).toMatchObject({ level: 'warning' });
    expect(text.slice(problem?.start, problem?.end)).toContain('上周三');
  });

  test('nothing is reported where it is known', () => {
    const story = extract(text, { file: 'a.txt', published: '2024-10-02' }, tools);
    expect(story.problems).toEqual([]);
  });

  test('an article without words is an error, not an exception', () => {
    for (const empty of ['', '\n\n', '   ', '\ufeff'])
      expect(extract(empty, { file: 'a.txt' }, tools).problems.map((p) => p.code)).toContain('nothing-to-read');
  });
});

describe('hostile text', () => {
  const body = '2021年3月5日，星河科技首席执行官林卓航宣布辞职，由副总裁陈慕白接任。';
  const cases: [string, string][] = [
    ['NUL', `${body}\u0000${body}`],
    ['marks that turn the direction', `\u202e${body}\u202c\u200f${body}\u2066`],
    ['a script', `<script>alert("${body}")</script>\n${body}`],
    ['an address that runs', `[${body}](javascript:alert(1)) <img src=x onerror=alert(1)>`],
    ['half of a pair', `\ud800${body}\udc00`],
    ['private use, as templates use inside', `\ue000\ue001${body}\ue000的\ue001`],
    ['a byte order mark and CRLF', `\ufeff标题\r\n\r\n${body}\r\n`],
    ['only marks', '。。。，，，““””（（（））））、、：；'],
    ['keys of objects', `__proto__ constructor toString ${body} hasOwnProperty`],
  ];
  test.each(cases)('%s', (_, text) => {
    extractSound(text);
  });

  test('markup stays text: it is quoted as it stands and never grows', () => {
    const text = '林卓航（<b>Lin</b>）2021年3月5日宣布辞职。';
    const story = extractSound(text);
    for (const event of story.events) for (const quote of event.evidence) expect(text).toContain(quote.exact);
  });
});

describe('mutated articles', () => {
  const sources = articles.map((a) => a.text);
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '。',
      '“',
      '”',
      '（',
      '的',
      '被',
      '由',
      '\u0000',
      '\u202e',
      ', ',
      '. ',
      '<i>',
      '2月30日',
      '，',
    ),
  );
  const mutated = fc
    .tuple(
      fc.nat(sources.length - 1),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), piece), { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([index, edits, where]) => {
      let text = sources[index] as string;
      // A window of the article keeps each run short.
      const from = Math.floor(where * text.length);
      text = text.slice(from, from + 700);
      for (const [place, drop, put] of edits) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + put + text.slice(at + drop);
      }
      return text;
    });

  test('edits anywhere leave a sound story', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        extractSound(text);
      }),
      { numRuns: 60, seed: 20240925 },
    );
  });

  test('any text leaves a sound story', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        extractSound(text);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});

describe('long and deep text', () => {
  test.each([
    ['brackets', `${'（'.repeat(20_000)}林卓航辞职${'）'.repeat(20_000)}`],
    ['quotes', `${'“'.repeat(20_000)}林卓航辞职。${'”'.repeat(20_000)}`],
    ['of', `林卓航${'的公司'.repeat(10_000)}辞职。`],
    ['names in a list', `${'林卓航、'.repeat(3_000)}宣布辞职。`],
    ['one English sentence', `Jane Doe${', the head of the firm'.repeat(3_000)}, resigned.`],
    ['spaces', `林卓航${' '.repeat(50_000)}辞职。`],
  ])('deep %s', (_, text) => {
    extractSound(text);
  });

  /** Milliseconds of this process's own work in the fastest of three runs, whatever else the machine does. */
  const measure = (text: string) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      extract(text, { file: 'long.txt', published: '2024-10-02' }, tools);
      best = Math.min(best, process.cpuUsage(start).user / 1000);
    }
    return best;
  };
  const zh = '2021年3月5日，星河科技首席执行官林卓航宣布辞职，由副总裁陈慕白接任，公司股价下跌百分之三。';
  const en = 'Jane Doe, the head of Acme Corp, resigned on March 5, 2021 and was replaced by John Roe. ';

  test.each([
    ['Chinese', zh],
    ['English', en],
  ])(
    'time grows with the length of %s text, not with its square',
    (_, unit) => {
      const times = Math.ceil(16_000 / unit.length);
      measure(unit.repeat(50));
      const once = measure(unit.repeat(times));
      const twice = measure(unit.repeat(times * 2));
      expect(twice).toBeLessThan(once * 3 + 500);
    },
    120_000,
  );

  test('a line of a megabyte is read to its end', () => {
    const story = extract(`${'这是一行没有名字也没有日期的长文字'.repeat(60_000)}`, { file: 'line.txt' }, tools);
    expect(checkStory(story)).toEqual([]);
  }, 120_000);
});

describe('what one step finds, the next ones use', () => {
  const read = (text: string) => extract(text, { file: 'a.txt', published: '2024-10-02' }, tools);

  test('kin words take part in what happens, once the article has said whose kin is who', () => {
    const told = '林卓航的女儿林若溪在深圳工作。';
    const { events } = read(`${told}2018年，父亲把林若溪召回集团。`);
    expect(events.flatMap((e) => e.participants.map((p) => p.entity))).toContain('林卓航');
    const stranger = read('陈慕白在深圳工作。2018年，父亲把林若溪召回集团。');
    expect(stranger.events.flatMap((e) => e.participants.map((p) => p.entity))).not.toContain('陈慕白');
  });

  test('a brother’s daughter is a niece', () => {
    const { relationships } = read('林卓航的女儿林若溪辞职。林卓航的胞弟林慕白到场。林慕白随后批评侄女不懂事。');
    const pairs = relationships.map((r) => `${r.type} ${r.source} ${r.target}`);
    expect(pairs).toContain('criticized 林慕白 林若溪');
    expect(pairs).toContain('family_of 林慕白 林若溪');
  });

  test('a post is called in the script of the article', () => {
    const { relationships } = read('遠洋集團聯席主席周嵐辭職。遠洋集團昨天宣布，董事會任命何亦為總裁。');
    expect(relationships.find((r) => r.type === 'role_at')?.label).toBe('聯席主席');
  });

  test.each([
    ['总经理', 'left 林海峰 远山集团', '远山集团与乐升集团签约。@林海峰3月因泄密判刑，当日请辞。'],
    ['總經理', 'left 林海峰 遠山集團', '遠山集團與樂升集團簽約。@林海峰3月因洩密判刑，當日請辭。'],
  ])('who holds a post of the state leaves no firm, in either script: %s', (post, left, text) => {
    const ties = (of: string) =>
      read(text.replace('@', of)).relationships.map((r) => `${r.type} ${r.source} ${r.target}`);
    expect(ties(post)).toContain(left);
    for (const office of ['检察总长', '檢察總長', '总统', '總統']) expect(ties(office)).not.toContain(left);
  });

  test('a paper that reports is nobody’s home', () => {
    const { relationships } = read(
      '远洋集团主席周岚勃然大怒。据《江州早报》披露，周岚当即召见财务主管何立群。《江州早报》报道称，两人大吵一架。',
    );
    expect(relationships.filter((r) => /早报/.test(r.target))).toEqual([]);
  });
});

test('what is announced is dated by the day it was announced, not by whose it is', () => {
  const { events } = extractSound(
    '2018年，长河集团被调查。次年4月30日，长河集团突然公告，称2017年的资金多记了299亿元。',
  );
  expect(events.map(({ date }) => date)).toEqual(['2018', '2019-04-30']);
});
