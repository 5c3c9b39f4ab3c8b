// The taste of this device, not part of anybody's work: theme, direction of the interface, width of the rail.
// Kept in localStorage; losing it costs nothing, which is why the library is not kept this way.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { directionOf, type Language } from '#languages/language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DIRECTIONS = ['automatic', 'right-to-left'] as const;
/** `automatic` follows the language; `right-to-left` mirrors the interface whatever the language. */
export type Direction = (typeof DIRECTIONS)[number];

export interface Preferences {
  readonly theme: Theme;
  readonly direction: Direction;
  readonly isRailNarrow: boolean;
  /** Pixels a minute where time is drawn to scale. */
  readonly minuteHeight: number;
  /** Pixels of the form beside a paper's page. */
  readonly paperFormWidth: number;
}

const DEFAULTS: Preferences = {
  theme: 'system',
  direction: 'automatic',
  isRailNarrow: false,
  minuteHeight: 1.4,
  paperFormWidth: 420,
};

export const usePreferences = create<Preferences>()(
  persist(() => DEFAULTS, {
    name: 'rostrum-preferences',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: (stored) => readPreferences(stored),
  }),
);

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
}

/** Writes theme, language and direction on the root of the page, now and at every change. */
export function wearPreferences(root: HTMLElement, language: Language): void {
  const wear = ({ theme, direction }: Preferences) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.lang = language;
    root.dir = direction === 'right-to-left' ? 'rtl' : directionOf(language);
  };
  wear(usePreferences.getState());
  usePreferences.subscribe(wear);
}

/** What was stored may come from another version of the program, or from anyone: anything unknown is the default. */
export function readPreferences(stored: unknown): Preferences {
  const { theme, direction, isRailNarrow, minuteHeight, paperFormWidth } = Object(stored) as Partial<
    Record<keyof Preferences, unknown>
  >;
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULTS.theme,
    direction: DIRECTIONS.find((known) => known === direction) ?? DEFAULTS.direction,
    isRailNarrow: isRailNarrow === true,
    minuteHeight: within(minuteHeight, 0.5, 10) ?? DEFAULTS.minuteHeight,
    paperFormWidth: within(paperFormWidth, 300, 900) ?? DEFAULTS.paperFormWidth,
  };
}

function within(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}
