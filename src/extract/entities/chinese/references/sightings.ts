/**
 * Where somebody has been seen in the text, and how much each place speaks for their being meant next: the subject of a clause most, a
 * possessor or an object of a small word least.
 */
import type { Span } from '../../../document.ts';
import type { FoundEntity } from '../../../findings.ts';
import { sieveEach } from '../../../sieve.ts';

export interface Seen extends Span {
  entity: FoundEntity;
  sentence: number;
  weight: number;
  /** Named, and not only meant by a pronoun. */
  isNamed: boolean;
}

/** One that is weighed when a pronoun asks: most sentences have none near. */
export class Sighting implements Seen {
  readonly start: number;
  readonly end: number;
  readonly entity: FoundEntity;
  readonly sentence: number;
  readonly isNamed: boolean;
  readonly #weigh: (span: Span) => number;
  #weight: number | undefined;

  constructor(
    { start, end }: Span,
    entity: FoundEntity,
    sentence: number,
    isNamed: boolean,
    weigh: (span: Span) => number,
  ) {
    this.start = start;
    this.end = end;
    this.entity = entity;
    this.sentence = sentence;
    this.isNamed = isNamed;
    this.#weigh = weigh;
  }

  get weight(): number {
    this.#weight ??= this.#weigh(this);
    return this.#weight;
  }
}

/** The subject of a clause weighs most, a possessor or an object of a small word least. */
export function weighPlace(reading: string, clauses: readonly Span[], { start, end }: Span): number {
  const clause = clauses.find((c) => c.start <= start && start < c.end);
  const left = clause ? reading.slice(clause.start, start) : '';
  // The Latin name beside the name adds nothing.
  if (reading[start - 1] === '（') return 1;
  const bracket = /^（[^（）\n]{1,40}）/.exec(reading.slice(end, end + 44))?.[0].length ?? 0;
  const right = reading.slice(end + bracket, end + bracket + 1);
  if (right === '的') return left.length < 2 ? 1.8 : 0.8;
  // "空缺由周岚填补": of whoever comes to a post the text goes on to tell.
  if (BY.test(left) && COMES.test(reading.slice(end, end + 8))) return 2.5;
  if (/(?:被|由|向|对|与|和|从|把|将|让|给|跟|同|受|遭|替|为|会同|偕)[^，。的、]{0,6}$/.test(left) && MARKED.test(left))
    return 1;
  if (/^[、和与及]/.test(right) || /[、和与及]$/.test(left)) return 1.3;
  if (FOCUS.test(left)) return 2.6;
  // "教练说他有伤": of whom somebody else speaks.
  if (/^[他她]$/.test(reading.slice(start, end)) && SPEAKS_OF.test(left)) return 2.6;
  if (TOPIC.test(left) && right === '，') return 3;
  if (PREDICATE.test(left)) return 1.2;
  if (TOLD.test(left)) return 1.5;
  if (MARKED_DESCRIBED.test(left)) return 1;
  if (left.length < 10 && !/[说称示为]$/.test(left)) return 2.4;
  if (HEAD.test(left) || (ATTRIBUTED.test(left) && /[\u3400-\u9fff]/.test(right))) return 2.3;
  return 1.2;
}

/** "坐在电视机前的护士长某甲听不下去了": what is told of the subject stands before it. */
const ATTRIBUTED = /^[^，。；：“”的]{2,16}的[^，。的]{0,6}$/;
const BY = /由[^，。的]{0,14}$/;
const COMES =
  /^(?:[（(][^（）()]{1,40}[）)])?(?:临时|暂时|随即|正式)?(?:接任|接替|接手|接掌|接棒|填补|补上|递补|继任|顶上|出任|担任|兼任|代理|执掌)/;
/** A preposition, and no more than a post between it and the name. */
const MARKED =
  /(?:被|由|向|对|与|和|从|把|将|让|给|跟|同|受|遭|替|为|偕)(?:$|[^，。的、]{0,6}(?:人|友|长|员|官|裁|理|席|手|师|亲|妻|夫|子|女|兄|弟|姐|妹|伴|档|总统|总理|前锋|门将)$)/;

/** "她向分管财务的某甲": over a description, where somebody stands before it. */
const MARKED_DESCRIBED =
  /[^，。](?:由|把|对|向|给|与|和|同|跟|替)[^，。；：“”、把对向给与的]{2,14}的[^，。；：“”、的]{0,6}$/;

/** 顶上来的是某甲: whom the clause is built to name. */
const FOCUS = /的(?:正|却|则|恰|恰恰|也)?是[^，。的]{0,14}$/;
const SPEAKS_OF = /[\u3400-\u9fff](?:说|称|透露|表示|指|指出|认为|证实|猜测|盛传|相信|强调|形容|承认|坚称)$/;
/** 至于某甲，: of whom the text now tells. */
const TOPIC = /^(?:而)?(?:至于|关于|对于|说到|说起|提起|提到|谈到|谈及|轮到)[^，。的]{0,8}$/;

/** 导师是物理学家某甲: who somebody is, not of whom the text tells. */
const PREDICATE = /[^，。的不就还却正但可也总都]是[^，。]{0,10}$/;

/** 批评某甲: whoever speaks of another, or to them, goes on speaking. */
const TOLD =
  /[^，。](?:批评|指责|抨击|谴责|怒斥|痛斥|痛批|炮轰|嘲讽|讽刺|质疑|称赞|赞扬|表扬|盛赞|力挺|声援|感谢|告诉|警告|提醒|反驳|驳斥|责怪|埋怨)了?(?:前|时任|现任)?[^，。的、]{0,6}$/;

/** 批评公司最力的市议员某甲: the head that a long description stands before. */
const HEAD = /^[^，。的]{2,16}的[^，。、的被由向对与和从把将让给跟同受遭替为]{0,9}$/;

sieveEach(TOLD, MARKED_DESCRIBED, BY, COMES, PREDICATE, HEAD);
