import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementSnippet, frameAddress, frameSnippet, reactSnippet } from '../../src/exchange/snippets.ts';

const PLAIN = { site: 'https://example.org/s/', id: '一号 矿', title: 'Fire & "smoke" <b>' };

describe('elementSnippet', () => {
  it('is a script and an element with a link inside', () => {
    expect(elementSnippet(PLAIN)).toBe(
      '<script type="module" src="https://example.org/s/whowhen.js"></script>\n' +
        '<who-when src="https://example.org/s/%E4%B8%80%E5%8F%B7%20%E7%9F%BF.json">' +
        '<a href="https://example.org/s/%E4%B8%80%E5%8F%B7%20%E7%9F%BF/">Fire &amp; &quot;smoke&quot; &lt;b&gt;</a></who-when>',
    );
  });

  it('names what differs from the defaults, escaped', () => {
    const said = elementSnippet({
      ...PLAIN,
      view: 'graph',
      theme: 'auto',
      filter: 'p=a&q="><x',
      lang: 'en',
      height: 480,
    });
    expect(said).toContain(' view="graph" lang="en" filter="p=a&amp;q=&quot;&gt;&lt;x" height="480">');
    expect(said).not.toContain('theme=');
  });
});

describe('frameSnippet', () => {
  it('is a frame that grows, by a script of its own', () => {
    expect(frameSnippet({ ...PLAIN, id: 'mine' })).toBe(
      '<iframe src="https://example.org/s/mine/embed/" title="Fire &amp; &quot;smoke&quot; &lt;b&gt;" width="100%" ' +
        'height="720" loading="lazy" allow="clipboard-write" ' +
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>\n' +
        '<script async src="https://example.org/s/whowhen-frame.js"></script>',
    );
  });

  it('needs no script at a fixed height', () => {
    const said = frameSnippet({ ...PLAIN, id: 'mine', height: 500 });
    expect(said).toContain('height="500"');
    expect(said).not.toContain('<script');
  });

  it('keeps a filter whole in the address', () => {
    const address = frameAddress({ ...PLAIN, id: 'mine', view: 'timeline', filter: 'p=a b&type=deal' });
    expect(address).toBe('https://example.org/s/mine/embed/?view=timeline&filter=p%3Da+b%26type%3Ddeal');
    expect(new URL(address).searchParams.get('filter')).toBe('p=a b&type=deal');
  });
});

it('reactSnippet quotes values as JavaScript does', () => {
  const said = reactSnippet({ ...PLAIN, id: 'mine', theme: 'dark', filter: '"}{', height: 300 });
  expect(said).toContain('<WhoWhen story={story} theme={"dark"} filter={"\\"}{"} height={300} />');
  expect(said).toContain('fetch("https://example.org/s/mine.json")');
});

it('is what the README says of frames', () => {
  const lines = frameSnippet({ site: 'https://example.org/stories/', id: 'openai-cto', title: 'The story' });
  expect(readFileSync('README.md', 'utf8')).toContain(lines);
});
