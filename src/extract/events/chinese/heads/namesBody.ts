/** Whether a trigger is the beginning of what a body is called after: "检测公司". */
import { sieve } from '../../../sieve.ts';
import type { PlaceRule } from './triggerPlace.ts';

const CALLS_BODIES: ReadonlySet<string> = new Set(['assessment', 'legal']);
const BODY_AFTER = /^(?:公司|机构|小组|委员会|专家组|仪器|团队)/;

export const isBeforeBody: PlaceRule = ({ trigger, rest }) =>
  CALLS_BODIES.has(trigger.row.type) && BODY_AFTER.test(rest);

/** Bodies called after what they do: "检测公司", "调查委员会"; but "起诉公司" is what somebody does. */
export const namesBody: PlaceRule = (place) =>
  place.trigger.row.noun === true && !DONE_TO_BODIES.test(place.trigger.word) && isBeforeBody(place);
const DONE_TO_BODIES = /^(?:起诉|状告|控告|提告|反诉|举报|处罚|查处|罚款|查封|搜查)/;

sieve(BODY_AFTER);
