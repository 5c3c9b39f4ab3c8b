import { memo, useState } from 'react';
import { SESSION_KINDS, knownKindId, kindOf } from '#domain/session-kinds/registry.ts';
import type { SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { isShownSelected, useProgramme } from './programmeStore.ts';
import { dropSideOf } from './dropSide.ts';
import { RowGrip } from './RowGrip.tsx';
import { RowMenu } from './RowMenu.tsx';
import { SessionBody } from './SessionBody.tsx';
import { useSheetEvent } from './sheetContext.ts';
import { TimeCell } from './TimeCell.tsx';
import { useNearView } from './useNearView.ts';
import styles from './SessionRow.module.css';

interface SessionRowProps {
  readonly rowKey: RowKey;
  readonly sessionId: SessionId;
  readonly day: Day;
  /** "Panel II", as it would be after the drop while something is carried. */
  readonly number: string;
  readonly isFirst: boolean;
  /** The programme has so many rows that only those near the window are drawn. */
  readonly isLong: boolean;
}

/** One row of the sheet; far from what one sees in a long programme, just its room on the page. */
export const SessionRow = memo(function SessionRow({ isLong, ...row }: SessionRowProps) {
  const { isNear, height, watch } = useNearView(isLong);
  const isCurrent = useProgramme(({ current }) => current === row.rowKey);
  if (isNear || isCurrent) return <NearRow {...row} watch={watch} />;
  return <li ref={watch} data-row={row.rowKey} className={styles['far']} style={{ blockSize: height }} />;
});

interface NearRowProps extends Omit<SessionRowProps, 'isLong'> {
  readonly watch: (row: HTMLElement | null) => (() => void) | undefined;
}

/** It reads its session itself, so that an edit elsewhere does not draw it again. */
function NearRow({ rowKey, sessionId, day, number, isFirst, watch }: NearRowProps) {
  const session = useSheetEvent((event) => event.sessionsById[sessionId]);
  const isCurrent = useProgramme(({ current }) => current === rowKey || (current === null && isFirst));
  const isSelected = useProgramme((state) => isShownSelected(state, rowKey));
  const isLifted = useProgramme(
    ({ lift }) => lift?.carried.type === 'rows' && lift.carried.rows.includes(rowKey),
  );
  // A finger does not hover: what a hover would show is always there.
  const [isHovered, setHovered] = useState(() => matchMedia('(hover: none)').matches);
  const dropSide = useProgramme((state) => dropSideOf(state, rowKey));
  if (session === undefined) return null;

  return (
    <li
      ref={watch}
      data-row={rowKey}
      data-tone={SESSION_KINDS[knownKindId(session)].tone}
      className={joinClasses(
        styles['row'],
        isCurrent && styles['current'],
        isSelected && styles['selected'],
        isLifted && styles['lifted'],
        kindOf(session).isPause && styles['pause'],
        dropSide !== null && styles[dropSide],
      )}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={({ pointerType }) => setHovered(pointerType === 'touch')}
    >
      <RowGrip rowKey={rowKey} sessionId={sessionId} isCurrent={isCurrent} number={number} />
      <TimeCell sessionId={sessionId} day={day} isTabbable={isCurrent} />
      <SessionBody session={session} number={number} isCurrent={isCurrent} />
      {(isCurrent || isHovered) && <RowMenu rowKey={rowKey} sessionId={sessionId} isTabbable={isCurrent} />}
    </li>
  );
}
