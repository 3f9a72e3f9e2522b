/**
 * Bodies that an English article only quotes or that only print what it tells of: "the Orbis news agency says", "a paper
 * in Orbis", "the journal Orbis". Whoever is told of next without a body is at none of them.
 */
interface Place {
  start: number;
  end: number;
  entity: string;
}

const TELLS =
  /^['’]?s?(?: [a-z]+)? (?:news agency|newswire|newspaper|tabloid|daily|magazine|website)(?: has)? (?:say|said|report|quote|claim|learn|reveal|publish)/u;
const PRINTED_IN =
  /\b(?:papers?|articles?|stud(?:y|ies)|letters?|findings|results|published|appeared|printed) (?:in|by) (?:the (?:journal )?)?$|\bthe (?:medical |scientific )?journal $/u;
const LONGEST = 40;

export function findPrinters(reading: string, bodies: readonly Place[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end, entity } of bodies)
    if (
      TELLS.test(reading.slice(end, end + LONGEST)) ||
      PRINTED_IN.test(reading.slice(Math.max(0, start - LONGEST), start))
    )
      found.add(entity);
  return found;
}
