/**
 * Which body an English post is at whose words name none: "the chairman", "the union's treasurer", "who became dean".
 *
 * Promises: first what the article has told so far of posts, people and bodies (posts/createPostBook.ts), then the body
 * that is salient there. A post that one kind of body gives is at none of another; one that any body gives is, in an
 * article about a ministry, the police or a party, theirs, unless its own sentence names another body before it. A post
 * whose words call its body by a noun ("the council's treasurer") is at no body of another kind. A party that is not named
 * beside it has only the posts that parties give.
 * Does not know: posts of states and towns, trades ("a lawyer"), posts that the article tells only later.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document, Span } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import type { Salience } from '../bodies/createSalience.ts';
import { type BodyKind, fitOf, isPower, kindOfGeneric, kindOfName, kindOfPost } from '../bodyKinds.ts';
import { createPostBook } from '../posts/createPostBook.ts';
import type { PlacedName } from '../templateOf.ts';
import { ENGLISH_POSTS, isAnywhere, isCountrysPresident, isOfficeOf, isOfParty, saysField } from './postWords.ts';

export interface PostPlacer {
  /** Writes down that somebody has a post at a body. */
  tell: (person: string, organization: string, post: string) => void;
  /** The body of a post at an offset; offsets of one placer never fall. */
  placeOf: Salience;
}

interface Known {
  names: readonly PlacedName[];
  nameOf: (entity: string) => string;
  salientAt: Salience;
  /** The body that the article is about, also where that governs, polices or is a party. */
  head: string | undefined;
  /** Somebody is styled President of no body. */
  hasPresident: boolean;
}

/** A president of nothing that is named. */
const PRESIDENT =
  /^(?:the |an? )?(?:(?:former|then|late|new|acting|interim|next|previous|deputy|vice) )*(?:vice-)?president$/iu;

/** "(Chief) Executive Jane Doe said Acme would": whoever speaks of what a body does is of it. */
const SPEAKS_OF =
  /^(?:\p{L}[\p{L}-]* ){1,4}(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:said|says|added|confirmed|insisted|announced) (?:that )?(?:the )?(?=\p{Lu}\p{L}+ (?:\p{Ll}+|\p{Lu}\p{L}+ \p{Ll}))/u;
const LONGEST_SPEECH = 110;

const MINISTRY = /\bMinistry\b/iu;

