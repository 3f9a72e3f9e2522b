/**
 * Kin words that stand for somebody: 批评妹妹, 接替父亲, 力撑姐姐, once the article has said whose kin is who.
 *
 * Promises: a word is placed only where the kin of that word, or of its kind (parent, child, sibling, spouse, uncle,
 * nephew …), of the subject or of whoever is named as having them is one known person, and a word for two (夫妇俩) for the two named last who are; a word with a name beside it, or that belongs to another, stands for nobody. Children
 * of one parent are brothers and sisters, and where a word calls one so, it says that they are.
 */
import type { Document, Span } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { type Relative, readKin } from '../kinship.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName, type Template } from '../templateOf.ts';
import type { NameGroup } from './clauses/nameGroup.ts';
import { kindOfKin } from './kinWords.ts';
import { readClauseNames } from './readClauseNames.ts';

/** Words of one character stand behind 其 alone: 其父, but 母校. */
const SHORT = `(?<=${P})[父母妻夫兄弟姐妹](?![${P}亲校公司国语业子女夫妻性权本体系族兄弟姐妹])`;
const WORD = new RegExp(
  `${SHORT}|(?<![${O}之一名位个]|(?<!${P})的|[${O}]的)(?:老父亲|老父|家父|老母亲|老母|老伴|父亲|母亲|爸爸|妈妈|丈夫|妻子|太太|哥哥|大哥|兄长|弟弟|幼弟|姐姐|妹妹|胞妹|胞弟|胞姐|胞兄|[大小二三老幺幼]?(?:儿子|女儿)|长子|次子|幼子|幼女|小弟|大姐|二哥|二姐|三弟|小妹|二弟|大弟|长女|次女|独子|独女|叔叔|叔父|伯父|大伯|舅舅|舅父|姑姑|姑母|姨妈|侄子|侄女|侄儿|外甥女?|岳父|岳母|老丈人|丈母娘|女婿|儿媳妇?|媳妇|公公|婆婆|祖父|祖母|爷爷|奶奶|外公|外婆|孙子|孙女|外孙女?)(?![${P}${O}的之、和与]|们|俩|生前|临终|在世|遗[嘱愿产]|所立|[当]时已|留下的)`,
  'gu',
);

const OWNER = new RegExp(`${P}的?$`, 'u');

/** Words for two who are kin: 夫妇俩, 兄弟二人. */
const PAIR_WORD = new RegExp(
  `(?<![${O}的之对双为])(?:(?<spouse>夫妇|夫妻|两口子|小两口|老两口|公婆俩|伉俪)|(?<sibling>兄弟|姐妹|姊妹|兄妹|姐弟|姊弟)|(?<child>父子|父女|母子|母女))(?:俩|二人|两人|档|双双|联手|合力)?(?=[^${P}、和与]|$)`,
  'gu',
);

const FEMALE = /[女母姐妹妻妈]|元配|原配|续弦|遗孀|[二三四五]房|太太|[二三四]太/u;
const MALE = /父亲$|[子父兄弟夫爸哥叔伯舅婿孙甥爷公]$/u;
/** f, m, or what the word does not tell. */
const genderOf = (word: string) =>
  /子女|儿女|夫[妻妇]/.test(word) ? undefined : FEMALE.test(word) ? 'f' : MALE.test(word) ? 'm' : undefined;

/** Which of several: 长子 is not 幼子. */
const RANK = /[长次幼么幺独]|[大二三四小](?=[子女哥姐弟妹儿])/u;
const FIRST = /[长大]/u;
const LAST = /[幼么幺小]/u;
/** 大儿子 is the 长子, 小儿子 may be the 次子. */
const areApart = (one: string, other: string): boolean =>
  FIRST.test(one) !== FIRST.test(other) || (one !== other && ![one, other].some((r) => FIRST.test(r) || LAST.test(r)));

function chooseRelative(
  known: readonly Relative[],
  word: string,
  genders: ReadonlyMap<string, string>,
  ranks: ReadonlyMap<string, string>,
): Relative | undefined {
  // 哥哥 is not the 幼子, nor 妹妹 the 长女.
  const never = /^[大二三]?[哥姐兄姊]/u.test(word) ? /[幼么幺小]/u : /^[小]?[弟妹]/u.test(word) ? /[长大]/u : undefined;
  const relatives = known.filter(
    (r) => (genders.get(r.entity) ?? genderOf(word)) === genderOf(word) && !never?.test(ranks.get(r.entity) ?? ''),
  );
  const called = relatives.filter((r) => r.label === word);
  const rank = RANK.exec(word)?.[0];
  const isOther = (label = '') => {
    const own = RANK.exec(label)?.[0];
    return rank !== undefined && own !== undefined && areApart(rank, own);
  };
  const ofKind = relatives.filter((r) => r.kind === kindOfKin(word) && !isOther(r.label));
  return (called.length === 1 ? called : ofKind.length === 1 ? ofKind : [])[0];
}

/** The two whom such a word stands for: who was named last and has one such relative. */
function choosePair(
  kin: ReadonlyMap<string, Relative[]>,
  recent: readonly string[],
  groups: Readonly<Record<string, string | undefined>>,
): [string, string] | undefined {
  const fits = ({ kind }: Relative) =>
    groups.child ? kind === 'child' || kind === 'parent' : kind === (groups.spouse ? 'spouse' : 'sibling');
  for (const person of [...recent].reverse()) {
    const relatives = (kin.get(person) ?? []).filter(fits);
    const near =
      relatives.length === 1 ? relatives : relatives.filter((r) => recent.slice(-LAST_NAMED).includes(r.entity));
    if (near.length === 1) return [person, (near[0] as Relative).entity];
  }
  return undefined;
}
/** Names told of last, among which the other of two is looked for. */
const LAST_NAMED = 4;

