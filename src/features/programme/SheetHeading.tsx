import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDates } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { editEventText } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { openDetails } from './programmeStore.ts';
import { useEdited, useSheet } from './sheetContext.ts';
import styles from './Sheet.module.css';

/** The head of the sheet: title, dates and room, as the paper will carry them. */
export function SheetHeading({ event }: { readonly event: PlannedEvent }) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const title = useEdited(event.title);
  const room = useLibrary(({ roomsById }) =>
    event.defaultRoomId === null ? undefined : roomsById[event.defaultRoomId],
  );
  const days = daysOf(event).map(({ date }) => date);
  const place =
    room === undefined
      ? ''
      : [textIn(room.name, language, event.mainLanguage), textIn(room.building, language, event.mainLanguage)]
          .filter((part) => part !== '')
          .join(', ');
  return (
    <header className={styles['heading']}>
      <h2>
        <InlineText
          field="eventTitle"
          label={words('eventTitle')}
          value={title.value}
          placeholder={title.standIn === '' ? words('untitledEvent') : title.standIn}
          isLive
          isTabbable
          onCommit={(text) => {
            execute(editEventText, { eventId, field: 'title', language, text });
            return null;
          }}
        />
      </h2>
      <button type="button" className={styles['sub']} onClick={() => openDetails({ type: 'event' })}>
        {[
          days.length === 0 ? words('noDays') : formatDates(days, 'day-month-year', language),
          place === '' ? words('noRoom') : place,
        ].join(' · ')}
      </button>
    </header>
  );
}
