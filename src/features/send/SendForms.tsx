import { useMemo, useState } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { LANGUAGES, OWN_NAMES } from '#languages/language.ts';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { SendWords } from './sendWords.ts';
import type { SharedStanding } from './share/shareOrder.ts';
import { WayRow } from './WayRow.tsx';
import { factsOf, hasHours, WAY_IDS, WAYS } from './ways.ts';
import styles from './SendScreen.module.css';

interface SendFormsProps {
  readonly standing: SharedStanding;
  readonly personId: PersonId | null;
  readonly onPerson: (personId: PersonId | null) => void;
  readonly words: SendWords;
}

const GROUPS = ['calendar', 'tables', 'data'] as const;

/** The files of one standing, in one language, by what they are for. */
export function SendForms({ standing, personId, onPerson, words }: SendFormsProps) {
  const { event } = standing.content;
  const [language, setLanguage] = useState(event.mainLanguage);
  const wish = useMemo(() => ({ standing, language, personId }), [standing, language, personId]);
  const facts = useMemo(() => factsOf(wish), [wish]);
  const people = useMemo(() => peopleOf(facts), [facts]);
  const isTimed = hasHours(facts);
  return (
    <>
      <SelectField
        label={words('language')}
        value={language}
        options={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
        onChange={setLanguage}
      />
      {!isTimed && <p className={styles['about']}>{words('nothingTimed')}</p>}
      {GROUPS.map((group) => {
        const ways = WAY_IDS.filter((id) => WAYS[id].group === group && (isTimed || !WAYS[id].needsHours));
        if (ways.length === 0) return null;
        return (
          <section key={group} className={styles['section']}>
            <h2>{words(`groups.${group}`)}</h2>
            {group === 'calendar' && people.length > 0 && (
              <SelectField
                label={words('whose')}
                value={personId ?? ''}
                options={[{ value: '', label: words('whole') }, ...people]}
                onChange={(chosen) => onPerson(chosen === '' ? null : (chosen as PersonId))}
              />
            )}
            <ul className={styles['ways']}>
              {ways.map((id) => (
                <WayRow key={id} way={id} wish={wish} words={words} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Each once, by name. */
function peopleOf({ sittings, language }: ScheduleFacts): readonly { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { people } of sittings)
    for (const { personId, name } of people)
      if (personId !== null && !names.has(personId)) names.set(personId, name);
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
