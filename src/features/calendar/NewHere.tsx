import { useId, useState, type SubmitEvent } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDate } from '#languages/dates.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { NewPlace } from './changes.ts';
import { hoursText } from './gridFormats.ts';
import { roomNameOf } from './itemWords.ts';
import { toWall } from './wallClock.ts';
import styles from './NewHere.module.css';

interface NewHereProps {
  readonly place: NewPlace;
  /** The event looked at alone, if one is. */
  readonly eventId: string | null;
  /** null = a new event. */
  readonly onAdd: (eventId: EventId | null) => void;
  readonly onClose: () => void;
}

const libraryOf = (library: Library) => library;

/** What a stretch of empty time is to be: a session of an event, or an event of its own. */
export function NewHere({ place, eventId, onAdd, onClose }: NewHereProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const library = useLibrary(libraryOf);
  const events = nearestFirst(Object.values<PlannedEvent>(library.eventsById), place, eventId);
  const [nearest] = events;
  const [isSession, setSession] = useState(
    nearest !== undefined && (nearest.id === eventId || nearest.daysByDate[place.day] !== undefined),
  );
  const [chosen, setChosen] = useState(nearest?.id);
  const form = useId();
  const room = roomNameOf(library, place.roomId, language);
  const hours = hoursText(
    { start: toWall(place.day, place.start), end: toWall(place.day, place.end) },
    language,
  );
  const day = formatDate(place.day, 'weekday-comma', language);
  const add = (submit: SubmitEvent<HTMLFormElement>): void => {
    submit.preventDefault();
    onAdd(isSession ? (chosen ?? null) : null);
  };
  return (
    <Dialog
      title={words('plan.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('plan.cancel')}</Button>
          <Button type="submit" form={form} look="primary">
            {words('plan.add')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles['form']} onSubmit={add}>
        <p>{words(room === '' ? 'plan.where' : 'plan.whereIn', { hours, day, room })}</p>
        {nearest !== undefined && (
          <label>
            <input type="radio" name="what" checked={isSession} onChange={() => setSession(true)} />
            {words('plan.session')}
          </label>
        )}
        {isSession && (
          <SelectField
            label={words('plan.of')}
            className={styles['of']}
            value={String(chosen)}
            options={events.map((event) => ({
              value: String(event.id),
              label: briefTitleOf(event, language) || words('untitledEvent'),
            }))}
            onChange={(id) => setChosen(events.find((event) => event.id === id)?.id)}
          />
        )}
        <label>
          <input type="radio" name="what" checked={!isSession} onChange={() => setSession(false)} />
          {words('plan.newEvent')}
        </label>
      </form>
    </Dialog>
  );
}

/** The event looked at, those of that day, then the others as they are in the library. */
function nearestFirst(
  events: readonly PlannedEvent[],
  { day }: NewPlace,
  eventId: string | null,
): readonly PlannedEvent[] {
  const rank = (event: PlannedEvent): number => {
    if (event.id === eventId) return 0;
    return event.daysByDate[day] === undefined ? 2 : 1;
  };
  return events.toSorted((a, b) => rank(a) - rank(b));
}
