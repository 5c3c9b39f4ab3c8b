import { useMemo, useRef } from 'react';
import { applyPlan } from '#domain/programme/plan.ts';
import { gapsBetweenRows } from '#domain/programme/gaps.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { directionOf } from '#languages/language.ts';
import { useWords } from '#ui/useWords.ts';
import { DaySection } from './DaySection.tsx';
import { Ghost } from './Ghost.tsx';
import { programmeNow } from './rowOrder.ts';
import { useProgramme } from './programmeStore.ts';
import { SheetHeading } from './SheetHeading.tsx';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import { useSheetPointer } from './useSheetPointer.ts';
import styles from './Sheet.module.css';

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
  const numbers = useMemo(
    () => (planned === undefined ? new Map<string, string>() : numbersOf(planned, language)),
    [planned, language],
  );
  if (event === undefined || planned === undefined) return null;
  // Under the pointer the rows stay where they are, or they would slip away from it; moved by keys they go along.
  const shown = lift?.by === 'keys' && lift.plan.isPossible ? planned : event;
  const programme = programmeNow(shown);
  const isEmpty = programme.every(({ rows }) => rows.length === 0);
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
          gaps={gapsBetweenRows(shown, day)}
          numbers={numbers}
          isFirst={index === 0}
          isEmptyProgramme={isEmpty}
        />
      ))}
      <p id="row-keys" hidden>
        {words('rowKeys')}
      </p>
      <p id="person-keys" hidden>
        {words('personKeys')}
      </p>
      <Ghost />
    </section>
  );
}
