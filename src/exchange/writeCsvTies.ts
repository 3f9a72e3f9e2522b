/** Ties as a table: one row each, from source to target, with the words that say so. */
import type { Story } from '../model/story.ts';
import { findEntity } from './describeEvent.ts';
import { joinCells, writeSpreadsheet } from './writeCsv.ts';

const COLUMNS = [
  ...['id', 'type', 'source', 'target', 'source_id', 'target_id', 'label', 'sign', 'since', 'until', 'certainty'],
  ...['event_ids', 'quote', 'start', 'end', 'other_quotes', 'by'],
];

export function writeCsvTies(story: Story): string {
  const nameOf = (id: string) => findEntity(story, id)?.name ?? id;
  const rows = story.relationships.map((tie) => {
    const [quote, ...others] = tie.evidence;
    return [
      ...[tie.id, tie.type, nameOf(tie.source), nameOf(tie.target), tie.source, tie.target],
      ...[tie.label, tie.sign, tie.since, tie.until, tie.modality ?? 'asserted', joinCells(tie.events)],
      ...[quote?.exact, quote?.start, quote?.end, others.map(({ exact }) => exact).join('\n'), tie.by],
    ];
  });
  return writeSpreadsheet(COLUMNS, rows);
}
