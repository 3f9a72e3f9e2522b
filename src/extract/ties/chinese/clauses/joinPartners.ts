/** People of Chinese clauses who do together what comes next. */
import { sieveEach } from '../../../sieve.ts';
import { joinMembers, type NameGroup, type OwnClause } from './nameGroup.ts';

/** 甲联同乙、丙，…, 甲与乙本是…: what comes next they do together. */
export function joinPartners(subject: NameGroup, groups: readonly NameGroup[], text: string): NameGroup {
  const partner = groups.find(
    (g) =>
      g.marker === 'with' &&
      !g.owns &&
      (WITH_OTHERS.test(text.slice(Math.max(0, g.start - 2), g.start)) || TOLD_OF_BOTH.test(text.slice(g.end))),
  );
  return partner ? joinMembers(subject, partner) : subject;
}

const WITH_OTHERS = /(?:伙拍|联同|会同|携手|联手|连同|偕同|携同|伙同|协同)$/u;
/** 甲与乙本是同窗: what is told of both. */
const TOLD_OF_BOTH =
  /^(?:本来?|原本?|曾经?|都|均|早年?|一度|向来|素来|从小|自幼|当年|后来|最终|[\d年月日底初])*(?:是|为|系|互为|同为|同是|同属|结为|结成|共结连理|结婚|结拜|成婚|完婚|相识|相恋|相熟|合伙|合股|搭档|共事|联姻)/u;

/** The two people whom clauses have named, if there are just two. */
export function findPair(clauses: readonly OwnClause[]): NameGroup | null {
  const groups = clauses.flatMap((c) => c.groups).filter((g) => g.members.some((m) => m.kind === 'P'));
  const [first, ...rest] = groups;
  if (!first) return null;
  const all = rest.reduce(joinMembers, first);
  const members = all.members.filter((m) => m.kind === 'P');
  return members.length === 2 ? { ...all, members, marker: '', owns: false } : null;
}

/** Words for two who are told of together. */
export const PLURAL =
  /^[^，\ue000\ue001]{0,8}?(?:他们|她们|二人|两人|三人|双方|夫妻|夫妇|兄弟|姐妹|姊妹|父子|父女|母子|母女|师徒|师生|叔侄|姑侄|舅甥|兄妹|姐弟|婆媳|翁婿|妯娌|祖孙)(?![的们关之])/u;

/** 某甲曾力挺某乙，后来反目: the two of the clauses before do. */
export const FALL_OUT =
  /^(?:但是?|却|而|可|不料|岂料|后来|如今|现在|最终|其后|此后|之后|不久|不久后|很快|终于?|又|渐渐|逐渐|最后|[去今前]年|\d+年|随后|最后却|正式|公开|彻底)*(?:反目|闹翻|决裂|翻脸|闹掰|对簿公堂|分道扬镳|交恶|失和|不和|形同陌路|渐行渐远|撕破脸|闹僵|老死不相往来|不欢而散|势同水火|水火不容|拆伙|散伙)/u;

sieveEach(PLURAL, FALL_OUT);
