import type { SessionId } from '#domain/ids.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { sittingsOf, type Sitting } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { Pin } from 'lucide-react';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { changeHours } from './retiming.ts';
import { RoomText } from './RoomText.tsx';
import { useProgramme } from './programmeStore.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './TimeCell.module.css';

interface TimeCellProps {
  readonly sessionId: SessionId;
  readonly day: Day;
  readonly isTabbable: boolean;
}

/** The hours of a row, and under them the room; while something is carried, the hours the row would get. */
export function TimeCell({ sessionId, day, isTabbable }: TimeCellProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const style = useSheetEvent((event) => event.houseStyle);
  const sittings = useSheetEvent((event) => {
    const session = event.sessionsById[sessionId];
    return session === undefined ? [] : sittingsOf(session).filter((sitting) => sitting.day === day);
  });
  const after = useProgramme(({ lift }) => {
    const changes = lift?.plan.sittings.filter((change) => change.sessionId === sessionId) ?? [];
    return changes.length === 0 ? null : (lift?.plan ?? null);
  });
  if (style === undefined || sittings === undefined) return null;
  const print = (each: readonly Sitting[]): string =>
    each
      .map((sitting) => hoursOfSitting(sitting, style, language))
      .join('\n')
      .trim();
  const hours = print(sittings);
  const planned = after === null ? null : print(sittingsAfter(sittings, after.sittings, day));
  const isChanged = planned !== null && planned !== hours;
  return (
    <div className={styles['cell']}>
      {isChanged && (
        <b
          className={joinClasses(
            styles['planned'],
            styles['lines'],
            after?.isPossible === false && styles['bad'],
          )}
        >
          {planned === '' ? words('otherDay') : planned}
        </b>
      )}
      <div className={joinClasses(styles['hours'], isChanged && styles['was'])}>
        <InlineText
          field="time"
          label={words('time')}
          value={hours}
          className={styles['lines']}
          placeholder={words('noTime')}
          isTabbable={isTabbable}
          onCommit={(text) => changeHours(eventId, sessionId, day, text)}
        />
        {sittings.some(({ isFixed }) => isFixed) && (
          <Pin className={styles['pin']} role="img" aria-label={words('fixedToClock')} />
        )}
      </div>
      {sittings.map((sitting) => (
        <RoomText key={sitting.id} sessionId={sessionId} sitting={sitting} isTabbable={isTabbable} />
      ))}
    </div>
  );
}

function sittingsAfter(
  sittings: readonly Sitting[],
  changes: readonly { readonly sittingId: string; readonly after: Sitting | null }[],
  day: Day,
): readonly Sitting[] {
  return sittings
    .map((sitting) => {
      const change = changes.find(({ sittingId }) => sittingId === sitting.id);
      return change === undefined ? sitting : change.after;
    })
    .filter((sitting) => sitting !== null)
    .filter((sitting) => sitting.day === day)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
