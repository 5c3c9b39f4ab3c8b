import { TextField } from '#ui/TextField.tsx';
import { correct, currentSource, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import type { ReviewedDay } from './reviewed.ts';
import styles from './Result.module.css';

/** The day of the rows below. What the source does not say is asked for, never made up. */
export function DayHead({ day }: { readonly day: ReviewedDay }) {
  const words = useImportWords();
  const { date, label } = day.read;
  const typed = useImporting((state) => currentSource(state)?.corrections.dates[day.place]);
  const missing = date === null ? words('noDate') : words('noYear', { date: date.value.replace(/^-+/, '') });
  return (
    <header className={styles['dayHead']} data-lines={linesText(date?.lines ?? [])}>
      <h2>{label === '' ? words('dayNumber', { number: day.place + 1 }) : <bdi>{label}</bdi>}</h2>
      <TextField
        type="date"
        label={words('dayDate')}
        value={typed ?? day.date ?? ''}
        error={day.date === null && day.sessions.length > 0 ? missing : undefined}
        onChange={(value) => correct(({ dates }) => ({ dates: { ...dates, [day.place]: value } }))}
      />
    </header>
  );
}
