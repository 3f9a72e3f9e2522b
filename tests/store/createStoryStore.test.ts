import { describe, expect, it } from 'vitest';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { selectBetween, selectEvents, selectLitBySelection, selectRelationships } from '../../src/store/selectors.ts';
import { SAMPLE } from '../sampleStory.ts';

describe('createStoryStore', () => {
  it('gives each story a store of its own', () => {
    const [a, b] = [createStoryStore(SAMPLE), createStoryStore(SAMPLE)];
    a.getState().select({ kind: 'event', id: 'denial' });
    expect(b.getState().selected).toBeNull();
  });

  it('refuses to select what the story does not have', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().select({ kind: 'entity', id: 'nobody' });
    expect(store.getState().selected).toBeNull();
  });

  it('puts a second beside the first, and takes either away', () => {
    const store = createStoryStore(SAMPLE);
    const seen = ['lin', 'nobody', 'zhou', 'wang', 'lin', 'wang'].map((id) => {
      store.getState().selectAlso(id);
      return store.getState().selected;
    });
    expect(seen).toEqual([
      { kind: 'entity', id: 'lin' },
      { kind: 'entity', id: 'lin' },
      { kind: 'entity', id: 'lin', and: 'zhou' },
      { kind: 'entity', id: 'lin', and: 'wang' },
      { kind: 'entity', id: 'wang' },
      null,
    ]);
  });

  it('begins a pair afresh where no person is selected', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().select({ kind: 'event', id: 'denial' });
    store.getState().selectAlso('lin');
    expect(store.getState().selected).toEqual({ kind: 'entity', id: 'lin' });
  });

  it('lights two that nothing links, and nothing else', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().select({ kind: 'entity', id: 'lin', and: 'haitian' });
    expect(selectBetween(store.getState())).toEqual({ chain: [], ties: [], events: [] });
    const lit = selectLitBySelection(store.getState());
    expect([...lit.entities]).toEqual(['lin', 'haitian']);
    expect(lit.events.size + lit.relationships.size).toBe(0);
  });

  it('toggles a value on and off', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().toggle('people', 'lin');
    expect(store.getState().filters.people).toEqual(['lin']);
    store.getState().toggle('people', 'lin');
    expect(store.getState().filters.people).toEqual([]);
  });

  it('walks through the events that are shown, and stops at the ends', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().toggle('people', 'zhou');
    const steps = [1, 1, 1, -1, -1].map((step) => {
      store.getState().walk(step);
      return store.getState().selected?.id;
    });
    expect(steps).toEqual(['dismissal', 'denial', 'denial', 'dismissal', 'dismissal']);
  });

  it.each([
    [
      [-0.5, 0.5],
      [0, 1],
    ],
    [
      [0.8, 1.2],
      [0.6, 1],
    ],
    [
      [0.25, 0.75],
      [0.25, 0.75],
    ],
    [
      [Number.NaN, 1],
      [0, 1],
    ],
  ] as [[number, number], [number, number]][])('keeps the zoom %j inside the axis', (zoom, kept) => {
    const store = createStoryStore(SAMPLE);
    store.getState().setZoom(zoom);
    expect(store.getState().zoom.map((z) => Math.round(z * 1e9) / 1e9)).toEqual(kept);
  });

  it('drops choices of things that are gone when the story changes', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().toggle('people', 'zhou');
    store.getState().select({ kind: 'event', id: 'denial' });
    store.getState().replaceStory({
      ...SAMPLE,
      entities: SAMPLE.entities.filter((e) => e.id !== 'zhou'),
      events: SAMPLE.events.filter((e) => e.id !== 'denial'),
    });
    expect(store.getState().story.events).toHaveLength(2);
    expect(store.getState().filters.people).toEqual([]);
    expect(store.getState().selected).toBeNull();
  });
});

describe('selectors', () => {
  it('give the same object while their inputs stay', () => {
    const store = createStoryStore(SAMPLE);
    const before = selectEvents(store.getState());
    store.getState().hover({ kind: 'event', id: 'denial' });
    expect(selectEvents(store.getState())).toBe(before);
    store.getState().toggle('types', 'statement');
    expect(selectEvents(store.getState())).not.toBe(before);
  });

  it('light what belongs to a person', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().select({ kind: 'entity', id: 'zhou' });
    const lit = selectLitBySelection(store.getState());
    expect([...lit.events]).toEqual(['dismissal', 'denial']);
    expect([...lit.relationships]).toEqual(['tie-dismissed']);
    expect([...lit.entities].sort()).toEqual(['lin', 'zhou']);
  });

  it('show the ties of the events that pass', () => {
    const store = createStoryStore(SAMPLE);
    store.getState().toggle('types', 'joining');
    expect(selectRelationships(store.getState()).map((r) => r.id)).toEqual(['tie-joined']);
  });
});
