import { useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { formatTime } from '#languages/times.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { aim } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import { daysShown } from './address.ts';
import { roomOfElement } from './geometry.ts';
import { endAfter, typedTime, type LeadInHand } from './moveByFields.ts';
import type { Spot } from './planSpot.ts';
import styles from './MoveDialog.module.css';

interface SpotFieldsProps {
  readonly event: PlannedEvent;
  readonly day: Day;
  readonly lead: LeadInHand;
  /** Where it is aimed at already, after a drop that did not fit. */
  readonly target: Spot | null;
}

/** Day, room, start and end. A start typed takes the end along; an end typed stays. */
export function SpotFields({ event, day: shown, lead, target }: SpotFieldsProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const roomsById = useLibrary((library) => library.roomsById);
  const { timeStyle, dateStyle } = event.houseStyle;
  const print = (minutes: number | null): string =>
    minutes === null ? '' : formatTime(minutes, timeStyle, language);
  const from = target ?? lead;
  const [fields, setFields] = useState(() => ({
    day: from.day ?? shown,
    room: from.roomId ?? '',
    start: print(from.start),
    end: print(from.end),
  }));
  const start = typedTime(event, fields.start, from.start);
  const end = typedTime(event, fields.end, start.minutes ?? from.end);
  const change = (changed: Partial<typeof fields>): void => {
    const next = { ...fields, ...changed };
    const begins = typedTime(event, next.start, from.start);
    const length = lead.start === null ? lead.usualLength : lead.end === null ? null : lead.end - lead.start;
    if (changed.start !== undefined && begins.minutes !== null)
      next.end = length === null ? '' : print(begins.minutes + length);
    setFields(next);
    const ends = typedTime(event, next.end, begins.minutes ?? from.end);
    if (begins.error !== null || ends.error !== null) return aim(null);
    aim({
      type: 'spot',
      day: next.day,
      roomId: roomOfElement(next.room),
      start: begins.minutes,
      end: begins.minutes === null ? null : endAfter(begins.minutes, ends.minutes),
      over: null,
    });
  };
  const rooms = Object.values<Room>(roomsById)
    .map((room) => ({ value: room.id as string, label: textIn(room.name, language, event.mainLanguage) }))
    .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  const withNone = event.defaultRoomId === null ? [{ value: '', label: words('noRoom') }, ...rooms] : rooms;
  return (
    <>
      <SelectField
        label={words('day')}
        value={fields.day}
        options={daysShown(event).map((each) => ({
          value: each,
          label: formatDate(each, dateStyle, language),
        }))}
        onChange={(day) => change({ day })}
      />
      {lead.isSeveral ? (
        <p>{words('keepsRooms')}</p>
      ) : (
        <SelectField
          label={words('room')}
          value={fields.room}
          options={withNone}
          onChange={(room) => change({ room })}
        />
      )}
      <div className={styles['times']}>
        <TextField
          label={words('starts')}
          value={fields.start}
          error={start.error ?? undefined}
          onChange={(text) => change({ start: text })}
        />
        {!lead.isSeveral && (
          <TextField
            label={words('ends')}
            value={fields.end}
            error={end.error ?? undefined}
            onChange={(text) => change({ end: text })}
          />
        )}
      </div>
    </>
  );
}
