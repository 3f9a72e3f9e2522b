/**
 * The page of examples: each way of putting a story into another page, with host pages that nobody made for it, each
 * under a hostile stylesheet and a strict policy. People try them, and the browser tests drive them.
 *
 * Promises: the lines shown are the lines used; works under any path; no inline script or style.
 * Does not know: what else the site holds.
 */
import { elementSnippet, frameSnippet, reactSnippet, type SnippetOptions } from '../../exchange/snippets.ts';
import type { Story } from '../../model/story.ts';
import type { EmittedFile } from '../emitStories.ts';
import { CONTENT_SECURITY_POLICY, escapeHtml } from '../fillPage.ts';
import { ELEMENT_HOST_STYLE, EXAMPLES_STYLE, FRAME_HOST_STYLE } from './hostStyles.ts';

/** Files under `examples/`, for one story. */
export function drawExamples({ id, title, lang }: Pick<Story, 'id' | 'title' | 'lang'>): EmittedFile[] {
  const options: SnippetOptions = { site: '../', id, title };
  const file = (name: string, source: string) => ({ fileName: `examples/${name}`, source });
  return [
    file('index.html', page('Three ways into a page', 'examples.css', drawIndex(options, lang))),
    file('element.html', drawHost('A host of the element', 'element.css', elementSnippet(options))),
    file('frame.html', drawHost('A host of the frame', 'frame.css', frameSnippet(options))),
    file('examples.css', EXAMPLES_STYLE),
    file('element.css', ELEMENT_HOST_STYLE),
    file('frame.css', FRAME_HOST_STYLE),
  ];
}

function page(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>${escapeHtml(title)} · Whowhen</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./${style}">
</head>
<body>
${body}
</body>
</html>
`;
}

function drawIndex(options: SnippetOptions, lang: string): string {
  const ways = [
    {
      name: 'As an element',
      says: 'It wears nothing of the page’s styles and changes nothing of the page.',
      host: './element.html',
      code: elementSnippet(options),
    },
    {
      name: 'As a frame',
      says: 'Apart from the page altogether and sandboxed; it grows to its content.',
      host: './frame.html',
      code: frameSnippet(options),
    },
    {
      name: 'In React',
      says: 'A component, drawn in the browser or on a server, after npm install whowhen.',
      code: reactSnippet(options),
    },
  ];
  const sections = ways.map(
    ({ name, says, host, code }) => `<section>
<div>
<h2>${name}</h2>
<p>${says}</p>
${host ? `<p><a href="${host}">${name}, in a page with hostile styles</a></p>` : ''}
</div>
<pre tabindex="0" aria-label="${name}: code"><code>${escapeHtml(code)}</code></pre>
</section>`,
  );
  return `<header><span class="brand">Who<b>when</b></span><a href="../">All stories</a></header>
<main>
<div class="lead">
<div>
<h1>Three ways into a page</h1>
<p>A story stands in somebody else’s page by a line or two: with its timeline, its people and its article, in that
page’s colours, and without touching anything of that page’s.</p>
<p><a href="../${escapeHtml(options.id)}/" lang="${lang}">${escapeHtml(options.title)}</a></p>
</div>
<img src="../${escapeHtml(options.id)}/picture.png" width="1200" height="630" alt="">
</div>
${sections.join('\n')}
</main>`;
}

const drawHost = (title: string, style: string, lines: string): string =>
  page(
    title,
    style,
    `<main>
<h1>${title}</h1>
<p>This page’s stylesheet wants to have its say in everything. \
The story below takes no notice. <a href="./">Back to the examples</a></p>
${lines}
<p>The page goes on after the story.</p>
</main>`,
  );