/** Before the name that a paragraph begins with, and behind one that only owns or describes what it begins with. */
const OPENS = /^(?:The |At |But |Meanwhile, |For |In \d{4},? )?(?:the )?$/;
const OWNS =
  /^(?:['’]s?\b|[ -](?:shares|stock|fans|staff|employees|executives?|spokes\w+|lawyers?|[a-z-]+(?:ist|er|or)\b))/u;
const OWNER_REACH = 16;

/** "Acme's MPs", "Acme's striker": whom only one kind of body has. */
const OF_PEOPLE: readonly [RegExp, BodyKind][] = [
  [
    /^['’]s? (?:\p{Ll}+ )?(?:M[ES]?Ps|TDs|(?:deputy )?leader(?:ship)?|chief whip|councillors|lawmakers|senators|backbench\p{L}*|manifesto|voters|candidates)\b/u,
    'party',
  ],
  [
    /^['’]s? (?:\p{Ll}+ )?(?:striker|goalkeeper|midfielder|defender|captain|head coach|squad|fans|dressing room|back line)\b/u,
    'club',
  ],
];
const OF_PEOPLE_REACH = 40;
const kindByPeople = (behind: string): BodyKind | undefined => OF_PEOPLE.find(([words]) => words.test(behind))?.[1];

/** Of which kind each body is by its name; one whose name says nothing, by what stands for it ("the party") or by its people. */
function readKinds(
  { reading }: Document,
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
): Map<string, BodyKind | undefined> {
  const kinds = new Map<string, BodyKind | undefined>();
  for (const { entity, kind } of names)
    if (kind === 'organization' && !kinds.has(entity)) kinds.set(entity, kindOfName(nameOf(entity)));
  for (const { entity, start, end, isStandIn } of names)
    if (isStandIn && kinds.has(entity) && kinds.get(entity) === undefined)
      kinds.set(entity, kindOfGeneric(reading.slice(start, end).toLowerCase()));
  for (const { entity, end } of names)
    if (kinds.has(entity) && kinds.get(entity) === undefined)
      kinds.set(entity, kindByPeople(reading.slice(end, end + OF_PEOPLE_REACH)));
  return kinds;
}

const COUNCIL = /\bCouncil\b/u;
/** Whether a body is told of twice as often as any other of its kind. */
function outnumbers(
  head: string,
  headKind: BodyKind | undefined,
  kinds: ReadonlyMap<string, BodyKind | undefined>,
  names: readonly PlacedName[],
): boolean {
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const own = counts.get(head) ?? 0;
  return [...kinds].every(([id, kind]) => id === head || kind !== headKind || (counts.get(id) ?? 0) * 2 <= own);
}

const startOf = ({ evidence }: FoundRelationship): number => evidence[0]?.start ?? 0;

/** `told`: posts that the article names bodies for, each known from its own place on. */
export function createPostPlacer(
  document: Document,
  { names, nameOf, salientAt, head, hasPresident }: Known,
  told: readonly FoundRelationship[],
): PostPlacer {
  const book = createPostBook(document, names, nameOf, ENGLISH_POSTS);
  const posts = told.filter((t) => t.type === 'role_at').sort((a, b) => startOf(a) - startOf(b));
  let next = 0;
  const tellUntil = (offset: number) => {
    for (let post = posts[next]; post && startOf(post) < offset; post = posts[++next])
      book.tell(post.source, post.target, post.label ?? '');
  };
  const sentenceAt = (offset: number) =>
    document.sentences[
      countWhile(document.sentences.length, (i) => (document.sentences[i] as Span).start <= offset) - 1
    ]?.start ?? 0;
  const isNamedIn = (from: number, to: number, entity: string) => {
    const before = countWhile(names.length, (i) => (names[i] as PlacedName).start < to);
    for (let i = before - 1; i >= 0 && (names[i] as PlacedName).start >= from; i--)
      if (names[i]?.entity === entity) return true;
    return false;
  };
  const { blocks } = document;
  const blockAt = (offset: number) =>
    blocks[countWhile(blocks.length, (i) => (blocks[i] as (typeof blocks)[number]).start <= offset) - 1];
  /** "Orbis was slower. … The finance director, Doe, said so": the paragraph begins with it and names no other body. */
  const opensBlock = (offset: number, entity: string) => {
    const block = blockAt(offset);
    if (!block) return false;
    const before = countWhile(names.length, (i) => (names[i] as PlacedName).start < offset);
    const bodies: PlacedName[] = [];
    for (let i = before - 1; i >= 0 && (names[i] as PlacedName).start >= block.start; i--)
      if (names[i]?.kind === 'organization') bodies.push(names[i] as PlacedName);
    const first = bodies.at(-1);
    return (
      first !== undefined &&
      !first.isStandIn &&
      OPENS.test(document.reading.slice(block.start, first.start)) &&
      !OWNS.test(document.reading.slice(first.end, first.end + OWNER_REACH)) &&
      bodies.every((n) => n.entity === entity)
    );
  };
  const kinds = readKinds(document, names, nameOf);
  const ministries = [...kinds.keys()].filter((id) => MINISTRY.test(nameOf(id)));
  /** The only one that the article names: "the minister" is of it. */
  const ministry = ministries.length === 1 ? ministries[0] : undefined;
  const headKind = head === undefined ? undefined : kinds.get(head);
  // Of several parties or ministries none is likelier than another, unless the others are named in passing.
  const isHead =
    head !== undefined &&
    headKind !== 'court' &&
    !((isPower(headKind) || headKind === 'party') && !outnumbers(head, headKind, kinds, names));
  /** A post that only such bodies give as the article is about, of which no other is told of. */
  const isHeads = (kind: BodyKind | undefined) =>
    isLikeHead(kind) || (isHead && isPower(headKind) && (kind === headKind || (kind === 'party' && isCouncil)));
  const isCouncil = head !== undefined && COUNCIL.test(nameOf(head));
  const isLikeHead = (kind: BodyKind | undefined) =>
    isHead &&
    kind !== undefined &&
    headKind !== undefined &&
    headKind !== 'company' &&
    !isPower(headKind) &&
    (kind === headKind || fitOf(kind, nameOf(head as string)) > 0);
  const isPolitics =
    hasPresident ||
    [...kinds.values()].some((kind) => kind === 'party' || kind === 'parliament' || kind === 'ministry');
  const starts = new Map(names.flatMap((n) => (n.kind === 'organization' ? [[n.start, n.entity] as const] : [])));
  const spokenOf = (offset: number, post: string) => {
    const said = isAnywhere(post) ? SPEAKS_OF.exec(document.reading.slice(offset, offset + LONGEST_SPEECH)) : null;
    const body = said ? starts.get(offset + said[0].length) : undefined;
    if (body === undefined || isPower(kinds.get(body))) return undefined;
    const block = blockAt(offset)?.start ?? 0;
    // Only where the paragraph has told of it: others speak of rivals too.
    return isNamedIn(block, offset, body) ? body : undefined;
  };
  const placeOf = (offset: number, post: string) => {
    // Where states are told of, a president is one of theirs.
    if (isPolitics && PRESIDENT.test(post)) return undefined;
    tellUntil(offset);
    const spoken = spokenOf(offset, post);
    if (spoken !== undefined) return spoken;
    const sentence = sentenceAt(offset);
    const known = book.placeOf(offset, sentence, post);
    if (known !== undefined || ENGLISH_POSTS.nounOf(post) !== undefined) return known;
    const kind = kindOfPost(post);
    // "the dean": of the cathedral that all is about, where no school is told of.
    const told = salientAt(offset, post);
    const isRemote =
      told !== undefined && told !== head && isHeads(kind) && !isNamedIn(blockAt(offset)?.start ?? 0, offset, told);
    const near = told === undefined ? (isHeads(kind) ? head : undefined) : isRemote ? head : told;
    if (!isAnywhere(post)) {
      const isOffice = near !== undefined && kind !== undefined && isOfficeOf(post, kind, nameOf(near));
      // Of courts, ministries and the police the one told of in the same breath, or what all is about.
      const isNear =
        !isPower(kind) ||
        near === head ||
        near === ministry ||
        saysField(post) ||
        (near !== undefined && isNamedIn(sentence, offset, near));
      // "the chief prosecutor": of a body whose name says nothing, hardly.
      const isOfPower = !isPower(kind) || isPower(kinds.get(near as string));
      return isOffice && isNear && isOfPower ? near : undefined;
    }
    if (near !== undefined && kind !== undefined && fitOf(kind, nameOf(near)) === 2) return near;
    const isOther =
      near === undefined || (near !== head && !isNamedIn(sentence, offset, near) && !opensBlock(offset, near));
    return isOther && isHead && fitOf(kind, nameOf(head as string)) > 0 ? head : near;
  };
  const placeOfPost = (offset: number, post: string) => {
    const body = isPolitics && isCountrysPresident(post) ? undefined : placeOf(offset, post);
    return body !== undefined && kinds.get(body) === 'party' && !isOfParty(post) ? undefined : body;
  };
  return { tell: book.tell, placeOf: placeOfPost };
}
