/**
 * Makes `<who-when>` known to the page. Loading it again, in this or another version, changes nothing; on a server it
 * does nothing.
 */
import { WhoWhenElement } from './WhoWhenElement.ts';

export type { WhoWhenElement, WhoWhenEvents } from './WhoWhenElement.ts';

const NAME = 'who-when';

if (typeof customElements !== 'undefined' && !customElements.get(NAME)) customElements.define(NAME, WhoWhenElement);

declare global {
  interface HTMLElementTagNameMap {
    'who-when': WhoWhenElement;
  }
}
