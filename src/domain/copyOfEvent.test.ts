import { expect, it } from 'vitest';
import { blankEvent, blankSession } from './blank.ts';
import { copyOfEvent } from './copyOfEvent.ts';
import type { EventId, SessionId } from './ids.ts';
import type { OrderKey } from '#base/ordered.ts';

it('gives a copy sessions of its own, also where the event has no day yet', () => {
  const session = blankSession('s' as SessionId, 'a0' as OrderKey, 'panel');
  const event = {
    ...blankEvent('e' as EventId),
    title: { en: 'Dialogue' },
    sessionsById: { [session.id]: session },
  };
  let count = 0;
  const copy = copyOfEvent(event, {
    eventId: 'copy' as EventId,
    makeId: () => `new ${(count += 1)}`,
    titled: (title) => `${title} (copy)`,
  });
  expect(copy).toEqual({
    ...event,
    id: 'copy',
    title: { en: 'Dialogue (copy)' },
    sessionsById: { 'new 1': { ...session, id: 'new 1' } },
  });
});
