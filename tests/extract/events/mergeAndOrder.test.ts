import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/extract/events/mergeEvents.ts';
import { orderEvents } from '../../../src/extract/events/orderEvents.ts';
import { type Names, readEvents } from './readCase.ts';

function tell(text: string, names: Names) {
  const { document, events } = readEvents(text, names);
  const merged = orderEvents(mergeEvents(events, document), document);
  return merged.map((e) => ({
    type: e.type,
    date: e.time?.edtf ?? null,
    quotes: e.evidence.map((s) => document.text.slice(s.start, s.end)),
  }));
}

describe('mergeEvents', () => {
  it('joins a heading’s mention to what the body tells, the body’s words first', () => {
    const told = tell('# 周岚辞职\n2024年3月5日，周岚宣布辞职。', { people: ['周岚'] });
    expect(told).toEqual([
      { type: 'departure', date: '2024-03-05', quotes: ['2024年3月5日，周岚宣布辞职。', '# 周岚辞职'] },
    ]);
  });

  it('takes the date from whichever report has one', () => {
    const told = tell('周岚被解雇震动业界。\n2024年3月5日，董事会解雇周岚。', {
      people: ['周岚'],
      organizations: ['董事会'],
    });
    expect(told.map((e) => [e.type, e.date, e.quotes.length])).toEqual([['dismissal', '2024-03-05', 2]]);
  });

  it('keeps two departures of one person on different days apart', () => {
    const told = tell('2020年3月5日，周岚辞职。\n2024年3月5日，周岚再次辞职。', { people: ['周岚'] });
    expect(told.map((e) => e.date)).toEqual(['2020-03-05', '2024-03-05']);
  });

  it('keeps the same happening to different people apart', () => {
    const told = tell('2024年3月5日，周岚辞职。\n2024年3月5日，何亦辞职。', { people: ['周岚', '何亦'] });
    expect(told).toHaveLength(2);
  });

  it('drops what only a heading says without a date', () => {
    expect(tell('# 周岚辞职\n何亦当选主席。', { people: ['周岚', '何亦'] }).map((e) => e.type)).toEqual([
      'appointment',
    ]);
  });
});

describe('orderEvents', () => {
  it('puts dated events in the order of their dates, whatever the order of telling', () => {
    const told = tell('2024年3月5日，周岚当选主席。\n2020年5月1日，何亦创办北山银行。', {
      people: ['周岚', '何亦'],
      organizations: ['北山银行'],
    });
    expect(told.map((e) => e.date)).toEqual(['2020-05-01', '2024-03-05']);
  });

  it('leaves an undated event with what it is told with', () => {
    const told = tell('2020年5月1日，何亦创办北山银行。周岚加盟北山银行。\n2024年3月5日，周岚当选主席。', {
      people: ['周岚', '何亦'],
      organizations: ['北山银行'],
    });
    expect(told.map((e) => e.type)).toEqual(['founding', 'joining', 'appointment']);
  });

  it('puts a return after the dismissal it undoes, where the dates do not say', () => {
    const told = tell('2023年11月，周岚重返北山银行。2023年11月，周岚被解雇。', {
      people: ['周岚'],
      organizations: ['北山银行'],
    });
    expect(told.map((e) => e.type)).toEqual(['dismissal', 'return']);
  });

  it('puts what is only planned and undated last', () => {
    const told = tell('周岚计划出售北山银行。\n2024年3月5日，周岚当选主席。', {
      people: ['周岚'],
      organizations: ['北山银行'],
    });
    expect(told.map((e) => e.type)).toEqual(['appointment', 'deal']);
  });
});
