/**
 * What stands in the place of very many events until their drawing is there. Few stories have so many: a page carries
 * it only where it is needed, given by who prerenders or wakes it.
 */
import { type ComponentType, createContext } from 'react';
import type { StageProps } from './Stage.tsx';

export const CrowdOpening = createContext<ComponentType<StageProps> | null>(null);
