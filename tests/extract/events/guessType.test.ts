/** The type that the words of a dated sentence tell of, where no rule knows its verb. */
import { expect, test } from 'vitest';
import { guessType } from '../../../src/extract/events/chinese/guessType.ts';

test.each<[words: string, next: string, doer: string, type: string]>([
  ['在山路上坠崖身亡', '', '周岚', 'incident'],
  ['煮粥时忘了关火', '', '周岚', 'change'],
  ['收到一张三百万元的罚单', '', '远洋集团', 'legal'],
  ['把部门划到自己控制的公司名下', '', '周岚', 'restructuring'],
  ['抛出一拆为三的方案', '', '周岚', 'restructuring'],
  ['次日即追问收入来源', '', '深交所', 'legal'],
  ['要求公司提交报告', '', '证券交易监视委员会', 'legal'],
  ['要求公司提交报告', '', '远洋集团', 'dispute'],
  ['成为陈慕白在南方队的助手', '', '周岚', 'joining'],
  ['拉上两名同学', '在码头边办起一家修船厂', '周岚', 'founding'],
  ['连董事也不做了', '', '周岚', 'departure'],
  ['交出了调查报告', '', '周岚', 'assessment'],
  ['又把集团总裁让给陈慕白', '', '周岚', 'appointment'],
  ['从前老板手中接过股份', '', '周岚', 'deal'],
  ['拎着箱子回了家', '', '周岚', 'return'],
  ['销量从三万冲回五万', '', '远洋集团', 'change'],
  ['带人闯入办公室', '', '周岚', 'dispute'],
  ['鼓捣出一台样机', '', '周岚', 'launch'],
  ['把内情抖了出来', '', '星期日时报', 'statement'],
  ['敲开了陈慕白的家门', '', '周岚', 'meeting'],
  ['立过一份遗嘱', '', '周岚', 'decision'],
  ['在明年年底到期', '', '合同', 'change'],
  ['以附带条件的方式过关', '', '议案', 'decision'],
  ['变了一个人', '', '周岚', 'change'],
])('%s → %s', (words, next, doer, type) => {
  expect(guessType(words, next, doer)).toBe(type);
});
