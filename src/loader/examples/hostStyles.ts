/**
 * The stylesheets of the example pages: a quiet one for the page of examples, and two that do to everything in their
 * page what stylesheets of grown sites do, so that whatever is put into it has to stand on its own.
 */

export const EXAMPLES_STYLE = `:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 1rem/1.6 system-ui, sans-serif }
h1, h2 { font-family: Georgia, serif; line-height: 1.25 }
section { border-top: 3px solid; margin-top: 2rem }
pre { overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.8rem 1rem; border: 1px solid #8888; border-radius: 6px; font-size: 0.85rem }
a { color: inherit; display: inline-block; padding-block: 3px }
`;

export const ELEMENT_HOST_STYLE = `* { font: italic 19px/2 fantasy !important; color: #004d26 !important; letter-spacing: 0.1em !important;
  text-transform: uppercase !important; text-align: right !important; box-sizing: content-box !important;
  cursor: crosshair !important; text-indent: 2em !important; transition: all 3s !important }
body { margin: 0; background: #fff8d6 }
div, section, svg, button, li, summary, aside { display: none !important; float: left; max-height: 2px !important }
.ww, .ww-pane, .ww-live { opacity: 0.1 !important; transform: rotate(3deg) !important }
:root { --ww-ink: lime; --ww-paper: lime; --ww-pad: 90px }
`;

export const FRAME_HOST_STYLE = `body { margin: 0; background: #10243f }
h1, h2, p, a { float: left; clear: both; margin: 6px 20px; font: 22px/1.5 fantasy; color: #ffe9a8 }
div, section, article, button, svg { display: none !important }
iframe { box-sizing: border-box; border: 6px dotted #ffe9a8; transition: all 2s; filter: none }
`;
