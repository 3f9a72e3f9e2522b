/**
 * "父亲" where no name stands beside the word: the one of their surname of whom the article tells that he died or left a
 * will ("某甲说，父亲的遗嘱…").
 *
 * Promises: only where one person of that surname is told so, and nobody else is said to be their parent.
 * Does not know: fathers who are alive, or of another surname.
 */
import type { Document } from '../../document.ts';
import { COMPOUND_SURNAMES } from '../../entities/chinese/words/surnames.ts';
import type { FoundEntity, FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import type { PlacedName } from '../templateOf.ts';
import { kindOfKin } from './kinWords.ts';

const FATHER =
  /(?<![岳祖继养义教生伯叔舅姑姨神国之])(?:父亲|亡父|先父|老父|家父)(?!节|般|辈|角色|[的之]?(?:母|友|妻|弟|兄|姐|妹))/g;
const DIED =
  /^[^，。；：、]{0,10}(?:病逝|去世|辞世|过世|离世|逝世|身故|病故|仙逝|撒手人寰|与世长辞|立下遗嘱|立遗嘱)|^(?:的|之)?(?:遗嘱|遗产|遗愿|遗体|灵堂|丧礼|葬礼|告别式)/;
const LATE = /已故[^，。；：、]{0,10}$/;

const surnameOf = (name: string): string =>
  COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1);

/** Those of whom the article tells that they died, by surname; names of two to four characters. */
function findDead(reading: string, people: ReadonlyMap<string, FoundEntity>, names: readonly PlacedName[]) {
  const dead = new Map<string, Set<string>>();
  for (const { start, end, entity, isStandIn } of names) {
    const name = people.get(entity)?.name ?? '';
    if (isStandIn || !/^[\u3400-\u9fff]{2,4}$/.test(name)) continue;
    const isDead = DIED.test(reading.slice(end, end + 16)) || LATE.test(reading.slice(Math.max(0, start - 14), start));
    const surname = surnameOf(name);
    if (isDead) dead.set(surname, (dead.get(surname) ?? new Set()).add(entity));
  }
  return dead;
}

/** `ties`: those of kin that the article states otherwise. `names`: in the order of the text. */
export function findFathers(
  { reading, sentences }: Document,
  entities: readonly FoundEntity[],
  names: readonly PlacedName[],
  ties: readonly FoundRelationship[],
): FoundRelationship[] {
  const matches = [...reading.matchAll(FATHER)];
  if (matches.length === 0) return [];
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map((one) => [one.id, one]));
  const dead = findDead(reading, people, names);
  if (dead.size === 0) return [];
  const hasParent = new Set(
    ties.flatMap(({ source, target, label = '' }) => {
      const kind = kindOfKin(label);
      return kind === 'parent' ? [source] : kind === 'child' ? [target] : [];
    }),
  );
  const found: FoundRelationship[] = [];
  let at = 0;
  for (const { 0: word, index } of matches) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= index) at++;
    const start = sentences[at]?.start ?? 0;
    const end = index + word.length;
    if (names.some((name) => name.start <= end + 1 && name.end > index)) continue;
    const child = names.findLast((name) => name.end <= index && name.start >= start && people.has(name.entity));
    const fathers = [...(dead.get(surnameOf(people.get(child?.entity ?? '')?.name ?? '')) ?? [])];
    const [father] = fathers;
    if (!child || !father || fathers.length > 1 || father === child.entity || hasParent.has(child.entity)) continue;
    hasParent.add(child.entity);
    found.push({
      type: 'family_of',
      source: child.entity,
      target: father,
      label: word,
      rule: 'tie-kin-father-meant',
      evidence: [{ start: index, end }],
      events: [],
    });
  }
  return found;
}

sieveEach(DIED, LATE);
