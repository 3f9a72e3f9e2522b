/**
 * People and organizations of an article in English: names are found, judged by what stands beside them anywhere in
 * the article, joined with their shorter forms, and followed through titles and pronouns.
 *
 * Promises: every mention has its place; two people of one surname stay two; places are used to judge and are left out.
 * Does not know: anybody from outside the article.
 */
import { countWhile } from '../../../model/countWhile.ts';
import type { Document } from '../../document.ts';
import type { FoundEntity, TimeMention } from '../../findings.ts';
import { classifyEnglishAppositions } from './findEnglishAppositions.ts';
import { findEnglishByline } from './findEnglishByline.ts';
import { groupEnglishNames } from './groups/groupEnglishNames.ts';
import { weighWords } from './kinds/weighEnglishWords.ts';
import { weighMention } from './kinds/weighMention.ts';
import type { EnglishName } from './names/englishName.ts';
import { findEnglishNames } from './names/findEnglishNames.ts';
import { findPlainSurnames } from './names/findPlainSurnames.ts';
import { resolveEnglishReferences } from './references/resolveEnglishReferences.ts';
import { takePossessives } from './takePossessives.ts';
import { type EnglishToken, tokenizeEnglish } from './tokenizeEnglish.ts';

export function findEnglishEntities(document: Document, times: readonly TimeMention[]): FoundEntity[] {
  const sentences = document.sentences.map((sentence) => tokenizeEnglish(document.reading, sentence));
  const byline = findEnglishByline(document, sentences);
  const lowerWords = collectLowerWords(sentences);
  const isTitleCase = document.sentences.map((sentence, i) => isHeadline(document, sentence.block, sentences[i] ?? []));
  const dated = times.map(({ start, end }) => ({ start, end }));
  const names: EnglishName[] = sentences.flatMap((tokens, i) => {
    if (isTitleCase[i] || byline.sentences.has(i)) return [];
    return findEnglishNames(tokens, i, lowerWords).filter(
      (name) => !isDateline(document, tokens, name) && !isBanner(tokens, name) && !isWithin(dated, name),
    );
  });
  names.push(...findPlainSurnames(sentences, names, (s) => isTitleCase[s] === true || byline.sentences.has(s)));
  names.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  const entities = groupEnglishNames(takePossessives(names, sentences), sentences, isTitleCase, document, {
    weighMention,
    weighWords,
  });
  classifyEnglishAppositions(document, sentences, entities);
  resolveEnglishReferences(document, sentences, entities);
  const found = [...entities, ...byline.people.filter((p) => !entities.some((e) => e.name === p.name))];
  for (const entity of found) {
    if (byline.people.some((p) => p.name === entity.name) && entity.appositions.length === 0) entity.isByline = true;
    entity.mentions.sort((a, b) => a.start - b.start);
  }
  return found;
}

function collectLowerWords(sentences: readonly EnglishToken[][]): ReadonlySet<string> {
  const found = new Set<string>();
  // "Orbis-2's": a letter that is left over tells of no word.
  for (const tokens of sentences)
    for (const t of tokens)
      if (t.kind === 'word' && !t.isCapital && (t.text.length > 1 || t.text === 'a')) found.add(t.lower);
  return found;
}

/** Title Case lines say nothing of what is a name: most of their longer words have a capital. */
function isHeadline(document: Document, block: number, tokens: readonly EnglishToken[]): boolean {
  const kind = document.blocks[block]?.kind;
  const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  const capitals = long.filter((t) => t.isCapital).length;
  return (
    long.length > 0 &&
    capitals / long.length > (kind === 'title' || kind === 'heading' ? 0.6 : 0.85) &&
    !/[.?!]$/.test(tokens.at(-1)?.text ?? '')
  );
}

/** "'WE GO ON': how …", "MUST READ: …": words in capitals before a colon call out, and name nobody. */
function isBanner(tokens: readonly EnglishToken[], name: EnglishName): boolean {
  const colon = tokens.findIndex((t) => t.text === ':');
  return (
    colon > name.from &&
    colon < 8 &&
    tokens.slice(0, colon).every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase())
  );
}

/** "SAN FRANCISCO, Aug. 30, 2017 - ", "LONDON (Reuters) - ": where and by whom the article was sent. */
function isDateline(document: Document, tokens: readonly EnglishToken[], name: EnglishName): boolean {
  if (name.from > 14 || !/^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')) return false;
  const start = tokens[0]?.start ?? 0;
  const day = DAY_LINE.exec(document.reading.slice(start, start + 60));
  if (day) return name.start < start + day[0].length;
  const dash = document.reading.slice(start, start + 80).search(/\s[-—]{1,2}\s/);
  return dash >= 0 && name.start < start + dash;
}

/** "NEW YORK May 8 A Manhattan jury": an agency's line without a dash. */
const DAY_LINE =
  /^\p{Lu}{3,}[\p{Lu} ]{0,20}(?:, \p{L}+)?(?: \(\p{L}+\))?,? (?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2},? (?=\p{Lu})/u;

function isWithin(spans: readonly { start: number; end: number }[], name: { start: number; end: number }): boolean {
  const span = spans[countWhile(spans.length, (i) => (spans[i] as { end: number }).end <= name.start)];
  return Boolean(span && span.start <= name.start && name.end <= span.end);
}
