import { useEffect, useRef } from 'react';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import { directionOf, LANGUAGES } from '#languages/language.ts';
import type { PersonSettings } from '#store/commands/people.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { withText } from './withText.ts';
import styles from './PersonRecord.module.css';

interface NameFieldsProps {
  readonly person: Person;
  readonly onEdit: (change: PersonSettings) => void;
}

/** The name in all its parts and spellings, and how it is printed. */
export function NameFields({ person, onEdit }: NameFieldsProps) {
  const words = useWords('people');
  const vocabulary = useWords('vocabulary');
  const fields = useFocusWhenNew(fullNameOf(person) === '');
  return (
    <fieldset ref={fields} className={styles['group']}>
      <legend>{words('name')}</legend>
      <TextField
        label={words('honorific')}
        description={words('honorificHint')}
        dir="auto"
        maxLength={200}
        value={person.honorific}
        onChange={(honorific) => onEdit({ honorific })}
      />
      <div className={styles['pair']}>
        <TextField
          label={words('givenName')}
          dir="auto"
          maxLength={500}
          value={person.givenName}
          onChange={(givenName) => onEdit({ givenName })}
        />
        <TextField
          label={words('familyName')}
          description={words('familyNameHint')}
          dir="auto"
          maxLength={500}
          value={person.familyName}
          onChange={(familyName) => onEdit({ familyName })}
        />
      </div>
      <CheckField
        label={words('isFamilyNameFirst')}
        checked={person.isFamilyNameFirst}
        onChange={(isFamilyNameFirst) => onEdit({ isFamilyNameFirst })}
      />
      {fullNameOf(person) !== '' && (
        <p className={styles['printed']}>
          {words('printed')}{' '}
          <strong>
            <bdi>{fullNameOf(person)}</bdi>
          </strong>
        </p>
      )}
      <TextArea
        label={words('aliases')}
        description={words('aliasesHint')}
        dir="auto"
        rows={Math.max(2, person.aliases.length)}
        value={person.aliases.join('\n')}
        onChange={(text) => onEdit({ aliases: text === '' ? [] : text.split('\n') })}
        onBlur={() => {
          const aliases = person.aliases.map((alias) => alias.trim()).filter((alias) => alias !== '');
          if (aliases.join('\n') !== person.aliases.join('\n')) onEdit({ aliases });
        }}
      />
      <details className={styles['more']} open={Object.keys(person.otherScripts).length > 0}>
        <summary>{words('otherScripts')}</summary>
        <div className={styles['names']}>
          {LANGUAGES.map((language) => (
            <TextField
              key={language}
              label={words('nameIn', { language: vocabulary(`language.${language}`) })}
              lang={language}
              dir={directionOf(language)}
              maxLength={500}
              value={person.otherScripts[language] ?? ''}
              onChange={(text) => onEdit({ otherScripts: withText(person.otherScripts, language, text) })}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

/** Whoever opens a record without a name has come to type it. */
function useFocusWhenNew(isNew: boolean) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const isNewAtFirst = useRef(isNew);
  useEffect(() => {
    if (isNewAtFirst.current) fields.current?.querySelector('input')?.focus();
  }, []);
  return fields;
}
