import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RoomId, SessionId } from '#domain/ids.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import type { Sitting } from '#domain/programme/session.ts';
import type { Room } from '#domain/room.ts';
import { formatTime } from '#languages/times.ts';
import { textIn } from '#languages/language.ts';
import { fixSitting, setRoom } from '#store/commands/sittings.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { moveSittingToDay, removeSitting, retimeEnd } from '../sittingFields.ts';
import { roomNamed } from '../roomChoice.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { RoomFields } from './RoomFields.tsx';
import styles from './Inspector.module.css';

interface SittingFieldsProps {
  readonly sessionId: SessionId;
  readonly sitting: Sitting;
}

/** One sitting: day, start, end, room, and whether it is fixed to the clock. */
export function SittingFields({ sessionId, sitting }: SittingFieldsProps) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const event = useSheetEvent((each) => each);
  const rooms = useLibrary(({ roomsById }) => roomsById);
  const style = event?.houseStyle ?? DEFAULT_HOUSE_STYLE;
  const ref = { eventId, sessionId, sittingId: sitting.id };
  const print = (minutes: number | null): string =>
    minutes === null ? '' : formatTime(minutes, style.timeStyle, language);
  const names = Object.values<Room>(rooms).map((room) => ({
    value: room.id as string,
    label: textIn(room.name, language, event?.mainLanguage),
  }));
  const own = event?.defaultRoomId ?? null;
  const ownName = names.find(({ value }) => value === own)?.label ?? words('noRoom');
  return (
    <fieldset className={styles['sitting']}>
      <legend>{words('sitting')}</legend>
      <TextField
        label={words('day')}
        type="date"
        value={sitting.day}
        onChange={(day) => moveSittingToDay(ref, day)}
      />
      <TimeField
        key={`s${sitting.start}`}
        label={words('starts')}
        value={print(sitting.start)}
        onTake={(text) => retimeEnd(ref, 'start', text)}
      />
      <TimeField
        key={`e${sitting.end}`}
        label={words('ends')}
        value={print(sitting.end)}
        onTake={(text) => retimeEnd(ref, 'end', text)}
      />
      <SelectField
        label={words('room')}
        value={sitting.roomId ?? ''}
        options={[{ value: '', label: words('eventRoom', { room: ownName }) }, ...names]}
        onChange={(id) => execute(setRoom, { ...ref, roomId: id === '' ? null : (id as RoomId) })}
      />
      <NewRoom onTake={(name) => execute(setRoom, { ...ref, roomId: roomNamed(name, language) })} />
      {sitting.roomId !== null && <RoomFields roomId={sitting.roomId} />}
      <CheckField
        label={words('isFixed')}
        description={words('isFixedHint')}
        checked={sitting.isFixed}
        onChange={(isFixed) => execute(fixSitting, { ...ref, isFixed })}
      />
      <IconButton
        label={words('removeSitting')}
        className={styles['remove']}
        onClick={() => removeSitting(ref)}
      >
        <Trash2 />
      </IconButton>
    </fieldset>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onTake: (text: string) => string | null;
}

/** A time typed in any way people type it; what cannot be read says why and the old time stays. */
function TimeField({ label, value, onTake }: TimeFieldProps) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  const take = (): void => {
    if (text.trim() !== value) setError(onTake(text.trim()));
  };
  return (
    <TextField
      label={label}
      value={text}
      error={error ?? undefined}
      onChange={setText}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') {
          setText(value);
          setError(null);
        }
      }}
    />
  );
}

function NewRoom({ onTake }: { readonly onTake: (name: string) => void }) {
  const words = useWords('inspector');
  const [name, setName] = useState('');
  const take = (): void => {
    if (name.trim() === '') return;
    onTake(name.trim());
    setName('');
  };
  return (
    <TextField
      label={words('newRoom')}
      value={name}
      maxLength={200}
      onChange={setName}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
