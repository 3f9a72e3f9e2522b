/**
 * Whose posts a Chinese article has told so far, and which body a post without one is at by them.
 *
 * Promises: the body that the post's own words call (乐团总经理 of a 交响乐团); where no body of the kind is named before
 * it in its sentence, the one that the article has given to just such a post, if it is only one, else the one of whom
 * the sentence tells before it; undefined where none of these says anything.
 * Does not know: posts that the article tells only later.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { fitOf, isPower, kindOfName, kindOfPost } from '../bodyKinds.ts';
import { FOUNDER } from '../chinesePostWords.ts';
import type { PlacedName } from '../templateOf.ts';

export interface PostBook {
  /** Writes down that somebody has a post at a body. */
  tell: (person: string, organization: string, words: string) => void;
  /** The body of a post at an offset, given where its sentence begins. */
  placeOf: (offset: number, sentence: number, words: string) => string | undefined;
}

/** What a post may be called beside its office: 前, 副, 代理. */
const RANK =
  /^(?:[前原副代兼任]|时任|现任|新任|首任|历任|候任|前任|常务|执行|名誉|代理|署理|临时|第[一二三]|的)+|(?:先生|女士)$/gu;
const officeOf = (words: string) => words.replace(RANK, '');

/** Offices that one body in many has, so that where one is at tells nothing of another. */
const EVERYWHERE =
  /董事|监事|经理|总裁|首席|主席|主任|总监|主管|发言人|顾问|负责人|员$|师$|代表|秘书|合伙人|老板|创始人|成员|C[ETFO]O/u;

/** The body's own noun before a post: 乐团原总经理, 公团前理事长. */
const OWN_NOUN =
  /^(?<noun>[\u4e00-\u9fff]{2,4}?)(?:的|[前原副代]|时任|现任|新任|首任|常务|执行|名誉|代理)*(?<post>总经理|董事长|理事长|执行长|执行董事|总裁|主席|主任|院长|校长|会长|社长|行长|馆长|台长|所长|团长|队长|秘书长|总干事|总监|负责人|发言人|书记|委员长|委员|理事|首席[^，。]{2,4})$/u;

/** A post falls vacant: who is told of next takes it, or has one beside it. */
const VACATES = /[辞免撤罢]|解除|解雇|开除|停职|离任|卸任|离职|下课|退休|去职|职务|下台|被捕|带走|病逝|接替/u;

/** 某甲之女、执行副总某乙: whose kin it is. */
const KIN_BEFORE = /^(?:的|之)?[^，。；的]{0,3}[女子儿妻夫弟妹兄姐哥侄婿媳孙父母亲][、，]$/u;

/** Whether a body is called by the noun: 国民年金公团 is a 公团. */
const isCalled = (name: string, noun: string) => name.length > noun.length && name.endsWith(noun);

/** `names`: in order. */
export function createPostBook(
  { reading }: Document,
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
): PostBook {
  const homes = new Map<string, string[]>();
  const bodies = new Map<string, Set<string>>();
  const organizations = [...new Set(names.flatMap((n) => (n.kind === 'organization' ? [n.entity] : [])))];
  const indexAt = (offset: number) => countWhile(names.length, (i) => (names[i] as PlacedName).start < offset);

  const tell = (person: string, organization: string, words: string) => {
    homes.set(person, [organization, ...(homes.get(person) ?? [])]);
    const office = officeOf(words);
    bodies.set(office, (bodies.get(office) ?? new Set()).add(organization));
  };
  const calledBy = new Map<string, readonly string[]>();
  const called = (offset: number, words: string) => {
    const noun = OWN_NOUN.exec(words)?.groups?.noun;
    if (noun === undefined) return undefined;
    const fits = calledBy.get(noun) ?? organizations.filter((id) => isCalled(nameOf(id), noun));
    calledBy.set(noun, fits);
    if (fits.length < 2) return fits[0];
    let at = indexAt(offset) - 1;
    while (at >= 0 && !fits.includes((names[at] as PlacedName).entity)) at--;
    return names[at]?.entity;
  };
  const placeOf = (offset: number, sentence: number, words: string) => {
    if (FOUNDER.test(words)) return undefined;
    const noun = called(offset, words);
    if (noun) return noun;
    const kind = kindOfPost(words);
    const fits = (id: string) => fitOf(kind, nameOf(id)) > 0 && (!isPower(kindOfName(nameOf(id))) || isPower(kind));
    const told = names.slice(indexAt(sentence), indexAt(offset));
    if (told.some((n) => n.kind === 'organization' && fits(n.entity))) return undefined;
    const office = officeOf(words);
    const same = EVERYWHERE.test(office) ? undefined : bodies.get(office);
    if (same?.size === 1) return [...same][0];
    const kin = told.at(-1);
    if (kin?.kind === 'person' && KIN_BEFORE.test(reading.slice(kin.end, offset)))
      return homes.get(kin.entity)?.find(fits);
    if (!VACATES.test(reading.slice(sentence, offset))) return undefined;
    const own = told.flatMap((n) => (n.kind === 'person' ? (homes.get(n.entity)?.find(fits) ?? []) : []));
    return own.every((id) => id === own[0]) ? own[0] : undefined;
  };
  return { tell, placeOf };
}

sieveEach(OWN_NOUN, VACATES);
