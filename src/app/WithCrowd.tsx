/** Around a story's views where very many events are to be drawn at once: on a server, and in other people's pages. */
import type { ReactNode } from 'react';
import { CrowdPicture } from '../timeline/CrowdPicture.tsx';
import { CrowdOpening } from '../timeline/crowdOpening.ts';

export function WithCrowd({ children }: { children: ReactNode }) {
  return <CrowdOpening value={CrowdPicture}>{children}</CrowdOpening>;
}
