/**
 * The drawing of many events, whose code is fetched where there are many: most stories never need it.
 *
 * `null` until it is there, and where it cannot be had: the counts that the page came with stay.
 */
import { useEffect, useState } from 'react';
import type { CrowdStage } from './CrowdStage.tsx';

type Drawn = typeof CrowdStage;

let fetched: Drawn | null = null;

export function useCrowdStage(isWanted: boolean): Drawn | null {
  const [stage, setStage] = useState<Drawn | null>(() => fetched);
  useEffect(() => {
    if (!isWanted || stage) return;
    import('./CrowdStage.tsx').then(
      (module) => {
        fetched = module.CrowdStage;
        setStage(() => module.CrowdStage);
      },
      (error: unknown) => console.error(error),
    );
  }, [isWanted, stage]);
  return stage;
}
