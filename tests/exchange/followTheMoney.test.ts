// @vitest-environment node
/** FollowTheMoney, held against the model itself: schemata, properties, ends of edges, required properties. */
import type { IEntityDatum } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { writeFollowTheMoney } from '../../src/exchange/writeFollowTheMoney.ts';
import type { Story } from '../../src/model/story.ts';
import { SAMPLE } from '../sampleStory.ts';
import { DATED } from './datedStory.ts';
import { FTM, findFtmFaults } from './findFtmFaults.ts';

const read = (story: Story): IEntityDatum[] =>
  writeFollowTheMoney(story)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const find = (story: Story, schema: string) => read(story).filter((entity) => entity.schema === schema);

describe('FollowTheMoney', () => {
  it.each([SAMPLE, DATED])('has nothing against a story', (story) => {
    expect(findFtmFaults(read(story))).toEqual([]);
  });

  it('sees a fault', () => {
    const [article, person] = read(DATED);
    expect(findFtmFaults([{ ...(person as IEntityDatum), properties: { proof: ['nobody'] } }])).toEqual([
      'Person without name',
      'Person.proof: undefined is no Document',
    ]);
    expect(() => findFtmFaults([{ ...(article as IEntityDatum), properties: { nonsense: ['x'] } }])).toThrow();
  });

  it('gives each tie the schema that says no more than the tie', () => {
    const nameOf = new Map(read(DATED).map(({ id, properties }) => [id, properties?.name?.[0]]));
    const ties = read(DATED).filter(({ schema }) => FTM.getSchema(schema).isEdge && schema !== 'Documentation');
    expect(
      ties.map(({ schema, properties = {} }) => {
        const { source = '', target = '' } = FTM.getSchema(schema).edge ?? {};
        return [schema, nameOf.get(String(properties[source]?.[0])), nameOf.get(String(properties[target]?.[0]))];
      }),
    ).toEqual([
      ['Employment', 'Ada Hill', 'Acme'],
      ['Directorship', 'Ben Cole', 'Acme'],
      ['Family', 'Ben Cole', 'Ada Hill'],
      ['Associate', 'Ada Hill', 'Ben Cole'],
      ['Ownership', 'Acme', 'Bolt'],
      ['UnknownLink', 'Ben Cole', 'Acme'],
      ['Succession', 'Ada Hill', 'Ben Cole'],
      ['UnknownLink', 'Ada Hill', 'Acme'],
    ]);
    expect(find(DATED, 'UnknownLink')[0]?.properties).toMatchObject({ role: ['[Denied] left'], status: ['denied'] });
    expect(find(DATED, 'Company').map(({ properties }) => properties?.name)).toEqual([['Bolt']]);
  });

  it('keeps years, months and days, and gives anything coarser its first and last day', () => {
    const dates = find(DATED, 'Event').map(({ properties = {} }) => [
      properties.date?.[0] ?? `${properties.startDate ?? ''}/${properties.endDate ?? ''}`,
      properties.notes?.[0],
    ]);
    expect(dates).toEqual([
      ['1990-01-01/1999-12-31', 'EDTF 199X'],
      ['2019-03-01/2019-05-31', 'EDTF 2019-21'],
      ['/2020-01-02', 'EDTF ../2020-01-02'],
      ['/', 'Reported'],
      ['2021-06-01/', 'EDTF 2021-06/..'],
      ['2022-04-01/2022-10-31', 'EDTF 2022-04/2022-10'],
      ['2023', 'EDTF 2023~'],
      ['2024-03-05', 'EDTF 2024-03-05'],
      ['2024-05', 'EDTF 2024-05'],
      ['/', 'Denied'],
    ]);
  });

  it('has a Documentation for every quote of an event, and one for each name', () => {
    const quotes = find(SAMPLE, 'Documentation').flatMap(({ properties }) => properties?.summary ?? []);
    expect(quotes).toEqual([
      ...SAMPLE.events.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)),
      ...SAMPLE.entities.flatMap(({ mentions }) => mentions[0]?.exact ?? []),
    ]);
  });

  it('keeps its ids when the story is read again, and tells stories apart', () => {
    const ids = (story: Story) => read(story).map(({ id }) => id);
    expect(ids({ ...SAMPLE, title: 'another title' })).toEqual(ids(SAMPLE));
    expect(ids({ ...SAMPLE, id: 'another' }).filter((id) => ids(SAMPLE).includes(id))).toEqual([]);
  });
});
