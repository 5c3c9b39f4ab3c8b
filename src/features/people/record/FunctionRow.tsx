import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import type { PersonFunction } from '#domain/people/person.ts';
import { isDay } from '#domain/time.ts';
import { directionOf, textIn, type Language } from '#languages/language.ts';
import {
  datePersonFunction,
  editPersonFunction,
  removePersonFunction,
} from '#store/commands/peopleFunctions.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { Grip } from '#ui/Grip.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { TextArea, TextField } from '#ui/TextField.tsx';
import type { GripWiring } from '#ui/useSortable.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './PersonRecord.module.css';

interface FunctionRowProps {
  readonly place: { readonly personId: PersonId; readonly functionId: ListItemId };
  readonly number: number;
  readonly isLast: boolean;
  readonly isCarried: boolean;
  readonly language: Language;
  readonly wiring: GripWiring;
  readonly onStep: (by: 1 | -1) => void;
}

/** One function: its words in one language, and the days it is held from and until. */
export function FunctionRow(props: FunctionRowProps) {
  const { place, number, isLast, isCarried, language, wiring, onStep } = props;
  const words = useWords('people');
  const held = useLibrary(
    ({ peopleById }): PersonFunction | undefined =>
      peopleById[place.personId]?.functionsById[place.functionId],
  );
  if (held === undefined) return null;
  const name = textIn(held.text, language) || words('function');
  const date = (field: 'from' | 'until') => ({
    type: 'date',
    label: words(field),
    value: held[field] ?? '',
    onChange: (day: string) =>
      execute(datePersonFunction, { ...place, change: { [field]: isDay(day) ? day : null } }),
  });
  const isTurnedRound = held.from !== null && held.until !== null && held.until < held.from;
  return (
    <li className={joinClasses(styles['function'], isCarried && styles['carried'])}>
      <Grip name={name} wiring={wiring} />
      <div className={styles['body']}>
        <TextArea
          label={words('functionNumber', { number })}
          isLabelHidden
          rows={2}
          lang={language}
          dir={directionOf(language)}
          maxLength={2_000}
          placeholder={textIn(held.text, language)}
          value={held.text[language] ?? ''}
          onChange={(text) =>
            execute(editPersonFunction, { ...place, language, text: text.replace(/\s*\n\s*/g, ' ') })
          }
        />
        <div className={styles['pair']}>
          <TextField {...date('from')} />
          <TextField {...date('until')} error={isTurnedRound ? words('untilBeforeFrom') : undefined} />
        </div>
      </div>
      <div className={styles['moves']}>
        <IconButton label={words('functionUp', { name })} disabled={number === 1} onClick={() => onStep(-1)}>
          <ChevronUp />
        </IconButton>
        <IconButton label={words('functionDown', { name })} disabled={isLast} onClick={() => onStep(1)}>
          <ChevronDown />
        </IconButton>
        <IconButton
          label={words('removeFunction', { name })}
          onClick={() => execute(removePersonFunction, place)}
        >
          <X />
        </IconButton>
      </div>
    </li>
  );
}
