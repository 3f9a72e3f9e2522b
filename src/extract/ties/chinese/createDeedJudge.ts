/**
 * What somebody says of what another has just done: 某甲宣布裁员，工会批评这一决定; 某乙称此举“非法”.
 *
 * Promises: whoever is judged is the one told of last as doing, saying or owning something: where the words name the
 * deed (这次改组), something that is called so, not long before; else in the same sentence or the one before it. Nobody
 * where that clause is passive and names no doer.
 */
import type { RelationshipType } from '../../../model/vocabulary.ts';
import type { FoundRelationship } from '../../findings.ts';
import { sieveEach } from '../../sieve.ts';
import { FAULTS, ILL_QUOTE, MERITS, MISDEEDS } from '../acts/judgements.ts';
import type { Template } from '../templateOf.ts';
import { NOT_DONE } from './chineseActs.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { isEmptyBefore } from './isEmptyBefore.ts';

/** What somebody does, says or makes, as the thing that others judge. */
const NOUN =
  '(?:决定|做法|说法|言论|发言|表态|声明|改组|重组|裁员|收购|交易|合并|报价|报告|方案|计划|提案|提议|动议|法案|政策|措施|举措|举动|指控|指责|批评|解释|回应|道歉|结论|判决|裁决|裁定|任命|提名|安排|文章|报道|论文|书评|影片|电影|新片|新书|小说|作品|演出|展览|节目|专辑|行动|行为|态度|立场|辩解|逮捕|处罚|改革|改制|涨价|降价|停工|关闭|拆迁|工程|合同|协议|条款|预算案?|名单|比喻|类比|比较|观点|论点|主张|理由|建议|要求|条件|撤军|增税|减税|禁令|命令)';
/** Words that any deed goes by. */
const ANY_DEED = /此|决定|做法|说法|言论|发言|表态|声明|措施|举措|举动|安排|行动|行为|态度|立场|比喻|类比|观点|主张$/u;
/** What a word for a deed has no character of in common with. */
const CALLED: Readonly<Record<string, RegExp>> = {
  交易: /购|并|买|卖|售|投|股/u,
  方案: /计划|改|提/u,
  批评: /说|称|指|斥/u,
  指控: /说|称|告|诉/u,
  报价: /购|买|价/u,
  文章: /文|报|写/u,
  裁决: /判/u,
  结论: /研究|报告|论/u,
  预算: /案|款|支/u,
};
const THING = `(?:此举|此事|此话|此言|此说|此论|(?:(?:这|那)(?:一?[次项种个份番部篇些场桩套]|一|一系列)?|该(?:项|份|篇|次)?|此[次项番]|上述|有关|相关|新的?)[^，。“”\\ue000\\ue001]{0,6}?(?<noun>${NOUN}))`;

const BLAMES =
  '批评|指责|抨击|谴责|质疑|痛斥|怒斥|炮轰|抗议|嘲讽|讽刺|斥责|反驳|驳斥|痛批|怒批|不满|不认同|不接受|(?:无法|不能|难以)(?:接受|认同|容忍)|担心|怀疑';
const SAYS = '称|说|指|指出|认为|形容|直言|批|斥|轰|讽|讥|嘲|表示|强调|坚称|反驳说|回应说|写道|痛陈|感叹';
const ILL_SAID = `(?:[^，。“”\\ue000\\ue001]{0,8}?(?<![不没未无]|没有|并未|并非)[“"]?[^，。“”\\ue000\\ue001]{0,8}?(?<![不没未无]|没有|并未|并非)(?:${FAULTS}|${MISDEEDS})|${ILL_QUOTE})`;

const JUDGEMENTS: readonly { type: RelationshipType; words: RegExp }[] = [
  { type: 'criticized', words: new RegExp(`(?:${BLAMES})了?${THING}`, 'u') },
  { type: 'criticized', words: new RegExp(`(?:斥|批|轰|讽|讥|嘲|骂)(?<noun>此举|${NOUN})(?:为|是|“)`, 'u') },
  {
    type: 'criticized',
    words: new RegExp(
      `(?:对|就|针对)(?:此|${THING})[^，。\\ue000\\ue001没不]{0,10}?(?:不满|失望|愤怒|愤慨|震怒|质疑|怀疑|谴责|抗议|异议|不解|批评|抨击|不以为然|嗤之以鼻)`,
      'u',
    ),
  },
  { type: 'opposed', words: new RegExp(`(?:反对|抵制|拒绝接受|投票反对|否决|杯葛)了?${THING}`, 'u') },
  { type: 'supported', words: new RegExp(`(?:支持|欢迎|赞成|赞同|称赞|赞扬|力挺)了?${THING}`, 'u') },
  {
    type: 'supported',
    words: new RegExp(`对(?:此|${THING})[^，。\\ue000\\ue001没不]{0,6}?(?:欢迎|支持|赞赏|赞成|肯定|满意)`, 'u'),
  },
  { type: 'criticized', words: new RegExp(`(?:${SAYS})${THING}${ILL_SAID}`, 'u') },
  {
    type: 'supported',
    words: new RegExp(
      `(?:${SAYS})${THING}[^，。\\ue000\\ue001不没]{0,4}?(?:是|为)?“?[^，。\\ue000\\ue001不没]{0,8}?(?:${MERITS})`,
      'u',
    ),
  },
];
/** A clause that tells of such a thing what the one before it said: 某乙反驳说，这种说法“不负责任”. */
const SAID_OF = new RegExp(`^${THING}${ILL_SAID}`, 'u');
const SAYS_THAT = new RegExp(`(?:${SAYS})$`, 'u');
/** 某甲说，他反映过漏气，但某乙“根本不理”: what somebody goes on to say of another. */
const SAID_ON = new RegExp(
  `^(?:但是?|而|不过|可是?|却|因为|结果)?[\\ue000\\ue001](?:${ILL_QUOTE}|“[^“”]{0,6}(?:${FAULTS}|${MISDEEDS}))|^“[^“”]{0,6}[\\ue000\\ue001][^“”，]{0,14}(?<![不没未无]|没有|从未)(?:${FAULTS}|${MISDEEDS})`,
  'u',
);
/** What happens to somebody, by nobody who is named. */
const SUFFERS = /被|遭|获刑|受审|挨/u;

