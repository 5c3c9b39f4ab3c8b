import { memo } from 'react';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { SESSION_KINDS, knownKindId } from '#domain/session-kinds/registry.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { RowFindings } from '../findings/RowFindings.tsx';
import { isShownSelected, useProgramme } from '../programmeStore.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { BoxMenu } from './BoxMenu.tsx';
import { BoxText } from './BoxText.tsx';
import type { PlacedBox } from './placedBoxes.ts';
import { isInHand, plannedChange } from './plannedChange.ts';
import { useRooms } from './roomsStore.ts';
import styles from './SittingBox.module.css';

interface SittingBoxProps {
  readonly box: PlacedBox;
  readonly minuteHeight: number;
  /** "Panel II", as it would be after the drop while something is carried. */
  readonly number: string;
  readonly isFirst: boolean;
}

/** Below so many pixels everything of a box stands in one line. */
const ONE_LINE = 46;

/** A sitting to scale. It reads its session itself, and while something is carried only what happens to it. */
export const SittingBox = memo(function SittingBox({ box, minuteHeight, number, isFirst }: SittingBoxProps) {
  const { language } = useSheet();
  const { sittingId, sessionId, rowKey } = box;
  const session = useSheetEvent((event) => event.sessionsById[sessionId]);
  const style = useSheetEvent((event) => event.houseStyle);
  const isCurrent = useRooms(({ current }) => current === sittingId || (current === null && isFirst));
  const isHovered = useRooms(({ hovered }) => hovered?.sittingId === sittingId);
  const isLinked = useRooms(({ hovered }) => box.of > 1 && hovered?.sessionId === sessionId);
  const isInspected = useProgramme(
    ({ inspected }) => inspected?.type === 'session' && inspected.sessionId === sessionId,
  );
  const isSelected = useProgramme((state) => isShownSelected(state, rowKey));
  const isHeld = useProgramme(({ lift }) => isInHand(lift, sittingId));
  const change = useProgramme(({ lift }) => plannedChange(lift?.plan, sittingId));
  const sitting = session?.sittingsById[sittingId];
  if (session === undefined || sitting === undefined || style === undefined) return null;
  const height = (box.drawnTo - box.start) * minuteHeight;
  const isMoving = change !== null && !isHeld;
  return (
    <div
      data-sitting={sittingId}
      data-session={sessionId}
      data-tone={SESSION_KINDS[knownKindId(session)].tone}
      className={joinClasses(
        styles['box'],
        box.spansRooms && styles['spanning'],
        height < ONE_LINE && styles['short'],
        box.isOpenEnded && styles['open'],
        box.isOverlapping && styles['overlapping'],
        isSelected && styles['selected'],
        (isLinked || (isInspected && box.of > 1)) && styles['linked'],
        isHeld && styles['held'],
        isMoving && styles['moving'],
      )}
      style={{
        insetBlockStart: box.start * minuteHeight,
        blockSize: height,
        insetInlineStart: `${(box.lane / box.lanes) * 100}%`,
        inlineSize: `${(box.width / box.lanes) * 100}%`,
      }}
    >
      <BoxText
        box={box}
        session={session}
        sitting={sitting}
        number={number}
        hours={hoursOfSitting(sitting, style, language)}
        isCurrent={isCurrent}
      />
      <span data-edge="start" className={styles['edgeStart']} />
      <span data-edge="end" className={styles['edgeEnd']} />
      <span className={styles['finding']} data-own-button>
        <RowFindings sessionId={sessionId} isTabbable={isCurrent} />
      </span>
      {(isCurrent || isHovered) && <BoxMenu box={box} isTabbable={isCurrent} />}
    </div>
  );
});
