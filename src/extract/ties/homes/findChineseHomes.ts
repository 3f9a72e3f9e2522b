/** Where people of a Chinese article are, by the posts that it tells of. */
import type { Homes, TieScene, ToldTies } from '../scene/tieScene.ts';
import { countHomes } from './countHomes.ts';

export const findChineseHomes = ({ main }: TieScene, { posts }: ToldTies): Homes => ({
  placed: posts,
  shared: [],
  homes: countHomes(posts, main),
});
