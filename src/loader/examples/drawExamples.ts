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
export function drawExamples({ id, title }: Pick<Story, 'id' | 'title'>): EmittedFile[] {
  const options: SnippetOptions = { site: '../', id, title };
  const file = (name: string, source: string) => ({ fileName: `examples/${name}`, source });
  return [
    file('index.html', page('Three ways into a page', 'examples.css', drawIndex(options))),
    file('element.html', page('A host of the element', 'element.css', drawHost(elementSnippet(options)))),
    file('frame.html', page('A host of the frame', 'frame.css', drawHost(frameSnippet(options)))),
    file('examples.css', EXAMPLES_STYLE),
    file('element.css', ELEMENT_HOST_STYLE),
    file('frame.css', FRAME_HOST_STYLE),
  ];
}

function page(title: string, style: string, main: string): string {
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
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

function drawIndex(options: SnippetOptions): string {
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
<h2>${name}</h2>
<p>${says}</p>
<pre tabindex="0" aria-label="${name}: code"><code>${escapeHtml(code)}</code></pre>
${host ? `<p><a href="${host}">${name}, in a page with hostile styles</a></p>` : ''}
</section>`,
  );
  return ['<p><a href="../">All stories</a></p>', ...sections].join('\n');
}

const drawHost = (lines: string): string => `<p>This page’s stylesheet wants to have its say in everything. \
The story below takes no notice. <a href="./">Back to the examples</a></p>
${lines}
<p>The page goes on after the story.</p>`;
