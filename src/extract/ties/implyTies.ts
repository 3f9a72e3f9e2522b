/**
 * Ties that follow from others: who leaves or joins a body has or had a post there, who takes somebody's place has
 * their post, and those who found one body in the same words work together.
 *
 * Does not know: what a school's leavers were; they get no post.
 */
import type { Span } from '../document.ts';
import type { FoundRelationship } from '../findings.ts';
import { kindOfName } from './bodyKinds.ts';
import { groupBySource } from './groupBySource.ts';

export interface Posts {
  /** What was found of posts by their words. */
  stated: readonly FoundRelationship[];
  /** The organization each person has most posts at. */
  homes: ReadonlyMap<string, string>;
  nameOf: (entity: string) => string;
  /** The body that the article is about. */
  main?: string | undefined;
  /** Whether an entity is an organization; without it nothing follows from whom a body appoints. */
  isBody?: (entity: string) => boolean;
  /** The words of a quote; without it nothing is known of what is only to come. */
  wordsOf?: (span: Span) => string;
  /** Whether whom a body dismissed left it, rather than one of their posts or for a while. */
  isGone?: (dismissal: FoundRelationship) => boolean;
  /** Whether the post that a succession tells of is none of a body's. */
  isApart?: (succession: FoundRelationship, body: string) => boolean;
}

/** Characters between the words that tell of a post and those that tell who took it over. */
const NEAR = 160;

/** A post that whoever takes another one had before. */
const FORMER = /^(?:前|原|时任|曾)/u;

/** 由某公司总裁某甲接任: the post beside the name is the one that its holder had before. */
const isOwn = (post: FoundRelationship, tie: FoundRelationship): boolean =>
  FORMER.test(post.label ?? '') ||
  post.rule === WORKED_AT ||
  (BESIDE_NAME.has(post.rule) && !NEW.test(post.label ?? '') && overlap(post, tie));
/** "the former head of Acme". */
const FORMER_EN = /^(?:former|ex-?|previous|one-?time|late)\b/iu;
/** 来自某公司, 曾在某公司任职: where whoever takes a post was before. */
const WORKED_AT = 'tie-post-comes-from';
/** 某厂的某甲 */
const BELONGS = 'tie-post-belongs';
const BESIDE_NAME: ReadonlySet<string> = new Set(['tie-post-at-name', 'tie-post-near', 'tie-post-after-name']);
const NEW = /^(?:新|继任|候任)/u;

const startOf = (tie: FoundRelationship) => tie.evidence[0]?.start ?? 0;

