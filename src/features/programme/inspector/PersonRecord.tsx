import { useId } from 'react';
import type { ListItemId } from '#domain/ids.ts';
import { inOrder } from '#base/ordered.ts';
import type { Person } from '#domain/people/person.ts';
import { RepresentativeOptions } from '#parts/RepresentativeOptions.tsx';
import { useMemberStates } from '#reference/memberStates.ts';
import { editFunction, editPerson, type PersonSettings } from '#store/commands/people.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';

/** The person as kept in the library: what is changed here changes in every session and event. */
export function PersonRecord({ person }: { readonly person: Person }) {
  const { language } = useSheet();
  const words = useWords('inspector');
  const edit = (change: PersonSettings): void => execute(editPerson, { personId: person.id, change });
  // Suggestions only: where they cannot be fetched, a State is typed all the same.
  const { data: states = [] } = useMemberStates();
  const listId = useId();
  const functionsId = useId();
  const first = inOrder(person.functionsById)[0];
  return (
    <>
      <h4>{words('personRecord')}</h4>
      <TextField
        label={words('honorific')}
        maxLength={200}
        value={person.honorific}
        onChange={(honorific) => edit({ honorific })}
      />
      <TextField
        label={words('givenName')}
        maxLength={500}
        value={person.givenName}
        onChange={(givenName) => edit({ givenName })}
      />
      <TextField
        label={words('familyName')}
        maxLength={500}
        value={person.familyName}
        onChange={(familyName) => edit({ familyName })}
      />
      <CheckField
        label={words('isFamilyNameFirst')}
        checked={person.isFamilyNameFirst}
        onChange={(isFamilyNameFirst) => edit({ isFamilyNameFirst })}
      />
      <TextField
        label={words('function')}
        list={functionsId}
        maxLength={2_000}
        value={first?.text[language] ?? ''}
        onChange={(text) =>
          execute(editFunction, { personId: person.id, newId: newId<ListItemId>(), language, text })
        }
      />
      <TextField
        label={words('state_')}
        list={listId}
        maxLength={300}
        value={person.state}
        onChange={(state) => edit({ state })}
      />
      <RepresentativeOptions id={functionsId} state={person.state} language={language} />
      <datalist id={listId}>
        {states.map(({ iso3, shortName, formalName }) => (
          <option key={iso3} value={shortName.en}>
            {formalName.en}
          </option>
        ))}
      </datalist>
      <TextField
        label={words('organisation')}
        maxLength={500}
        value={person.organisation[language] ?? ''}
        onChange={(text) => edit({ organisation: { ...person.organisation, [language]: text } })}
      />
      <TextArea
        label={words('contact')}
        description={words('noteHint')}
        value={person.contact}
        onChange={(contact) => edit({ contact })}
      />
      <TextArea
        label={words('note')}
        description={words('noteHint')}
        value={person.notes}
        onChange={(notes) => edit({ notes })}
      />
    </>
  );
}
