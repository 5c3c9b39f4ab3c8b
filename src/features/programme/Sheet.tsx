import { useMemo, useRef } from 'react';
import { applyPlan } from '#domain/programme/plan.ts';
import { directionOf } from '#languages/language.ts';
import { useWords } from '#ui/useWords.ts';
import { DaySection } from './DaySection.tsx';
import { Forewarner } from './forewarning/Forewarner.tsx';
import { Ghost } from './Ghost.tsx';
import { gapsNow, programmeNow } from './rowOrder.ts';
import { useProgramme } from './programmeStore.ts';
import { SheetHeading } from './SheetHeading.tsx';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import { useSheetPointer } from './useSheetPointer.ts';
import { useNumbers } from './useNumbers.ts';
import styles from './Sheet.module.css';

/** Up to so many rows all are drawn; see useNearView.ts. */
const DRAWN_WHOLE = 60;

/** The programme as it will be printed, and every word of it editable. */
export function Sheet() {
  const { language } = useSheet();
  const words = useWords('programme');
  const event = useSheetEvent((each) => each);
  const sheet = useRef<HTMLElement>(null);
  useSheetPointer(sheet);
  const lift = useProgramme((state) => state.lift);
  const planned = useMemo(
    () => (event === undefined || lift === null ? event : applyPlan(event, lift.plan)),
    [event, lift],
  );
  const numbers = useNumbers(planned, language);
  if (event === undefined || planned === undefined) return null;
  // Under the pointer the rows stay where they are, or they would slip away from it; moved by keys they go along.
  const shown = lift?.by === 'keys' && lift.plan.isPossible ? planned : event;
  const programme = programmeNow(shown);
  const rowCount = programme.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <section
      ref={sheet}
      data-sheet
      className={styles['sheet']}
      aria-label={words('sheet')}
      // The sheet reads in the direction of what is written on it, whatever the direction of the tool around it.
      lang={language}
      dir={directionOf(language)}
    >
      <SheetHeading event={event} />
      {programme.map((day, index) => (
        <DaySection
          key={day.day}
          day={day}
          gaps={gapsNow(shown, day)}
          numbers={numbers}
          isFirst={index === 0}
          isEmptyProgramme={rowCount === 0}
          isLong={rowCount > DRAWN_WHOLE}
        />
      ))}
      <p id="row-keys" hidden>
        {words('rowKeys')}
      </p>
      <p id="person-keys" hidden>
        {words('personKeys')}
      </p>
      <Ghost />
      <Forewarner />
    </section>
  );
}
