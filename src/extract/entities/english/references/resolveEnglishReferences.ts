/**
 * Pronouns and titles that stand for somebody named before: "he", "her", "it", "the company", "the engineer".
 *
 * Promises: each goes to the nearest fitting one before it, the subject of a sentence first; what does not fit
 * (gender known to differ, two people for a singular) is passed over; a paragraph further back counts only by its
 * last subject. Looks back a fixed number of mentions, so that reading stays linear.
 */
import type { Document } from '../../../document.ts';
import type { EntityMention, FoundEntity } from '../../../findings.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';
import { addPair } from './addPair.ts';
import { chooseStoodFor } from './chooseStoodFor.ts';
import { type EnglishScene, openScene } from './englishScene.ts';
import { isDescription } from './isDescription.ts';
import type { Reference } from './reading/reference.ts';
import { readReference } from './readReference.ts';
import { see, seeAbove } from './seeEnglishMention.ts';
import { setInSentence } from './setInSentence.ts';
import { postBehind } from './wordsForEach.ts';

export function resolveEnglishReferences(
  document: Document,
  sentences: readonly EnglishToken[][],
  entities: FoundEntity[],
): void {
  const scene = openScene(document, sentences, entities);
  for (const [s, tokens] of sentences.entries()) {
    scene.tokens = tokens;
    scene.sentence = s;
    scene.block = document.sentences[s]?.block ?? 0;
    scene.hasSubject = false;
    resolveSentence(scene);
  }
  for (const { entity, mention } of scene.found) entity.mentions.push(mention);
}

/** Sentences among which the article's own headline is. */
const OPENING = 2;

function resolveSentence(scene: EnglishScene): void {
  const { document, block, sentence, tokens } = scene;
  const kind = document.blocks[block]?.kind;
  if (kind === 'heading' || (kind === 'title' && sentence < OPENING)) seeAbove(scene);
  if (kind === 'title' || kind === 'heading') return;
  for (let i = 0; i < tokens.length; i++) i = resolveAt(scene, i);
}

/** The last token of what begins at a token: of a name, of what stands for somebody, or that one. */
function resolveAt(scene: EnglishScene, i: number): number {
  const { tokens, starts, foretold, sentence } = scene;
  const hit = starts.get((tokens[i] as EnglishToken).start);
  if (hit) {
    let end = i;
    while (end + 1 < tokens.length && (tokens[end] as EnglishToken).end < hit.mention.end) end++;
    // "Its" is hardly the police's or a court's.
    if (hit.mention.rule !== 'en-lower-body') see(scene, i, end, hit.entity);
    return end;
  }
  const ahead = foretold.get(sentence);
  if (ahead?.from === i) {
    addMention(scene, ahead.entity, { from: i, to: ahead.to, rule: 'en-foretold', form: 'title' });
    see(scene, i, ahead.to, ahead.entity);
    return ahead.to;
  }
  const reference = readReference(tokens, i);
  return reference ? resolveReference(scene, i, reference) : i;
}

function resolveReference(scene: EnglishScene, i: number, reference: Reference): number {
  setInSentence(scene, i, reference);
  if (isDescription(scene, i, reference)) return reference.to;
  if (reference.want === 'pair') return addPair(scene, i, reference);
  const entity = chooseStoodFor(scene, i, reference);
  if (!entity) return i;
  addReference(scene, i, reference, entity);
  see(scene, i, reference.to, entity);
  return reference.to;
}

function addReference(scene: EnglishScene, i: number, reference: Reference, entity: FoundEntity): void {
  const { document, tokens, starts, called } = scene;
  const { bodyFrom, from = i, to, form } = reference;
  const own = bodyFrom === undefined ? undefined : starts.get(tokens[bodyFrom]?.start ?? -1);
  if (own?.entity.kind === 'organization') addPost(document, tokens, reference, entity, own.entity);
  addMention(scene, entity, { from, to, rule: `en-${form}`, form });
  // "he will step down as president of", "her resignation as minister": what they are called from then on.
  if (entity.kind !== 'person' || form !== 'pronoun') return;
  for (const word of postBehind(document.reading, (tokens[to] as EnglishToken).end)) called(entity).add(word);
}

function addMention(
  { document, tokens, found }: EnglishScene,
  entity: FoundEntity,
  { from, to, rule, form }: Pick<EntityMention, 'rule' | 'form'> & { from: number; to: number },
): void {
  const [start, end] = [(tokens[from] as EnglishToken).start, (tokens[to] as EnglishToken).end];
  found.push({ entity, mention: { start, end, exact: document.text.slice(start, end), rule, form } });
}

/** "The former Orbis chairman": says of whoever is meant where they have or had the post. */
function addPost(
  document: Document,
  tokens: readonly EnglishToken[],
  { bodyFrom = 0, to, words = [] }: Reference,
  entity: FoundEntity,
  body: FoundEntity,
): void {
  const [start, end] = [(tokens[bodyFrom] as EnglishToken).start, (tokens[to] as EnglishToken).end];
  const former = words.some((w) => /^(?:former|ex|one-time|then|sacked|ousted)$/.test(w));
  entity.appositions.push({
    start,
    end,
    exact: document.text.slice(start, end),
    rule: 'en-description',
    organization: body.id,
    ...(former && { former }),
  });
}
