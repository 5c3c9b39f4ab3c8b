// Every screen, loaded when it is first wanted. `preload` fetches it ahead: when the pointer rests on its link.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { EditionId, EventId, PaperId } from '#domain/ids.ts';

export interface Preloadable {
  readonly preload: () => void;
}

export interface LazyScreen<Props> extends Preloadable {
  readonly Screen: LazyExoticComponent<ComponentType<Props>>;
}

interface EventPlace {
  readonly eventId: EventId;
}

interface PaperPlace extends EventPlace {
  readonly paperId: PaperId;
  readonly editionId?: EditionId;
}

const files = import.meta.glob<Record<string, ComponentType<never>>>([
  '/src/features/papers/Paper*Screen.tsx',
]);

function later<Props>(folder: string, name: string): LazyScreen<Props> {
  return screen(async () => {
    const load = files[`/src/features/${folder}/${name}.tsx`];
    const found = (await load?.())?.[name];
    if (found === undefined) throw new Error(`${name} is not there yet`);
    return found as ComponentType<Props>;
  });
}

export const START = screen(async () => (await import('#features/events/StartScreen.tsx')).StartScreen);
export const EVENTS = screen(async () => (await import('#features/events/EventsScreen.tsx')).EventsScreen);
export const PROGRAMME = screen(
  async () => (await import('#features/programme/ProgrammeScreen.tsx')).ProgrammeScreen,
);
export const PAPERS = later<EventPlace>('papers', 'PapersScreen');
export const PAPER = later<PaperPlace>('papers', 'PaperScreen');
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
