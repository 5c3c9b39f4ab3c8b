import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ProposedSitting } from '#domain/importing/proposal.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { correctSession } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { hoursText, typedSitting } from './hoursText.ts';
import type { ReviewedSession } from './reviewedSession.ts';
import styles from './Form.module.css';

/** Hours and room of each sitting; a row can be given further hours, and those it has can be taken away. */
export function SittingFields({ session: { read, proposed } }: { readonly session: ReviewedSession }) {
  const { sittings } = proposed;
  const put = (index: number, sitting: ProposedSitting): void =>
    correctSession(read.key, {
      sittings: index < sittings.length ? sittings.with(index, sitting) : [...sittings, sitting],
    });
  const words = useImportWords();
  const [isMore, setMore] = useState(false);
  // What was typed beside hours that are gone goes with them.
  const [taken, setTaken] = useState(0);
  const shown: readonly (ProposedSitting | null)[] =
    sittings.length === 0 || isMore ? [...sittings, null] : sittings;
  return (
    <>
      {shown.map((sitting, index) => (
        <SittingRow
          key={`${taken} ${index}`}
          sitting={sitting}
          onPut={(changed) => {
            if (index >= sittings.length) setMore(false);
            put(index, changed);
          }}
          onRemove={() => {
            setTaken(taken + 1);
            setMore(false);
            correctSession(read.key, { sittings: sittings.filter((_, at) => at !== index) });
          }}
        />
      ))}
      {sittings.length > 0 && !isMore && (
        <p>
          <Button look="quiet" icon={<Plus />} onClick={() => setMore(true)}>
            {words('addHours')}
          </Button>
        </p>
      )}
    </>
  );
}

interface SittingRowProps {
  readonly sitting: ProposedSitting | null;
  readonly onPut: (sitting: ProposedSitting) => void;
  readonly onRemove: () => void;
}

function SittingRow({ sitting, onPut, onRemove }: SittingRowProps) {
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
    <div className={styles['sitting']}>
      <TextField
        label={words('hours')}
        description={words(sitting?.isEndInferred === true ? 'hoursInferred' : 'hoursAbout')}
        error={read?.ok === false ? words(read.problem) : undefined}
        value={typed}
        dir="auto"
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
      {sitting !== null && (
        <IconButton label={words('removeHours', { hours: hoursText(sitting) })} onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </div>
  );
}
