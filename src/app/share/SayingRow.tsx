/** A row of buttons, and behind them what came of the last one, which a screen reader hears. */
import type { ReactNode } from 'react';

export function SayingRow({ said, children }: { said: ReactNode; children: ReactNode }) {
  return (
    <div className="ww-share-row">
      {children}
      <span className="ww-share-said" role="status">
        {said}
      </span>
    </div>
  );
}
