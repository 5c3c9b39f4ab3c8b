import { Plus } from 'lucide-react';
import { memo, useCallback } from 'react';
import type { ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { Button } from '#ui/Button.tsx';
import { DayHead } from './DayHead.tsx';
import { addSession } from './importing.ts';
import type { ReviewedDay } from './reviewed.ts';
import { SessionCard } from './SessionCard.tsx';
import styles from './Result.module.css';

interface DayPartProps {
  readonly day: ReviewedDay;
  /** How many of its rows are drawn yet. */
  readonly shown: number;
  readonly remarks: ReadonlyMap<string, readonly ReadingRemark[]>;
  /** The row of this day that is open to correction. */
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onLines: (lines: readonly number[]) => void;
}

/** One day of what was read, with its rows. */
export const DayPart = memo(function DayPart({
  day,
  shown,
  remarks,
  openKey,
  onOpen,
  onLines,
}: DayPartProps) {
  const words = useImportWords();
  const { place } = day;
  const last = day.sessions.at(-1)?.read.key ?? null;
  const add = useCallback((after: string | null) => onOpen(addSession(place, after)), [place, onOpen]);
  return (
    <section className={styles['day']} aria-label={words('dayNumber', { number: day.place + 1 })}>
      <DayHead day={day} />
      <ol className={styles['sessions']}>
        {day.sessions.slice(0, shown).map((session, index) => (
          <SessionCard
            key={session.read.key}
            session={session}
            day={day.date}
            remarks={remarks.get(session.read.key) ?? NO_REMARKS}
            isFirst={index === 0}
            isOpen={openKey === session.read.key}
            onOpen={onOpen}
            onLines={onLines}
            onAdd={add}
          />
        ))}
      </ol>
      {shown === day.sessions.length && (
        <Button look="quiet" icon={<Plus />} className={styles['add']} onClick={() => add(last)}>
          {words('addSession')}
        </Button>
      )}
    </section>
  );
});

const NO_REMARKS: readonly ReadingRemark[] = [];
