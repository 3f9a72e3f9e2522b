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
import { longestNames } from './salientOrganization.ts';
import type { PlacedName } from './templateOf.ts';

const GENERIC =
  /(?<![母子分总创市技影险金司资业有限团界际型名大小企家个何国民])(?:该公司|本公司|公司|该集团|集团|俱乐部|球队|该队|校方|学校|该校|该刊|该厂|该行|该所|该机构|该党|该报|院方|厂方|馆方)(?!法|化|债|制|里的|们|员工)/gu;
const PRONOUN =
  /(?<!其|吉|排)(?:他|她)(?!们|人|国|乡|日|方|处|山)|(?<=[将把])其|其(?=[妻父母夫子女弟兄姐妹叔舅儿丈胞]|前妻|前夫|长子|长女|堂|表|岳|侄)/gu;
const MARKED = /[对向与和同跟被把将据给遭让]$/u;

/** `names`: in order, without overlap; gives them with the stand-ins between. */
export function placeStandIns(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): PlacedName[] {
  const { reading, blocks } = document;
  const placed: PlacedName[] = [...names];
  const nameOf = longestNames(document, names);
  for (const block of blocks) {
    if (block.kind === 'noise') continue;
    const text = reading.slice(block.start, block.end);
    const own = names.filter((n) => n.start >= block.start && n.end <= block.end);
    const spoken: PlacedName[] = [];
    const isFree = (start: number, end: number) => !own.some((n) => n.start < end && start < n.end);
    for (const match of text.matchAll(GENERIC)) {
      const [start, end] = [block.start + match.index, block.start + match.index + match[0].length];
      const before = own.findLast(
        (n) => n.kind === 'organization' && n.end <= start && !AUTHORITY.test(nameOf.get(n.entity) ?? ''),
      );
      const entity = before?.entity ?? main;
      if (entity && fitsOrganization(match[0], nameOf.get(entity) ?? '') && isFree(start, end))
        placed.push({ start, end, entity, kind: 'organization', isStandIn: true });
    }
    for (const match of text.matchAll(PRONOUN)) {
      const [start, end] = [block.start + match.index, block.start + match.index + match[0].length];
      const people = [...own, ...spoken]
        .filter((n) => n.kind === 'person' && n.end <= start)
        .sort((x, y) => x.start - y.start);
      const stop = reading.lastIndexOf('。', start);
      const inSentence = people.filter((n) => n.start > stop);
      const isSubject = (n: PlacedName) =>
        !MARKED.test(reading.slice(Math.max(0, n.start - 1), n.start)) &&
        !/^[的之]/.test(reading.slice(n.end, n.end + 1));
      const previous = people.filter((n) => n.start > reading.lastIndexOf('。', stop - 1));
      const who =
        (/[将把]$/u.test(reading.charAt(start - 1)) ? people.at(-1) : undefined) ??
        inSentence.find(isSubject) ??
        previous.find(isSubject) ??
        people.findLast(isSubject) ??
        people.at(-1);
      if (who && isFree(start, end)) spoken.push({ start, end, entity: who.entity, kind: 'person', isStandIn: true });
    }
    placed.push(...spoken);
  }
  return placed.sort((a, b) => a.start - b.start);
}
