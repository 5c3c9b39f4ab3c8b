// While one session is carried: in which hours each room on the screen is taken, and its people are elsewhere, in this
// event and in all others of the library. Gathered once for what was lifted, not with every movement.
import { useEffect, useState } from 'react';
import { clashesAt, occupationsOn, type PlaceClash } from '#domain/checks/beforeDrop.ts';
import type { EventId, RoomId, SessionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { libraryNow } from '#store/store.ts';
import { sessionsCarried, titleOfSession } from '../carriedTitle.ts';
import { useProgramme } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import type { RoomColumn } from './dayLayout.ts';
import { takenBands, type TakenBand } from './takenBands.ts';

export interface Taken {
  /** By column; what lies in all of them is in each. */
  readonly columns: readonly (readonly TakenBand[])[];
}

const STEP = 5;
const DAY = 24 * 60;

export function useTakenBands(day: Day, columns: readonly RoomColumn[]): Taken | null {
  const { eventId, language } = useSheet();
  const carried = useProgramme(({ lift }) =>
    lift?.eventId === eventId && lift.by !== 'clicks' ? lift.carried : null,
  );
  const [taken, setTaken] = useState<{ readonly of: unknown; readonly taken: Taken } | null>(null);
  useEffect(() => {
    if (carried === null || (carried.type === 'sittings' && carried.part !== 'whole')) return undefined;
    const [sessionId, ...others] = sessionsCarried(carried);
    if (sessionId === undefined || others.length > 0) return undefined;
    // The box is lifted first: what it would clash with may come a moment later.
    const waiting = setTimeout(() => {
      const asked = { library: libraryNow(), eventId, sessionId, day, language };
      setTaken({ of: carried, taken: gather(asked, columns) });
    }, 30);
    return () => clearTimeout(waiting);
  }, [carried, columns, day, eventId, language]);
  return carried !== null && taken?.of === carried ? taken.taken : null;
}

interface Asked {
  readonly library: Library;
  readonly eventId: EventId;
  readonly sessionId: SessionId;
  readonly day: Day;
  readonly language: Language;
}

function gather(
  { day, library, eventId, sessionId, language }: Asked,
  columns: readonly RoomColumn[],
): Taken {
  const occupations = occupationsOn(library, [day]);
  const bandsOf = (roomId: RoomId | null): readonly TakenBand[] =>
    takenBands(DAY, STEP, (start) => {
      const place = { day, start, end: start + STEP, roomId };
      const [clash] = clashesAt(occupations, library, { eventId, sessionId }, place);
      return clash === undefined ? '' : reasonOf(library, clash, eventId, language);
    });
  return { columns: columns.map(({ roomId }) => bandsOf(roomId)) };
}

function reasonOf(library: Library, clash: PlaceClash, own: EventId, language: Language): string {
  const event = library.eventsById[clash.eventId];
  const other =
    event === undefined
      ? ''
      : clash.eventId === own
        ? titleOfSession(event, clash.sessionId, language)
        : briefTitleOf(event, language);
  if (clash.kind === 'room-taken') return words.t('takenBy', { ns: 'roomsView', other });
  const person = library.peopleById[clash.personId];
  return words.t('isElsewhere', {
    ns: 'roomsView',
    other,
    name: person === undefined ? '' : fullNameOf(person),
  });
}
