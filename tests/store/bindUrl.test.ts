// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindUrl } from '../../src/store/bindUrl.ts';
import { createStoryStore } from '../../src/store/createStoryStore.ts';
import { SAMPLE } from '../sampleStory.ts';

let frames: FrameRequestCallback[] = [];
const drawFrame = () => {
  const due = frames;
  frames = [];
  for (const run of due) run(0);
  vi.advanceTimersByTime(0);
};
let unbind = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  history.replaceState(null, '', '/story/');
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
});
afterEach(() => {
  unbind();
  frames = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('bindUrl', () => {
  it('reads the address into the store', () => {
    history.replaceState(null, '', '/story/?p=lin&e=dismissal');
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window);
    expect(store.getState().filters.people).toEqual(['lin']);
    expect(store.getState().selected).toEqual({ kind: 'event', id: 'dismissal' });
  });

  it('makes a step for a choice and none for a movement, which is written when it rests', () => {
    const push = vi.spyOn(history, 'pushState');
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window);
    store.getState().toggle('people', 'zhou');
    drawFrame();
    expect(location.search).toBe('?p=zhou');
    expect(push).toHaveBeenCalledTimes(1);
    store.getState().setZoom([0.2, 0.4]);
    const replace = vi.spyOn(history, 'replaceState');
    vi.advanceTimersByTime(150);
    store.getState().setZoom([0.3, 0.5]);
    vi.advanceTimersByTime(150);
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(location.search).toBe('?p=zhou&zoom=0.3-0.5');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('writes a choice that comes before a movement has come to rest, with the movement', () => {
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window);
    store.getState().setZoom([0.3, 0.5]);
    store.getState().toggle('people', 'zhou');
    drawFrame();
    expect(location.search).toBe('?p=zhou&zoom=0.3-0.5');
  });

  it('goes back', async () => {
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window);
    store.getState().toggle('people', 'zhou');
    drawFrame();
    history.back();
    await vi.waitFor(() => expect(store.getState().filters.people).toEqual([]));
    expect(location.search).toBe('');
  });

  it('keeps the language that it has where the address names one that cannot be shown', () => {
    history.replaceState(null, '', '/story/?p=lin&lang=en');
    const asked: string[] = [];
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window, SAMPLE.lang, (lang) => asked.push(lang) === 0);
    expect(asked).toEqual(['en']);
    expect(store.getState().filters.people).toEqual(['lin']);
    expect(store.getState().lang).toBe(SAMPLE.lang);
    store.getState().setLang('en');
    drawFrame();
    expect(location.search).toBe('?p=lin&lang=en');
  });

  it('leaves the address alone for what is hovered', () => {
    const store = createStoryStore(SAMPLE);
    unbind = bindUrl(store, window);
    store.getState().hover({ kind: 'event', id: 'denial' });
    expect(frames).toHaveLength(0);
  });
});
