import { useMemo } from 'react';
import { SelectField } from '#ui/SelectField.tsx';
import type { SendWords } from './sendWords.ts';
import type { Subject } from './subjects.ts';
import { WayRow } from './WayRow.tsx';
import { WAYS, waysFor } from './ways.ts';
import type { SendWish } from './ways.ts';
import styles from './SendScreen.module.css';

interface SendFormsProps {
  readonly wish: SendWish;
  readonly subjects: readonly Subject[];
  readonly onSubject: (id: string) => void;
  readonly words: SendWords;
}

const GROUPS = ['calendar', 'tables', 'data'] as const;

/** The files of one standing, in one language, by what they are for. */
export function SendForms({ wish, subjects, onSubject, words }: SendFormsProps) {
  const { facts } = wish;
  const ways = useMemo(() => waysFor(facts), [facts]);
  if (facts.sittings.length === 0) return <p className={styles['about']}>{words('nothingPlaced')}</p>;
  return GROUPS.map((group) => (
    <section key={group} className={styles['section']}>
      <h2>{words(`groups.${group}`)}</h2>
      {group === 'calendar' && subjects.length > 1 && (
        <SelectField
          label={words('whose')}
          value={wish.subject.id}
          options={subjects.map(({ id, name }) => ({
            value: id,
            label: name === '' ? words('whole') : name,
          }))}
          onChange={onSubject}
        />
      )}
      {group === 'data' && !ways.includes('json') && (
        <p className={styles['about']}>{words('nothingTimed')}</p>
      )}
      <ul className={styles['ways']}>
        {ways
          .filter((id) => WAYS[id].group === group)
          .map((id) => (
            <WayRow key={id} way={id} wish={wish} words={words} />
          ))}
      </ul>
    </section>
  ));
}
