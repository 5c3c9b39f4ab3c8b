import { GripVertical } from 'lucide-react';
import type { SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { textIn } from '#languages/language.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { openDetails, useProgramme } from './programmeStore.ts';
import { dragRow } from './rowDrag.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import { useRowKeys } from './useRowKeys.ts';
import styles from './SessionRow.module.css';

interface RowGripProps {
  readonly rowKey: RowKey;
  readonly sessionId: SessionId;
  readonly isCurrent: boolean;
  readonly number: string;
}

/** The handle of a row, and its place for the keyboard: Space lifts, arrows move, Enter edits. */
export function RowGrip({ rowKey, sessionId, isCurrent, number }: RowGripProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const title = useSheetEvent((event) => {
    const session = event.sessionsById[sessionId];
    return session === undefined ? '' : textIn(session.title, language, event.mainLanguage);
  });
  const isLifted = useProgramme(
    ({ lift }) => lift?.carried.type === 'rows' && lift.carried.rows.includes(rowKey),
  );
  const isSelected = useProgramme(({ selection }) => selection.includes(rowKey));
  const onKeyDown = useRowKeys(rowKey, sessionId);
  const name = [number, title].filter((part) => part !== '' && part !== undefined).join(': ');
  return (
    <button
      type="button"
      data-grip={rowKey}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words(isSelected ? 'gripSelected' : 'grip', {
        session: name === '' ? words('untitled') : name,
      })}
      aria-pressed={isLifted}
      aria-describedby="row-keys"
      className={joinClasses(styles['grip'])}
      onKeyDown={onKeyDown}
      onClick={() => openDetails({ type: 'session', sessionId })}
      onPointerDown={(event) => {
        event.stopPropagation();
        dragRow(event.nativeEvent, eventId, rowKey, true);
      }}
    >
      <GripVertical aria-hidden />
    </button>
  );
}
