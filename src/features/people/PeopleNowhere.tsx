import { Trash2 } from 'lucide-react';
import type { Person } from '#domain/people/person.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { deleteNamedNowhere } from './peopleActions.ts';
import styles from './PeopleScreen.module.css';

/** Over the people who are named nowhere: what that means, and all of them deleted together. */
export function PeopleNowhere({ people }: { readonly people: readonly Person[] }) {
  const words = useWords('people');
  if (people.length === 0)
    return <EmptyState title={words('nobodyNowhere')} about={words('nobodyNowhereAbout')} />;
  return (
    <div className={styles['about']}>
      <p>{words('nowhereAbout')}</p>
      <Button look="danger" icon={<Trash2 />} onClick={() => deleteNamedNowhere(people)}>
        {words('deleteThese', { count: people.length })}
      </Button>
    </div>
  );
}
