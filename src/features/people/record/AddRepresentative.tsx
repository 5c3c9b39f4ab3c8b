import { Landmark } from 'lucide-react';
import { useMemo } from 'react';
import type { ListItemId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { LANGUAGES } from '#languages/language.ts';
import { representativeOf } from '#languages/representatives.ts';
import { useMemberStates } from '#reference/memberStates.ts';
import { addPersonFunction } from '#store/commands/peopleFunctions.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { Menu } from '#ui/Menu.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { stateCalled } from './stateCalled.ts';
import styles from './PersonRecord.module.css';

const OF_MEMBERS = ['permanent-representative', 'ambassador', 'deputy', 'charge-d-affaires'] as const;
const OF_OBSERVERS = ['observer', 'charge-d-affaires'] as const;

/** The usual posts of a State at the United Nations, each added in all six languages at once. */
export function AddRepresentative({ person }: { readonly person: Person }) {
  const words = useWords('people');
  const own = useInterfaceLanguage();
  const { data: states = [] } = useMemberStates();
  const state = useMemo(() => stateCalled(person.state, states), [person.state, states]);
  if (state === null) return null;
  return (
    <Menu
      className={styles['start']}
      label={words('addRepresentative', { state: state.shortName[own] })}
      icon={<Landmark />}
      isLabelShown
      items={(state.isObserver ? OF_OBSERVERS : OF_MEMBERS).map((post) => ({
        id: post,
        label: representativeOf(post, state.formalName[own], own),
        onSelect: () => {
          const text = Object.fromEntries(
            LANGUAGES.map((language) => [
              language,
              representativeOf(post, state.formalName[language], language),
            ]),
          );
          execute(addPersonFunction, { personId: person.id, functionId: newId<ListItemId>(), text });
        },
      }))}
    />
  );
}
