import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { nameOf } from '#domain/people/person.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Choice } from '../Choice.tsx';
import { useCompared, type Compared } from '../compared.ts';
import { useCompareWords, type CompareWords } from '../compareWords.ts';
import { isFiltering, NO_FILTER, peopleConcerned } from '../filter.ts';
import { GROUPINGS, type ComparePlace, type Visit } from '../place.ts';
import styles from './Filters.module.css';

interface FiltersProps {
  readonly place: ComparePlace;
  readonly onVisit: Visit;
}

const SWITCHES = ['isPeopleOnly', 'isWithoutRooms', 'isWithoutInternal'] as const;

/** Which changes are shown, and how they are grouped. */
export function Filters({ place, onVisit }: FiltersProps) {
  const words = useCompareWords();
  const compared = useCompared();
  const people = useMemo(() => personOptions(compared, words), [compared, words]);
  return (
    <div role="group" aria-label={words('filters')} className={styles['filters']}>
      {place.look === 'list' && (
        <Choice
          label={words('grouping')}
          value={place.grouping}
          options={GROUPINGS.map((value) => ({ value, label: words(`groupings.${value}`) }))}
          onChange={(grouping) => onVisit({ grouping })}
        />
      )}
      {SWITCHES.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['switch']}
          aria-pressed={place[name]}
          onClick={() => onVisit({ [name]: !place[name] })}
        >
          {words(`filter.${name}`)}
        </button>
      ))}
      {people.length > 1 && (
        <SelectField<PersonId | ''>
          label={words('person')}
          isLabelHidden
          className={styles['person']}
          value={people.some(({ value }) => value === place.personId) ? (place.personId ?? '') : ''}
          options={people}
          onChange={(id) => onVisit({ personId: id === '' ? null : id })}
        />
      )}
      {isFiltering(place) && (
        <Button look="quiet" onClick={() => onVisit(NO_FILTER)}>
          {words('clear')}
        </Button>
      )}
    </div>
  );
}

/** Everybody whom a change concerns, by name, each with how many. */
function personOptions({ comparison, language }: Compared, words: CompareWords) {
  const { before, after } = comparison;
  const options = [...peopleConcerned(comparison)].flatMap(([value, count]) => {
    const person = after.peopleById[value] ?? before.peopleById[value];
    if (person === undefined) return [];
    return [{ value, name: nameOf(person), label: words('personCount', { name: nameOf(person), count }) }];
  });
  const inOrder = options.toSorted((a, b) => a.name.localeCompare(b.name, language));
  return [{ value: '' as const, label: words('everybody') }, ...inOrder];
}
