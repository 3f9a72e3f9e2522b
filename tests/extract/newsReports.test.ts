/** Reports as papers write them; the cases and what their strings mean are in newsReports.cases.ts. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { createTools } from '../../src/loader/createTools.ts';
import { BOARDROOM_REPORTS } from './boardroomReports.cases.ts';
import { NEWS_REPORTS } from './newsReports.cases.ts';

const tools = createTools();

function read(text: string, published: string | undefined) {
  const story = extract(text, { file: 'a.txt', ...(published && { published }) }, tools);
  const nameOf = (id: string) => story.entities.find((one) => one.id === id)?.name ?? id;
  const named = (kind: string) => story.entities.filter((one) => one.kind === kind).map(({ name }) => name);
  return {
    people: named('person').sort(),
    organizations: named('organization').sort(),
    events: story.events.map(
      ({ type, date, participants }) =>
        `${type} ${date ?? '?'}: ${participants
          .map(({ entity }) => nameOf(entity))
          .sort()
          .join(', ')}`,
    ),
    ties: story.relationships.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`),
  };
}

const among = (parts: readonly string[], all: readonly string[]) =>
  parts.filter((p) => all.some((one) => one.includes(p)));

describe('news reports', () => {
  it.each([...NEWS_REPORTS, ...BOARDROOM_REPORTS])('$title', ({ text, published, ...expected }) => {
    const found = read(text, published);
    if (expected.people) expect(found.people).toEqual([...expected.people].sort());
    if (expected.organizations) expect(found.organizations).toEqual([...expected.organizations].sort());
    expect(found.events).toEqual(expect.arrayContaining([...(expected.events ?? [])]));
    expect(found.ties).toEqual(expect.arrayContaining([...(expected.ties ?? [])]));
    expect(among(expected.noEvents ?? [], found.events)).toEqual([]);
    expect(among(expected.noTies ?? [], found.ties)).toEqual([]);
  });
});
