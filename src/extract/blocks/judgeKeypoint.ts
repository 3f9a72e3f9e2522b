/** Key points: the lines under a label such as “核心提示” or “Key points”. */
import { KEYPOINT_LABEL } from './lineForms.ts';
import { type Place, sizesOf, type Verdict } from './lineShape.ts';
import type { Line } from './splitLines.ts';

/** Stops inside a line, by which one sentence is told from several. */
const INNER_STOP = /[。！？](?=.{2})|[.!?]\s+(?=[A-Z“"])/g;

/** Lines of one sentence under a label; the list ends at a line of several sentences, or one far longer. */
export function judgeKeypoint(line: Line, { state, lang }: Place): Verdict | null {
  const { words } = line;
  const label = KEYPOINT_LABEL.exec(words.slice(0, 60));
  if (label && !state.hasBody) {
    const rest = words.length - label[0].length;
    state.keypoint = Math.max(rest, 1);
    state.keypoints = 0;
    return rest > 0 ? { kind: 'keypoint', rule: 'keypoint-line' } : { kind: 'byline', rule: 'keypoint-label' };
  }
  if (state.keypoint === 0 || state.keypoints >= 8) return null;
  const isOne = (words.slice(0, 1000).match(INNER_STOP)?.length ?? 0) === 0;
  const longest = Math.max(state.keypoint * 1.8, sizesOf(lang).paragraph * 2);
  const isNewPart = line.isAfterGap && state.keypoints > 0 && !line.isBullet && words.length > state.keypoint * 1.3;
  if (!line.isBullet && (!isOne || words.length > longest || isNewPart)) return null;
  state.keypoint = Math.max(state.keypoint, words.length);
  state.keypoints++;
  return { kind: 'keypoint', rule: 'keypoint' };
}
