/**
 * Chinese words that stand for somebody named before: 他, 她, 其 before kin, 公司, 俱乐部, 校方.
 *
 * Promises: a stand-in is counted to a name before it in the same paragraph (a generic word for an organization, where
 * its paragraph names none, to the organization named most in the article); offsets stay in order, without overlap.
 * Does not know: what 他们 or 双方 stand for; English stand-ins are found with the names.
 */
import type { Document } from '../document.ts';
import { AUTHORITY } from './authorities.ts';
import { fitsOrganization } from './fitsOrganization.ts';
import { firstBehind, longestNames } from './salientOrganization.ts';
import type { PlacedName } from './templateOf.ts';

const GENERIC =
  /(?<![母子分总创市技影险金司资业有限团界际型名大小企家个何国民])(?:该公司|本公司|公司|该集团|集团|俱乐部|球队|该队|校方|学校|该校|该刊|该厂|该行|该所|该机构|该党|该报|院方|厂方|馆方)(?!法|化|债|制|里的|们|员工)/gu;
const PRONOUN =
  /(?<!其|吉|排)(?:他|她)(?!们|人|国|乡|日|方|处|山)|(?<=[将把])其|其(?=[妻父母夫子女弟兄姐妹叔舅儿丈胞]|前妻|前夫|长子|长女|堂|表|岳|侄)/gu;
const MARKED = /[对向与和同跟被把将据给遭让]$/u;

/** The first of names in order that begins behind an offset and is as wanted. */
function findFrom(
  names: readonly PlacedName[],
  offset: number,
  isWanted: (name: PlacedName) => boolean,
): PlacedName | undefined {
  for (let i = firstBehind(names, offset + 1); i < names.length; i++)
    if (isWanted(names[i] as PlacedName)) return names[i];
  return undefined;
}

/** `names`: in order, without overlap; gives them with the stand-ins between. */
export function placeStandIns(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): PlacedName[] {
  const { reading, blocks } = document;
  const placed: PlacedName[] = [...names];
  const nameOf = longestNames(document, names);
  let next = 0;
  for (const block of blocks) {
    while (next < names.length && (names[next] as PlacedName).start < block.start) next++;
    const first = next;
    while (next < names.length && (names[next] as PlacedName).start < block.end) next++;
    if (block.kind === 'noise') continue;
    const text = reading.slice(block.start, block.end);
    const own = names.slice(first, next).filter((n) => n.end <= block.end);
    const spoken: PlacedName[] = [];
    const isFree = (start: number, end: number) => {
      const name = own[firstBehind(own, start)];
      return name === undefined || name.start >= end;
    };
    for (const match of text.matchAll(GENERIC)) {
      const [start, end] = [block.start + match.index, block.start + match.index + match[0].length];
      const before = own.findLast(
        (n) => n.kind === 'organization' && n.end <= start && !AUTHORITY.test(nameOf.get(n.entity) ?? ''),
      );
      const entity = before?.entity ?? main;
      if (entity && fitsOrganization(match[0], nameOf.get(entity) ?? '') && isFree(start, end))
        placed.push({ start, end, entity, kind: 'organization', isStandIn: true });
    }
    const isSubject = (n: PlacedName) =>
      !MARKED.test(reading.slice(Math.max(0, n.start - 1), n.start)) &&
      !/^[的之]/.test(reading.slice(n.end, n.end + 1));
    /** The people named, or meant, before the pronoun that is looked at. */
    const people: PlacedName[] = [];
    /** Where this sentence and the one before it begin. */
    let [stop, stopBefore] = [block.start - 1, block.start - 1];
    let [read, at] = [0, 0];
    for (const match of text.matchAll(PRONOUN)) {
      const [start, end] = [block.start + match.index, block.start + match.index + match[0].length];
      for (; (own[at]?.end ?? Infinity) <= start; at++)
        if (own[at]?.kind === 'person') people.push(own[at] as PlacedName);
      for (; read < match.index; read++) if (text[read] === '。') [stopBefore, stop] = [stop, block.start + read];
      const who =
        (/[将把]$/u.test(reading.charAt(start - 1)) ? people.at(-1) : undefined) ??
        findFrom(people, stop, isSubject) ??
        findFrom(people, stopBefore, isSubject) ??
        people.findLast(isSubject) ??
        people.at(-1);
      if (!who || !isFree(start, end)) continue;
      const standIn: PlacedName = { start, end, entity: who.entity, kind: 'person', isStandIn: true };
      spoken.push(standIn);
      people.push(standIn);
    }
    placed.push(...spoken);
  }
  return placed.sort((a, b) => a.start - b.start);
}
