/** The two of what Chinese clauses say that two do with each other: 某甲与某乙会面, 两人决裂. */
import type { ChineseAct } from '../acts/chineseAct.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { idsOf, type Sides } from './deedSides.ts';

/** Words that report what others do. */
const EMBEDS = /(?:指责|指控|批评|质疑|怀疑|声称|称|指出|认为|透露|揭露|爆料)[^，]{2,}$/u;

/** From a verb of what two did to the one whom it describes. */
const MET =
  /^(?:[创打研开合共]?[业拼发办事])?(?:过|多年|已久|了[^，。的]{1,6})?的[^，。的\ue000\ue001]{0,8}(?=[\ue000\ue001])/u;

/** A partner who has no name here. */
const NAMES_PARTNER = /[与和同跟](?![场台案届门席胞窗])/u;

export function findMutual(
  act: ChineseAct,
  clause: ChineseClause,
  subject: NameGroup | null,
  from: number,
  to: number,
  isCarried: boolean,
): Sides | null {
  const before = clause.groups.filter((g) => g.end <= from && !g.owns);
  const both =
    before.findLast((g) => g.marker === '' && g.members.length > 1) ??
    (isCarried &&
    before.length === 0 &&
    !/[与和同跟向被遭]|对(?![簿立峙掐骂质])/u.test(clause.text) &&
    (clause.carried?.members.length ?? 0) > 1
      ? clause.carried
      : null);
  const partner =
    before.findLast((g) => g.marker === 'with' || g.marker === 'to') ??
    both ??
    clause.groups.find((g) => g.start >= to && g.start - to <= (act.reach ?? 8) && !g.owns);
  // 与某甲合作过的导演某乙: whom the words describe did so with them.
  const described = partner && MET.exec(clause.text.slice(to - clause.start))?.[0].length;
  const head = described === undefined ? undefined : clause.groups.find((g) => g.start === to + described);
  if (partner && head && partner.end <= from)
    return { sources: idsOf(head, act.source), targets: idsOf(partner, act.target) };
  if (partner && partner !== both) {
    // 指责高管与检方合谋: those who are blamed do, whoever blames them.
    const embeds = EMBEDS.test(clause.text.slice(0, Math.max(0, partner.start - clause.start)));
    const first = subject ?? (embeds ? null : clause.carried);
    return { sources: idsOf(first, act.source), targets: idsOf(partner, act.target) };
  }
  // 同场较劲的某乙: the one told of before and the one so described.
  const isDescribed =
    subject !== null && subject.start >= to && !NAMES_PARTNER.test(clause.text.slice(0, from - clause.start));
  if (!both && isDescribed) return { sources: idsOf(clause.carried, act.source), targets: idsOf(subject, act.target) };
  if (!both) return null;
  const [first] = both.members;
  const sources = first && (act.source === 'X' || first.kind === act.source) ? [first.entity] : [];
  return { sources, targets: idsOf(both, act.target).filter((id) => id !== first?.entity) };
}
