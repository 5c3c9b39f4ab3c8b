import { lazy, Suspense } from 'react';
import { STAGES } from '#domain/editions/stage.ts';
import { daysOf, EVENT_KINDS } from '#domain/plannedEvent.ts';
import type { RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import { isTimeZone } from '#domain/time.ts';
import { LANGUAGES, textIn } from '#languages/language.ts';
import {
  editEventText,
  setUpEvent,
  type EventSettings,
  type EventTextField,
} from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { EpigraphFields } from './EpigraphFields.tsx';
import { EventDays } from './EventDays.tsx';
import { HouseStyleFields } from './HouseStyleFields.tsx';
import { MandateFields } from './MandateFields.tsx';
import { NumberingFields } from './NumberingFields.tsx';
import { RoomFields } from './RoomFields.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';
import styles from './Inspector.module.css';

const Originals = lazy(async () => ({ default: (await import('#parts/importing/Originals.tsx')).Originals }));

const LONG_TEXTS: readonly EventTextField[] = ['theme', 'convener', 'organisers', 'acknowledgements'];

/** The event as a whole: titles, kind, stage, days, room, languages, mandates, house style, note. */
export function EventInspector() {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const vocabulary = useWords('vocabulary');
  const event = useSheetEvent((each) => each);
  const rooms = useLibrary(({ roomsById }) => roomsById);
  if (event === undefined) return null;
  const setUp = (change: EventSettings): void => execute(setUpEvent, { eventId, change });
  const write = (field: EventTextField) => (text: string) =>
    execute(editEventText, { eventId, field, language, text });
  const kinds: readonly string[] = [...new Set([...EVENT_KINDS, event.kind])];
  return (
    <>
      <h3>{words('event')}</h3>
      <TextArea label={words('eventTitle')} value={event.title[language] ?? ''} onChange={write('title')} />
      <TextField
        label={words('shortTitle')}
        value={event.shortTitle[language] ?? ''}
        onChange={write('shortTitle')}
      />
      <SelectField
        label={words('eventKind')}
        value={event.kind}
        options={kinds.map((kind) => ({
          value: kind,
          label: vocabulary(`eventKind.${kind}` as 'eventKind.other', { defaultValue: kind }),
        }))}
        onChange={(kind) => setUp({ kind })}
      />
      <SelectField
        label={words('stage')}
        value={event.stage}
        options={STAGES.map((stage) => ({ value: stage, label: vocabulary(`stage.${stage}`) }))}
        onChange={(stage) => setUp({ stage })}
      />
      <TextField
        label={words('stageLabel')}
        value={event.stageLabel[language] ?? ''}
        onChange={write('stageLabel')}
      />
      <EventDays days={daysOf(event).map(({ date }) => date)} />
      <SelectField
        label={words('defaultRoom')}
        value={event.defaultRoomId ?? ''}
        options={[
          { value: '', label: words('noRoom') },
          ...Object.values<Room>(rooms).map((room) => ({
            value: room.id as string,
            label: textIn(room.name, language, event.mainLanguage),
          })),
        ]}
        onChange={(id) => setUp({ defaultRoomId: id === '' ? null : (id as RoomId) })}
      />
      {event.defaultRoomId !== null && <RoomFields roomId={event.defaultRoomId} />}
      <TimeZoneField
        key={event.timeZone}
        value={event.timeZone}
        isGood={isTimeZone}
        onTake={(timeZone) => setUp({ timeZone })}
      />
      <SelectField
        label={words('mainLanguage')}
        value={event.mainLanguage}
        options={LANGUAGES.map((each) => ({ value: each, label: vocabulary(`language.${each}`) }))}
        onChange={(mainLanguage) =>
          setUp({
            mainLanguage,
            languages: LANGUAGES.filter((each) => each === mainLanguage || event.languages.includes(each)),
          })
        }
      />
      <fieldset className={styles['set']}>
        <legend>{words('languages')}</legend>
        {LANGUAGES.map((each) => (
          <CheckField
            key={each}
            label={vocabulary(`language.${each}`)}
            checked={event.languages.includes(each)}
            disabled={each === event.mainLanguage}
            onChange={(isOn) =>
              setUp({
                languages: LANGUAGES.filter((one) => (one === each ? isOn : event.languages.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      {LONG_TEXTS.map((field) => (
        <TextArea
          key={field}
          label={words(field as 'theme')}
          value={event[field][language] ?? ''}
          onChange={write(field)}
        />
      ))}
      <EpigraphFields event={event} />
      <MandateFields event={event} />
      <TextField label={words('website')} value={event.website} onChange={(website) => setUp({ website })} />
      <TextArea
        label={words('note')}
        description={words('noteHint')}
        value={event.notes}
        onChange={(notes) => setUp({ notes })}
      />
      <HouseStyleFields event={event} />
      <NumberingFields event={event} />
      <Suspense fallback={null}>
        <Originals eventId={eventId} />
      </Suspense>
    </>
  );
}
