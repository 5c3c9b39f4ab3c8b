import { lazy } from 'react';
import type { Library } from '#domain/library.ts';
import { useLibrary } from '#store/store.ts';
import { FirstRunScreen } from './FirstRunScreen.tsx';

// An empty library needs nothing of the list, and greets the sooner.
const EventsScreen = lazy(async () => ({ default: (await import('./EventsScreen.tsx')).EventsScreen }));

const isEmpty = (library: Library) => Object.keys(library.eventsById).length === 0;

/** An empty library greets; any other shows its events. */
export function StartScreen() {
  return useLibrary(isEmpty) ? <FirstRunScreen /> : <EventsScreen />;
}
