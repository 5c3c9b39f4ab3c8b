import { useId, useMemo } from 'react';
import type { Person } from '#domain/people/person.ts';
import { directionOf, LANGUAGES, textIn, type Language } from '#languages/language.ts';
import { useMemberStates, type MemberState } from '#reference/memberStates.ts';
import type { PersonSettings } from '#store/commands/people.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { stateCalled } from './stateCalled.ts';
import { withText } from './withText.ts';
import styles from './PersonRecord.module.css';

interface HomeFieldsProps {
  readonly person: Person;
  readonly language: Language;
  readonly onEdit: (change: PersonSettings) => void;
}

/** Whom the person speaks for: a State under its official name, or an organisation. */
export function HomeFields({ person, language, onEdit }: HomeFieldsProps) {
  const words = useWords('people');
  // Suggestions only: where they cannot be fetched, a State is typed all the same.
  const { data: states = [] } = useMemberStates();
  const listId = useId();
  const known = useMemo(() => stateCalled(person.state, states), [person.state, states]);
  return (
    <fieldset className={styles['group']}>
      <legend>{words('represents')}</legend>
      <TextField
        label={words('state')}
        description={words('stateHint')}
        list={listId}
        dir="auto"
        maxLength={300}
        value={person.state}
        onChange={(state) => onEdit({ state })}
        onBlur={() => {
          if (known !== null && known.shortName.en !== person.state) onEdit({ state: known.shortName.en });
        }}
      />
      <datalist id={listId}>
        {states.map(({ iso3, shortName, formalName }) => (
          <option key={iso3} value={shortName.en}>
            {[formalName.en, ...LANGUAGES.filter((one) => one !== 'en').map((one) => shortName[one])].join(
              ' · ',
            )}
          </option>
        ))}
      </datalist>
      {known !== null && (
        <p className={styles['stateNames']}>
          {officialNames(known).map((name, index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <TextField
        label={words('organisation')}
        lang={language}
        dir={directionOf(language)}
        maxLength={500}
        placeholder={textIn(person.organisation, language)}
        value={person.organisation[language] ?? ''}
        onChange={(text) => onEdit({ organisation: withText(person.organisation, language, text) })}
      />
    </fieldset>
  );
}

/** The formal name, and the short one in every other language. */
function officialNames({ formalName, shortName }: MemberState): readonly string[] {
  const names = new Set([formalName.en, ...LANGUAGES.map((language) => shortName[language])]);
  names.delete(shortName.en);
  return [...names];
}
