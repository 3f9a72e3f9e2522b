/**
 * Where the bodies of an article stand as places that somebody may be at.
 *
 * Promises: not where they only act on somebody, have been left, are a scene, own a part, send or are told something.
 */
import type { Document, Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import { kindOfName } from '../bodyKinds.ts';
import type { PlacedName } from '../templateOf.ts';

/** 由某会, 从某公司, 离开某公司: a body that acts on somebody or that somebody has left is not where they are. */
const PASSED =
  /(?:[由被从]|(?:卖|转让|转卖|出售|售|出让|转手|抵押)给了?|售予|根据|依据|援引|(?<![占数证依根盘割])据|(?<![从以之日目生面])[前原]|离开了?|告别了?|辞别|退出了?|脱离|逃离|原是|曾是|原任|曾任|原为|曾为|(?:此前|之前|以前|先前|早年|曾)(?:执教|效力于?|任职于?|供职于?|服务于?|就职于?|领导|执掌)|此前在|之前在|曾在|毕业于|出身于?)$/u;
/** "could not defend it": what the word stands for is often no body at all. */
export const isMereObject = (reading: string, { start, end, isStandIn }: PlacedName): boolean =>
  isStandIn === true && reading.slice(start, end) === 'it';
/** 在某医院病逝, 在某法院受审, 在某交易所挂牌: a body that is only where something happens. */
const SCENE =
  /^[^，。；]{0,6}?(?:病逝|逝世|去世|过世|辞世|离世|身亡|不治|出生|降生|分娩|就医|求医|就诊|住院|留医|留院|养病|疗养|静养|治疗|抢救|急救|康复|受审|应讯|出庭|过堂|开庭|提堂|聆讯|挂牌|上市|敲钟|停牌|复牌|登记|注册)/u;
const isScene = (reading: string, { start, end }: Span): boolean =>
  reading[start - 1] === '在' && SCENE.test(reading.slice(end, end + 10));
/** 持股两成的某集团, 大股东某集团: whose posts another body's are not. */
const OUTSIDER =
  /(?:持股|持有|握有)[^，。；]{0,10}的(?:[激私主养对机外家小大][进募权老冲构资族股]?)?(?:基金|股东|财团|机构|投资者)?[“「《]?$|(?:股东|投资方|收购方|对手|债权人)[“「《]?$/u;
/** 某资本派驻的某甲: who sends somebody is not where they and others work. */
const SENDS = /^(?:派驻|派来|派出|派遣|委派|指派|提名|推荐|推举)(?:到[^，。]{1,6})?的/u;

/** Whom an English sentence is told to, or who tells it. */
const TOLD_TO = /\b(?:told|interview with|according to|reported by) (?:the )?$/i;

/** `bodies`: in order; `isFounder`: for a founder those count as well who hold a part of another body. */
export function placeBodies(
  { reading }: Document,
  bodies: readonly PlacedName[],
  main: string | undefined,
  isFounder: boolean,
): PlacedName[] {
  const isOutside = (n: PlacedName) => !isFounder && OUTSIDER.test(reading.slice(Math.max(0, n.start - 16), n.start));
  const outside = new Set(bodies.filter(isOutside));
  const outsiders = new Set([...outside].map((n) => n.entity).filter((entity) => entity !== main));
  const isOutsidersStandIn = (n: PlacedName) =>
    (n.isStandIn || reading[n.start - 1] === '（') && outsiders.has(n.entity);
  return bodies.filter(
    (n) =>
      !isOutsidersStandIn(n) &&
      (!isScene(reading, n) || isCourt(reading, n)) &&
      !isMereObject(reading, n) &&
      !SENDS.test(reading.slice(n.end, n.end + 10)) &&
      !PASSED.test(reading.slice(Math.max(0, n.start - 3), n.start)) &&
      !outside.has(n) &&
      !isToldTo(reading, n),
  );
}

/** 在某法院受审: whoever judges is of that court. */
const isCourt = (reading: string, { start, end }: Span): boolean => kindOfName(reading.slice(start, end)) === 'court';

const isToldTo = (reading: string, { start }: Span): boolean =>
  reading[start - 1] === ' ' && TOLD_TO.test(reading.slice(Math.max(0, start - 20), start));

sieveEach(PASSED, OUTSIDER, SCENE, SENDS);
