/**
 * A site in a temporary folder, with the smallest prerenderer that keeps the contract of src/app/prerender.tsx,
 * so that the plugin is tested apart from the page.
 */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PRERENDER = `
const escape = (s) => s.replace(/[&<>]/g, (c) => '&#' + c.charCodeAt(0) + ';');
export const renderPage = ({ story, indexUrl }) => ({
  html: '<h1>' + escape(story.title) + '</h1>' + (indexUrl ? '<a href="' + indexUrl + '">all</a>' : ''),
  title: story.title, description: 'about ' + story.title, lang: story.lang,
});
export const renderFrame = ({ story }) => ({
  html: '<h2>' + escape(story.title) + '</h2>', title: story.title, description: '', lang: story.lang,
});
export const renderIndex = ({ stories }) => ({
  html: '<ol>' + stories.map((s) => '<li>' + escape(s.title) + '</li>').join('') + '</ol>',
  title: 'All', description: '', lang: 'en',
});
export const wordsOfCover = ({ title }) => [title];
export const drawCover = ({ title }, { measure, outline }) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><path d="' + outline(title, 0, 5, 4) + '"/></svg>';
`;

/** Writes `files` (path in the site: content) beside the template and entries; gives the folder. */
export function createSite(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'whowhen-site-'));
  const all = {
    'src/app/prerender.tsx': PRERENDER,
    'src/app/main.tsx': `import './page.css';\ndocument.title += '';\n`,
    'src/app/page.css': 'h1 { color: red; }\n',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  copyFileSync(join(import.meta.dirname, '../../index.html'), join(root, 'index.html'));
  return root;
}
