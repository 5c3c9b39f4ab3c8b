import { Merge, Split } from 'lucide-react';
import { useMemo } from 'react';
import { appearancesOf } from '#domain/people/appearances.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { keepApart } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, mergeAddress, personAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { factsOf } from './personFacts.ts';
import { nameOrNone, tell } from './peopleActions.ts';
import type { AlikePair } from './useAlike.ts';
import styles from './AlikePeople.module.css';

export function AlikePairRow({ pair }: { readonly pair: AlikePair }) {
  const words = useWords('people');
  // The one that appears more often comes first and is the one that stays, unless somebody says otherwise.
  const [kept, other] = useMoreOften(pair.first, pair.second);
  const names = { first: nameOrNone(kept), second: nameOrNone(other) };
  return (
    <li className={styles['pair']} aria-label={words('pair', names)}>
      <Side person={kept} />
      <Side person={other} />
      <div className={styles['ways']}>
        <Button icon={<Merge />} onClick={() => goTo(mergeAddress(kept.id, other.id))}>
          {words('compare')}
        </Button>
        <Button
          look="quiet"
          icon={<Split />}
          onClick={() => {
            execute(keepApart, { firstId: kept.id, secondId: other.id });
            tell(words('saidDifferent', names));
          }}
        >
          {words('different')}
        </Button>
      </div>
    </li>
  );
}

function Side({ person }: { readonly person: Person }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const count = useSessionCount(person);
  return (
    <div className={styles['side']}>
      <a href={hrefTo(personAddress(person.id))}>
        <bdi>{nameOrNone(person)}</bdi>
      </a>
      <span>
        <bdi>
          {[
            ...factsOf(person, language),
            count === 0 ? words('noSessions') : words('sessions', { count }),
          ].join(' · ')}
        </bdi>
      </span>
    </div>
  );
}

function useMoreOften(first: Person, second: Person): readonly [Person, Person] {
  const more = useSessionCount(second) - useSessionCount(first);
  // Equal ones by their ids, so that a pair looks the same whichever of the two was changed last.
  return more > 0 || (more === 0 && second.id < first.id) ? [second, first] : [first, second];
}

function useSessionCount({ id }: Person): number {
  const eventsById = useLibrary((library) => library.eventsById);
  return useMemo(() => appearancesOf(id, Object.values<PlannedEvent>(eventsById)).length, [id, eventsById]);
}
