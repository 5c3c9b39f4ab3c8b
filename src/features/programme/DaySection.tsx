import { Fragment, memo } from 'react';
import type { GapLine } from '#domain/programme/gaps.ts';
import { partOfDay, type DayProgramme, type Row } from '#domain/programme/rows.ts';
import { formatDate } from '#languages/dates.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { labelDay } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { DayMenu } from './DayMenu.tsx';
import { SlotWarning } from './forewarning/SlotWarning.tsx';
import { GapRow } from './GapRow.tsx';
import { InsertHere } from './InsertHere.tsx';
import { PutHere } from './PutHere.tsx';
import { SessionRow } from './SessionRow.tsx';
import { useEdited, useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './Sheet.module.css';

interface DaySectionProps {
  readonly day: DayProgramme;
  readonly gaps: readonly GapLine[];
  readonly numbers: ReadonlyMap<string, string>;
  readonly isFirst: boolean;
  readonly isEmptyProgramme: boolean;
  readonly isLong: boolean;
}

/** One day: its heading, and the rows with what lies between them. */
export const DaySection = memo(function DaySection({
  day,
  gaps,
  numbers,
  isFirst,
  isEmptyProgramme,
  isLong,
}: DaySectionProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const hasParts = useSheetEvent((event) => event.houseStyle.hasPartOfDayHeadings) === true;
  const label = useEdited(day.label);
  const first = day.rows[0]?.key ?? null;
  return (
    <section aria-labelledby={`day-${day.day}`} data-day={day.day}>
      <div className={styles['day']} data-above={first ?? undefined}>
        <h3 id={`day-${day.day}`}>{formatDate(day.day, 'weekday-comma', language)}</h3>
        <InlineText
          field="dayLabel"
          label={words('dayLabel')}
          value={label.value}
          placeholder={label.standIn === '' ? words('addDayLabel') : label.standIn}
          isLive
          isTabbable
          className={label.value === '' ? styles['onHover'] : undefined}
          onCommit={(text) => {
            execute(labelDay, { eventId, date: day.day, language, text });
            return null;
          }}
        />
        <DayMenu day={day.day} />
      </div>
      <ol className={styles['rows']}>
        {day.rows.map((row, index) => (
          <Fragment key={row.key}>
            {hasParts && startsPart(day.rows, index) && (
              <li className={styles['part']}>{words(`part.${partOfDay(row.start ?? 0)}`)}</li>
            )}
            {gaps
              .filter(({ before }) => before === row.key)
              .map(({ gap }) => (
                <GapRow key={keyOf(gap)} gap={gap} above={row.key} />
              ))}
            <InsertHere day={day.day} before={row.key} />
            <SlotWarning day={day.day} before={row.key} />
            <PutHere day={day.day} before={row.key} above={day.rows[index - 1]?.key ?? null} />
            <SessionRow
              rowKey={row.key}
              sessionId={row.sessionId}
              day={day.day}
              number={numbers.get(row.sessionId) ?? ''}
              isFirst={isFirst && index === 0}
              isLong={isLong}
            />
          </Fragment>
        ))}
        {gaps
          .filter(({ before }) => before === null)
          .map(({ gap }) => (
            <GapRow key={keyOf(gap)} gap={gap} above={null} />
          ))}
        {day.rows.length === 0 && (
          <li className={styles['empty']}>{words(isEmptyProgramme ? 'emptyProgramme' : 'emptyDay')}</li>
        )}
        <SlotWarning day={day.day} before={null} />
        <PutHere day={day.day} before={null} above={day.rows.at(-1)?.key ?? null} />
        <InsertHere day={day.day} before={null} isAlwaysShown />
      </ol>
    </section>
  );
});

/** By its place, so that a gap which is fixed or freed stays the same line and keeps the focus. */
function keyOf(gap: GapLine['gap']): string {
  return `${gap.start}-${gap.roomId ?? ''}`;
}

/** A timed row whose part of the day differs from that of the timed row above it. */
function startsPart(rows: readonly Row[], index: number): boolean {
  const start = rows[index]?.start ?? null;
  if (start === null) return false;
  const above = rows.slice(0, index).findLast((row) => row.start !== null)?.start ?? null;
  return above === null || partOfDay(above) !== partOfDay(start);
}
