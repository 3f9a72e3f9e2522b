/** What is measured of a page in the browser: when its picture is there, how its frames come, what it holds. */
import type { CDPSession, Page } from 'playwright-core';

export interface Frames {
  /** Milliseconds from frame to frame. */
  median: number;
  p95: number;
  /** Processor time of the page's main thread for each frame, in ms: does not count waiting for others. */
  work: number;
}

export interface Load {
  /** Milliseconds from the start of navigation until the whole picture is on the screen. */
  picture: number;
  /** Until it answers to the hand. */
  answers: number;
  /** Processor time of the page's main thread until then. */
  work: number;
  /** How far what was shown has moved by then, as browsers score it: 0 where nothing did. */
  shift: number;
}

interface Recorder {
  __shift: number;
  __picture?: number;
  __answers?: number;
  __frames: number[];
  __isRecording: boolean;
}

/** Watches from the first byte on; `picture` and `answers` are selectors of what must be there and have a size. */
export async function watchLoad(page: Page, selectors: { picture: string; answers: string }): Promise<void> {
  // What runs these commands names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(({ picture, answers }) => {
    const state = window as unknown as Recorder;
    const isThere = (selector: string) => {
      const found = document.querySelector(selector);
      return found !== null && found.getBoundingClientRect().width > 0;
    };
    // A frame callback runs before its paint: what is found in one has been painted when the next task runs.
    const paint = (tell: (now: number) => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now());
      port2.postMessage(0);
    };
    state.__shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.__shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (state.__picture === undefined && isThere(picture)) {
        state.__picture = -1;
        paint((now) => {
          state.__picture = now;
        });
      }
      if (state.__answers === undefined && isThere(answers)) {
        paint((now) => {
          state.__answers = now;
        });
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selectors);
}

const busyTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** Waits for both; throws after `timeout` ms. The session has `Performance` on, counting thread ticks. */
export async function readLoad(page: Page, session: CDPSession, timeout: number): Promise<Load> {
  await page.waitForFunction(
    () => {
      const state = window as unknown as Recorder;
      return (state.__picture ?? -1) > 0 && state.__answers !== undefined;
    },
    undefined,
    { timeout },
  );
  const work = await busyTime(session);
  return page.evaluate((spent) => {
    const state = window as unknown as Recorder;
    return {
      picture: state.__picture as number,
      answers: state.__answers as number,
      work: spent,
      shift: state.__shift,
    };
  }, work);
}

export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** Frames while `act` is done again and again, for about `ms`. */
export async function recordFrames(
  page: Page,
  session: CDPSession,
  ms: number,
  act: (step: number) => Promise<unknown>,
): Promise<Frames> {
  await page.evaluate(() => {
    const state = window as unknown as Recorder;
    state.__frames = [];
    state.__isRecording = true;
    const note = (now: number) => {
      if (!state.__isRecording) return;
      state.__frames.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const before = await busyTime(session);
  const begin = Date.now();
  for (let step = 0; Date.now() - begin < ms; step++) await act(step);
  const after = await busyTime(session);
  const times = await page.evaluate(() => {
    const state = window as unknown as Recorder;
    state.__isRecording = false;
    return state.__frames;
  });
  const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
  return { median: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), work: (after - before) / Math.max(1, times.length) };
}

/** Milliseconds from an act in the page to the end of the frame that shows it; `expression` is run in the page. */
export function timeToPaint(page: Page, expression: string): Promise<number> {
  return page.evaluate(
    `new Promise((done) => {
      const begin = performance.now();
      ${expression};
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - begin);
        port2.postMessage(0);
      });
    })`,
  );
}

export interface Held {
  heap: number;
  nodes: number;
}

/** Bytes that the page's script holds after a collection, and elements in the document. */
export async function readHeld(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { heap: usedSize, nodes };
}
