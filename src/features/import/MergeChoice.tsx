import { useState } from 'react';
import type { SessionId } from '#domain/ids.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { correctMerging, currentSource, useImporting } from './importing.ts';
import type { MergedRow } from './mergeWords.ts';
import { useMergeAlone } from './useMerge.ts';
import styles from './Merge.module.css';

interface MergeChoiceProps {
  readonly sessionKey: string;
  readonly title: string;
  readonly row: MergedRow;
}

/** Which session of the event a row is, chosen by hand: one that no other row is, or none. */
export function MergeChoice({ sessionKey, title, row }: MergeChoiceProps) {
  const words = useImportWords();
  const alone = useMergeAlone();
  const merging = useImporting((state) => currentSource(state)?.corrections.merging);
  // A list for each of hundreds of rows would be tens of thousands of choices.
  const [isOpen, setOpen] = useState(false);
  if (merging === undefined || (row.there === null && alone.length === 0)) return null;
  if (!isOpen)
    return (
      <Button
        look="quiet"
        aria-label={words('chooseOther', { title: title || words('noTitle') })}
        onClick={() => setOpen(true)}
      >
        {words('chooseOtherShort')}
      </Button>
    );
  const { added, becomes } = merging;
  const choose = (id: SessionId | 'add') => {
    const { [sessionKey]: _before, ...others } = becomes;
    correctMerging({
      added: [...added.filter((key) => key !== sessionKey), ...(id === 'add' ? [sessionKey] : [])],
      becomes: id === 'add' ? others : { ...others, [sessionKey]: id },
    });
  };
  const named = ({ name, when }: { readonly name: string; readonly when: string }): string =>
    words('updates', { title: [name || words('noTitle'), when].filter((one) => one !== '').join(' · ') });
  return (
    <SelectField<SessionId | 'add'>
      className={styles['choice']}
      label={words('whatBecomes')}
      isLabelHidden
      ref={focusOn}
      value={row.there ?? 'add'}
      options={[
        ...(row.there === null ? [] : [{ value: row.there, label: named({ name: row.name, when: '' }) }]),
        ...alone.map((one) => ({ value: one.id, label: named(one) })),
        { value: 'add', label: words('addsAnother') },
      ]}
      onChange={choose}
    />
  );
}

/** The button that opened the list is gone: focus goes to the list. */
function focusOn(list: HTMLSelectElement | null): void {
  list?.focus();
}
