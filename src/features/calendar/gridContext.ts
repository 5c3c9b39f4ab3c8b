// What the pieces inside the grid may ask for. A context, because the grid makes the pieces and hands them nothing else.
import { createContext } from 'react';
import type { GridHandlers } from './CalendarGrid.tsx';

export const GridContext = createContext<GridHandlers | null>(null);
