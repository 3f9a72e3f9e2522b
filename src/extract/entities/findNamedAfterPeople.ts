/**
 * Bodies that bear a person's name: "陈国栋基金会", "林慧珊工作室".
 *
 * Promises: spans of the whole body's name, in order; only behind the full name of somebody whom the text names.
 */
import type { Document } from '../document.ts';
import { sieveEach } from '../sieve.ts';
import type { Person } from './collectPeople.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import type { Tokens } from './readTokens.ts';

const ENDING =
  /^(?:慈善|教育|文化|艺术|医学|体育|奖助学金|科学)?(?:基金会|纪念医院|纪念中学|纪念馆|工作室|律师事务所|律师行|会计师事务所|图书馆|美术馆|博物馆|书院|中学|小学|学校|研究中心|实验室|(?:集团|控股)?有限公司)/;

export function findNamedAfterPeople(
  { reading }: Document,
  tokens: Tokens,
  people: readonly Person[],
): OrganizationName[] {
  const found: OrganizationName[] = [];
  for (const { forms } of people)
    for (const [form, sort] of forms) {
      if (sort !== 'full' || form.length < 3) continue;
      for (const start of tokens.placesOf(form)) {
        const ending = ENDING.exec(reading.slice(start + form.length, start + form.length + 12))?.[0];
        if (!ending || tokens.at[start] === -1) continue;
        const end = start + form.length + ending.length;
        found.push({ start, end, name: reading.slice(start, end), ending });
      }
    }
  return found.sort((a, b) => a.start - b.start);
}

sieveEach(ENDING);