/** Who takes somebody's place has their post, where the article says of no other; and who had it before is told of it. */
function takePosts(
  ties: readonly FoundRelationship[],
  { stated, homes, main, isBody, isApart }: Posts,
): FoundRelationship[] {
  const isPost = (tie: FoundRelationship) => tie.type === 'role_at';
  const toldBy = groupBySource(stated);
  const postsOf = groupBySource(stated.filter(isPost));
  const taken = groupBySource(ties.filter(isPost));
  const holders = new Set([...stated, ...ties].filter((t) => isPost(t) && t.target === main).map((t) => t.source));
  /** Whoever is followed in a post at the body that the article is about had it there. */
  const seatOf = (person: string) => (holders.has(person) ? main : undefined);
  /** In English, whoever comes has one post, which no words of the succession tell: it is where the other had theirs. */
  const onlySeat = (tie: FoundRelationship) => {
    const own = postsOf.get(tie.source) ?? [];
    // "became dean after Roe retired": what is told of is the very post that both had.
    const isSame = !isBody && tie.rule.startsWith('follower-') && !postsOf.has(tie.target);
    if (isSame) return own.find((post) => overlap(post, tie))?.target;
    const isTold = postsOf.has(tie.target) || own.some((post) => post.target !== own[0]?.target || overlap(post, tie));
    return isBody || isTold ? undefined : own[0]?.target;
  };
  const foundedBy = groupBySource(ties.filter((t) => t.type === 'founder_of'));
  /** The only body that somebody has founded. */
  const founded = (person: string) => {
    const own = foundedBy.get(person) ?? [];
    return own.every((t) => t.target === own[0]?.target) ? own[0]?.target : undefined;
  };
  const goings = groupBySource(ties.filter((t) => t.type === 'left'));
  /** The body that somebody is told to leave right where another is told to follow. */
  const leftAt = (person: string, at: number) =>
    isBody ? goings.get(person)?.find((t) => Math.abs(startOf(t) - at) < NEAR)?.target : undefined;
  const hasGone = (person: string, body: string) =>
    ties.some(
      (t) =>
        (t.type === 'left' && t.source === person && t.target === body) ||
        (t.type === 'dismissed' && t.source === body && t.target === person),
    );
  /** The body where somebody came to a post last, as far as successions tell. */
  const came = new Map<string, string>();
  const inTurn = ties.filter((t) => t.type === 'succeeded').sort((a, b) => startOf(a) - startOf(b));
  return inTurn.flatMap((tie) => {
    const distance = (post: FoundRelationship) => Math.abs(startOf(post) - startOf(tie));
    const nearest = (person: string, isNew = false) =>
      postsOf
        .get(person)
        ?.filter((post) => distance(post) < NEAR && post.rule !== WORKED_AT && !(isNew && isOwn(post, tie)))
        .reduce<FoundRelationship | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined)?.target;
    const post = (source: string, target: string | undefined, rule: string) =>
      target && !isApart?.(tie, target) ? [{ ...tie, type: 'role_at' as const, source, target, rule }] : [];
    const told = (person: string) =>
      taken
        .get(person)
        ?.filter((t) => distance(t) < NEAR)
        .reduce<FoundRelationship | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined)?.target;
    const follow = ({ source, target }: FoundRelationship, near: string | undefined) => {
      const body =
        near ??
        came.get(target) ??
        leftAt(target, startOf(tie)) ??
        homes.get(target) ??
        founded(target) ??
        told(target);
      if (body) came.set(source, body);
      return post(source, body, 'tie-post-succeeded');
    };
    if (homes.has(tie.source)) {
      const own = isBody ? nearest(tie.source, true) : postsOf.has(tie.target) ? undefined : seatOf(tie.source);
      // 某厂的某甲填补空缺: whence somebody comes is not where the one before was.
      const isWhence = isBody && (postsOf.get(tie.source) ?? []).some((p) => p.rule === BELONGS && overlap(p, tie));
      if (isWhence && (postsOf.has(tie.target) || homes.has(tie.target)))
        return follow(tie, nearest(tie.target) ?? homes.get(tie.target));
      // 由某公司总裁某甲接任, whose body is another: the post is where the one before had it.
      if (isBody && !own && postsOf.has(tie.target)) return follow(tie, nearest(tie.target));
      // "followed by Jane Doe, an Orbis executive": what stands beside the name is where she came from.
      const beside = isBody ? [] : (toldBy.get(tie.source) ?? []).filter((p) => overlap(p, tie));
      const isPast = beside.some((p) => FORMER_EN.test(p.label ?? ''));
      const seat = isBody ? undefined : (seatOf(tie.target) ?? (isPast ? homes.get(tie.target) : undefined));
      if (seat && seat !== homes.get(tie.source) && beside.length > 0) return follow(tie, seat);
      // 某队与某甲分手，某乙走马上任: where the one before is told to leave.
      const left = !own || hasGone(tie.source, own) ? leftAt(tie.target, startOf(tie)) : undefined;
      if (left && !postsOf.has(tie.target)) return follow(tie, left);
      // Of whom the article tells where they were, the one who comes, from wherever, tells nothing.
      if (isBody && postsOf.has(tie.target)) return [];
      const house = isBody && homes.get(tie.source) === main ? main : undefined;
      return post(tie.target, own ?? house ?? onlySeat(tie), 'tie-post-preceded');
    }
    // Whoever is told to have a post of their own came to that one.
    if (!isBody && taken.has(tie.source))
      return post(tie.target, postsOf.has(tie.target) ? undefined : seatOf(tie.source), 'tie-post-preceded');
    return follow(tie, nearest(tie.target));
  });
}

/** 即将加盟某队: the post is still to come. */
const AHEAD =
  /即将|(?<![大上中小少名老主])将(?![军领士帅他她它其])|有望|可能|或会|预定|预计|计划|打算|准备|有意|拟|谈妥|敲定|何时|是否|传闻|盛传|据传/u;

/** Who comes to a school or leaves it in such words works there; others may have been taught there. */
const AT_SCHOOL =
  /\b(?:resign|retire|fire|sack|dismiss|oust|stripp|quit|professor|chair|dean|provost|post|job|lure|woo|hire|recruit|appoint|arriv|laborator|lab\b|faculty|staff)/u;

function holdPosts(
  ties: readonly FoundRelationship[],
  { stated, nameOf, wordsOf, isBody }: Posts,
): FoundRelationship[] {
  const isTaught = ({ target, evidence: [span] }: FoundRelationship) =>
    kindOfName(nameOf(target)) === 'school' &&
    (isBody !== undefined || span === undefined || !AT_SCHOOL.test(wordsOf?.(span) ?? ''));
  const isAhead = ({ type, evidence: [span] }: FoundRelationship) =>
    type === 'joined' && span !== undefined && AHEAD.test(wordsOf?.(span) ?? '');
  const founders = new Set([...stated, ...ties].filter((t) => t.type === 'founder_of').map((t) => t.source + t.target));
  return (
    ties
      .filter((tie) => tie.type === 'left' || tie.type === 'joined')
      // 某公司加入某联盟: a body has no post.
      .filter((tie) => tie.type === 'left' || !isBody?.(tie.source))
      .filter((tie) => !founders.has(tie.source + tie.target))
      .filter((tie) => !isTaught(tie) && !isAhead(tie))
      .map((tie) => ({ ...tie, type: 'role_at' as const, rule: `tie-post-${tie.type}` }))
  );
}

