/** People, organizations, works and places as a table: one row each, with the first words that name them. */
import type { Story } from '../model/story.ts';
import { joinCells, writeSpreadsheet } from './writeCsv.ts';

const COLUMNS = [
  ...['id', 'kind', 'name', 'latin_name', 'aliases', 'description', 'mentions'],
  ...['quote', 'start', 'end', 'by'],
];

export function writeCsvPeople(story: Story): string {
  const rows = story.entities.map(({ id, kind, name, latinName, aliases, description, mentions, by }) => {
    const [first] = mentions;
    const named = [id, kind, name, latinName, joinCells(aliases), description, mentions.length];
    return [...named, first?.exact, first?.start, first?.end, by];
  });
  return writeSpreadsheet(COLUMNS, rows);
}
