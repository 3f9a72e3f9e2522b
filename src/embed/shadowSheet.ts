/** The one stylesheet for shadow trees: made by script, so that no content policy has to allow inline styles. */
import css from '../app/whowhen.css?inline';

let made: CSSStyleSheet | null = null;

export function shadowSheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
  }
  return made;
}
