/** Makes `<who-when>` known to the page. Loading it again, in this or another version, changes nothing. */
import { WhoWhenElement } from './WhoWhenElement.ts';

const NAME = 'who-when';

if (!customElements.get(NAME)) customElements.define(NAME, WhoWhenElement);
