/**
 * Stakes in the firm that an English story is about, and its rivals, told without its name: "the fund that now owns 44 per
 * cent", "the holding, which has a quarter of the capital", "poached from rival Orbis".
 *
 * Promises: only where the words name no other body whose stake or rival it could be; nobody is their own.
 */
import type { Document } from '../../document.ts';
import type { FoundRelationship } from '../../findings.ts';
import { matchesOf, sieveEach } from '../../sieve.ts';
import { NAME, namesBySentence, ORGANIZATION as O, PERSON as P, type PlacedName } from '../templateOf.ts';

const PART =
  '(?:(?:about|around|roughly|nearly|just|some|almost|over|more than|up to|exactly|an?) )*(?:[\\d.]+ ?(?:%|per ?cent|percent)|half|a (?:quarter|third|fifth|tenth|sixth))';
const SHARES =
  '(?: (?:of (?:the |its |their )?(?:[a-z]+ )?(?:capital|shares|equity|stock|votes|voting rights|company|firm|business)|stake|holding|shareholding))?';

const SHAPES: readonly { type: 'invested_in' | 'competes_with'; pattern: RegExp }[] = [
  {
    type: 'invested_in',
    pattern: new RegExp(
      `(?<s>${NAME})(?:, (?:the|an?|its) [^.;,${P}${O}]{2,50}?)?,? (?:that|which|who) (?:[^.;,${P}${O}]{0,50}? and )?(?:(?:now|has|had|still|already|also|once|together|between them) )*(?:owns?|owned|holds?|held|has|have|controls?|controlled|speaks? for|acquired|bought|built up|took) ${PART}${SHARES}(?! (?:of|in|stake in|interest in) )(?=[,.;]| (?:and|since|after|but|for|last|when|through|via|in \\d{4})\\b)`,
      'dgu',
    ),
  },
  {
    type: 'invested_in',
    pattern: new RegExp(
      `(?:^|[.;,] |and )(?<s>${O}),? (?:(?:now|has|had|still|already|also|then) )*(?:owns?|owned|holds?|held|controls?|acquired|bought|built up|took) ${PART}${SHARES}(?! (?:of|in|stake in|interest in) )(?=[,.;]| (?:and|since|after|but|last|when|in \\d{4})\\b)`,
      'dgu',
    ),
  },
  {
    type: 'competes_with',
    pattern: new RegExp(
      `(?<!['’]s?|(?:with|its|their|his|her|of|old|bitter|great|by|${O}) )(?<!${O} and )\\b(?:arch-?)?rival (?:[a-z-]+ ){0,2}?(?<s>${O})(?!['’]s? (?:bid|offer|approach))(?! and ${O})`,
      'dgu',
    ),
  },
];

/** `main`: the firm or club that the article is about. */
export function findImpliedTies(
  document: Document,
  names: readonly PlacedName[],
  main: string | undefined,
): FoundRelationship[] {
  const found: FoundRelationship[] = [];
  if (main === undefined) return found;
  for (const { own, template } of namesBySentence(document, names)) {
    if (own.length === 0) continue;
    for (const { type, pattern } of SHAPES)
      for (const match of matchesOf(pattern, template.text)) {
        const source = template.entities.get(match.indices?.groups?.s?.[0] ?? -1);
        const [start, end] = [template.offsets[match.index], template.offsets[match.index + match[0].length]];
        if (source === undefined || source === main || start === undefined || end === undefined) continue;
        found.push({
          type,
          source,
          target: main,
          rule: type === 'invested_in' ? 'stake-implied' : 'rival-implied',
          evidence: [{ start, end }],
          events: [],
        });
      }
  }
  return found;
}

sieveEach(...SHAPES.map(({ pattern }) => pattern));
