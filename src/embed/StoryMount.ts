/**
 * A story drawn by React into a box in a shadow tree.
 *
 * Promises: nothing reaches the console or the page's error handlers; what cannot be drawn is told once, to `onFail`.
 */
import { createElement, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { WhoWhen, type WhoWhenProps } from './WhoWhen.tsx';

interface Callbacks {
  /** It is there for the reader. */
  onReady: () => void;
  onFail: (error: unknown) => void;
}

export class StoryMount {
  readonly #root: Root;
  readonly #callbacks: Callbacks;

  constructor(box: Element, callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#root = createRoot(box, {
      onUncaughtError: callbacks.onFail,
      onCaughtError: () => {},
      onRecoverableError: () => {},
    });
  }

  draw(props: WhoWhenProps): void {
    this.#root.render(createElement(Drawn, { props, onReady: this.#callbacks.onReady }));
  }

  remove(): void {
    this.#root.unmount();
  }
}

function Drawn({ props, onReady }: { props: WhoWhenProps; onReady: () => void }) {
  const { story } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each story is told of once, when it has been drawn
  useEffect(onReady, [story]);
  return createElement(WhoWhen, props);
}
