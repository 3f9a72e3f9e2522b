/**
 * What courts did to those of whom Chinese clauses only say that they got a sentence: 船长某甲获刑三年, 某甲被判有罪,
 * 处两年徒刑; what an authority did to those whom the words after its own deed tell of: 某甲被禁止经营, 某甲在其列; and
 * whom a suit is against: 某甲同列被告.
 *
 * Promises: only where the article names a court that can have passed it; a plan or a supposition is no sentence. Who
 * sentences whom in one clause ("被某法院判处") is left to the verbs of chineseActs.ts.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { AUTHORITY } from '../authorities.ts';
import type { BodyFinder } from '../bodies/createBodyFinder.ts';
import { isPower, kindOfName } from '../bodyKinds.ts';
import { SEVERAL_COURTS } from '../events/legalDoers.ts';
import { namesBySentence, type PlacedName } from '../templateOf.ts';
import type { ChineseClause, NameGroup } from './clauses/nameGroup.ts';
import { fitsInstance } from './courtLevels.ts';
import { readClauseNames } from './readClauseNames.ts';

const SENTENCED =
  /(?:被|遭)(?:一审|二审|终审|重审|更审|当庭|法庭|依法|裁定|[\u4e00-\u9fff]{0,4})(?:判(?!断|定为|给)|定罪)|获刑|领刑|判囚|(?<!审)判监(?!督)|获判(?!无罪)|被?改判|维持原判|罪名成立|罪成|(?:判|处|获|各)(?:处|得)?(?:有期徒刑)?[\d一二两三四五六七八九十半]+(?:年|个月)|判处|分获|的?刑期(?!届满|未满|[^，。]{0,4}(?:可能|或将|恐|将))|各领|加刑/gu;
const PUNISHED =
  /(?:被|遭|遭到|将被|拟被)(?:[终永]身|永久|依法|处以|当场|正式|刑事|行政|紧急)*(?:采取[^，。]{0,6}(?:措施|手段)|监视居住|禁止|禁入|禁赛|禁足|停赛|罚|处罚|处分|吊销|免除|立案|查封|冻结|扣押|拘|逮捕|带走|约谈|传唤|收押|羁押|起诉|检控|通缉|驱逐|限制|责令|勒令)|面临[^，。]{0,8}(?:禁入|禁赛|处罚|罚款|检控)/gu;
/** What in one sentence an authority's announcement does to those told of behind it, without a passive. */
const LISTED =
  /(?:正|已|在)?接受(?:审查|监察|纪律|组织|司法|立案|[和与及、])*(?:调查|审查)|各(?:罚|处罚|被罚)|分别?(?:罚|处罚)款?[\d一二两三四五六七八九十百千]|在[其\ue000\ue001]?列|名列其中|榜上有名|(?:承担|负)[^，。]{0,8}(?:连带|赔偿)[^，。]{0,4}责任|[须要需应][^，。]{0,6}(?:赔偿|担责)|另案(?:处理|侦办|起诉)|[也亦均都同](?:遭|被)?(?:罚|立案|起诉|禁入|处分|警告)/gu;
/** Goes to court, and those whom the same sentence then calls the defendants. */
const SUES = /提起(?:上诉|诉讼|公诉|申诉)|提出上诉|起诉|入禀|提告|控告|状告/u;
const DEFENDANT = /(?:同列|同为|列为|被列为|成为|沦为|并列为?)(?:共同)?被告(?![人席]席)|被告(?:还有|包括|分别?是)/gu;
const NOT_DONE = /可能|或将|或会|恐|若|如果|一旦|将(?!近|其|他|她|\ue000)|未|没有|有望|预计|最高可|最高判|曾经被指|求/u;

const membersOf = (groups: readonly NameGroup[], kinds: string) =>
  groups
    .flatMap((g) => g.members)
    .filter((m) => kinds.includes(m.kind))
    .map((m) => m.entity);

/** What a clause without a subject of its own may have before its verb. */
const PASSING =
  /[\d一二三四五六七八九十]+|[年月日号时分]|并|也|又|同时|同样|均|都|还|已|则|便|就|随[即后]|其后|次日|翌日|当[天日晚场]|去|今|前|昨|先后|分别|相继|一度|曾|终|最|于|此|后|而|但|[“”\s]/gu;

