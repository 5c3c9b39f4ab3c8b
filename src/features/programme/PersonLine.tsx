import { memo } from 'react';
import { functionAsPrinted, nameAsPrinted } from '#domain/people/asPrinted.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { SessionId } from '#domain/ids.ts';
import { useLibrary } from '#store/store.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { PersonFindings } from './findings/RowFindings.tsx';
import { changeFunction, changeName } from './naming.ts';
import { PersonGrip } from './PersonGrip.tsx';
import { PersonMarks } from './PersonMarks.tsx';
import { useProgramme } from './programmeStore.ts';
import { useEdited, useSheet } from './sheetContext.ts';
import styles from './People.module.css';

interface PersonLineProps {
  readonly sessionId: SessionId;
  readonly participation: Participation;
  readonly isCurrent: boolean;
}

/** One person a line: name, function, and the small print, as the programme prints them. */
export const PersonLine = memo(function PersonLine({ sessionId, participation, isCurrent }: PersonLineProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const { id, personId } = participation;
  const person = useLibrary(({ peopleById }) => (personId === null ? undefined : peopleById[personId]));
  const isLifted = useProgramme(({ personLift }) => personLift?.participationId === id);
  const isDropBefore = useProgramme(({ personLift }) => personLift?.target?.beforeId === id);
  const isInspected = useProgramme(
    ({ inspected }) => inspected?.type === 'person' && inspected.participationId === id,
  );
  const name = nameAsPrinted(participation, person);
  const { value: functionText, standIn } = useEdited(functionAsPrinted(participation, person));
  const ref = { eventId, sessionId, participationId: id };

  const nameText = (
    <InlineText
      key="name"
      field="name"
      label={words('name')}
      value={name}
      placeholder={words('unnamedSeat')}
      isTabbable={isCurrent}
      onCommit={(text) => changeName(ref, text)}
    />
  );
  const functionField = (
    <InlineText
      key="function"
      field="function"
      label={words('function')}
      value={functionText}
      placeholder={standIn === '' ? words('addFunction') : standIn}
      isTabbable={isCurrent}
      className={joinClasses(styles['function'], functionText === '' && standIn === '' && styles['quiet'])}
      onCommit={(text) => changeFunction(ref, language, text)}
    />
  );
  const parts = participation.isFunctionFirst ? [functionField, nameText] : [nameText, functionField];
  return (
    <li
      data-person={id}
      data-session={sessionId}
      className={joinClasses(
        styles['person'],
        isLifted && styles['lifted'],
        isDropBefore && styles['dropBefore'],
        isInspected && styles['inspected'],
        !participation.isPrinted && styles['unprinted'],
      )}
    >
      <PersonGrip sessionId={sessionId} participationId={id} name={name} isTabbable={isCurrent} />
      <span className={styles['text']}>
        {participation.mode === 'video-message' && participation.isModeFirst && (
          <i>{words('videoMessageFrom')} </i>
        )}
        {parts[0]}
        <span aria-hidden className={styles['comma']}>
          {functionText === '' && standIn === '' ? ' ' : ', '}
        </span>
        {parts[1]}
        <PersonMarks participation={participation} />
        <PersonFindings participationId={id} personId={personId} isTabbable={isCurrent} />
      </span>
    </li>
  );
});
