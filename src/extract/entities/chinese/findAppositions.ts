/**
 * Posts and descriptions beside names: "某公司首席技术官安娜·科瓦奇", "某公司前董事长", "竞争对手Bright Labs".
 *
 * Promises: each span stands right before or after the name it belongs to and ends in a post; the organization is
 * given where the words name one. Does not know: posts that a verb gives ("出任董事长"); those are events.
 */
import type { Document } from '../../document.ts';
import type { Apposition, EntityMention, FoundEntity } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import type { Tokens } from './readTokens.ts';
import { endsInPost, FORMER, readAddress } from './words/posts.ts';

const LONGEST = 24;
const STOP = /^(?:[pcudrvyt]|w|m)/;
/** Words that stand inside a post though they are verbs, numbers or conjunctions of their own. */
const INNER =
  /^(?:兼|联合|首席|执行|运营|技术|财务|研究|特约|主要|代表|主治|指挥|主持|创始|第一|第二|独立|候任|候选|当选|前|原|时任|现任|前任|临时|代理|名誉|常务|、|总|副|高级|资深|已离职|已故|的|女|男|一名|一位|行政|企业|产品|信息|辩护|发言|研究员|投资|法律|安全|反|管理|营运|监督|执法|调查|负责|经营|开发|和|其|新任|新|老|现年|\d+|岁)$/;
const ORGANIZATION_POST =
  /(?:(?:第[一二三]|最)?大?股东|控股股东|子公司|母公司|竞争对手|对手|死敌|同城死敌|合作伙伴|初创公司|创业公司|科技公司|上市公司|东家|新东家|老东家|债权人|供应商|巨头|媒体|监管机构|豪门|球队|机构|企业|集团|公司|平台|银行|房企|车企|开发商|党|组织)$/;

interface Named {
  entity: FoundEntity;
  mention: EntityMention;
}

/** The words right before a name that can be its post. */
function readBefore(tokens: Tokens, floor: number, end: number, named: Named[]): number {
  let start = end;
  while (start > floor && end - start < LONGEST) {
    const organization = named.find(({ mention, entity }) => mention.end === start && entity.kind === 'organization');
    if (organization) {
      start = organization.mention.start;
      continue;
    }
    const token = tokens.before(start);
    if (!token || token.start < floor || named.some(({ mention }) => mention.end === start)) break;
    if (STOP.test(token.tag) && !INNER.test(token.word) && !(token.tag === 'vn' || endsInPost(token.word))) break;
    if (/^(?:和|其|会见|会晤|会面|会谈|陪同|委派|任命|提名|报道|致电|专访|采访|指责|批评)$/.test(token.word)) break;
    start = token.start;
  }
  return start;
}

/** Takes what cannot open a post off the front. */
function trimFront(reading: string, start: number, end: number): number {
  const lead =
    /^(?:[、的和，\s]|一名|一位|由|为|是|其|[以据与跟向被让请因从给把将及或但而]|对(?!外)|经(?![济理纪营费典]))+/.exec(
      reading.slice(start, end),
    )?.[0].length ?? 0;
  return start + lead;
}

export function addAppositions({ text, reading, sentences }: Document, tokens: Tokens, entities: FoundEntity[]): void {
  const named: Named[] = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => mention.form !== 'pronoun')
    .sort((a, b) => a.mention.start - b.mention.start);
  let from = 0;
  for (const sentence of sentences) {
    while (from < named.length && (named[from] as Named).mention.start < sentence.start) from++;
    let to = from;
    while (to < named.length && (named[to] as Named).mention.start < sentence.end) to++;
    const here = named.slice(from, to);
    for (const one of here) {
      const before = readPostBefore(reading, tokens, sentence.start, one, here);
      if (before) one.entity.appositions.push(before);
      const after = readPostAfter(reading, one, here);
      if (after) one.entity.appositions.push(after);
    }
    from = to;
  }
  for (const entity of entities) {
    const first = entity.appositions[0];
    if (first) entity.description = text.slice(first.start, first.end);
  }
}

function readPostBefore(
  reading: string,
  tokens: Tokens,
  floor: number,
  { entity, mention }: Named,
  here: Named[],
): Apposition | undefined {
  let end = mention.start;
  while (end > floor && /[\s“]/.test(reading[end - 1] as string)) end--;
  const start = trimFront(reading, readBefore(tokens, floor, end, here), end);
  const words = reading.slice(start, end);
  const isPost =
    entity.kind === 'person' ? endsInPost(words) : entity.kind === 'organization' && ORGANIZATION_POST.test(words);
  if (!isPost || words.length < 2) return undefined;
  const organization = [...here]
    .reverse()
    .find(
      (o) =>
        o.entity.kind === 'organization' && o.entity !== entity && o.mention.start >= start && o.mention.end <= end,
    );
  const isFormer =
    FORMER.test(words) || /(?:前|原|时任|已离职的?|已卸任的?)$/.test(reading.slice(Math.max(0, start - 4), start));
  return {
    start,
    end,
    exact: reading.slice(start, end),
    rule: 'post-before',
    ...(organization && { organization: organization.entity.id }),
    ...(isFormer && { former: true }),
  };
}

/** "陈国栋主席", "张三（某公司董事长）", "李四，某大学教授，". */
function readPostAfter(reading: string, { entity, mention }: Named, here: Named[]): Apposition | undefined {
  if (entity.kind !== 'person') return undefined;
  const direct = readAddress(reading.slice(mention.end, mention.end + 6));
  const bracket = /^[（，]([^（）()，。；、\n]{2,24})[），]/.exec(reading.slice(mention.end, mention.end + 28))?.[1];
  const words =
    bracket && endsInPost(bracket)
      ? bracket
      : direct.length > 1 && endsInPost(direct) && !/^(?:先生|女士|小姐|太太|夫人|同志|爵士|兄弟|姐妹)$/.test(direct)
        ? direct
        : '';
  if (!words || /[是为在说将被把于]/.test(words)) return undefined;
  const start = mention.end + (words === direct ? 0 : 1);
  const end = start + words.length;
  const organization = here.find(
    (o) => o.entity.kind === 'organization' && o.mention.start >= start && o.mention.end <= end,
  );
  return {
    start,
    end,
    exact: reading.slice(start, end),
    rule: 'post-after',
    ...(organization && { organization: organization.entity.id }),
    ...(FORMER.test(words) && { former: true }),
  };
}

sieveEach(INNER, ORGANIZATION_POST);
