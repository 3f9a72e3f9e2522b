/**
 * A title that a reader takes in at a glance, made of the words of the article: who, what, whom.
 *
 * Promises: at most about 64 characters, never cut inside a word, the first letter a capital.
 */
import type { Document } from '../document.ts';
import type { EnglishToken } from '../entities/tokenizeEnglish.ts';
import type { Report } from './chooseEnglishReports.ts';
import type { Placed } from './englishRoles.ts';
import type { EnglishClause } from './readEnglishClauses.ts';

const LONGEST = 64;

export function titleEnglishEvent(
  document: Document,
  tokens: readonly EnglishToken[],
  clause: EnglishClause,
  report: Report,
  subjects: readonly Placed[],
  range: { from: number; to: number },
  _people: readonly Placed[],
): string {
  const slice = (from: number, to: number) =>
    to > from
      ? document.text
          .slice((tokens[from] as EnglishToken).start, (tokens[to - 1] as EnglishToken).end)
          .replace(/\s+/g, ' ')
      : '';
  const names = subjects
    .slice(0, 2)
    .map((s) => (s.mention.form === 'pronoun' || s.mention.form === 'title' ? s.entity.name : s.mention.exact));
  let ownFrom = clause.subject.from;
  // A leading "Since the start of the year," is not who it is.
  for (let i = ownFrom; i < Math.min(ownFrom + 12, clause.subject.to - 1); i++)
    if (tokens[i]?.text === ',') ownFrom = i + 1;
  const own = clause.subject.to - ownFrom <= 10 ? slice(ownFrom, clause.subject.to) : '';
  const who =
    names.length > 0 ? [...new Set(names)].join(' and ') : own.replace(/^(?:On|In|At|By|After) [^,]{1,25}, /, '');
  const verbFrom = Math.min(report.trigger, clause.verb.from);
  const end = Math.max(report.trigger + 1, Math.min(range.to, clause.to));
  const what = slice(verbFrom, end);
  return shorten(`${who} ${what}`.trim());
}

/** Cut at a comma or between words, without a lone preposition or article at the end. */
export function shorten(text: string): string {
  let title = text.replace(/^[\s,;:“”"'(—-]+/, '');
  if (title.length > LONGEST) {
    const comma = title.slice(0, LONGEST).search(/[,;—](?!.*[,;—])/);
    const space = title.lastIndexOf(' ', LONGEST);
    title = title.slice(0, comma > 24 ? comma : space > 0 ? space : title.length);
    title = title.replace(
      /(?:[\s,;:—-]+(?:a|an|the|of|to|in|on|at|by|for|with|and|or|but|as|that|his|her|its|their|from|which|who|than|was|had|is|more|over|after))+$/i,
      '',
    );
    title = `${title}…`;
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}
