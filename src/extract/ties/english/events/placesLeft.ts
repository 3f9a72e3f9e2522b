/** Which bodies people leave by an English event. */
import { behind, type Reading } from './readEventClause.ts';

export const COMES_FROM = behind(
  '(?<!\\b(?:pressure|criticism|calls|demands|pushback|scrutiny|opposition|threats|revolt|fire|attack|attacks|backlash|complaints|request|support|help|letter|letters|offer|bid|approach|statement|news|money|funds|funding|investment|investments|investor|investors|loan|loans|loans|proposal|inquiry|investigation|report|order|orders|demand|letter|call|calls|email|emails|message|warning|warnings|data|evidence|documents|takeover|deal|contract|move|payment|payments|grant|grants|gift|donation|donations|interest|competition|resistance) )from|leave|leaving|left|quit|quits|quitting|exit|exited|departed|(?<!\\b(?:defeat|loss|win|victory|draw|match|game|thrashing|humiliation|final|hearing|meeting|speech|dinner|party|conference|protest|rally) )at|(?:resignation|departure|exit|chief|head|executive|officer|chairman|chairwoman|chair|director|member|president|leader|board|partner|editor|manager|coach|captain|boss|out|shareholder|staff|ranks|helm|top) of|as [a-z ]{1,30} of',
);

/** Whoever goes to a body did not leave it. */
export function homeApart(r: Reading, person: string, next: readonly string[]): string | undefined {
  const home = r.homeOf(person);
  return home !== undefined && next.includes(home) ? (r.main !== home ? r.main : undefined) : home;
}
