/**
 * A story drawn by React into a box in a shadow tree.
 *
 * Promises: nothing reaches the console or the page's error handlers; what cannot be drawn is told once, to `onFail`.
 */
import { Component, createElement, type ReactNode, useEffect } from 'react';
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
      onUncaughtError: () => {},
      onCaughtError: () => {},
      onRecoverableError: () => {},
    });
  }

  draw(props: WhoWhenProps): void {
    const { onReady, onFail } = this.#callbacks;
    this.#root.render(createElement(Boundary, { onFail }, createElement(Drawn, { props, onReady })));
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

/** Of what goes wrong inside nothing is drawn. */
class Boundary extends Component<{ onFail: (error: unknown) => void; children?: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override componentDidCatch(error: unknown): void {
    this.props.onFail(error);
  }
  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
