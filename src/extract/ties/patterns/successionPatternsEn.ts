/** Who came after whom in English: "replaced Doe with Roe", "handed the job to". */
import { NAME, PERSON as P } from '../templateOf.ts';
import { shape, type TiePattern } from './tiePattern.ts';

export const SUCCESSION_PATTERNS_EN: readonly TiePattern[] = [
  {
    rule: 'tie-successor-en',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})(?:['’]s?)? (?:eventual |designated |chosen |interim |handpicked )?successor,? (?<s>${P})`,
    ),
  },
  {
    rule: 'tie-replaced-with',
    type: 'succeeded',
    pattern: shape(`replaced (?<t>${P}) with (?:[a-z][\\w'’-]* ){0,4}?(?<s>${P})`),
  },
  {
    rule: 'tie-gave-the-place',
    type: 'appointed',
    pattern: shape(`(?<s>${NAME}) (?:has |had |\\w+ly )?replaced ${P} with (?:[a-z][\\w'’-]* ){0,4}?(?<t>${P})`),
  },
  {
    rule: 'tie-named-to-replace',
    type: 'succeeded',
    pattern: shape(
      `(?:named|appointed|picked|chose|chosen|installed|hired|tapped|elected) (?<s>${P})(?:, [^.;${P}]{0,40}?${P}?,?)?[^.,;${P}]{0,40}? (?:to (?:replace|succeed)|as (?:a |the )?(?:replacement|successor) (?:for|to)|in place of) (?<t>${P})`,
    ),
  },
  {
    rule: 'tie-predecessor-en',
    type: 'succeeded',
    pattern: shape(`(?<s>${P})(?:['’]s?)? (?:immediate )?predecessor,? (?<t>${P})`),
  },
  {
    rule: 'tie-passed-on',
    type: 'succeeded',
    pattern: shape(
      `(?<t>${P})[^.;${P}]{0,80}? (?:handed|passed|gave|ceded|yielded|surrendered|left|hands|passes|gives) (?:over )?(?:${P}|his|her|the) (?:\\w+ )?(?:job|post|role|position|reins|baton|chair|chairmanship|title|helm|crown|throne|business|company|seat|office|keys|leadership|presidency)(?: over)? to (?<s>${P})`,
    ),
  },
];
