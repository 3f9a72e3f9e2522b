/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for each quote of an event and of a tie, and for
 * each place that names somebody, on the article's text.
 *
 * Promises: `exact` is the article's, character for character. Positions count characters (code points), as that
 * standard wants, not UTF-16 units as the story does. The target is the article's address, or a name made of the
 * story's id where it has none. Dates are EDTF, none is rounded.
 */
import type { Evidence, Story } from '../model/story.ts';
import { toWebAddress } from './cleanText.ts';
import { stableId } from './stableId.ts';

/** How many UTF-16 units before and after a quote are given, to find it again in a text that has changed. */
const CONTEXT = 32;

interface Body {
  purpose: 'describing' | 'tagging' | 'identifying';
  value: string;
}

export function writeAnnotations(story: Story): string {
  const source = toWebAddress(story.source.url) ?? `urn:uuid:${stableId(story.id, 'article')}`;
  const countChars = createCounter(story.text);
  const annotate = (motivation: string, kind: string, id: string, quotes: readonly Evidence[], body: readonly Body[]) =>
    quotes.map(({ start, end, exact }) => ({
      id: `urn:uuid:${stableId(story.id, 'annotation', kind, id, `${start}-${end}`)}`,
      type: 'Annotation',
      motivation,
      body: body.map(({ purpose, value }) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })),
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, ...findContext(story.text, start, end) },
          { type: 'TextPositionSelector', start: countChars(start), end: countChars(end) },
        ],
      },
    }));
  const tag = (value: string | null | undefined): Body[] => (value ? [{ purpose: 'tagging', value }] : []);
  const items = [
    ...story.events.flatMap(({ id, title, type, modality, date, evidence }) =>
      annotate('describing', 'event', id, evidence, [
        { purpose: 'describing', value: title },
        ...[type, modality, date].flatMap(tag),
      ]),
    ),
    ...story.relationships.flatMap((tie) => {
      const [source, target] = [nameOf(story, tie.source), nameOf(story, tie.target)];
      const value = `${source} → ${target}: ${tie.label ?? tie.type}`;
      const tags = [tie.type, tie.sign, tie.modality ?? 'asserted'].flatMap(tag);
      return annotate('linking', 'tie', tie.id, tie.evidence, [{ purpose: 'describing', value }, ...tags]);
    }),
    ...story.entities.flatMap(({ id, kind, name, mentions }) =>
      annotate('identifying', 'entity', id, mentions, [{ purpose: 'identifying', value: name }, ...tag(kind)]),
    ),
  ];
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${stableId(story.id, 'annotations')}`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function nameOf({ entities }: Story, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

/** Words around a quote that do not begin or end inside a character. */
function findContext(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, '');
  return { prefix, suffix };
}

/** From UTF-16 offsets to characters, in constant time after one walk over the text. */
function createCounter(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const isSecondHalf = /[\udc00-\udfff]/.test(text[i] as string) && /[\ud800-\udbff]/.test(text[i - 1] ?? '');
    counts[i + 1] = (counts[i] as number) + (isSecondHalf ? 0 : 1);
  }
  return (offset) => counts[Math.min(offset, text.length)] as number;
}
