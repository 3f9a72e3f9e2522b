/**
 * The colours and fonts that the stylesheets give a drawing, for a canvas, which knows no stylesheet.
 *
 * Promises: what holds now, in light and dark, in forced colours and in a host page's own colours.
 */
import { COLORS } from '../ui/colorClass.ts';
import type { Ink } from './drawCrowd.ts';

/** Classes of the colours of people, and of everyone else. */
const CLASSES = ['ww-c-', ...Array.from({ length: COLORS }, (_, i) => `ww-c${i}`)];

/** In forced colours every colour is the reader's own. */
const FORCED = { ink: 'CanvasText', faint: 'CanvasText', line: 'CanvasText' } as const;
const FORCED_GROUND = { paper: 'Canvas', lit: 'Canvas', chosen: 'Canvas' } as const;

/** Reads from inside an element of the page. */
export function readInk(box: Element): Ink {
  const fonts = getComputedStyle(box).fontFamily;
  if (matchMedia('(forced-colors: active)').matches)
    return { ...FORCED, ...FORCED_GROUND, of: () => FORCED.ink, fonts };
  const probe = box.ownerDocument.createElement('i');
  box.append(probe);
  const read = (name: string, colourClass = '') => {
    probe.className = colourClass;
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const people = new Map(CLASSES.map((name) => [name, read('--c', name)]));
  const faint = read('--ww-ink-2');
  const ink: Ink = {
    of: (colourClass) => people.get(colourClass) ?? faint,
    ink: read('--ww-ink'),
    faint,
    line: read('--ww-line'),
    paper: read('--ww-paper'),
    lit: read('--ww-surface'),
    chosen: read('--ww-accent-soft'),
    fonts,
  };
  probe.remove();
  return ink;
}
