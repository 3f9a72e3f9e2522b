// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/loader/givenDay.ts';
import { readArticle } from '../../src/loader/readArticle.ts';

const read = (source: string, file: string) => readArticle(new TextEncoder().encode(source), file);

describe('Markdown', () => {
  it('front matter says what the article is, the body is its text', async () => {
    const source = [
      '---',
      'title: Bank chief quits',
      'date: 2021-03-04T08:00:00+01:00',
      'author: [Nora Lindqvist, Paul Osei]',
      'source: The Fjord',
      'url: https://example.org/a',
      'lang: en-GB',
      '---',
      '# Bank chief quits',
      '',
      'Ingrid **Dahl** [resigned](https://example.org) on',
      'Thursday. ![photo](x.png)',
      '',
      '## What comes next',
      '- One *point*',
      '<script>alert(1)</script>',
    ].join('\n');
    const { text, metadata, problems } = await read(source, 'bank.md');
    expect(text).toBe('Bank chief quits\nIngrid Dahl resigned on Thursday.\n## What comes next\n- One point\n');
    expect(metadata).toEqual({
      title: 'Bank chief quits',
      author: 'Nora Lindqvist, Paul Osei',
      publisher: 'The Fjord',
      published: '2021-03-04',
      url: 'https://example.org/a',
      lang: 'en',
    });
    expect(problems).toEqual([]);
  });

  it.each<[string, string, { line: number; column: number; message: string }]>([
    [
      'a malformed date',
      'title: a\ndate: yesterday',
      { line: 3, column: 7, message: 'date: “yesterday” is not a day: write it as YYYY-MM-DD.' },
    ],
    [
      'a link that is none',
      'url: javascript:alert(1)',
      {
        line: 2,
        column: 6,
        message: 'url: “javascript:alert(1)” is not a web address: it has to begin with https:// or http://.',
      },
    ],
    [
      'broken YAML',
      'title: "a',
      { line: 2, column: 10, message: 'The front matter is not YAML: Missing closing "quote' },
    ],
  ])('reports %s and reads the rest', async (_, front, problem) => {
    const { text, problems } = await read(`---\n${front}\n---\nDahl resigned.\n`, 'bank.md');
    expect(text).toBe('Dahl resigned.\n');
    expect(problems).toEqual([{ level: 'warning', code: 'front-matter', file: 'bank.md', ...problem }]);
  });
});

describe('HTML', () => {
  const PAGE = `<!doctype html><html lang="zh-CN"><head><title>矿长被捕_山城网</title>
<meta property="og:title" content="矿长周建国被捕"><meta property="og:site_name" content="山城晚报">
<meta name="author" content="王敏"><meta property="article:published_time" content="2021-03-05T08:00:00+08:00">
<link rel="canonical" href="https://example.org/mine"><script>document.write('写进去的')</script></head>
<body><nav><a href="/">首页</a><a href="/x">社会</a></nav>
<article><h1>矿长周建国被捕</h1>
<p>青岭煤矿矿长周建国3月4日被警方<b>逮捕</b>。两天前，矿井发生透水事故，十二名工人被困井下，
其中九人获救，三名工人仍下落不明，救援可能持续数日，家属等在矿井门外，等待消息，没有人离开。</p>
<h2>事故之前</h2>
<p onclick="alert(1)">据工人讲述，周建国去年曾拒绝停产检修，青岭煤矿当时被安监部门罚款二十万元，矿长没有到场，也没有解释。<br>安监部门说，事故调查组已经进驻。</p>
<script>alert('脚本')</script><style>p{}</style></article><footer>版权所有</footer></body></html>`;

  it('reads a page as one under any name, and no text that only speaks of pages', async () => {
    const page = await read(PAGE, 'mine.txt');
    expect(page).toMatchObject({ text: (await read(PAGE, 'mine.html')).text });
    const words = 'The <html> tag opens a page.';
    expect((await read(words, 'mine.txt')).text).toBe(words);
  });

  it('is the article of the page, with what its head says', async () => {
    const { text, metadata } = await read(PAGE, 'mine.html');
    expect(text).toBe(
      [
        '矿长周建国被捕',
        '青岭煤矿矿长周建国3月4日被警方逮捕。两天前，矿井发生透水事故，十二名工人被困井下，其中九人获救，三名工人仍下落不明，救援可能持续数日，家属等在矿井门外，等待消息，没有人离开。',
        '## 事故之前',
        '据工人讲述，周建国去年曾拒绝停产检修，青岭煤矿当时被安监部门罚款二十万元，矿长没有到场，也没有解释。',
        '安监部门说，事故调查组已经进驻。',
        '',
      ].join('\n'),
    );
    expect(metadata).toEqual({
      title: '矿长周建国被捕',
      author: '王敏',
      publisher: '山城晚报',
      published: '2021-03-05',
      url: 'https://example.org/mine',
    });
  });

  it.each([
    [
      '<time>',
      '<time datetime="2021-03-04">yesterday</time><time itemprop="datePublished" datetime="2021-03-05">today</time>',
      '2021-03-05',
    ],
    ['JSON-LD', '<script type="application/ld+json">{"datePublished": "2021-03-05T10:00Z"}</script>', '2021-03-05'],
    ['no date at all', '<time>soon</time>', undefined],
  ])('the day of publication from %s', async (_, html, published) => {
    const { metadata } = await read(`<html><body>${html}<p>Dahl resigned.</p></body></html>`, 'bank.html');
    expect(metadata.published).toBe(published);
  });

  it('a deeply nested page is read', async () => {
    const { text } = await read(`${'<div>'.repeat(3000)}Dahl resigned.${'</div>'.repeat(3000)}`, 'deep.html');
    expect(text).toBe('Dahl resigned.\n');
  });

  it('a page that only scripts fill is refused', async () => {
    await expect(read('<html><body><script>go()</script></body></html>', 'a.html')).rejects.toThrow(
      'The page holds no text',
    );
  });
});

it.each([
  ['2024-10-02T23:30:00-08:00', '2024-10-02'],
  ['2024/1/2 08:00', '2024-01-02'],
  ['2024年10月2日', '2024-10-02'],
  ['20241002', '2024-10-02'],
  ['2024-13-02', undefined],
  ['Oct 2, 2024', undefined],
  [undefined, undefined],
])('toDay(%s)', (written, day) => expect(toDay(written)).toBe(day));
