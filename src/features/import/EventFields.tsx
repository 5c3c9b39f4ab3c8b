import { STAGES } from '#domain/editions/stage.ts';
import { isTimeZone } from '#domain/time.ts';
import { LANGUAGES, OWN_NAMES } from '#languages/language.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import type { EventCorrection } from './corrections.ts';
import { correct, type ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import { readAgain } from './readSources.ts';
import type { Reviewed } from './reviewed.ts';
import styles from './Result.module.css';

interface EventFieldsProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
}

const change = (part: EventCorrection): void => correct(({ event }) => ({ event: { ...event, ...part } }));

/** What was read of the meeting as a whole, open to correction. */
export function EventFields({ source, review: { reading, programme } }: EventFieldsProps) {
  const words = useImportWords();
  const vocabulary = useWords('vocabulary');
  const zone = source.corrections.event.timeZone ?? programme.timeZone;
  return (
    <div role="group" aria-label={words('event')} className={styles['event']}>
      <div className={styles['wide']} data-lines={linesText(reading.title?.lines ?? [])}>
        <TextArea
          label={words('title')}
          description={programme.title === '' ? words('noTitleSaid') : undefined}
          rows={2}
          value={programme.title}
          dir="auto"
          onChange={(title) => change({ title })}
        />
      </div>
      <div className={styles['half']} data-lines={linesText(reading.venue?.lines ?? [])}>
        <TextField
          label={words('room')}
          value={programme.room}
          dir="auto"
          onChange={(room) => change({ room })}
        />
      </div>
      <div className={styles['half']} data-lines={linesText(reading.venue?.lines ?? [])}>
        <TextField
          label={words('building')}
          value={programme.building}
          dir="auto"
          onChange={(building) => change({ building })}
        />
      </div>
      <div data-lines={linesText(reading.stage?.lines ?? [])}>
        <SelectField
          label={words('stage')}
          value={programme.stage ?? 'unsaid'}
          options={[
            { value: 'unsaid', label: words('noStage') },
            ...STAGES.map((value) => ({ value, label: vocabulary(`stage.${value}`) })),
          ]}
          onChange={(value) => change({ stage: STAGES.find((stage) => stage === value) ?? null })}
        />
      </div>
      <SelectField
        label={words('language')}
        value={programme.language}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        onChange={(language) => void readAgain(source, { language })}
      />
      <TextField
        label={words('zone')}
        description={words(
          reading.timeZone !== null ? 'zoneFrom' : source.targetId === null ? 'zoneHere' : 'zoneThere',
        )}
        error={isTimeZone(zone) ? undefined : words('zoneWrong')}
        value={zone}
        onChange={(timeZone) => change({ timeZone })}
      />
    </div>
  );
}
