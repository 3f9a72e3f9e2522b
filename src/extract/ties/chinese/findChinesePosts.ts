/**
 * Who has or had a post where, from the shape of Chinese phrases: beside a name, described, by work, given or taken by
 * a verb, or without a body; and who founded what (某公司创始人某甲). The rules of each shape are in posts/.
 *
 * A post whose words name no organization is counted to the one of its kind that is salient there.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { createHeadFinder } from '../bodies/createHeadFinder.ts';
import type { Salience } from '../bodies/createSalience.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import { isPost } from '../isPost.ts';
import { CHINESE_POSTS } from '../posts/chinesePostBook.ts';
import { createPostBook } from '../posts/createPostBook.ts';
import { findDescribedPosts } from '../posts/findDescribedPosts.ts';
import { findPlacelessPosts } from '../posts/findPlacelessPosts.ts';
import { findPostsBesideNames } from '../posts/findPostsBesideNames.ts';
import { findSeats } from '../posts/findSeats.ts';
import { findWork } from '../posts/findWork.ts';
import type { PostContext, StatedPost } from '../posts/postContext.ts';
import { namesBySentence, ORGANIZATION, type PlacedName, type Template } from '../templateOf.ts';
import { FOUNDER, labelOf } from './chinesePostWords.ts';
import type { NameGroup } from './clauses/nameGroup.ts';
import { findTakenPosts } from './findTakenPosts.ts';
import { readClauseNames } from './readClauseNames.ts';

function findInTemplate(context: PostContext): void {
  const placed = new Map<number, string>();
  findPostsBesideNames(context, placed);
  findDescribedPosts(context, placed);
  findWork(context);
  findSeats(context);
  findTakenPosts(context);
  findPlacelessPosts(context, placed);
}

const HOLDER = /股东$|投资人$|投资方$|投资者$|金主$/u;

/** The ties of a stated post: who founded a body need not have another post there. */
function tiesOf(template: Template, post: StatedPost): FoundRelationship[] {
  const source = post.entity ?? template.entities.get(post.person);
  const start = template.offsets[post.from] as number;
  const end = template.offsets[post.to + 1] ?? (template.offsets[post.to] as number);
  if (!source || !post.organization || end <= start) return [];
  const label = labelOf(post.words);
  const tie = (type: 'role_at' | 'founder_of' | 'invested_in'): FoundRelationship => ({
    type,
    source,
    target: post.organization as string,
    rule: `tie-${type === 'founder_of' ? post.rule.replace('post', 'founder') : post.rule}`,
    evidence: [{ start, end }],
    events: [],
    ...(label && { label }),
  });
  if (HOLDER.test(post.words)) return [tie('invested_in')];
  const isFounder = FOUNDER.test(post.words);
  // A founding partner is a partner.
  const isPartner = /创始合伙人/u.test(post.words);
  const rest = post.words.replace(new RegExp(FOUNDER.source, 'gu'), '');
  return [
    ...(isFounder ? [tie('founder_of')] : []),
    ...(!isFounder || isPartner || isPost(rest.replace(/[、兼和暨\s]+$/u, '')) ? [tie('role_at')] : []),
  ];
}

/** 某甲辞去董事长, of whom the article has told where they are just that: there, where the words name no other body. */
function homeOf(template: Template, post: StatedPost, heldBy: PostContext['heldBy']): string | undefined {
  const { person, entity, from, to, words, organization } = post;
  const holder = entity ?? template.entities.get(person);
  if (!organization || !holder || words === '' || FOUNDER.test(words)) return organization;
  return template.text.slice(from, to + 1).includes(ORGANIZATION)
    ? organization
    : (heldBy(holder, words) ?? organization);
}

/** Who speaks for an office or heads a part of it, in words that any body's people have. */
const OF_OFFICE = /^(?:[前原副]|时任|现任|新闻|首席|有关|相关)*(?:发言人|负责人)$/u;
/** Names before such words within which their office is looked for. */
const REACH = 12;

/** The office of a state that opens a sentence of the paragraph, where the article is about no other body: 某部周二宣布…。发言人某甲… */
function createOfficeFinder(
  { reading }: Document,
  names: readonly PlacedName[],
  nameOf: (entity: string) => string,
  main?: string,
) {
  const isOffice = (entity: string) => isPower(kindOfName(nameOf(entity)));
  const isOfOther = main !== undefined && !isOffice(main);
  return (offset: number, block: number, words: string): string | undefined => {
    if (isOfOther || !OF_OFFICE.test(words)) return undefined;
    const before = countWhile(names.length, (i) => (names[i] as PlacedName).end <= offset);
    return names
      .slice(Math.max(0, before - REACH), before)
      .findLast(
        ({ kind, entity, start }) =>
          kind === 'organization' &&
          start >= block &&
          isOffice(entity) &&
          (start === block || /[。！？\s]/.test(reading.charAt(start - 1))),
      )?.entity;
  };
}

/** `away`: those whose posts are at bodies that were not found. */
export function findChinesePosts(
  document: Document,
  names: readonly PlacedName[],
  salientAt: Salience,
  nameOf: (entity: string) => string,
  main?: string,
): { ties: FoundRelationship[]; away: ReadonlySet<string> } {
  const headedAt = createHeadFinder(document, names, main);
  const book = createPostBook(document, names, nameOf, CHINESE_POSTS);
  const found: FoundRelationship[] = [];
  const away = new Set<string>();
  const officeAt = createOfficeFinder(document, names, nameOf, main);
  let carried: NameGroup | null = null;
  let told: string | undefined;
  let block = -1;
  for (const { sentence, own, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      carried = null;
      told = undefined;
    }
    block = sentence.block;
    if (own.length === 0) continue;
    const { clauses, after } = readClauseNames(template, carried);
    carried = after;
    findInTemplate({
      template,
      clauses,
      salientAt: (offset, words) =>
        officeAt(offset, document.blocks[sentence.block]?.start ?? 0, words) ??
        book.placeOf(offset, sentence.start, words) ??
        salientAt(offset, words),
      headedAt,
      heldBy: book.heldBy,
      nameOf,
      told,
      isAway: (entity) => away.add(entity),
      state: (post) => {
        const ties = tiesOf(template, { ...post, organization: homeOf(template, post, book.heldBy) });
        for (const { source, target } of ties) book.tell(source, target, post.words);
        found.push(...ties);
      },
    });
    told = own.findLast((n) => n.kind === 'person')?.entity ?? told;
  }
  return { ties: found, away };
}

sieveEach(HOLDER);
