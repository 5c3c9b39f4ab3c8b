// Every screen, loaded when it is first wanted. `preload` fetches it ahead: when the pointer rests on its link.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface Preloadable {
  readonly preload: () => void;
}

export interface LazyScreen<Props> extends Preloadable {
  readonly Screen: LazyExoticComponent<ComponentType<Props>>;
}

export const START = screen(async () => (await import('#features/events/StartScreen.tsx')).StartScreen);
export const EVENTS = screen(async () => (await import('#features/events/EventsScreen.tsx')).EventsScreen);
export const PROGRAMME = screen(
  async () => (await import('#features/programme/ProgrammeScreen.tsx')).ProgrammeScreen,
);
export const PAPERS = screen(async () => (await import('#features/papers/PapersScreen.tsx')).PapersScreen);
export const PAPER = screen(async () => (await import('#features/papers/PaperScreen.tsx')).PaperScreen);
export const CALENDAR = screen(
  async () => (await import('#features/calendar/CalendarScreen.tsx')).CalendarScreen,
);
export const SETTINGS = screen(
  async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
);

function screen<Props>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  return {
    Screen: lazy(async () => ({ default: await load() })),
    // A fetch that fails here is tried, and told, when the screen is opened.
    preload: () => void load().catch(() => undefined),
  };
}
