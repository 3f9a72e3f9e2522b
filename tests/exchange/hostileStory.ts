/** Stories whose every word may be hostile, for properties that hold of each format. */
import fc from 'fast-check';
import type { Evidence, Story } from '../../src/model/story.ts';
import { ENTITY_KINDS, EVENT_TYPES, LANGS, MODALITIES, RELATIONSHIP_TYPES, SIGNS } from '../../src/model/vocabulary.ts';

const NASTY = [
  ...[
    '\u0000',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\r',
    '\r\n',
    '\n',
    '\t',
  ],
  ...[']]>', '<![CDATA[', '<!--', '-->', '<script>window.__hit = 1</script>', '<img src=x onerror="window.__hit = 1">'],
  ...[
    '&',
    '&amp;',
    '&#0;',
    '"',
    "'",
    '""',
    '\\',
    '\\n',
    ';',
    ',',
    ':',
    '|',
    '=1+1',
    '+1',
    '-1',
    '@x',
    '＝1',
    '\u202e',
    '\u200f',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '**',
    '__',
    '[a](b)',
    '![a](b)',
    'https://x.org/',
    'www.x.org',
    'a@b.org',
    'END:VEVENT',
  ],
  ...[
    'BEGIN:VALARM',
    '🎉',
    '林一',
    'é',
    '𝕏',
    ' ',
    '{{',
    '}}',
    '__proto__',
    'constructor',
    '%00',
    'javascript:alert(1)',
  ],
];

const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ maxLength: 6, unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const ids = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'a', 'a b', 'a\u0000', '<a>', '"', '\ud800', '林', '-1'),
  words.map((w) => `x${w}`),
);
const dates = fc.constantFrom(
  ...[
    '2024-03-05',
    '2024-03',
    '2024',
    '2024~',
    '2024-03?',
    '2024-21',
    '2023-24',
    '199X',
    '19XX',
    '2024-03-XX',
    '2024-XX-XX',
  ],
  ...[
    '2023/2024',
    '2023-05/..',
    '../2020',
    '2020/',
    '-0043-03-15',
    '0000',
    '0999',
    'Y12345',
    'Y-123456',
    '9999-12-31',
    '0001-01-01',
  ],
);
const urls = fc.oneof(
  words,
  words.map((w) => `https://example.org/${w}`),
  fc.constant('javascript:alert(1)'),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Drops what is `undefined`, as JSON does. */
const drop = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const hostileStory: fc.Arbitrary<Story> = fc
  .record({
    lines: fc.array(
      words.map((w) => `.${w}`),
      { minLength: 1, maxLength: 6 },
    ),
    entityIds: fc.uniqueArray(ids, { maxLength: 4 }),
    eventIds: fc.uniqueArray(ids, { minLength: 1, maxLength: 5 }),
    tieIds: fc.uniqueArray(ids, { maxLength: 4 }),
    lang: fc.constantFrom(...LANGS),
    source: fc.record({
      file: words,
      publisher: optional(words),
      author: optional(words),
      published: optional(dates),
      url: optional(urls),
    }),
    id: ids,
    title: words,
  })
  .chain(({ lines, entityIds, eventIds, tieIds, lang, source, id, title }) => {
    const text = lines.join('\n');
    const quotes: Evidence[] = [];
    for (const exact of lines) {
      const start = (quotes.at(-1)?.end ?? -1) + 1;
      quotes.push({ start, end: start + exact.length, exact });
    }
    const quote = fc.constantFrom(...quotes);
    const evidence = fc.uniqueArray(quote, { minLength: 1, maxLength: 2, selector: (q) => q.start });
    const known = fc.constantFrom(...(entityIds.length > 0 ? entityIds : ['nobody']));
    const some = entityIds.length > 0 ? fc.uniqueArray(known, { maxLength: 3 }) : fc.constant([]);
    return fc.record({
      version: fc.constant(1 as const),
      id: fc.constant(id),
      title: fc.constant(title),
      lang: fc.constant(lang),
      source: fc.constant(source),
      text: fc.constant(text),
      blocks: fc.constant([]),
      topics: words.map((label) => [{ id: 'topic', label, kind: 'theme' as const, evidence: [] }]),
      entities: fc.tuple(
        ...entityIds.map((entity) =>
          fc.record({
            id: fc.constant(entity),
            kind: fc.constantFrom(...ENTITY_KINDS),
            name: words,
            latinName: optional(words),
            aliases: fc.array(words, { maxLength: 2 }),
            description: optional(words),
            mentions: evidence,
          }),
        ),
      ),
      events: fc.tuple(
        ...eventIds.map((event) =>
          fc.record({
            id: fc.constant(event),
            type: fc.constantFrom(...EVENT_TYPES),
            title: words,
            date: fc.option(dates),
            dateBasis: optional(fc.record({ evidence: fc.constant([]), says: words })),
            participants: some.map((list) => list.map((entity) => ({ entity }))),
            topics: fc.constantFrom([], ['topic']),
            modality: fc.constantFrom(...MODALITIES),
            speaker: optional(fc.record({ name: words, evidence: fc.constant([]) })),
            evidence,
          }),
        ),
      ),
      relationships:
        entityIds.length === 0
          ? fc.constant([])
          : fc.tuple(
              ...tieIds.map((tie) =>
                fc.record({
                  id: fc.constant(tie),
                  type: fc.constantFrom(...RELATIONSHIP_TYPES),
                  source: known,
                  target: known,
                  label: optional(words),
                  sign: fc.constantFrom(...SIGNS),
                  since: optional(dates),
                  until: optional(dates),
                  modality: optional(fc.constantFrom(...MODALITIES)),
                  events: fc.subarray(eventIds),
                  evidence,
                }),
              ),
            ),
      problems: fc.constant([]),
    });
  })
  .map((story) => drop<unknown>(story) as Story);
