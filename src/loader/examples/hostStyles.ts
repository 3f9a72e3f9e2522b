/**
 * The stylesheets of the example pages: that of the page of examples, in the colours and type of the site's own pages,
 * and two that do to everything in their page what stylesheets of grown sites do, so that whatever is put into it has to
 * stand on its own.
 */

export const EXAMPLES_STYLE = `:root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #14161a); --surface: light-dark(#fff, #1c1f25);
  --ink: light-dark(#1b1a17, #ece9e2); --ink-2: light-dark(#595750, #aaa79f); --line: light-dark(#dcd8cd, #343842);
  --accent: light-dark(#9a1f1f, #ff9c8f) }
* { box-sizing: border-box }
body { margin: 0; padding: 0 clamp(14px, 2vw, 28px) 48px; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif }
header, main { max-width: 1120px; margin-inline: auto }
header { display: flex; align-items: center; gap: 20px; min-height: 48px; border-bottom: 1px solid var(--line) }
.brand { font: 700 18px/1 Georgia, serif; letter-spacing: -0.01em }
.brand b { color: var(--accent) }
h1, h2 { margin: 0; font-family: "Source Han Serif SC", "Noto Serif CJK SC", Georgia, serif; line-height: 1.25; text-wrap: balance }
h1 { font-size: clamp(28px, 4vw, 44px) }
h2 { font-size: 21px }
p { margin: 10px 0 0 }
.lead { display: grid; gap: 20px 40px; align-items: center; padding: 32px 0 }
.lead p { color: var(--ink-2); font-size: 18px; max-width: 34em }
.lead img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px }
section { display: grid; gap: 12px 40px; padding: 14px 0 32px; border-top: 3px solid }
section > * { min-width: 0 }
pre { overflow: auto; align-self: start; margin: 0; padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface);
  font: 13.5px/1.65 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
a { display: inline-block; padding-block: 3px; color: inherit; text-decoration-color: var(--accent); text-underline-offset: 4px }
.lead a, section a { color: var(--ink); font-weight: 600 }
:focus-visible { outline: 2px solid light-dark(#0b57d0, #8ab4ff); outline-offset: 2px }
@media (width >= 860px) {
  .lead { grid-template-columns: 1fr 440px }
  section { grid-template-columns: 300px 1fr }
}
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
