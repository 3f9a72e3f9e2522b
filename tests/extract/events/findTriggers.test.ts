import { describe, expect, it } from 'vitest';
import { findTriggers, TRIGGER_ROWS } from '../../../src/extract/events/chinese/triggers/findTriggers.ts';

const rowsIn = (text: string) => findTriggers(text, { start: 0, end: text.length }, () => false).map((t) => t.row);

const said = TRIGGER_ROWS.flatMap((row) => (row.says ?? []).map((text) => [row.type, row.rule, text] as const));
const notSaid = TRIGGER_ROWS.flatMap((row) => (row.not ?? []).map((text) => [row.type, row.rule, text] as const));

describe('the words of a row', () => {
  it.each(said)('%s, %s: %s', (type, _rule, text) => {
    expect(rowsIn(text).map((row) => row.type)).toContain(type);
  });

  it.each(notSaid)('%s, %s, not: %s', (_type, rule, text) => {
    expect(rowsIn(text).map((row) => row.rule)).not.toContain(rule);
  });
});
