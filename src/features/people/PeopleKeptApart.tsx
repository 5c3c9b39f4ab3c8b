import { useMemo } from 'react';
import type { Person } from '#domain/people/person.ts';
import { askAboutAgain } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { nameOrNone } from './peopleActions.ts';
import styles from './AlikePeople.module.css';

/** Pairs that were said to be two people, so that a slip can be taken back long after. */
export function PeopleKeptApart() {
  const words = useWords('people');
  const peopleById: Readonly<Record<string, Person>> = useLibrary((library) => library.peopleById);
  const pairs = useMemo(
    () =>
      Object.values(peopleById).flatMap((first) =>
        (first.notSameAs ?? []).flatMap((id) => {
          const second = peopleById[id];
          return second === undefined ? [] : [{ first, second }];
        }),
      ),
    [peopleById],
  );
  if (pairs.length === 0) return null;
  return (
    <section className={styles['apart']} aria-label={words('saidApart')}>
      <h2>{words('saidApart')}</h2>
      <ul>
        {pairs.map(({ first, second }) => (
          <li key={`${first.id} ${second.id}`}>
            <span>
              <bdi>{words('pair', { first: nameOrNone(first), second: nameOrNone(second) })}</bdi>
            </span>
            <Button
              look="quiet"
              onClick={() => execute(askAboutAgain, { firstId: first.id, secondId: second.id })}
            >
              {words('askAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
