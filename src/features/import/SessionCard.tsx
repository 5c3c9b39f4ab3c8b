import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { Day } from '#domain/time.ts';
import type { ReadingRemark } from '#imports/programme/reading.ts';
import { formatDate } from '#languages/dates.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { correctSession, currentSource, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import { linesWords } from './linesWords.ts';
import { MergeLines } from './MergeLines.tsx';
import { remarkKey } from './remarkGroups.ts';
import type { ReviewedSession } from './reviewedSession.ts';
import { SeenTick } from './SeenTick.tsx';
import { SessionForm } from './SessionForm.tsx';
import { SessionText } from './SessionText.tsx';
import styles from './Session.module.css';

interface SessionCardProps {
  readonly session: ReviewedSession;
  /** The day it stands under. */
  readonly day: Day | null;
  /** What to know of it, as told by the reader. */
  readonly remarks: readonly ReadingRemark[];
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onLines: (lines: readonly number[]) => void;
  /** A row behind this one. */
  readonly onAdd: (after: string) => void;
}

/** One row that was read: what it says, how sure that is, whether it is taken, and the form to correct it. */
export const SessionCard = memo(function SessionCard({
  session,
  day,
  remarks,
  isFirst,
  isOpen,
  onOpen,
  onLines,
  onAdd,
}: SessionCardProps) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const { read, proposed, isTaken, isJoined, isDoubtful, needsLook } = session;
  // What is drawn of a long review comes a moment later; the box itself must answer at once.
  const isChecked = useImporting(
    (state) => !(currentSource(state)?.corrections.sessions[read.key]?.isLeft ?? false),
  );
  const name = [proposed.number, proposed.title].filter((one) => one !== '').join(': ') || words('noTitle');
  const lines = linesWords(read.lines, words);
  return (
    <li
      className={styles['session']}
      data-lines={linesText(read.lines)}
      data-session={read.key}
      data-taken={isTaken}
      data-look={needsLook}
    >
      <div className={styles['head']}>
        <input
          type="checkbox"
          className={styles['take']}
          aria-label={words('take', { title: name })}
          checked={isChecked}
          onChange={(event) => correctSession(read.key, { isLeft: !event.target.checked })}
        />
        <SessionText session={session} />
      </div>
      {remarks.map((remark) => (
        <SeenTick key={remarkKey(remark)} remarks={[remark]} className={styles['remark']}>
          {words(`remark.${remark.kind}`)}
        </SeenTick>
      ))}
      {isDoubtful && (
        <label className={styles['remark']} data-seen={!needsLook}>
          <input
            type="checkbox"
            checked={!needsLook}
            onChange={({ target }) => correctSession(read.key, { isRight: target.checked })}
          />
          <span>{words('isRight')}</span>
        </label>
      )}
      <div className={styles['foot']}>
        {session.date !== null && session.date !== day && (
          <span>{words('onOtherDay', { date: formatDate(session.date, 'weekday', language) })}</span>
        )}
        {isJoined && <span>{words('joined')}</span>}
        {!isTaken && <span>{words('left')}</span>}
        {read.lines.length === 0 ? (
          <span>{words('byHand')}</span>
        ) : (
          <button
            type="button"
            className={styles['lines']}
            aria-label={words('showLine', { lines })}
            onClick={() => onLines(read.lines)}
          >
            {lines}
          </button>
        )}
        {!isFirst && (
          <Button look="quiet" onClick={() => correctSession(read.key, { isJoined: !isJoined })}>
            {words(isJoined ? 'unjoin' : 'joinAbove')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-label={isOpen ? words('done') : words('correct', { title: name })}
          onClick={() => onOpen(isOpen ? null : read.key)}
        >
          {words(isOpen ? 'done' : 'correctShort')}
        </Button>
        <IconButton label={words('addAfter', { title: name })} onClick={() => onAdd(read.key)}>
          <Plus />
        </IconButton>
      </div>
      <MergeLines sessionKey={read.key} title={name} />
      {isOpen && <SessionForm read={read} day={day} />}
    </li>
  );
});