/** Whether two ties are told by the same words. */
export const overlap = (a: FoundRelationship, b: FoundRelationship) =>
  a.evidence.some((s) => b.evidence.some((t) => s.start < t.end && t.start < s.end));

const endOf = (tie: FoundRelationship) => Math.max(0, ...tie.evidence.map((e) => e.end));

const COLLEAGUES =
  /^(?:前|老|旧|男|女)?(?:同事|部下|下属|下级|副手|助手|助理|特助|秘书|幕僚|司机|博士生|博士后|研究生|硕士生|学生|得力助手|左右手|上司|顶头上司)$/u;

/** 他的部下某甲: where he is told to work, if nowhere else. */
function shareHomes(ties: readonly FoundRelationship[], { homes }: Posts): FoundRelationship[] {
  const placed = new Set(ties.filter((t) => t.type === 'left' || t.type === 'joined').map((t) => t.source));
  return ties.flatMap((tie) => {
    const home = homes.get(tie.source);
    if (placed.has(tie.target)) return [];
    if (tie.type !== 'works_with' || !home || homes.has(tie.target) || !COLLEAGUES.test(tie.label ?? '')) return [];
    const { label, ...rest } = tie;
    return [{ ...rest, type: 'role_at' as const, source: tie.target, target: home, rule: 'tie-post-colleague' }];
  });
}

/** Bodies that remove and appoint people of other bodies. */
const RULES_OTHERS: ReadonlySet<string | undefined> = new Set([
  'court',
  'prosecution',
  'police',
  'ministry',
  'parliament',
  'committee',
  'party',
]);

/** Whom a firm or club appoints or dismisses has or had a post there. */
function servePosts(
  ties: readonly FoundRelationship[],
  { nameOf, isGone }: Posts,
  isBody: (entity: string) => boolean,
): FoundRelationship[] {
  return ties
    .filter((tie) => tie.type === 'dismissed' || tie.type === 'appointed')
    .filter((tie) => isBody(tie.source) && !isBody(tie.target) && !RULES_OTHERS.has(kindOfName(nameOf(tie.source))))
    .filter(
      (tie) =>
        !/会$|董事局|股东|交易所|联交所|纳斯达克|国资委|[省市县区纪监工]委$|组织部|政府$|当局$/u.test(
          nameOf(tie.source),
        ),
    )
    .flatMap((tie) => {
      const turned = { ...tie, source: tie.target, target: tie.source };
      return [
        { ...turned, type: 'role_at' as const, rule: `tie-post-${tie.type}` },
        ...(tie.type === 'dismissed' && isGone?.(tie)
          ? [{ ...turned, type: 'left' as const, rule: 'tie-left-dismissed' }]
          : []),
      ];
    });
}

function joinFounders(ties: readonly FoundRelationship[]): FoundRelationship[] {
  const foundings = ties.filter((tie) => tie.type === 'founder_of').sort((a, b) => startOf(a) - startOf(b));
  const joined: FoundRelationship[] = [];
  foundings.forEach((first, i) => {
    for (let j = i + 1; j < foundings.length && startOf(foundings[j] as FoundRelationship) < endOf(first); j++) {
      const other = foundings[j] as FoundRelationship;
      if (other.target === first.target && other.source !== first.source && overlap(first, other))
        joined.push({ ...first, type: 'works_with', target: other.source, rule: 'tie-founded-together' });
    }
  });
  return joined;
}

/** Bodies that are set up to look into something, by whoever else's members. */
const TASK = /(?:组|(?<!集)团|委员会)$/u;

/** Whoever founds a firm works there; of whom only a title says that they are its founder, nothing more is known. */
function foundPosts(ties: readonly FoundRelationship[], { nameOf }: Posts): FoundRelationship[] {
  return ties
    .filter(
      (tie) => tie.type === 'founder_of' && !tie.rule.startsWith('tie-founder-') && !TASK.test(nameOf(tie.target)),
    )
    .map(({ label: _, ...tie }) => ({ ...tie, type: 'role_at' as const, rule: 'tie-post-founder' }));
}

export function implyTies(ties: readonly FoundRelationship[], posts: Posts): FoundRelationship[] {
  return [
    ...takePosts(ties, posts),
    ...(posts.isBody ? foundPosts(ties, posts) : []),
    ...holdPosts(ties, posts),
    ...(posts.isBody ? servePosts(ties, posts, posts.isBody) : []),
    ...shareHomes(ties, posts),
    ...joinFounders(ties),
  ];
}
