/**
 * A drawing with its style sheets made part of it, so that it looks the same outside the page.
 *
 * Promises: only presentation attributes, which every reader of SVG knows: no classes, ids that lead nowhere, scripts,
 * handlers or style sheets. Colours come out as `rgb()`. The drawing itself is left as it is.
 * Does not know fonts: their names are kept, and the reader's own are used.
 */

/** Properties that children take from their parents. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;
/** What the others are where nothing is said. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  display: 'inline',
  'text-decoration-line': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};
const COLOURS: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color']);
const KEPT =
  /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|width|height|viewBox|points|transform|id|offset|href|mask|clip-path|marker-\w+|markerWidth|markerHeight|refX|refY|orient|preserveAspectRatio|maskContentUnits|gradientUnits|patternUnits|patternTransform|clipPathUnits|overflow)$/;
/** Drawn for hands and ears alone. */
const LEFT_OUT = 'title, desc, script, style, foreignObject, [data-hit]';

/** `rgb(…)` for any colour that the browser has reckoned; what is no colour is left as it is. */
function plainColour(value: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(value);
  if (!parts) return value;
  const [r, g, b] = parts.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return parts[4] === undefined ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${parts[4]})`;
}

function readStyle(style: CSSStyleDeclaration, name: string): string {
  const value = style.getPropertyValue(name);
  return COLOURS.has(name) ? plainColour(value) : value;
}

/** `drawn` is in the page; null where it cannot be seen. */
export function freezeStyles(drawn: Element, around?: CSSStyleDeclaration): Element | null {
  const style = getComputedStyle(drawn);
  if (style.display === 'none' || drawn.matches(LEFT_OUT)) return null;
  const frozen = document.createElementNS('http://www.w3.org/2000/svg', drawn.localName);
  for (const { name, value } of drawn.attributes) if (KEPT.test(name)) frozen.setAttribute(name, value);
  for (const name of INHERITED) {
    const value = readStyle(style, name);
    if (value !== '' && (!around || value !== readStyle(around, name))) frozen.setAttribute(name, value);
  }
  for (const [name, plain] of Object.entries(OWN)) {
    const value = readStyle(style, name);
    if (value !== '' && value !== plain && name !== 'display') frozen.setAttribute(attributeOf(name), value);
  }
  // The outermost is put in its place by whoever asked; moving and zooming it is no part of the drawing.
  if (around && style.transform !== 'none' && style.transform !== '') frozen.setAttribute('transform', style.transform);
  for (const child of drawn.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) frozen.append(child.textContent ?? '');
    else if (child instanceof Element) frozen.append(...[freezeStyles(child, style)].filter((c) => c !== null));
  }
  return frozen;
}

const attributeOf = (name: string) => (name === 'text-decoration-line' ? 'text-decoration' : name);
