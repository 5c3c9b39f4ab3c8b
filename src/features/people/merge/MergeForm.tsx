import { Merge as MergeIcon, Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { mergedPerson, type MergeChoices, type MergeWording } from '#domain/people/mergeAs.ts';
import { nameOf, type Person } from '#domain/people/person.ts';
import { keepApart, mergeTwoPeople } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { libraryNow, useSaving } from '#store/store.ts';
import { peopleAddress, personAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useWords } from '#ui/useWords.ts';
import { nameOrNone, tell } from '../peopleActions.ts';
import { MergeConsequences } from './MergeConsequences.tsx';
import { MergeTable } from './MergeTable.tsx';
import { MergeWordingField } from './MergeWordingField.tsx';
import styles from './Merge.module.css';

interface MergeFormProps {
  readonly kept: Person;
  readonly other: Person;
}

/** The two side by side, what they become, and every session it touches. */
export function MergeForm({ kept, other }: MergeFormProps) {
  const words = useWords('people');
  const [choices, setChoices] = useState<MergeChoices>({});
  const [wording, setWording] = useState<MergeWording>('as-printed');
  const isReadOnly = useSaving().status === 'read-only';
  const merged = useMemo(() => mergedPerson(kept, other, choices), [kept, other, choices]);
  const merge = useMemo(
    () => ({ keptId: kept.id, otherId: other.id, choices, wording }),
    [kept.id, other.id, choices, wording],
  );
  const run = (): void => {
    execute(mergeTwoPeople, merge);
    if (libraryNow().peopleById[other.id] !== undefined) return;
    const alias = nameOf(merged) === nameOf(other) ? nameOf(kept) : nameOf(other);
    goTo(personAddress(kept.id), { replace: true });
    tell(words('merged', { name: nameOrNone(merged), alias }));
  };
  const keepBoth = (): void => {
    execute(keepApart, { firstId: kept.id, secondId: other.id });
    goTo(peopleAddress({ show: 'alike' }), { replace: true });
    tell(words('saidDifferent', { first: nameOrNone(kept), second: nameOrNone(other) }));
  };
  return (
    <div className={styles['form']}>
      <p className={styles['about']}>{words('mergeAbout')}</p>
      <MergeTable
        kept={kept}
        other={other}
        merged={merged}
        choices={choices}
        onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
      />
      <MergeWordingField value={wording} onChange={setWording} />
      <MergeConsequences merge={merge} />
      <div className={styles['ways']}>
        <Button look="primary" icon={<MergeIcon />} disabled={isReadOnly} onClick={run}>
          {words('mergeDo')}
        </Button>
        <Button icon={<Split />} disabled={isReadOnly} onClick={keepBoth}>
          {words('different')}
        </Button>
      </div>
    </div>
  );
}
