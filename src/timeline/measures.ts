/** The drawing's measures in CSS pixels; the stylesheet's type sizes follow these. */
export const FONT = 13;
export const LINE = 17;
export const SMALL = 11.5;
/** From the mark's centre to the label. */
export const OFFSET = 11;
export const MARK = 6;
/** Height of the axis with its ticks, and of one level of brackets. */
export const TICKS = 28;
export const BRACKET = 20;
/** What a bar adds to the height of its label. */
export const BAR = 9;
/** Between labels beside and beneath each other. */
export const GAP_X = 12;
export const GAP_Y = 7;
/** Above and below the labels of a lane. */
export const LANE_TOP = 10;
export const LANE_BOTTOM = 7;
