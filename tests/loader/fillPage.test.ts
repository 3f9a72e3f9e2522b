import { describe, expect, it } from 'vitest';
import { escapeHtml, fillPage, moveDown } from '../../src/loader/fillPage.ts';

const TEMPLATE = '<html lang="en"><!--head--><div id="root"><!--html--></div>';

describe('fillPage', () => {
  it('escapes what comes from an article and takes `$` as it is', () => {
    const page = fillPage(TEMPLATE, {
      html: "<p>$& $1 $'</p>",
      title: '"><script>',
      description: "a'b&c",
      lang: 'en"',
      storyUrl: 'x".json',
      isBuilt: false,
    });
    expect(page).toBe(
      '<html lang="en&quot;"><title>&quot;&gt;&lt;script&gt;</title>\n' +
        '    <meta name="description" content="a&#39;b&amp;c">\n' +
        '    <link rel="preload" as="fetch" crossorigin href="x&quot;.json">' +
        `<div id="root" data-story-url="x&quot;.json"><p>$& $1 $'</p></div>`,
    );
  });

  it('says which place the template lacks', () => {
    const parts = { html: '', title: '', description: '', lang: 'en', isBuilt: true };
    expect(() => fillPage('<html lang="en"><!--head-->', parts)).toThrow(
      'index.html has to hold <div id="root"><!--html--></div> once, not 0 times',
    );
  });
});

it('escapeHtml makes markup and NULs harmless', () => {
  expect(escapeHtml('</script>\u0000&"')).toBe('&lt;/script&gt;\ufffd&amp;&quot;');
});

it('moveDown changes relative addresses only', () => {
  expect(moveDown('<a href="./a.css"><a src="./b.js"><a href="data:,">')).toBe(
    '<a href="../a.css"><a src="../b.js"><a href="data:,">',
  );
});
