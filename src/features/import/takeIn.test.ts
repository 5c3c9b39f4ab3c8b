import { beforeEach, describe, expect, it } from 'vitest';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { historyStore, NO_HISTORY } from '#store/history.ts';
import { libraryNow, putLibrary, putSaving } from '#store/store.ts';
import { useToasts } from '#ui/toasts.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { type ImportSource, newSource, useImporting } from './importing.ts';
import { readText } from './mergeSample.ts';
import { reviewed } from './reviewed.ts';
import { takeInNew, takeInto } from './takeIn.ts';

const TEXT = '3 June 2024\n10:00–11:00 Opening\nMs. Ana Ruiz, Mayor\n11:00–13:00 Panel on wells';
const NOBODY = { doubtful: [], known: [], personByKey: new Map(), inEvent: new Set<never>() };

const reading = readText(TEXT);
const review = reviewed(reading, NO_CORRECTIONS, { zone: 'Europe/Paris', days: [] });
const source: ImportSource = newSource(
  1,
  'agenda.txt',
  { kind: 'text', text: TEXT, html: null },
  { isRead: true, name: 'agenda.txt', format: 'text', reading, tables: [] },
);

describe('taking in what was looked over', () => {
  let target: PlannedEvent;

  beforeEach(async () => {
    const library = (await loadSeeds())['004'];
    const [event] = Object.values<PlannedEvent>(library.eventsById);
    if (event === undefined) throw new Error('the example has an event');
    target = event;
    putLibrary(library);
    historyStore.setState(NO_HISTORY);
    useToasts.setState({ toasts: [] });
    useImporting.setState({ sources: [source], currentId: source.id });
    putSaving({ status: 'read-only', savedAt: null, unsaved: 0, problem: 'newer-data' });
  });

  it('leaves it under review where the library may only be read, and nobody says it was imported', () => {
    const before = libraryNow();
    takeInNew(source, review, NOBODY);
    takeInto(source, review, { matches: NOBODY, target, isIssued: false });
    takeInto(source, review, { matches: NOBODY, target, isIssued: true });
    expect(libraryNow()).toBe(before);
    expect(useToasts.getState().toasts).toEqual([]);
    expect(useImporting.getState()).toMatchObject({ sources: [source], currentId: source.id });
  });

  it('says that nothing changes where the event has it all, with no way back to an earlier step', () => {
    putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
    const bare = readText('3 June 2024\n10:00–11:00 Opening\n11:00–13:00 Panel on wells');
    const again = reviewed(bare, NO_CORRECTIONS, { zone: 'Europe/Paris', days: [] });
    const into = () => {
      const event = libraryNow().eventsById[target.id];
      if (event === undefined) throw new Error('the event stays');
      // Another source waits, so that the screen stays.
      useImporting.setState({ sources: [source, { ...source, id: 2 }], currentId: source.id });
      takeInto(source, again, { matches: NOBODY, target: event, isIssued: false });
    };
    into();
    const taken = libraryNow();
    useToasts.setState({ toasts: [] });
    into();
    expect(libraryNow()).toBe(taken);
    expect(useToasts.getState().toasts.map(({ onAction }) => onAction)).toEqual([undefined]);
  });
});
