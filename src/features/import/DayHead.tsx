import { formatDate } from '#languages/dates.ts';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { correct, currentSource, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { withoutYear } from './answerText.ts';
import { linesText } from './lineLinks.ts';
import type { ReviewedDay } from './reviewed.ts';
import styles from './Result.module.css';

/** The day of the rows below, with its weekday to be compared. What the source does not say is asked for, never made up. */
export function DayHead({ day }: { readonly day: ReviewedDay }) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const { place } = day;
  const { date } = day.read;
  const typed = useImporting((state) => currentSource(state)?.corrections.dates[place]);
  const label = useImporting((state) => currentSource(state)?.corrections.dayLabels[place]) ?? day.read.label;
  const missing =
    date === null ? words('noDate') : words('noYear', { date: withoutYear(date.value, language) });
  return (
    <header
      className={styles['dayHead']}
      data-undated={day.date === null && day.sessions.length > 0}
      data-lines={linesText(date?.lines ?? [])}
    >
      <h2>
        {day.date === null
          ? words('dayNumber', { number: place + 1 })
          : formatDate(day.date, 'weekday', language)}
      </h2>
      <div className={styles['dayFields']}>
        <TextField
          label={words('dayLabel')}
          value={label}
          dir="auto"
          onChange={(value) => correct(({ dayLabels }) => ({ dayLabels: { ...dayLabels, [place]: value } }))}
        />
        <TextField
          type="date"
          label={words('dayDate')}
          value={typed ?? day.date ?? ''}
          error={day.date === null && day.sessions.length > 0 ? missing : undefined}
          onChange={(value) => correct(({ dates }) => ({ dates: { ...dates, [place]: value } }))}
        />
      </div>
    </header>
  );
}
