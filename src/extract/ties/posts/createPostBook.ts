/**
 * Whose posts an article has told so far, and which body a post without one is at by them.
 *
 * Promises: the body that the post's own words call (乐团总经理 of a 交响乐团); where no body of the kind is named before
 * it in its sentence, the one that the article has given to just such a post, if it is only one, else the one of whom
 * the sentence tells before it; undefined where none of these says anything. What is words of a language comes with
 * `PostBookWords`.
 * Does not know: posts that the article tells only later.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import { fitOf, isPower, kindOfName, kindOfPost } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';

export interface PostBook {
  /** Writes down that somebody has a post at a body. */
  tell: (person: string, organization: string, post: string) => void;
  /** The body at which somebody was told to have just such a post. */
  heldBy: (person: string, post: string) => string | undefined;
  /** The body of a post at an offset, given where its sentence begins. */
  placeOf: (offset: number, sentence: number, post: string) => string | undefined;
}

/** What a language says of posts. */
export interface PostBookWords {
  /** The office alone, without rank: what two holders of one post have in common. */
  officeOf: (words: string) => string;
  /** Whether one body in many has such an office, so that where one is at tells nothing of another. */
  isEverywhere: (office: string) => boolean;
  /** The noun of its body that the post's own words say. */
  nounOf: (words: string) => string | undefined;
  /** Whether a body is called by the noun: 国民年金公团 is a 公团. */
  isCalled: (name: string, noun: string) => boolean;
  /** Whether the words before a post in its sentence tell of one that falls vacant. */
  vacates: (before: string) => boolean;
  /** Whether what stands between a name and a post says whose kin has it. */
  isKin: (between: string) => boolean;
  /** Whether the words tell of who founded a body, which no other post says anything of. */
  isFounder: (words: string) => boolean;
}

/** `names`: in order. */
export function createPostBook(
  { reading }: Document,
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
  words: PostBookWords,
): PostBook {
  const homes = new Map<string, string[]>();
  const bodies = new Map<string, Set<string>>();
  const held = new Map<string, string>();
  const organizations = [...new Set(names.flatMap((n) => (n.kind === 'organization' ? [n.entity] : [])))];
  const indexAt = (offset: number) => countWhile(names.length, (i) => (names[i] as PlacedName).start < offset);

  const { officeOf, isEverywhere, nounOf, isCalled, vacates, isKin, isFounder } = words;
  const tell = (person: string, organization: string, post: string) => {
    homes.set(person, [organization, ...(homes.get(person) ?? [])]);
    const office = officeOf(post);
    if (office !== '') held.set(`${person}\n${office}`, organization);
    bodies.set(office, (bodies.get(office) ?? new Set()).add(organization));
  };
  /** Those whose names have the noun itself, else those that are such bodies by another word. */
  const allCalled = (noun: string) => {
    const fits = organizations.filter((id) => isCalled(nameOf(id), noun));
    const same = fits.filter((id) => nameOf(id).toLowerCase().includes(noun));
    return same.length > 0 ? same : fits;
  };
  const calledBy = new Map<string, readonly string[]>();
  const called = (offset: number, post: string) => {
    const noun = nounOf(post);
    if (noun === undefined) return undefined;
    const fits = calledBy.get(noun) ?? allCalled(noun);
    calledBy.set(noun, fits);
    if (fits.length < 2) return fits[0];
    let at = indexAt(offset) - 1;
    while (at >= 0 && !fits.includes((names[at] as PlacedName).entity)) at--;
    return names[at]?.entity;
  };
  /** Where whoever goes was, of whom the words behind the body named last tell. */
  const vacantAt = ([body, ...told]: readonly PlacedName[], offset: number, fits: (id: string) => boolean) => {
    const gone = told.find((_, k) => vacates(reading.slice(body?.end ?? offset, told[k + 1]?.start ?? offset)));
    return gone && homes.get(gone.entity)?.find(fits);
  };
  const placeOf = (offset: number, sentence: number, post: string) => {
    if (isFounder(post)) return undefined;
    const noun = called(offset, post);
    if (noun) return noun;
    const kind = kindOfPost(post);
    const fits = (id: string) => fitOf(kind, nameOf(id)) > 0 && (!isPower(kindOfName(nameOf(id))) || isPower(kind));
    const told = names.slice(indexAt(sentence), indexAt(offset));
    const body = told.findLastIndex((n) => n.kind === 'organization' && fits(n.entity));
    // 某集团致函某公司，要求撤换某甲，改由某乙出任董事: where the one who goes was.
    if (body >= 0) return vacantAt(told.slice(body), offset, fits);
    const office = officeOf(post);
    const same = isEverywhere(office) ? undefined : bodies.get(office);
    if (same?.size === 1) return [...same][0];
    const kin = told.at(-1);
    if (kin?.kind === 'person' && isKin(reading.slice(kin.end, offset))) return homes.get(kin.entity)?.find(fits);
    if (!vacates(reading.slice(sentence, offset))) return undefined;
    const homesOf = (some: readonly PlacedName[]) =>
      some.flatMap((n) => (n.kind === 'person' ? (homes.get(n.entity)?.find(fits) ?? []) : []));
    const own = homesOf(told);
    if (own.every((id) => id === own[0])) return own[0];
    // 某甲离职，某乙举荐的某丙接任总裁: where whoever goes was.
    const last = told.findIndex((_, k) => vacates(reading.slice(sentence, told[k + 1]?.start ?? offset)));
    const gone = homesOf(told.slice(0, last + 1));
    return gone.every((id) => id === gone[0]) ? gone[0] : undefined;
  };
  return { tell, placeOf, heldBy: (person, post) => held.get(`${person}\n${officeOf(post)}`) };
}
