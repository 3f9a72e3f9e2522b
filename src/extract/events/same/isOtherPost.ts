/** Posts by which two reports tell of two happenings of one person. */
import type { FoundEvent } from '../../findings.ts';
import type { ToldEvent } from './toldEvent.ts';

/** What English calls posts. */
const POSTS =
  /\b(?:chief|chair(?:man|woman)?|vice-chair|president|director|manager|coach|captain|editor|minister|secretary|treasurer|board|dean|provost|professor|governor|mayor|senator|leader|partner|head|trustee|adviser|spokesman|judge|ambassador)\b/gi;

/** Posts that nobody calls by each other's names, in Chinese: each row is one. */
const CHINESE_POSTS: readonly RegExp[] = [
  /大使|公使/,
  /总?司令/,
  /董事长|主席|董座/,
  /首席执行官|CEO|总裁|行政总裁|执行长|总经理/i,
  /首席财务官|CFO|财务总监|财务长/i,
  /主教练|主帅|教头/,
  /校长|院长/,
  /部长/,
  /市长/,
  /省长|州长/,
  /书记/,
  /总理|首相/,
  /总统/,
  /主编|总编辑/,
  /顾问/,
];
const chinesePostsOf = (quote: string): string[] =>
  CHINESE_POSTS.flatMap((post, i) => (post.test(quote) ? [String(i)] : []));

/** "went on the board" and "took over as interim chief": one person's two posts, each told with its own. */
export function isOtherPost(one: ToldEvent, other: ToldEvent): boolean {
  if (one.isDated && other.isDated) return false;
  const [first, second] = [postsOf(one), postsOf(other)];
  return first.length > 0 && second.length > 0 && !first.some((post) => second.includes(post));
}

const postsOf = ({ quote }: ToldEvent): readonly string[] => quote.toLowerCase().match(POSTS) ?? chinesePostsOf(quote);

/** "转投海岳队", "加盟远山队": the same person at different bodies. */
export function isElsewhere(a: FoundEvent, b: FoundEvent): boolean {
  const bodiesOf = ({ participants }: FoundEvent) =>
    participants.filter((p) => p.role === 'organization').map((p) => p.entity);
  const [ones, others] = [bodiesOf(a), bodiesOf(b)];
  return ones.length > 0 && others.length > 0 && !ones.some((id) => others.includes(id));
}
