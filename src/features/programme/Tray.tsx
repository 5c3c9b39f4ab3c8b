import { CalendarPlus, GripVertical, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { unscheduledOf } from '#domain/programme/rows.ts';
import type { SittingId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { newId } from '#store/newId.ts';
import { IconButton } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { titleOfSession } from './carriedTitle.ts';
import { openDetails, liftUp, useProgramme } from './programmeStore.ts';
import { dragUnscheduled } from './rowDrag.ts';
import { deleteById } from './sessionActions.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './Tray.module.css';

/** Sessions without a sitting: drag one onto the sheet, or put it there by clicks; drop a row here to take its time away. */
export function Tray() {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const [search, setSearch] = useState('');
  const event = useSheetEvent((each) => each);
  const isAimed = useProgramme(({ lift }) => lift?.target?.type === 'tray');
  if (event === undefined) return null;
  const sessions = unscheduledOf(event);
  const wanted = search.trim().toLowerCase();
  const titleOf = (session: (typeof sessions)[number]): string =>
    textIn(session.title, language, event.mainLanguage) || titleOfSession(event, session.id, language);
  const shown = sessions.filter((session) => titleOf(session).toLowerCase().includes(wanted));
  return (
    <section
      data-tray
      className={joinClasses(styles['tray'], isAimed && styles['aimed'])}
      aria-labelledby="tray-title"
    >
      <h3 id="tray-title">{words('unscheduled', { count: sessions.length })}</h3>
      {sessions.length === 0 && <p className={styles['empty']}>{words('trayEmpty')}</p>}
      {sessions.length > 5 && (
        <TextField
          label={words('searchTray')}
          isLabelHidden
          type="search"
          value={search}
          placeholder={words('searchTray')}
          onChange={setSearch}
        />
      )}
      <ul>
        {shown.map((session) => (
          <li key={session.id} className={styles['item']}>
            <span
              className={styles['grip']}
              onPointerDown={(press) => dragUnscheduled(press.nativeEvent, eventId, session.id)}
            >
              <GripVertical aria-hidden />
            </span>
            <button
              type="button"
              className={styles['title']}
              onClick={() => openDetails({ type: 'session', sessionId: session.id })}
            >
              {titleOf(session)}
            </button>
            <IconButton
              label={words('scheduleThis', { session: titleOf(session) })}
              onClick={() =>
                liftUp(
                  eventId,
                  { type: 'unscheduled', sessionId: session.id, sittingId: newId<SittingId>() },
                  'clicks',
                )
              }
            >
              <CalendarPlus />
            </IconButton>
            <IconButton
              label={words('deleteThis', { session: titleOf(session) })}
              onClick={() => deleteById(eventId, [session.id])}
            >
              <Trash2 />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