/** Who did what a clause tells; `undefined` where it tells of nobody, `null` of whom it does not name. */
function doerOf(clause: ChineseClause): NameGroup | null | undefined {
  const by = clause.groups.find((g) => (g.marker === 'by' || g.marker === 'agent') && !g.owns);
  if (by) return by;
  const subject = clause.groups.find((g) => g.marker === '');
  if (!subject) return undefined;
  return SUFFERS.test(clause.text.slice(Math.max(0, subject.end - clause.start))) ? null : subject;
}

const areSame = (one: NameGroup, other: NameGroup): boolean =>
  one.members.some((m) => other.members.some((n) => n.entity === m.entity));

interface Told {
  who: NameGroup | null;
  sentence: number;
  text: string;
}
/** Sentences back to which a deed that is called by its name may be told of. */
const FAR = 4;

const isCalled = (noun: string, { text }: Told): boolean =>
  CALLED[noun.slice(0, 2)]?.test(text) || [...noun].some((char) => text.includes(char));

const NOTHING: readonly [RelationshipType, null, null] = ['criticized', null, null];

/** Of whom a clause says something bad that goes on with what somebody has said. */
function findSaidOn(clause: ChineseClause, speaker: NameGroup): [RelationshipType, NameGroup, NameGroup] | null {
  const group = SAID_ON.test(clause.text) ? clause.groups[0] : undefined;
  return group && !areSame(group, speaker) ? ['criticized', speaker, group] : null;
}

export type DeedJudge = (
  clause: ChineseClause,
  previous: ChineseClause | undefined,
  template: Template,
  sentence: number,
) => FoundRelationship[];

/** Reads the clauses of an article in order; `isCourt` says who is praised for nothing but a ruling. */
export function createDeedJudge(isCourt: (entity: string) => boolean): DeedJudge {
  let told: Told[] = [];
  let speaker: { who: NameGroup; sentence: number } | undefined;
  const judgedBy = (judge: NameGroup, noun: string | undefined, sentence: number): NameGroup | null => {
    const others = told.filter(({ who }) => who === null || !areSame(who, judge));
    if (noun !== undefined && !ANY_DEED.test(noun))
      return others.findLast((t) => sentence - t.sentence <= FAR && isCalled(noun, t))?.who ?? null;
    const last = others.at(-1);
    return last && sentence - last.sentence <= 1 ? last.who : null;
  };
  const find = (clause: ChineseClause, previous: ChineseClause | undefined, template: Template) => {
    for (const { type, words } of JUDGEMENTS) {
      const match = words.exec(clause.text);
      if (!match) continue;
      const from = clause.start + match.index;
      const judge =
        clause.groups.findLast((g) => g.marker === '' && !g.owns && g.end <= from) ??
        (isEmptyBefore(clause, template, from) ? clause.carried : null);
      const gap = clause.text.slice(Math.max(0, (judge?.end ?? 0) - clause.start), match.index);
      return judge && !NOT_DONE.test(gap) && gap.length <= LONGEST_GAP
        ? { type, judge, noun: match.groups?.noun }
        : undefined;
    }
    const said = previous && SAYS_THAT.test(previous.text) ? SAID_OF.exec(clause.text) : null;
    const judge = said && (previous?.groups.find((g) => g.marker === '' && !g.owns) ?? previous?.carried);
    return judge ? { type: 'criticized' as const, judge, noun: said.groups?.noun } : undefined;
  };
  return (clause, previous, template, sentence) => {
    const judgement = find(clause, previous, template);
    const judged = judgement ? judgedBy(judgement.judge, judgement.noun, sentence) : null;
    const further = speaker?.sentence === sentence ? findSaidOn(clause, speaker.who) : null;
    const teller = SAYS_THAT.test(clause.text) ? clause.groups.find((g) => g.marker === '' && !g.owns) : undefined;
    if (teller) speaker = { who: teller, sentence };
    const doer = doerOf(clause);
    if (doer !== undefined) told = [...told.slice(-MOST_TOLD), { who: doer, sentence, text: clause.text }];
    const [type, judge, target] =
      judgement && judged ? [judgement.type, judgement.judge, judged] : (further ?? NOTHING);
    if (!judge || !target) return [];
    const evidence = [{ start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number }];
    return judge.members.flatMap(({ entity: source }) =>
      target.members
        .slice(0, 1)
        .filter(({ entity }) => !(type === 'supported' && isCourt(entity)))
        .map(
          ({ entity }): FoundRelationship => ({
            type,
            source,
            target: entity,
            rule: 'act-judge-deed',
            evidence,
            events: [],
          }),
        ),
    );
  };
}
/** Characters between somebody and their judgement: when, where and how it is given. */
const LONGEST_GAP = 16;
/** Clauses that are kept in mind. */
const MOST_TOLD = 8;

sieveEach(SAID_OF, SAID_ON, SUFFERS, ...JUDGEMENTS.map(({ words }) => words));
