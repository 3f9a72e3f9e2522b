/**
 * What the graph shows where no script runs. Only what prerenders a page gives it: the browser, in which it is never
 * seen, does not carry it.
 */
import { type ComponentType, createContext } from 'react';
import type { TieListProps } from './TieList.tsx';

export const WithoutScript = createContext<ComponentType<TieListProps> | null>(null);
