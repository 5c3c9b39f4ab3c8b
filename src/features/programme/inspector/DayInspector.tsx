import type { Day } from '#domain/time.ts';
import { isDay } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { addDayBehind, moveDayTo, takeDayOut } from '../dayMoves.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import styles from './Inspector.module.css';

/** One day: move it with everything on it, add one behind it, take it out. */
export function DayInspector({ day }: { readonly day: Day }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const style = useSheetEvent((event) => event.houseStyle.dateStyle) ?? 'weekday-comma';
  return (
    <>
      <h3>{formatDate(day, style, language)}</h3>
      <TextField
        label={words('moveDayTo')}
        description={words('moveDayHint')}
        type="date"
        value={day}
        onChange={(to) => {
          if (isDay(to)) moveDayTo(eventId, day, to);
        }}
      />
      <div className={styles['buttons']}>
        <Button onClick={() => addDayBehind(eventId, day)}>{words('addDay')}</Button>
        <Button look="danger" onClick={() => takeDayOut(eventId, day)}>
          {words('removeDay')}
        </Button>
      </div>
    </>
  );
}
