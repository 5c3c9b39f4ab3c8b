import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, personAddress } from '#ui/addresses.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { ChooseOther } from './ChooseOther.tsx';
import { MergeForm } from './MergeForm.tsx';
import styles from './Merge.module.css';

interface MergeViewProps {
  readonly person: Person;
  /** Empty, or of nobody: the other one is still to be chosen. */
  readonly otherId: PersonId;
}

/** Two records of one person made into one: choose the other, look at both, decide. */
export function MergeView({ person, otherId }: MergeViewProps) {
  const words = useWords('people');
  const other = useLibrary((library) => library.peopleById[otherId]);
  const isChosen = other !== undefined && other.id !== person.id;
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('mergeTitle')} />
      <a className={styles['back']} href={hrefTo(personAddress(person.id))}>
        {words('mergeCancel')}
      </a>
      {isChosen ? (
        <MergeForm key={`${person.id} ${other.id}`} kept={person} other={other} />
      ) : (
        <ChooseOther person={person} />
      )}
    </div>
  );
}
