/** Who works for a body, whatever their post: 执掌某公司的某甲, 某甲在某大学任教, 两人均来自某所, 某甲进入董事会. */
import type { NameGroup } from '../readClauseNames.ts';
import { ORGANIZATION as O, PERSON as P } from '../templateOf.ts';
import { NOT_DONE, type PostContext, pattern, placeOf } from './postContext.ts';

const LEADS =
  '所在|分管|统管|空降|任职|供职|就职|执掌|接掌|掌管|掌舵|领导|经营|主持|牵头|统领|管理|主政|率领?|坐镇|统率|主掌|执教|带领|负责|效力于?|供职于|任职于|就职于|受雇于|服务于|任教于|受聘于|就读于';
const RUNS = pattern(
  `(?<p>${P})(?<gap>[^，。；：${O}${P}]{0,10}?(?:${LEADS}))(?:着|的|了)?[“「《]?(?<o>${O})(?!的?(?:业务|工作|事务|股))`,
);
const RUNS_FOR = pattern(
  `(?:${LEADS}|任职|任教|工作)(?:于|过)?(?<o>${O})[^，。；：${O}${P}]{0,8}?的(?<words>[^，。；：${O}${P}]{0,8}?)(?<p>${P})`,
);
/** 某甲进入(某公司)董事会: a seat there. */
const TAKES_SEAT = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,8}?(?:进入|加入|跻身|晋身|重返|获选进)(?<o>${O})?的?(?:董事会|董事局|监事会|管理层|理事会|执委会)`,
);
const AT_WORK = pattern(
  `(?<p>${P})[^，。；：${O}${P}]{0,10}?(?:在|于)(?<o>${O}(?:[、和与及]${O}){0,6})(?:[^，。；：${O}${P}]{0,4})(?:任职|供职|工作|执教|任教|效力|就职|担任|出任|服务)`,
);
function findSeats({ template, state, salientAt }: PostContext): void {
  for (const match of template.text.matchAll(TAKES_SEAT)) {
    if (NOT_DONE.test(match[0])) continue;
    const [person] = placeOf(match, 'p');
    const named = match.indices?.groups?.o?.[0];
    state({
      person,
      organization:
        named === undefined ? salientAt(template.offsets[person] as number, '董事') : template.entities.get(named),
      from: person,
      to: match.index + match[0].length - 1,
      words: '',
      rule: 'post-seat',
    });
  }
}

/** 两名作者均来自某大学: all of the subject do. */
const COMES_FROM =
  /(?:来自|供职于|任职于|就职于|服务于|受雇于|任教于|效力于|执教于|就读于|(?:在|于)(?=\ue001[^，。；：\ue000\ue001]{0,4}(?:任|工作|执教|效力|就职|供职)))(\ue001)(?!的)/gu;

function findComing({ template, clauses, state }: PostContext): void {
  for (const clause of clauses)
    for (const match of clause.text.matchAll(COMES_FROM)) {
      const from = clause.start + match.index;
      const place = from + match[0].length - 1;
      const people = (g: NameGroup | null | undefined) => (g?.members ?? []).filter((m) => m.kind === 'P');
      const own = clause.groups.findLast((g) => g.end <= from && g.marker === '' && !g.owns && people(g).length > 0);
      const isFree = clause.groups.every((g) => g.end > from || people(g).length === 0);
      const group = own ?? (isFree ? clause.carried : null);
      if (NOT_DONE.test(clause.text.slice(0, match.index))) continue;
      for (const { entity } of people(group))
        state({
          person: group?.start ?? from,
          entity,
          organization: template.entities.get(place),
          from: own ? own.start : from,
          to: place,
          words: '',
          rule: 'post-comes-from',
        });
    }
}

function findAtWork({ template, state }: PostContext): void {
  for (const rule of [RUNS, RUNS_FOR, AT_WORK])
    for (const match of template.text.matchAll(rule)) {
      if (NOT_DONE.test(match.groups?.gap ?? '')) continue;
      const [[person], [place, last]] = [placeOf(match, 'p'), placeOf(match, 'o')];
      for (let at = place; at < last; at++)
        if (template.entities.has(at))
          state({
            person,
            organization: template.entities.get(at),
            from: Math.min(person, place),
            to: Math.max(person, place),
            words: '',
            rule: 'post-runs',
          });
    }
}

export function findWork(context: PostContext): void {
  findAtWork(context);
  findComing(context);
  findSeats(context);
}
