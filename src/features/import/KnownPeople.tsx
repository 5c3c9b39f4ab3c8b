import type { PersonId } from '#domain/ids.ts';
import { fullNameAsRead, type PersonMatch } from '#domain/importing/proposedPeople.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { SOMEBODY_NEW } from './corrections.ts';
import { correct } from './importing.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Result.module.css';

interface KnownPeopleProps {
  readonly matches: PeopleMatches;
}

/** Who is taken for somebody the library has; each can be said to be somebody else. */
export function KnownPeople({ matches: { known, personByKey } }: KnownPeopleProps) {
  const words = useImportWords();
  if (known.length === 0) return null;
  return (
    <details className={styles['known']}>
      <summary>{words('peopleKnown', { count: known.length })}</summary>
      <p>{words('peopleKnownAbout')}</p>
      {known.map((match) => (
        <KnownPerson key={match.key} match={match} personId={personByKey.get(match.key) ?? null} />
      ))}
    </details>
  );
}

interface KnownPersonProps {
  readonly match: PersonMatch;
  /** Whom it is taken for; null = somebody new. */
  readonly personId: PersonId | null;
}

function KnownPerson({ match, personId }: KnownPersonProps) {
  const words = useImportWords();
  const peopleById = useLibrary((library) => library.peopleById);
  const people = match.candidates.flatMap((candidate): Person[] => {
    const person = peopleById[candidate.personId];
    return person === undefined ? [] : [person];
  });
  return (
    <SelectField
      label={words('takenFor', { name: fullNameAsRead(match.part) })}
      value={personId ?? SOMEBODY_NEW}
      options={[
        ...people.map((person) => ({ value: person.id, label: fullNameOf(person) })),
        { value: SOMEBODY_NEW, label: words('somebodyNew') },
      ]}
      onChange={(id) =>
        correct(({ people: chosen }) => ({
          people: { ...chosen, [match.key]: people.find((person) => person.id === id)?.id ?? SOMEBODY_NEW },
        }))
      }
    />
  );
}
