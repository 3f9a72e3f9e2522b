/**
 * Organizations named by their ending ("长河集团", "大阪地方检察厅"), or known as a whole to the segmenter.
 *
 * Promises: spans in order, apart from each other; an ending alone ("公司", "法院") is none, nor one with only common
 * words before it ("大型科技公司"). Does not know: short names; see findShortOrganizations.
 */
import type { Document, Span } from '../../../document.ts';
import type { Token, Tokens } from '../readTokens.ts';
import { endingOf, gluedEnding } from '../words/organizationEndings.ts';
import { COMMON_BODY } from '../words/organizationWords.ts';
import { isFamily } from './isFamily.ts';
import { readBody } from './reading/readBody.ts';

export interface OrganizationName extends Span {
  name: string;
  ending: string;
}

/** "邵家汽车", "何家工厂": what a family has. */
const isOfFamily = (name: string): boolean => OF_FAMILY.test(name.slice(2)) && isFamily(name.slice(0, 2));

const OF_FAMILY = /^(?:汽车|工厂|企业|公司|酒店|饭店|集团|仓库)$/;

/** "疏通关系", "仅具国小学历": what somebody does or has. */
const NO_BODY = /关系$|^(?:仅|只|刚|才|曾|仍)[具有读念上]|^(?:庭呈|呈送|检送)/;

/** A department is no body beside the firm: "远洋集团法务部". */
const BARE_DEPARTMENT =
  /^(?:法务|财务|市场|销售|人事|人力资源|公关|行政|采购|研发|技术|投资|战略|运营|客服|信息|审计|风控|品牌|业务|工程|质检)部$/;

export function findOrganizationNames(
  { reading, sentences }: Document,
  tokens: Tokens,
  taken: Uint8Array,
): OrganizationName[] {
  const found: OrganizationName[] = [];
  let at = 0;
  for (let i = 0; i < tokens.list.length; i++) {
    const token = tokens.list[i] as Token;
    while (at < sentences.length && (sentences[at] as Span).end <= token.start) at++;
    const floor = sentences[at]?.start;
    if (floor === undefined || floor > token.start || token.tag === 'w' || taken[token.start] === 1) continue;
    const glued = token.word.length < 4 ? gluedEnding(reading, tokens, token, floor) : '';
    const ending = glued || endingOf(token.word);
    // "青州联邦" before a body: the land whose body it is.
    if (ending === '' && (token.tag !== 'nt' || token.word.endsWith('联邦'))) continue;
    const name = readBody(reading, tokens, taken, {
      index: glued ? (tokens.at[token.end - glued.length] as number) : i,
      floor: Math.max(floor, found.at(-1)?.end ?? 0),
      ending,
      end: token.end,
    });
    if (!name || NO_BODY.test(name.name) || COMMON_BODY.test(name.name) || isOfFamily(name.name)) continue;
    const previous = found.at(-1);
    if (previous && previous.end === name.start && BARE_DEPARTMENT.test(name.name)) continue;
    if (previous && previous.end === name.start && !/党$/.test(previous.name)) {
      found[found.length - 1] = { ...name, start: previous.start, name: reading.slice(previous.start, name.end) };
    } else found.push(name);
  }
  return found;
}
