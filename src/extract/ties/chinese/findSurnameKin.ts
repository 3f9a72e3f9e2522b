/**
 * Brothers and sisters of whom an article speaks without saying who they are ("周岚指控胞兄"): the only other one of the
 * surname that it names.
 *
 * Promises: only for somebody with a full Chinese name of whom no brother or sister is told, and only where one other
 * person alone has the surname, is no parent or child of theirs, and has no name of the other sex.
 */
import type { Document } from '../../document.ts';
import { sexOfGivenName } from '../../entities/chinese/people/sexOfGivenName.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName } from '../templateOf.ts';
import type { NameGroup } from './clauses/nameGroup.ts';
import { kindOfKin } from './kinWords.ts';
import { readClauseNames } from './readClauseNames.ts';

const FULL_NAME = /^[\u3400-\u9fff]{3}$/u;
const WORD = new RegExp(
  `(?<![${O}之]|(?<!${P})的|[师学堂表结义])(?<word>胞[兄弟姐妹姊]|亲[哥弟姐妹]|兄长|长兄|哥哥|大哥|二哥|弟弟|姐姐|姊姊|妹妹|大姐|二姐)(?![${P}${O}之、和与们俩大]|的(?:朋友|同学|妻|丈夫|儿|女))`,
  'gu',
);
const WOMAN = /[姐妹姊]/u;

/** `told`: what the article says of kin. */
export function findSurnameKin(
  document: Document,
  names: readonly PlacedName[],
  told: readonly FoundRelationship[],
): FoundRelationship[] {
  const { reading } = document;
  if (!WORD_BEFORE.test(reading)) return [];
  const nameOf = new Map<string, string>();
  for (const { entity, kind, start, end, isStandIn } of names) {
    const words = reading.slice(start, end);
    if (kind === 'person' && !isStandIn && FULL_NAME.test(words)) nameOf.set(entity, words);
  }
  const isToldOf = (person: string) =>
    told.some(
      ({ source, target, label = '' }) => (source === person || target === person) && kindOfKin(label) === 'sibling',
    );
  const areBound = (one: string, other: string) =>
    told.some(({ source, target }) => (source === one && target === other) || (source === other && target === one));
  const siblingOf = (person: string, word: string): string | undefined => {
    const own = nameOf.get(person);
    if (own === undefined || isToldOf(person)) return undefined;
    const namesakes = [...nameOf].filter(([id, name]) => id !== person && name[0] === own[0] && !areBound(person, id));
    const [only] = namesakes;
    if (!only || namesakes.length > 1) return undefined;
    const sex = sexOfGivenName(only[1].slice(1));
    return sex !== undefined && sex !== (WOMAN.test(word) ? 'woman' : 'man') ? undefined : only[0];
  };
  const found: FoundRelationship[] = [];
  let carried: NameGroup | null = null;
  let block = -1;
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) carried = null;
    block = sentence.block;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    for (const clause of clauses)
      for (const { index, groups } of matchesOf(WORD, clause.text)) {
        const word = groups?.word ?? '';
        const at = clause.start + index;
        const before = clause.groups.filter((g) => g.end <= at && g.members.some((m) => m.kind === 'P'));
        const owner = (before[0] ?? clause.carried)?.members.find((m) => m.kind === 'P')?.entity;
        const target = owner && siblingOf(owner, word);
        const start = template.offsets[at];
        if (!owner || !target || start === undefined || found.some((t) => t.source === owner)) continue;
        const evidence = [{ start, end: start + word.length }];
        found.push({
          type: 'family_of',
          source: owner,
          target,
          label: word,
          rule: 'tie-kin-namesake',
          evidence,
          events: [],
        });
      }
  }
  return found;
}

const WORD_BEFORE = /胞[兄弟姐妹姊]|亲[哥弟姐妹]|兄长|长兄|哥哥|大哥|二哥|弟弟|姐姐|姊姊|妹妹|大姐|二姐/;

sieveEach(WORD, WORD_BEFORE);
