/** The icons in use: Lucide's shapes, drawn as plain SVG. What they mean is said beside them, or by their button. */
import {
  Check as check,
  ChevronDown as chevronDown,
  ChevronLeft as chevronLeft,
  ChevronRight as chevronRight,
  Copy as copy,
  Download as download,
  type IconNode,
  Image as image,
  Minus as minus,
  Pause as pause,
  Play as play,
  Plus as plus,
  RotateCcw as rotateCcw,
  Scan as scan,
  Search as search,
  Share2 as share2,
  Table2 as table2,
  Waypoints as waypoints,
  X as x,
} from 'lucide';
import { createElement } from 'react';

interface IconProps {
  /** Pixels; 24 where left out. */
  size?: number;
}

const icon = (shapes: IconNode) =>
  function Icon({ size = 24 }: IconProps) {
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {shapes.map(([name, attributes], i) => createElement(name, { key: i, ...attributes }))}
      </svg>
    );
  };

export const Check = /* @__PURE__ */ icon(check);
export const ChevronDown = /* @__PURE__ */ icon(chevronDown);
export const ChevronLeft = /* @__PURE__ */ icon(chevronLeft);
export const ChevronRight = /* @__PURE__ */ icon(chevronRight);
export const Copy = /* @__PURE__ */ icon(copy);
export const Download = /* @__PURE__ */ icon(download);
export const Image = /* @__PURE__ */ icon(image);
export const Minus = /* @__PURE__ */ icon(minus);
export const Pause = /* @__PURE__ */ icon(pause);
export const Play = /* @__PURE__ */ icon(play);
export const Plus = /* @__PURE__ */ icon(plus);
export const RotateCcw = /* @__PURE__ */ icon(rotateCcw);
export const Scan = /* @__PURE__ */ icon(scan);
export const Search = /* @__PURE__ */ icon(search);
export const Share2 = /* @__PURE__ */ icon(share2);
export const Table2 = /* @__PURE__ */ icon(table2);
export const Waypoints = /* @__PURE__ */ icon(waypoints);
export const X = /* @__PURE__ */ icon(x);
