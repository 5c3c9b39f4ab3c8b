import { useId, useMemo, useState, type FormEvent } from 'react';
import type { Library } from '#domain/library.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { eventAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { addStarterEvent, readEventForm, type EventForm } from './newEvent.ts';
import styles from './Forms.module.css';

const roomsOf = (library: Library) => library.roomsById;
const EMPTY_FORM: EventForm = { title: '', firstDay: '', dayCount: '1', room: '' };

/** Asks for as little as a programme can start from: a day. */
export function NewEventDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('events');
  const language = useInterfaceLanguage();
  const formId = useId();
  const [form, setForm] = useState(EMPTY_FORM);
  const [isTried, setTried] = useState(false);
  const roomsById = useLibrary(roomsOf);
  const roomNames = useMemo(
    () => [...new Set(Object.values(roomsById).map((room) => textIn(room.name, language)))],
    [roomsById, language],
  );
  const reading = readEventForm(form);
  const problems = isTried && !reading.ok ? reading.problems : {};
  const set = (field: keyof EventForm) => (value: string) => setForm({ ...form, [field]: value });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) goTo(eventAddress(addStarterEvent(reading.wish, language)), { replace: true });
  };

  return (
    <Dialog
      title={words('newEvent')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {words('form.create')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} onSubmit={submit} noValidate>
        <TextField
          label={words('form.title')}
          description={words('form.titleAbout')}
          value={form.title}
          onChange={set('title')}
        />
        <div className={styles['pair']}>
          <TextField
            type="date"
            required
            label={words('form.firstDay')}
            error={problems.firstDay === undefined ? undefined : words(`form.${problems.firstDay}`)}
            value={form.firstDay}
            onChange={set('firstDay')}
          />
          <TextField
            type="number"
            min={1}
            max={60}
            label={words('form.dayCount')}
            error={problems.dayCount === undefined ? undefined : words(`form.${problems.dayCount}`)}
            value={form.dayCount}
            onChange={set('dayCount')}
          />
        </div>
        <TextField
          label={words('form.room')}
          description={words('form.roomAbout')}
          list={`${formId}-rooms`}
          value={form.room}
          onChange={set('room')}
        />
        <datalist id={`${formId}-rooms`}>
          {roomNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </form>
    </Dialog>
  );
}
