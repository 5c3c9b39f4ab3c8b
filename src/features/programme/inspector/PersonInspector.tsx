import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ParticipationId, SessionId } from '#domain/ids.ts';
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import { PARTICIPATION_MODES, PARTICIPATION_STATES } from '#domain/people/participation.ts';
import { ROLES } from '#domain/people/roles.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { setUpParticipation, type ParticipationSettings } from '#store/commands/participations.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { putPerson, removePerson, stepPerson } from '../personMoves.ts';
import { inspect } from '../programmeStore.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { MinutesField } from './MinutesField.tsx';
import { PrintedHere } from './PrintedHere.tsx';
import { PersonRecord } from './PersonRecord.tsx';
import styles from './Inspector.module.css';

interface PersonInspectorProps {
  readonly sessionId: SessionId;
  readonly participationId: ParticipationId;
}

/** One person in one session: role, what is printed here, how they take part, whether they come; and the person. */
export function PersonInspector({ sessionId, participationId }: PersonInspectorProps) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const vocabulary = useWords('vocabulary');
  const event = useSheetEvent((each) => each);
  const participation = event?.sessionsById[sessionId]?.participationsById[participationId];
  const personId = participation?.personId ?? null;
  const person = useLibrary(({ peopleById }) => (personId === null ? undefined : peopleById[personId]));
  if (event === undefined || participation === undefined) return <p>{words('gone')}</p>;
  const place = { eventId, sessionId, participationId };
  const setUp = (change: ParticipationSettings): void => execute(setUpParticipation, { ...place, change });
  const name = nameAsPrinted(participation, person);
  const roles: readonly string[] = [...new Set([...ROLES, participation.role])];
  return (
    <>
      <h3>{name === '' ? words('unnamedSeat') : name}</h3>
      <div className={styles['buttons']}>
        <Button icon={<ArrowUp />} onClick={() => stepPerson(place, -1)}>
          {words('personUp')}
        </Button>
        <Button icon={<ArrowDown />} onClick={() => stepPerson(place, 1)}>
          {words('personDown')}
        </Button>
        <Button icon={<Trash2 />} look="danger" onClick={() => removePerson(place)}>
          {words('removePerson')}
        </Button>
      </div>
      <SelectField
        label={words('role')}
        value={participation.role}
        options={roles.map((role) => ({
          value: role,
          label: vocabulary(`role.${role}` as 'role.chair', { defaultValue: role }),
        }))}
        onChange={(role) => setUp({ role })}
      />
      <SelectField
        label={words('session')}
        value={sessionId}
        options={inProgrammeOrder(event).map(({ id }) => ({
          value: id,
          label: titleOfSession(event, id, language),
        }))}
        onChange={(id) => {
          putPerson(place, { sessionId: id, role: participation.role, beforeId: null });
          inspect({ type: 'person', sessionId: id, participationId });
        }}
      />
      <SelectField
        label={words('state')}
        value={participation.state}
        options={PARTICIPATION_STATES.map((state) => ({ value: state, label: vocabulary(`state.${state}`) }))}
        onChange={(state) => setUp({ state })}
      />
      <SelectField
        label={words('mode')}
        value={participation.mode}
        options={PARTICIPATION_MODES.map((mode) => ({ value: mode, label: vocabulary(`mode.${mode}`) }))}
        onChange={(mode) => setUp({ mode })}
      />
      <CheckField
        label={words('isModeFirst')}
        checked={participation.isModeFirst}
        onChange={(isModeFirst) => setUp({ isModeFirst })}
      />
      <MinutesField
        label={words('minutes')}
        value={participation.minutes}
        onChange={(minutes) => setUp({ minutes })}
      />
      <PrintedHere place={place} participation={participation} />
      <TextArea
        label={words('note')}
        description={words('noteHint')}
        value={participation.note}
        onChange={(note) => setUp({ note })}
      />
      {person !== undefined && <PersonRecord person={person} />}
    </>
  );
}
