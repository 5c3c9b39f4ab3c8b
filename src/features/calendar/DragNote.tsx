import { createPortal } from 'react-dom';
import { joinClasses } from '#ui/joinClasses.ts';
import { useGridLanguage } from './gridContext.ts';
import { draggedTo } from './draggedTo.ts';
import type { GridEntry } from './gridEntries.ts';
import { itemName } from './itemWords.ts';
import { findingsOfMove } from './moveFindings.ts';
import styles from './DragNote.module.css';

interface DragNoteProps {
  /** As it is being dragged. */
  readonly entry: GridEntry;
  /** Over the days, not the hours. */
  readonly isOverDays: boolean;
}

/** What letting go would bring about, for the eye: hours and day, and what would then be amiss. */
export function DragNote({ entry, isOverDays }: DragNoteProps) {
  const language = useGridLanguage();
  const { move, text } = draggedTo(entry, isOverDays, language);
  const { lines, isPossible } = findingsOfMove(entry.item, move, language);
  const look = isPossible ? (lines.length > 0 ? 'amiss' : 'fine') : 'impossible';
  return createPortal(
    <div className={joinClasses(styles['note'], styles[look])} data-part="drag-note" aria-hidden="true">
      <strong>
        <bdi>{itemName(entry.item)}</bdi> <bdi>{text}</bdi>
      </strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>,
    document.body,
  );
}
