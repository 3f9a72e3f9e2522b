/**
 * By how much the page is enlarged around an element (the `zoom` of the stylesheet, on very wide desks): pixels of the
 * window, which pointers and rectangles are told in, for one of the element's own, which styles are written in.
 */
export const cssZoom = (element: Element | null): number => element?.currentCSSZoom || 1;
