import { useState } from 'react';
import type { ProposedSitting } from '#domain/importing/proposal.ts';
import { TextField } from '#ui/TextField.tsx';
import { correctSession } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { hoursText, typedSitting } from './hoursText.ts';
import type { ReviewedSession } from './reviewedSession.ts';
import styles from './Form.module.css';

/** Hours and room of each sitting; a row without hours can be given some. */
export function SittingFields({ session: { read, proposed } }: { readonly session: ReviewedSession }) {
  const { sittings } = proposed;
  const put = (index: number, sitting: ProposedSitting): void =>
    correctSession(read.key, {
      sittings: index < sittings.length ? sittings.with(index, sitting) : [...sittings, sitting],
    });
  const shown: readonly (ProposedSitting | null)[] = sittings.length === 0 ? [null] : sittings;
  return shown.map((sitting, index) => (
    <SittingRow key={index} sitting={sitting} onPut={(changed) => put(index, changed)} />
  ));
}

interface SittingRowProps {
  readonly sitting: ProposedSitting | null;
  readonly onPut: (sitting: ProposedSitting) => void;
}

function SittingRow({ sitting, onPut }: SittingRowProps) {
  const words = useImportWords();
  const [typed, setTyped] = useState(sitting === null ? '' : hoursText(sitting));
  const read = typed.trim() === '' ? null : typedSitting(typed, sitting?.start ?? null);
  const take = (text: string): void => {
    setTyped(text);
    const now = text.trim() === '' ? null : typedSitting(text, sitting?.start ?? null);
    if (now?.ok === true)
      onPut({
        room: null,
        ...sitting,
        ...now.hours,
        isEndInferred: false,
        timeAs: '',
      });
  };
  return (
    <div className={styles['row']}>
      <TextField
        label={words('hours')}
        description={words('hoursAbout')}
        error={read?.ok === false ? words(read.problem) : undefined}
        value={typed}
        onChange={take}
      />
      {sitting !== null && (
        <TextField
          label={words('roomHere')}
          value={sitting.room ?? ''}
          dir="auto"
          onChange={(room) => onPut({ ...sitting, room: room.trim() === '' ? null : room })}
        />
      )}
    </div>
  );
}