/** Whom a sentence is passed on: those named before its words, else the one they are done to, else the one told of. */
function findSentenced(clause: ChineseClause, from: number, word: string, kinds: 'P' | 'PO' = 'P'): string[] {
  const peopleOf = (groups: readonly NameGroup[]) => membersOf(groups, kinds);
  const isTerm = word.endsWith('刑期');
  const before = clause.groups.filter(
    (g) =>
      g.end <= from &&
      (isTerm || !g.owns) &&
      // 大副和二副某甲: somebody who was not found stands before her.
      (g.marker === '' ||
        g.marker === 'ba' ||
        (g.marker === 'with' &&
          (g.start - clause.start > 3 || /^[并也亦又]|连同$/u.test(clause.text.slice(0, g.start - clause.start))))),
  );
  const after = word.startsWith('判')
    ? clause.groups.find((g) => g.start >= from && peopleOf([g]).length > 0)
    : undefined;
  // 法官某甲判处某乙: not the one who passes it.
  if (after && word === '判处') return peopleOf([after]);
  const named = peopleOf(before);
  if (named.length > 0) return named;
  if (after) return peopleOf([after]);
  // 资产被冻结: what is frozen is theirs, not they.
  const own = clause.text.slice(0, from - clause.start).replace(PASSING, '');
  return clause.carried && (kinds === 'P' || own === '') ? peopleOf([clause.carried]) : [];
}

/** Clauses within which the authority told of last is meant: more where the deed is one that a notice lists. */
const isWithin = (power: { clause: number }, clause: number, words: string) =>
  clause - power.clause <= (/拟被|面临|罚|禁/u.test(words) ? 9 : 3);

const isUndone = (clause: ChineseClause, match: RegExpExecArray) =>
  NOT_DONE.test(clause.text.slice(0, match.index)) || /^将被/u.test(match[0]);

export function findVerdicts(
  document: Document,
  names: readonly PlacedName[],
  bodyAt: BodyFinder,
  nameOf: (entity: string) => string,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  const isOf = (entity: string, test: (name: string) => boolean) => test(nameOf(entity));
  let block = -1;
  let court: string | undefined;
  let power: { entity: string; clause: number } | undefined;
  let count = 0;
  /** Who goes to court in the sentence at hand. */
  let plaintiffs: string[] = [];
  let carried: NameGroup | null = null;
  for (const { sentence, template } of namesBySentence(document, names)) {
    if (sentence.block !== block) {
      court = undefined;
      power = undefined;
      carried = null;
    }
    block = sentence.block;
    plaintiffs = [];
    const opening = count;
    const isOfSeveral = SEVERAL_COURTS.test(document.reading.slice(sentence.start, sentence.end));
    const read = readClauseNames(template, carried);
    carried = read.after;
    for (const clause of read.clauses) {
      const bodies: string[] = [];
      for (const { members } of clause.groups) for (const m of members) if (m.kind === 'O') bodies.push(m.entity);
      court = bodies.find((b) => isOf(b, (n) => kindOfName(n) === 'court')) ?? court;
      const evidence = [
        { start: template.offsets[clause.start] as number, end: template.offsets[clause.end] as number },
      ];
      const add = (source: string, people: readonly string[], rule: string) => {
        for (const target of people)
          found.push({ type: 'legal_action_against', source, target, rule, evidence, events: [] });
      };
      for (const match of matchesOf(SENTENCED, clause.text)) {
        const from = clause.start + match.index;
        if (NOT_DONE.test(clause.text.slice(0, match.index + 1))) continue;
        const people = isOfSeveral ? [] : findSentenced(clause, from, match[0]);
        const meant = people.length > 0 ? (court ?? bodyAt(template.offsets[from] as number, 'court')) : undefined;
        if (meant && fitsInstance(clause.text, nameOf(meant))) add(meant, people, 'tie-sentenced');
      }
      for (const match of matchesOf(PUNISHED, clause.text))
        if (power && !bodies.includes(power.entity) && isWithin(power, count, match[0]) && !isUndone(clause, match))
          add(power.entity, findSentenced(clause, clause.start + match.index, match[0], 'PO'), 'tie-punished');
      for (const match of matchesOf(LISTED, clause.text))
        if (power && power.clause >= opening && !bodies.includes(power.entity) && !isUndone(clause, match))
          add(power.entity, findSentenced(clause, clause.start + match.index, match[0], 'PO'), 'tie-listed');
      for (const match of matchesOf(DEFENDANT, clause.text)) {
        const sued = findSentenced(clause, clause.start + match.index, match[0], 'PO');
        for (const source of plaintiffs)
          add(
            source,
            sued.filter((entity) => entity !== source),
            'tie-defendant',
          );
      }
      if (SUES.test(clause.text))
        plaintiffs = membersOf(clause.groups.filter((g) => g.marker === '').slice(0, 1), 'PO');
      const told = (bodies.length > 0 ? clause.groups : [])
        .filter((g) => g.marker === '' || g.marker === 'by' || g.marker === 'agent')
        .flatMap((g) => g.members)
        .find((m) => m.kind === 'O' && isOf(m.entity, (n) => isPower(kindOfName(n)) || AUTHORITY.test(n)))?.entity;
      if (told) power = { entity: told, clause: count };
      count++;
    }
  }
  return found;
}

sieveEach(SENTENCED, PUNISHED, LISTED, SUES, DEFENDANT);
