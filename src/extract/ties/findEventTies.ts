/**
 * The ties that events make: who appointed, dismissed, joined, left, bought, sued, backed or met whom.
 *
 * Promises: an event that is denied, only possible or only planned makes no tie, except that a planned or possible
 * step of the law is told as such; an event never ties anyone to themselves.
 */
import type { RelationshipType } from '../../model/vocabulary.ts';
import type { Document } from '../document.ts';
import type { FoundEntity, FoundEvent, FoundRelationship } from '../findings.ts';

const ACQUIRES = /收购|并购|买下|接管|吞并|兼并|acquir|buy|bought|purchase|take over|took over|takeover/iu;
const INVESTS = /投资|入股|注资|举牌|增持|持股|股份|股权|领投|参投|融资|买入|invest|stake|shares/iu;
const REPLACES = /取代|接替|顶替|代替|replac|succeed/iu;
const SEAT = /\bseat\b|席位|之位|群组?$/iu;
const SELLS = /转让|卖给|售予|出售|抵押|借入|sold|sell/iu;
const AGREES = /签署|签订|合作|联手|协议|备忘录|结盟|sign|agree|partner|cooperat/iu;
const OPPOSES = /反对|抵制|抗议|不同意|oppos|resist|protest|reject/iu;
const QUARRELS = /冲突|矛盾|争执|争吵|对峙|内斗|摩擦|交恶|决裂|feud|clash|quarrel|rift|row\b/iu;
const REMOVES = /解雇|罢免|开除|免职|撤职|解除|fire|oust|dismiss|remove/iu;

/** Those of one event by their part in it. */
interface Cast {
  agents: string[];
  patients: string[];
  predecessors: string[];
  people: string[];
  organizations: string[];
}

/** Offering to go is not going. */
const OFFERS =
  /(?:一度|口头)[^，。；]{0,6}(?:请辞|辞职|辞呈)|(?:曾|多次)提出辞|\boffer(?:s|ed|ing)? to (?:resign|quit|go)/iu;

type Pair = [RelationshipType, string, string];

function castOf(event: FoundEvent, kinds: ReadonlyMap<string, string>): Cast {
  const withRole = (...roles: string[]) =>
    event.participants.filter((p) => roles.includes(p.role ?? 'agent')).map((p) => p.entity);
  const ofKind = (kind: string) => event.participants.map((p) => p.entity).filter((id) => kinds.get(id) === kind);
  return {
    agents: withRole('agent', 'speaker'),
    patients: withRole('patient', 'object'),
    predecessors: withRole('predecessor'),
    people: ofKind('person'),
    organizations: ofKind('organization'),
  };
}

const cross = (type: RelationshipType, sources: readonly string[], targets: readonly string[]): Pair[] =>
  sources.flatMap((s) => targets.filter((t) => t !== s).map((t): Pair => [type, s, t]));

/** What a happening of each type ties, given its cast and the words of its clause. */
function pairsOf(
  event: FoundEvent,
  cast: Cast,
  words: string,
  isPerson: (id: string) => boolean,
  homeOf: (id: string) => string | undefined,
): Pair[] {
  const { agents, patients, predecessors, people, organizations } = cast;
  const actors = agents.filter((id) => !predecessors.includes(id));
  switch (event.type) {
    case 'appointment': {
      // 被某甲取代, "was replaced by": the doer takes the post.
      if (REPLACES.test(words) && predecessors.length === 0 && patients.some(isPerson))
        return cross('succeeded', actors.filter(isPerson), patients.filter(isPerson));
      if (/successor|继任者|后任/iu.test(words)) return [];
      const givers = patients.some(isPerson) ? actors : [];
      const holders = givers.length > 0 ? patients.filter(isPerson) : actors.filter(isPerson);
      const places = organizations.length > 0 ? organizations : holders.flatMap((h) => homeOf(h) ?? []);
      return [
        ...cross('appointed', givers, holders),
        ...cross('succeeded', holders, predecessors),
        ...cross(
          'role_at',
          holders,
          places.filter((o) => !/董事会$|board$/iu.test(o)),
        ),
      ];
    }
    case 'departure':
      if (SEAT.test(words) || OFFERS.test(words)) return [];
      return people
        .filter((p) => !predecessors.includes(p))
        .flatMap((person) => {
          const home = organizations.length > 0 ? organizations : [homeOf(person)].filter((o) => o !== undefined);
          return cross('left', [person], home);
        });
    case 'dismissal':
      return cross('dismissed', actors, patients.filter(isPerson));
    case 'joining':
      return cross('joined', people, organizations.slice(-1));
    case 'founding':
      return cross('founder_of', actors.filter(isPerson), organizations);
    case 'support':
      return cross('supported', actors, patients);
    case 'dispute': {
      if (QUARRELS.test(words)) return cross('conflict_with', actors, patients);
      return cross(OPPOSES.test(words) ? 'opposed' : 'criticized', actors, patients);
    }
    case 'decision':
      return REMOVES.test(words) ? cross('opposed', actors.filter(isPerson), patients.filter(isPerson)) : [];
    case 'legal':
      if (/自首|投案|出庭|作证|送上|收受|testif|pleaded/iu.test(words)) return [];
      return cross(
        'legal_action_against',
        actors.filter((a) => !isPerson(a) || patients.length > 0),
        patients,
      );
    case 'meeting':
      return people.length > 1 ? cross('met_with', people.slice(0, 1), people.slice(1)) : [];
    case 'deal': {
      const [buyer, ...others] = organizations;
      if (!buyer || others.length === 0 || SELLS.test(words)) return [];
      if (/获得?[^，。]{0,20}投资|得到[^，。]{0,20}投资/u.test(words))
        return cross('invested_in', others.slice(0, 1), [buyer]);
      if (INVESTS.test(words) && !/收购/u.test(words)) return cross('invested_in', [buyer], others.slice(0, 1));
      if (ACQUIRES.test(words)) return cross('acquired', [buyer], others.slice(0, 1));
      return AGREES.test(words) ? cross('works_with', [buyer], others) : [];
    }
    default:
      return [];
  }
}

/** `homeOf`: the organization that a person belongs to as far as the article says, where it is one. */
export function findEventTies(
  document: Document,
  entities: readonly FoundEntity[],
  events: readonly FoundEvent[],
  homeOf: (person: string) => string | undefined,
): FoundRelationship[] {
  const kinds = new Map(entities.map((e) => [e.id, e.kind]));
  const isPerson = (id: string) => kinds.get(id) === 'person';
  return events.flatMap((event, index) => {
    const isDone = event.modality === 'asserted' || event.modality === 'reported';
    if (!isDone && !(event.type === 'legal' && event.modality !== 'denied')) return [];
    const span = event.evidence[0] ?? event.trigger;
    const words = document.reading.slice(span.start, span.end);
    return pairsOf(event, castOf(event, kinds), words, isPerson, homeOf).map(
      ([type, source, target]): FoundRelationship => {
        const date = event.time?.edtf ?? undefined;
        return {
          type,
          source,
          target,
          rule: `tie-from-${event.type}`,
          evidence: event.evidence.slice(0, 2),
          events: [index],
          ...(date && type === 'left' ? { until: date } : date && { since: date }),
          ...(event.modality !== 'asserted' && { modality: event.modality }),
        };
      },
    );
  });
}