const tieOf = (source: string, target: string, label: string, span: Span): FoundRelationship => ({
  type: 'family_of',
  source,
  target,
  label,
  rule: 'tie-kin-meant',
  evidence: [span],
  events: [],
});

/** Both of a pair, each with half of the word. `recent`: who was named so far; the sentence's people are added to it. */
function placePairs(
  kin: ReadonlyMap<string, Relative[]>,
  recent: string[],
  template: Template,
  reading: string,
  words: string,
): PlacedName[] {
  const placed: PlacedName[] = [];
  const matches = HAS_PAIR.test(words) ? [...template.text.matchAll(PAIR_WORD)] : [];
  let next = 0;
  for (let at = 0; at <= template.text.length; at++) {
    const match = matches[next];
    if (match?.index === at) {
      next++;
      const start = template.offsets[at] as number;
      // 邱氏兄弟: the one by the surname, and the other.
      const first = template.text[at - 1] === P ? template.entities.get(at - 1) : undefined;
      const isOfName = first === undefined || /[氏家]/.test(reading[start - 1] ?? '');
      // 周岚夫妇: the one named, and the other; 周岚与何亦夫妇 names both.
      const isSpouse =
        !isOfName && match.groups?.spouse && !NAMES_BOTH.test(template.text.slice(Math.max(0, at - 3), at));
      const pair = isOfName || isSpouse ? choosePair(kin, first ? [first] : recent, match.groups ?? {}) : undefined;
      const [middle, end] = [start + 1, start + match[0].length];
      const word = { start: first ? (template.offsets[at - 1] as number) : start, end };
      if (pair)
        placed.push(
          { start, end: middle, entity: pair[0], kind: 'person', isStandIn: true, word },
          { start: middle, end, entity: pair[1], kind: 'person', isStandIn: true, word },
        );
    }
    if (template.text[at] === P) recent.push(template.entities.get(at) as string);
  }
  return placed;
}
const NAMES_BOTH = new RegExp(`${P}[、和与及]${P}$`, 'u');
const IS_ALL = new RegExp(`^${P}的[^，。；${P}${O}的]{0,4}$`, 'u');
const SAYS_KIN = new RegExp(`(?:是|系|为|乃|即|身为|作为)[^，。；${P}${O}]{0,4}${P}的[^，。；${P}${O}的]{0,4}$`, 'u');
const HAS_PAIR = /夫[妇妻]|口子|公婆俩|伉俪|[兄姐姊][弟妹]|[父母][子女]/u;

/** `names`: in order, without overlap; gives them with the kin words between, and what those words tell of kin. */
export function placeKin(
  document: Document,
  names: readonly PlacedName[],
  ties: readonly FoundRelationship[],
): { names: readonly PlacedName[]; told: FoundRelationship[] } {
  const kin = readKin(ties, kindOfKin);
  const told: FoundRelationship[] = [];
  if (kin.size === 0) return { names, told };
  const genders = new Map(
    ties.flatMap(({ target, label }) => {
      const gender = label && genderOf(label);
      return gender ? [[target, gender] as const] : [];
    }),
  );
  // Whose wife somebody is, is a man as a rule.
  for (const { source, label } of ties) {
    const gender = label && kindOfKin(label) === 'spouse' ? genderOf(label) : undefined;
    if (gender && !genders.has(source)) genders.set(source, gender === 'f' ? 'm' : 'f');
  }
  const ranks = new Map(
    ties.flatMap(({ target, label = '' }) => {
      const rank = RANK.exec(label)?.[0];
      return rank ? [[target, rank] as const] : [];
    }),
  );
  const placed: PlacedName[] = [];
  const recent: string[] = [];
  let block = -1;
  let carried: NameGroup | null = null;
  for (const { sentence, template } of namesBySentence(document, names)) {
    placed.push(
      ...placePairs(kin, recent, template, document.reading, document.reading.slice(sentence.start, sentence.end)),
    );
    if (sentence.block !== block) carried = null;
    block = sentence.block;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    for (const clause of clauses)
      for (const match of matchesOf(WORD, clause.text)) {
        const at = clause.start + match.index;
        if (match[0].length === 1 && document.reading[(template.offsets[at] ?? 0) - 1] !== '其') continue;
        // 某甲是某乙的兄长: what says whose kin somebody is.
        const beforeWord = clause.text.slice(0, match.index);
        if (SAYS_KIN.test(beforeWord)) continue;
        // 某甲，32岁，某乙的长子
        if (IS_ALL.test(beforeWord) && match.index + match[0].length === clause.text.length) continue;
        const before = clause.groups.filter((g) => g.end <= at && g.marker === '' && !g.owns);
        // 周岚的叔叔, 他父亲: of the one whose it is.
        const owner = OWNER.exec(clause.text.slice(0, match.index));
        const subject = owner
          ? template.entities.get(clause.start + owner.index)
          : [
              ...before.slice(0, 1),
              ...clause.groups.filter((g) => g.start > at),
              ...(clause.carried ? [clause.carried] : []),
            ]
              .flatMap((g) => g.members)
              .find((m) => m.kind === 'P' && kin.has(m.entity))?.entity;
        const relative = subject && chooseRelative(kin.get(subject) ?? [], match[0], genders, ranks);
        const start = template.offsets[at];
        if (!relative || start === undefined) continue;
        const span = { start, end: start + match[0].length };
        placed.push({ ...span, entity: relative.entity, kind: 'person', isStandIn: true });
        if (relative.isImplied) told.push(tieOf(subject, relative.entity, match[0], span));
      }
  }
  return placed.length === 0
    ? { names, told }
    : { names: [...names, ...placed].sort((a, b) => a.start - b.start), told };
}

sieveEach(WORD, HAS_PAIR);
