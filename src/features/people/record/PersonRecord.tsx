import { useState } from 'react';
import { LANGUAGES, type Language } from '#languages/language.ts';
import type { Person } from '#domain/people/person.ts';
import { editPerson, type PersonSettings } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { FunctionFields } from './FunctionFields.tsx';
import { HomeFields } from './HomeFields.tsx';
import { NameFields } from './NameFields.tsx';
import styles from './PersonRecord.module.css';

/** The person as kept in the library: what is changed here changes in every session and event. */
export function PersonRecord({ person }: { readonly person: Person }) {
  const words = useWords('people');
  const vocabulary = useWords('vocabulary');
  const own = useInterfaceLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const edit = (change: PersonSettings): void => execute(editPerson, { personId: person.id, change });
  return (
    <section className={styles['record']} aria-label={words('record')}>
      <NameFields person={person} onEdit={edit} />
      <SelectField
        label={words('language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: vocabulary(`language.${value}`) }))}
        onChange={setLanguage}
      />
      <FunctionFields person={person} language={language} />
      <HomeFields person={person} language={language} onEdit={edit} />
      <fieldset className={styles['group']}>
        <legend>{words('internal')}</legend>
        <TextArea
          label={words('contact')}
          description={words('contactHint')}
          dir="auto"
          value={person.contact}
          onChange={(contact) => edit({ contact })}
        />
        <TextArea
          label={words('notes')}
          dir="auto"
          value={person.notes}
          onChange={(notes) => edit({ notes })}
        />
      </fieldset>
    </section>
  );
}
