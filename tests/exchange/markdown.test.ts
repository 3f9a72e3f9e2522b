// @vitest-environment node
/** The chronology in Markdown, read by marked. */
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/exchange/writeMarkdown.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';

const read = (story: Story): Token[] => marked.lexer(writeMarkdown(story), { gfm: true });
const itemsOf = (story: Story) =>
  read(story).flatMap((token) => (token.type === 'list' ? (token as Tokens.List).items : []));

it('has a heading, an entry for each event in the order of the story, and its quotes below it', () => {
  expect(writeMarkdown(SAMPLE)).toBe(`# 董事长易人

海天日报 · 发表于2024年4月1日

- **2024年3月5日** — 林一罢免周二

  > 3月5日，林一罢免了周二

  林一、周二 · “3月5日”，依2024年4月1日定为2024年

- **日期不详** — \\[否认\\] 周二否认指控

  > 周二否认了指控

  周二

- **2024年5月** — \\[计划\\] 王三将加入海天公司

  > 王三将于5月加入海天公司

  王三、海天公司 · 消息来源：据悉 · “5月”，依2024年4月1日定为2024年

---

由 Whowhen 从文章中整理
`);
  expect(itemsOf(DATED)).toHaveLength(DATED.events.length);
});

describe('words of the article', () => {
  it.each([
    '# heading',
    '1. one',
    '- item',
    '+ item',
    '**bold** _it_ ~~gone~~ `code`',
    '[link](http://x.org) ![picture](y)',
    'https://example.org www.example.org a@example.org mailto:a@b.c',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp; &#65;',
    '> quote',
    '--- *** ___',
    '| a | b |',
    '```js',
    '\\escaped\\',
    '[x]: http://evil',
    '$$x$$ ==m==',
  ])('%s stay words', (words) => {
    const [first] = SAMPLE.events;
    if (!first) throw new Error('the sample has events');
    const story: Story = {
      ...SAMPLE,
      title: words,
      events: [{ ...first, title: words, evidence: [{ start: 0, end: 1, exact: words }] }],
    };
    const html = marked.parse(writeMarkdown(story), { async: false, gfm: true });
    const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['blockquote', 'h1', 'hr', 'li', 'p', 'strong', 'ul']);
    const shown = html
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
    expect(shown.split(words)).toHaveLength(4);
  });
});
