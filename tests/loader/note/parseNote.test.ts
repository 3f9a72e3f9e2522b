import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/loader/loadProblem.ts';
import { parseNote } from '../../../src/loader/note/parseNote.ts';

describe('parseNote', () => {
  it('reads what the article does not say', () => {
    const source =
      'publisher: 腾讯科技 # where it stood\nlang: zh-Hans\npublished: 2024-10-02\nurl: https://example.org/a\n';
    const { note, problems } = parseNote(source, 'a.story.yaml');
    expect(problems).toEqual([]);
    expect(note.data).toEqual({
      publisher: '腾讯科技',
      lang: 'zh-Hans',
      published: '2024-10-02',
      url: 'https://example.org/a',
    });
    expect(note.place(['published'])).toEqual({ file: 'a.story.yaml', line: 3, column: 12 });
  });

  it.each(['', '# nothing yet\n', '---\n'])('an empty note says nothing: %j', (source) => {
    const { note, problems } = parseNote(source, 'a.story.yaml');
    expect([note.data, problems]).toEqual([{}, []]);
  });

  it('takes a year for a date, and no date for one too', () => {
    const { note, problems } = parseNote('events:\n  - quote: a\n    date: 2019\n  - quote: b\n    date: null\n', 'n');
    expect(problems).toEqual([]);
    expect(note.data.events).toEqual([
      { quote: 'a', date: '2019' },
      { quote: 'b', date: null },
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'an unknown key',
      'publishd: 2024-10-02\n',
      ['error: “publishd” is not known here: did you mean “published”? (n.yaml:1:1)'],
    ],
    [
      'a key that is like none',
      'lang: en\nxyzzyplugh: 1\n',
      [
        'error: “xyzzyplugh” is not known here: known are title, publisher, author, published, lang, url, noise, entities, events, relationships. (n.yaml:2:1)',
      ],
    ],
    [
      'a malformed date',
      'published: 2024-13-02\n',
      ['error: published: “2024-13-02” is not a day: write it as YYYY-MM-DD. (n.yaml:1:12)'],
    ],
    [
      'an unknown language',
      'lang: zh-hans\n',
      ['error: lang: “zh-hans” is not known: did you mean “zh-Hans”? (n.yaml:1:7)'],
    ],
    [
      'a link that runs script',
      'url: javascript:alert(1)\n',
      [
        'error: url: “javascript:alert(1)” is not a web address: it has to begin with https:// or http://. (n.yaml:1:6)',
      ],
    ],
    [
      'several at once',
      'events:\n  - quote: a\n    tipe: legal\n    type: leagl\n  - type: legal\n    date: 2024-9-1\n',
      [
        'error: events[1].type: “leagl” is not known: did you mean “legal”? (n.yaml:4:11)',
        'error: “tipe” is not known here: did you mean “type”? (n.yaml:3:5)',
        'error: events[2].quote is missing. (n.yaml:5:5)',
        'error: events[2].date: “2024-9-1” is not a date: write it as 2024-09-25, 2024-09, 2024, about 2024-09~, or from 2024-04/2024-10. (n.yaml:6:11)',
      ],
    ],
    [
      'a list for a mapping',
      '- a\n',
      ['error: The note has to be “key: value” lines, such as “published: 2024-10-02”. (n.yaml:1:1)'],
    ],
    ['a word for a list', 'noise: advert\n', ['error: noise has to be a list. (n.yaml:1:8)']],
    ['a number for text', 'title: 1984\n', ['error: title has to be text (put it in quotation marks). (n.yaml:1:8)']],
    [
      'a tab for an indent',
      'events:\n\t- quote: a\n',
      ['error: The note is not YAML: Tabs are not allowed as indentation. (n.yaml:2:1)'],
    ],
  ])('%s', (_, source, expected) => {
    const { note, problems } = parseNote(source, 'n.yaml');
    expect(problems.map(formatProblem)).toEqual(expected);
    expect(note.data).toEqual({});
  });
});
