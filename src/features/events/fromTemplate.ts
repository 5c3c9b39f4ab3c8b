// A template's event put into the library on the day the user named, together with what it refers to.
import { instantiateTemplate } from '#domain/instantiate.ts';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { words } from '#languages/words.ts';
import { takeInLibrary } from '#parts/takingIn.ts';
import { newId } from '#store/newId.ts';

export async function addFromTemplate(template: Library, firstDay: Day): Promise<EventId> {
  const eventId = newId<EventId>();
  await takeInLibrary(
    instantiateTemplate(template, { eventId, firstDay, makeId: newId }),
    'add',
    words.t('events:allAdded', { count: 1 }),
  );
  return eventId;
}
