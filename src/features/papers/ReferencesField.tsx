import { Plus, X } from 'lucide-react';
import { useCallback } from 'react';
import type { EventId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, LetterReference } from '#domain/papers/paper.ts';
import { isDay } from '#domain/time.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface ReferencesFieldProps {
  readonly eventId: EventId;
  readonly letter: Letter;
  readonly onChange: (references: readonly LetterReference[]) => void;
}

const BY_DATE = '';

/** The earlier letters this one refers to: letters of this event, or just their dates. */
export function ReferencesField({ eventId, letter, onChange }: ReferencesFieldProps) {
  const words = useWords('papers');
  const letters = useLibrary(
    useCallback((library) => otherLetters(library, eventId, letter.id), [eventId, letter.id]),
  );
  const { references } = letter;
  const put = (at: number, reference: LetterReference) =>
    onChange(references.map((one, index) => (index === at ? reference : one)));
  return (
    <fieldset className={styles['group']}>
      <legend>{words('letter.references')}</legend>
      {references.map((reference, index) => (
        <div key={index} className={styles['line']}>
          <SelectField
            label={words('letter.reference', { number: index + 1 })}
            isLabelHidden
            value={reference.paperId ?? BY_DATE}
            options={[
              ...letters.map((one) => ({
                value: one.id as string,
                label: textIn(one.name, one.language) || one.date || words('untitled'),
              })),
              { value: BY_DATE, label: words('letter.byDate') },
            ]}
            onChange={(id) => put(index, { ...reference, paperId: idIn(letters, id) })}
          />
          {reference.paperId === null && (
            <TextField
              type="date"
              label={words('letter.referenceDate', { number: index + 1 })}
              isLabelHidden
              value={reference.date ?? ''}
              onChange={(day) => put(index, { ...reference, date: isDay(day) ? day : null })}
            />
          )}
          <IconButton
            label={words('letter.removeReference', { number: index + 1 })}
            onClick={() => onChange(references.filter((_, at) => at !== index))}
          >
            <X />
          </IconButton>
        </div>
      ))}
      <Button
        className={styles['start']}
        icon={<Plus />}
        onClick={() => onChange([...references, { paperId: letters[0]?.id ?? null, date: null }])}
      >
        {words('letter.addReference')}
      </Button>
    </fieldset>
  );
}

function idIn(letters: readonly Letter[], id: string): PaperId | null {
  return letters.find((one) => one.id === id)?.id ?? null;
}

function otherLetters(library: Library, eventId: EventId, paperId: PaperId): readonly Letter[] {
  const papers = Object.values(library.eventsById[eventId]?.papersById ?? {});
  return papers.filter((paper) => paper.form === 'letter').filter(({ id }) => id !== paperId);
}
