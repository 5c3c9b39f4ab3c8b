import type { Library } from '#domain/library.ts';
import { useLibrary } from '#store/store.ts';
import { EventsScreen } from './EventsScreen.tsx';
import { FirstRunScreen } from './FirstRunScreen.tsx';

const isEmpty = (library: Library) => Object.keys(library.eventsById).length === 0;

/** An empty library greets; any other shows its events. */
export function StartScreen() {
  return useLibrary(isEmpty) ? <FirstRunScreen /> : <EventsScreen />;
}
