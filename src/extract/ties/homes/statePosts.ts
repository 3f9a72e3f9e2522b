/** Posts of states and towns, and those who have one: what they come to or give up need be at no body of the article. */
import type { Document } from '../../document.ts';
import type { FoundEntity, FoundRelationship } from '../../findings.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';

/** Posts of states and towns: who gives one up left none of the bodies that the article names, as far as it says. */
export const STATE_POST =
  /总统|总理|首相|国务卿|大臣|特首|行政长官|[市省州县镇部署]长|检察总长|检察长|阁揆|大使|总司令|议员|立委|\b(?:minister|president of|senator|mayor|governor|lawmaker|chancellor|secretary)\b/iu;
/** Posts of a government or a parliament. */
export const OF_STATE =
  /\b(?:minister|senator|mayor|lawmaker|ambassador|(?:home|foreign|health|education|defen[cs]e|treasury|transport|energy|justice|business|culture|trade|interior) (?:secretary|portfolio)|secretary of state|mp|premier|attorney general|solicitor general|(?:as|bec[ao]mes?|named|appointed|elected|chosen|made|her|him) (?:the |its |their |a )?(?:[a-z-]+ ){0,3}?(?:prosecutor|chief justice|speaker|chief of police|police chief|police commissioner|chief constable|ombudsman))\b/iu;

/** "resigned as interior minister": a party or firm that they are of as well is not what they have left. */
export const isOfState = (words: string, home: string): boolean => OF_STATE.test(words) && !isPower(kindOfName(home));

/** "became mayor, replacing Roe": the post that both had is at no party or firm. In English. */
export const createIsSeatOfState =
  ({ reading }: Document, nameOf: (entity: string) => string) =>
  ({ evidence }: FoundRelationship, body: string): boolean =>
    evidence.some(({ start, end }) => isOfState(reading.slice(start, end), nameOf(body)));

/** Those whose posts are at no body that the article must name. */
export const findStatesmen = (entities: readonly FoundEntity[]): ReadonlySet<string> =>
  new Set(
    entities
      .filter((e) =>
        e.appositions.some((a) => STATE_POST.test(a.exact) || (STYLED_HEAD.test(a.exact) && !a.organization)),
      )
      .map((e) => e.id),
  );
/** "President Doe", with a capital and no body. */
const STYLED_HEAD = /^(?:then-|former |then )?(?:Vice )?(?:President|Premier|Taoiseach|King|Queen|Emperor)$/u;
