/**
 * What somebody may be called by later for what stands beside their name: "Doe edits the Annals" makes an editor of her,
 * "was sacked on Monday" the ousted one, "Professor Doe" a professor, ", 42," the 42-year-old.
 *
 * Does not know: what appositions say of them; those are read with the names.
 */

/** Behind a name: who does so is called so. */
const DOES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:edits|edited|has edited)\b/, ['editor']],
  [/^(?:manages|managed|has managed|ran|runs)\b/, ['manager', 'boss']],
  [/^(?:coaches|coached|has coached)\b/, ['coach', 'manager']],
  [/^(?:leads|led|has led|heads|headed)\b/, ['leader', 'head']],
  [/^(?:was|is) (?:chosen|elected|picked|named|appointed) (?:to lead|leader)\b/, ['leader']],
  [/^(?:chairs|chaired|has chaired)\b/, ['chairman', 'chairwoman', 'chair']],
  [/^(?:owns|owned|has owned|bought)\b/, ['owner']],
  [/^(?:captains|captained)\b/, ['captain', 'skipper']],
  [/^(?:co-?founded|founded|set up|started|established)\b/, ['founder']],
  [
    /^(?:once )?(?:played|plays) (?:as an? )?(?<post>full-back|goalkeeper|striker|winger|midfielder|defender|forward|fly-half|scrum-half|hooker|prop|quarterback|pitcher)\b/,
    [],
  ],
];
/** Between a name and its verb. */
const ASIDE = /^(?:, \d\d,)?(?:, who|,? who)? (?:once |then |now |long |had |later |also )?/;
const OUT =
  '(?:sacked|fired|ousted|dismissed|removed|deposed|axed|forced out|toppled|unseated|stripped|suspended|expelled|struck off)';
const WAS_OUT = new RegExp(`^(?:, [^,.]{1,40},)?(?:, who)? (?:was|has been|had been|is being) (?:[a-z]+ )?${OUT}\\b`);
const PUT_OUT = new RegExp(
  `\\b${OUT}(?: (?:[a-z-]+|Chief (?:Executive|[A-Z][a-z]+ Officer)|CEO|Chairman|Chairwoman|President|Coach|Manager)){0,6},? $`,
);
/** Reached for with "the ousted banker". */
export const OUSTED =
  /^(?:ousted|sacked|fired|dismissed|deposed|disgraced|axed|toppled|suspended|departed|departing|outgoing|fallen|embattled|unseated)$/;
/** Added to what somebody is called who was put out of a post. */
export const PUT_OUT_OF = '+ousted';
const STYLES: Readonly<Record<string, readonly string[]>> = {
  Professor: ['professor', 'academic'],
  Prof: ['professor', 'academic'],
  Dr: ['doctor'],
  Judge: ['judge'],
  Justice: ['justice', 'judge'],
  Senator: ['senator'],
  Captain: ['captain'],
  Coach: ['coach'],
  Bishop: ['bishop'],
  Archbishop: ['archbishop'],
  Constable: ['constable', 'officer'],
  Sergeant: ['sergeant', 'officer'],
  Inspector: ['inspector', 'detective', 'officer'],
  Mayor: ['mayor'],
  Governor: ['governor'],
  President: ['president'],
  Premier: ['premier'],
  Chancellor: ['chancellor'],
  Speaker: ['speaker'],
};
const STYLED = /\b(\p{Lu}\p{Ll}+)\.? $/u;
const AGED = /^(?:,| \() ?(\d\d)(?=[,).;]| and\b)/;
const MP = /^(?:, who)?(?:,| is| was) the (?:\p{Lu}?[\p{L}-]+ )?(MP|MEP|CEO|CFO) (?:for|of)\b/u;
/** Makers and traders, whom the word alone might make a firm. */
const TRADE =
  /^(?:, \d\d)?, an? (?:[a-z-]+ ){0,3}?(builder|publisher|dealer|developer|brewer|grocer|auditor|producer|haulier|contractor|broker|baker|printer)\b/;
const REACH = 80;

/** "Doe's government", "the Doe administration": whoever has one heads it. */
const HEADS =
  /^(?:['’]s?)? (?:(?:minority|coalition|centre-\w+|center-\w+|conservative|\w+-party|own|new) )?(government|cabinet|premiership|administration|presidency)\b/i;
const HEADS_AS: Readonly<Record<string, readonly string[]>> = {
  government: ['prime', 'minister', 'premier'],
  cabinet: ['prime', 'minister', 'premier'],
  premiership: ['prime', 'minister', 'premier'],
  administration: ['president'],
  presidency: ['president'],
};

/** `reading` around the mention from `start` to `end`. */
export function calledByDeeds(reading: string, start: number, end: number): string[] {
  const behind = reading.slice(end, end + REACH);
  const before = reading.slice(Math.max(0, start - REACH), start);
  const found: string[] = [];
  const aside = ASIDE.exec(behind)?.[0] ?? '';
  if (aside !== '') {
    const deed = behind.slice(aside.length);
    for (const [pattern, words] of DOES) {
      const match = pattern.exec(deed);
      if (match) found.push(...words, ...(match.groups?.post ? [match.groups.post] : []));
    }
  }
  if (WAS_OUT.test(behind) || PUT_OUT.test(before)) found.push(PUT_OUT_OF);
  found.push(...(STYLES[STYLED.exec(before)?.[1] ?? ''] ?? []));
  const age = AGED.exec(behind)?.[1];
  if (age) found.push(`${age}-year-old`);
  const trade = TRADE.exec(behind)?.[1];
  if (trade) found.push(trade);
  found.push(...(HEADS_AS[HEADS.exec(behind)?.[1]?.toLowerCase() ?? ''] ?? []));
  const seat = MP.exec(behind)?.[1];
  if (seat) found.push(seat.toLowerCase());
  return found;
}
