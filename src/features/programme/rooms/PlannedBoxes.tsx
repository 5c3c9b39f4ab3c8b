import { hoursOfSitting } from '#domain/programme/hours.ts';
import type { SittingChange } from '#domain/programme/plan.ts';
import type { Day } from '#domain/time.ts';
import { formatHours } from '#languages/times.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { linesOfProblems } from '../problemWords.ts';
import { useProgramme } from '../programmeStore.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import type { RoomColumn } from './dayLayout.ts';
import { isInHand, toneOfChange } from './plannedChange.ts';
import { useRooms } from './roomsStore.ts';
import { LEAST_HEIGHT } from './scale.ts';
import styles from './PlannedBoxes.module.css';

interface PlannedBoxesProps {
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
  readonly minuteHeight: number;
}

/** Where everything the plan in the hand moves would stand, with its new hours; and the session being drawn. */
export function PlannedBoxes({ day, columns, minuteHeight }: PlannedBoxesProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const event = useSheetEvent((each) => each);
  const lift = useProgramme((state) => state.lift);
  const draft = useRooms((state) => (state.draft?.day === day ? state.draft : null));
  if (event === undefined || (lift === null && draft === null)) return null;
  const isWarned = lift !== null && linesOfProblems(event, lift.plan, language).length > 0;
  const across = 100 / columns.length;
  const placeOf = (column: number, start: number, end: number, spans: boolean) => ({
    insetBlockStart: start * minuteHeight,
    blockSize: Math.max(LEAST_HEIGHT, (end - start) * minuteHeight),
    insetInlineStart: spans ? 0 : `${column * across}%`,
    inlineSize: spans ? '100%' : `${across}%`,
  });
  const outline = ({ sessionId, sittingId, after }: SittingChange) => {
    if (lift === null || after === null || after.day !== day || after.start === null) return null;
    const column = columns.findIndex(({ roomId }) => roomId === roomOf(event, after));
    const isLead =
      isInHand(lift, sittingId) ||
      (lift.carried.type === 'unscheduled' && lift.carried.sittingId === sittingId);
    const own = toneOfChange(lift.plan, sessionId);
    // What is amiss in other events is known to the words alone, and is the doing of what is in the hand.
    const tone = own === 'good' && isLead && isWarned ? 'warn' : own;
    return (
      <div
        key={sittingId}
        data-planned={isLead ? 'lead' : 'other'}
        className={joinClasses(styles['planned'], styles[tone], isLead && styles['lead'])}
        style={placeOf(Math.max(0, column), after.start, after.end ?? after.start + 60, column === -1)}
      >
        <b dir="auto">{hoursOfSitting(after, event.houseStyle, language)}</b>
        <span dir="auto">{titleOfSession(event, sessionId, language)}</span>
      </div>
    );
  };
  const { timeStyle, rangeDash } = event.houseStyle;
  return (
    <div className={styles['layer']} aria-hidden>
      {lift?.plan.sittings.map(outline)}
      {draft !== null && (
        <div
          data-draft
          className={joinClasses(styles['planned'], styles['good'], styles['lead'])}
          style={placeOf(
            columns.findIndex(({ roomId }) => roomId === draft.roomId),
            draft.start,
            draft.end,
            false,
          )}
        >
          <b>{formatHours(draft, { style: timeStyle, dash: rangeDash }, language)}</b>
          <span>{words('newSession')}</span>
        </div>
      )}
    </div>
  );
}
