import { GripVertical } from 'lucide-react';
import type { ParticipationId, SessionId } from '#domain/ids.ts';
import { useWords } from '#ui/useWords.ts';
import { dragPerson, personKeys } from './personMoves.ts';
import { openDetails, useProgramme } from './programmeStore.ts';
import { useSheet } from './sheetContext.ts';
import styles from './People.module.css';

interface PersonGripProps {
  readonly sessionId: SessionId;
  readonly participationId: ParticipationId;
  readonly name: string;
  readonly isTabbable: boolean;
}

/** The handle of a person's line: drag it, or Space and arrows; Alt with an arrow moves at once. */
export function PersonGrip({ sessionId, participationId, name, isTabbable }: PersonGripProps) {
  const { eventId } = useSheet();
  const words = useWords('programme');
  const isLifted = useProgramme(({ personLift }) => personLift?.participationId === participationId);
  const place = { eventId, sessionId, participationId };
  return (
    <button
      type="button"
      data-person-grip={participationId}
      tabIndex={isTabbable ? 0 : -1}
      aria-label={words('personGrip', { name: name === '' ? words('unnamedSeat') : name })}
      aria-pressed={isLifted}
      aria-describedby="person-keys"
      className={styles['grip']}
      onClick={() => openDetails({ type: 'person', sessionId, participationId })}
      onKeyDown={(event) => personKeys(event, place)}
      onPointerDown={(event) => {
        event.stopPropagation();
        dragPerson(event.nativeEvent, place);
      }}
    >
      <GripVertical aria-hidden />
    </button>
  );
}
