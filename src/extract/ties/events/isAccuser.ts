/**
 * Whether a body accuses by its office: an authority that says so takes a step of the law.
 *
 * Does not know: what else the article says of the body; it is told by its name alone.
 */
import { isPower, kindOfName } from '../bodyKinds.ts';

export const isAccuser = (name: string): boolean =>
  isPower(kindOfName(name)) ||
  /证监|证券交易|[深上沪港联京]交所|证券交易委员会|监管|监督|管理局|廉政|调查局|税务|海关|反贪|反腐|纪委|监委|独检|特检|(?<!办事|联络|秘书|代表|人事|总务)[处署局厅]$/u.test(
    name,
  );
