/**
 * A piece of a page to lines of text, one for each block: what a reader would see, and nothing that runs.
 *
 * Promises: no script, style or template comes out as text; white space is what HTML makes of it, with
 * none where a Chinese line was broken; headings below the
 * title stand behind `##` and list items behind `-`, which findBlocks.ts takes for what they are.
 */

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA HEAD'.split(
    ' ',
  ),
);
const INLINE = new Set(
  `A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP
  TIME TT U VAR WBR`.split(/\s+/),
);
/** A line end in the source between two Chinese characters stands for nothing. */
const BREAK_IN_HAN =
  /(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uff60])[ \t]*[\r\n]\s*(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uff60])/g;
const TEXT = 3;
const ELEMENT = 1;

export function htmlToText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line
      .replace(BREAK_IN_HAN, '')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (words !== '' && !/^(?:#{1,6}|-)$/.test(words)) lines.push(words);
    line = '';
  };
  /** Nodes still to visit, the next one last; a function ends a block. A stack, since pages may nest deeply. */
  const todo: (Node | (() => void))[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) line += next.textContent ?? '';
    else {
      const name = next.nodeName.toUpperCase();
      if (next.nodeType === ELEMENT && SKIPPED.has(name)) continue;
      if (name === 'BR') endLine();
      if (!INLINE.has(name)) {
        endLine();
        todo.push(endLine);
        line = /^H[1-6]$/.test(name) ? `${'#'.repeat(Math.max(2, Number(name[1])))} ` : name === 'LI' ? '- ' : '';
      }
      for (let child = next.lastChild; child; child = child.previousSibling) todo.push(child);
    }
  }
  endLine();
  return lines.join('\n');
}
