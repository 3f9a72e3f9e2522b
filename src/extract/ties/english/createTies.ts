/** Ties between those that words of one sentence name, each source with each target. */
import { type RelationshipType, SYMMETRIC_TYPES } from '../../../model/vocabulary.ts';
import type { FoundRelationship } from '../../findings.ts';
import { AUTHORITY } from '../authorities.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import type { Unit } from './readUnits.ts';

/** Each source with each target; the quote goes from the first of the words to the last. */
export function createTies(
  type: RelationshipType,
  sources: readonly Unit[],
  targets: readonly Unit[],
  word: Unit,
  rule: string,
): FoundRelationship[] {
  // "Doe and Roe sued him, accusing them": of two who do something together neither does it to the other.
  const isTogether = sources.length > 1 && !SYMMETRIC_TYPES.has(type);
  const others = isTogether ? targets.filter((t) => !sources.some((s) => s.entity === t.entity)) : targets;
  return sources.flatMap((s) =>
    others
      .filter(
        (t) => s.entity !== t.entity && fitsType(type, s, t) && !isHired(type, s, word) && !isMisplaced(type, t, word),
      )
      .map((t) => ({
        type,
        // Of two equal sides the one named first stands first.
        ...(SYMMETRIC_TYPES.has(type) && t.start < s.start
          ? { source: t.entity as string, target: s.entity as string }
          : { source: s.entity as string, target: t.entity as string }),
        rule: `${rule}-${type.replaceAll('_', '-')}`,
        evidence: [{ start: Math.min(s.start, t.start, word.start), end: Math.max(s.end, t.end, word.end) }],
        events: [],
      })),
  );
}

/** What each tie goes from and to. */
const SIDES: Partial<Record<RelationshipType, RegExp>> = {
  role_at: /^PO$/,
  founder_of: /^PO$/,
  joined: /^PO$/,
  left: /^PO$/,
  invested_in: /^.O$/,
  appointed: /^.P$/,
  dismissed: /^.P$/,
  succeeded: /^PP$/,
  family_of: /^PP$/,
  parent_of: /^OO$/,
  acquired: /^OO$/,
};

const fitsType = (type: RelationshipType, s: Unit, t: Unit): boolean => SIDES[type]?.test(`${s.side}${t.side}`) ?? true;

const REGULATOR =
  /\b(?:regulators?|watchdog|authority|agency|tribunal|state|SEC|FTC|FCC|FDA|EPA|FAA|FCA|SFO|CMA|IRS|HMRC|CFTC|FINRA|NTSB|Ofcom|Ofgem|Ofsted|Ofwat|Finma|FINMA|BaFin|Bafin|Consob|AMF|ASIC|APRA|Sebi|SEBI|ICO|PRA|Europol|Eurojust|Interpol|DOJ|NLRB|OSHA|MHRA|EMA|Acas)\b/;
/** A body that governs, judges or watches over others. */
export const isGoverning = ({ side, label }: Unit): boolean =>
  side === 'O' && (AUTHORITY.test(label) || REGULATOR.test(label) || isPower(kindOfName(label)));

/** "Two of its directors": a regulator's "its" has no directors; the one before it is meant, if anyone. */
const isMisplaced = (type: RelationshipType, target: Unit, { lower }: Unit): boolean =>
  type === 'role_at' &&
  /^(?:its|their)$/.test(target.lower) &&
  /^(?:directors?|chairm[ae]n|chairwoman|founders?|owners?|shareholders?|partners?|executives?)$/.test(lower) &&
  isGoverning(target);

/** A firm that looks into something has been asked to, and is no step of the law. */
const isHired = (type: RelationshipType, source: Unit, { lower }: Unit): boolean =>
  type === 'legal_action_against' &&
  source.side === 'O' &&
  /^(?:investigat|inquir|enquir|prob|look|review|audit|examin|delv|dig)/.test(lower) &&
  !isGoverning(source);
