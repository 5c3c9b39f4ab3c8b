import { expect, it } from 'vitest';
import { event, FEDOTOV, HALL, library, MAM, PANEL } from '#domain/editions/sampleEvent.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { RoomId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { subjectsOf } from './subjects.ts';

const factsOf = (planned: PlannedEvent) => {
  const content: EditionContent = { ...library, event: planned, lettersById: {} };
  return scheduleFacts(content, 'en');
};

const MAM_ALONE = {
  id: 'person:p-mam',
  name: 'Somaly Mam',
  only: { type: 'person', personId: MAM },
};
const FEDOTOV_ALONE = {
  id: 'person:p-fedotov',
  name: 'Yury Fedotov',
  only: { type: 'person', personId: FEDOTOV },
};
const WHOLE = { id: '', name: '', only: null };

it('a calendar is of the whole programme or of one person, and of a room where there are several', () => {
  expect(subjectsOf(factsOf(event), null)).toEqual([WHOLE, MAM_ALONE, FEDOTOV_ALONE]);
  const panel = event.sessionsById[PANEL];
  const [sitting] = Object.values(panel?.sittingsById ?? {});
  if (panel === undefined || sitting === undefined) throw new Error('There is no sitting');
  const second = { ...sitting, id: 't2' as SittingId, roomId: 'r-other' as RoomId };
  const sittingsById = { ...panel.sittingsById, [second.id]: second };
  const inTwoRooms = { ...event, sessionsById: { [PANEL]: { ...panel, sittingsById } } };
  expect(subjectsOf(factsOf(inTwoRooms), null).map(({ only }) => only)).toEqual([
    null,
    { type: 'room', roomId: 'r-other' },
    { type: 'room', roomId: HALL },
    { type: 'person', personId: MAM },
    { type: 'person', personId: FEDOTOV },
  ]);
});

it('whoever was in the edition before can still be sent what was cancelled', () => {
  const empty = { ...event, sessionsById: {} };
  expect(subjectsOf(factsOf(empty), factsOf(event))).toEqual([WHOLE, MAM_ALONE, FEDOTOV_ALONE]);
});
