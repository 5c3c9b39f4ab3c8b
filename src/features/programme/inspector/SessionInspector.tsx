import { Plus } from 'lucide-react';
import type { SessionId } from '#domain/ids.ts';
import { sittingsOf, ACCESSES, LISTS_OF_SPEAKERS } from '#domain/programme/session.ts';
import { knownKindId, SESSION_KIND_IDS } from '#domain/session-kinds/registry.ts';
import { LANGUAGES } from '#languages/language.ts';
import { numberSession, setUpSession, type SessionSettings } from '#store/commands/sessions.ts';
import { execute } from '#store/execute.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { addSitting } from '../sittingFields.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { SpeakingTime } from '../speaking/SpeakingTime.tsx';
import { FloorRules } from './FloorRules.tsx';
import { LineOrder } from './LineOrder.tsx';
import { SittingFields } from './SittingFields.tsx';
import styles from './Inspector.module.css';

/** Everything of a session that does not stand on the sheet: kind, hours and rooms, access, floor rules, note. */
export function SessionInspector({ sessionId }: { readonly sessionId: SessionId }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const vocabulary = useWords('vocabulary');
  const event = useSheetEvent((each) => each);
  const session = event?.sessionsById[sessionId];
  if (event === undefined || session === undefined) return <p>{words('gone')}</p>;
  const setUp = (change: SessionSettings): void => execute(setUpSession, { eventId, sessionId, change });
  const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <>
      <h3>{titleOfSession(event, sessionId, language)}</h3>
      <SelectField
        label={words('kind')}
        value={knownKindId(session)}
        options={choices(SESSION_KIND_IDS, (kind) => vocabulary(`sessionKind.${kind}`))}
        onChange={(kind) => setUp({ kind })}
      />
      {sittingsOf(session).map((sitting) => (
        <SittingFields key={sitting.id} sessionId={sessionId} sitting={sitting} />
      ))}
      <Button icon={<Plus />} onClick={() => addSitting(eventId, sessionId)}>
        {words('addSitting')}
      </Button>
      <SpeakingTime session={session} />
      <TextField
        label={words('numberAs')}
        description={words('numberAsHint')}
        value={session.numberAs?.[language] ?? ''}
        onChange={(text) => {
          const numberAs = text === '' ? null : { ...session.numberAs, [language]: text };
          execute(numberSession, { eventId, sessionId, numberAs });
        }}
      />
      <SelectField
        label={words('access')}
        value={session.access}
        options={choices(ACCESSES, (access) => vocabulary(`access.${access}`))}
        onChange={(access) => setUp({ access })}
      />
      <SelectField
        label={words('listOfSpeakers')}
        value={session.listOfSpeakers}
        options={choices(LISTS_OF_SPEAKERS, (list) => vocabulary(`listOfSpeakers.${list}`))}
        onChange={(listOfSpeakers) => setUp({ listOfSpeakers })}
      />
      <FloorRules session={session} />
      <LineOrder session={session} />
      <CheckField
        label={words('isToBeConfirmed')}
        checked={session.isToBeConfirmed}
        onChange={(isToBeConfirmed) => setUp({ isToBeConfirmed })}
      />
      <CheckField
        label={words('isWebcast')}
        checked={session.isWebcast}
        onChange={(isWebcast) => setUp({ isWebcast })}
      />
      <fieldset className={styles['set']}>
        <legend>{words('interpretation')}</legend>
        {LANGUAGES.map((each) => (
          <CheckField
            key={each}
            label={vocabulary(`language.${each}`)}
            checked={session.interpretation.includes(each)}
            onChange={(isOn) =>
              setUp({
                interpretation: LANGUAGES.filter((one) =>
                  one === each ? isOn : session.interpretation.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <TextArea
        label={words('note')}
        description={words('noteHint')}
        value={session.note}
        onChange={(note) => setUp({ note })}
      />
    </>
  );
}
