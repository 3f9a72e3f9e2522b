import { describe, expect, it } from 'vitest';
import { dataBlock, oembed, sharingHead } from '../../src/loader/sharing.ts';
import { SAMPLE } from '../sampleStory.ts';

const story = { ...SAMPLE, id: 'mine' };
const HOSTILE = { story, title: '"><script>alert(1)</script>', description: "a'b<c", up: '../' };

describe('sharingHead', () => {
  it('escapes what comes from an article', () => {
    const head = sharingHead(HOSTILE).join('\n');
    expect(head).toContain('<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">');
    expect(head).toContain('<meta name="twitter:description" content="a&#39;b&lt;c">');
    expect(head.match(/<script/g)).toHaveLength(1);
  });

  it('names the page only where the site is known', () => {
    expect(sharingHead(HOSTILE).join('')).not.toContain('og:url');
    const placed = sharingHead({ ...HOSTILE, site: 'https://example.org/' });
    expect(placed).toContain('<meta property="og:url" content="https://example.org/mine/">');
    expect(placed).toContain('<meta name="twitter:image" content="https://example.org/mine/picture.png">');
  });
});

it('dataBlock cannot be closed by its data', () => {
  const block = dataBlock('application/json', { text: '</script><!--\u2028' }, ' id="x"');
  expect(block).toBe(
    '<script type="application/json" id="x">{"text":"\\u003c/script\\u003e\\u003c!--\\u2028"}</script>',
  );
});

it('oembed is an answer of type rich with a frame', () => {
  const answer = JSON.parse(oembed({ ...HOSTILE, site: 'https://example.org/' }));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', height: 720, thumbnail_width: 1200 });
  expect(answer.html).toMatch(/^<iframe src="https:\/\/example\.org\/mine\/embed\/" title="&quot;&gt;&lt;script&gt;/);
});
