import { memo } from 'react';
import { SESSION_KINDS, knownKindId } from '#domain/session-kinds/registry.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { isShownSelected, useProgramme } from '../programmeStore.ts';
import { useSheetEvent } from '../sheetContext.ts';
import { BoxMenu } from './BoxMenu.tsx';
import { BoxText } from './BoxText.tsx';
import type { Box } from './dayLayout.ts';
import { isInHand } from './plannedChange.ts';
import { useRooms } from './roomsStore.ts';
import styles from './SittingBox.module.css';

interface UntimedBoxProps {
  readonly box: Box;
  readonly number: string;
  readonly isFirst: boolean;
}

/** A sitting without a time: as high as its text, and otherwise a box like the others. */
export const UntimedBox = memo(function UntimedBox({ box, number, isFirst }: UntimedBoxProps) {
  const { sittingId, sessionId } = box;
  const session = useSheetEvent((event) => event.sessionsById[sessionId]);
  const isCurrent = useRooms(({ current }) => current === sittingId || (current === null && isFirst));
  const isHovered = useRooms(({ hovered }) => hovered?.sittingId === sittingId);
  const isSelected = useProgramme((state) => isShownSelected(state, box.rowKey));
  const isHeld = useProgramme(({ lift }) => isInHand(lift, sittingId));
  const sitting = session?.sittingsById[sittingId];
  if (session === undefined || sitting === undefined) return null;
  return (
    <div
      data-sitting={sittingId}
      data-session={sessionId}
      data-tone={SESSION_KINDS[knownKindId(session)].tone}
      className={joinClasses(
        styles['box'],
        styles['waiting'],
        isSelected && styles['selected'],
        isHeld && styles['held'],
      )}
    >
      <BoxText box={box} session={session} sitting={sitting} number={number} hours="" isCurrent={isCurrent} />
      {(isCurrent || isHovered) && <BoxMenu box={box} isTabbable={isCurrent} />}
    </div>
  );
});
