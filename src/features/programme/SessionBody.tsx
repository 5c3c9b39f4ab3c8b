import type { Session } from '#domain/programme/session.ts';
import { useProgramme } from './programmeStore.ts';
import { RowFindings } from './findings/RowFindings.tsx';
import { LineList } from './LineList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { RowAdditions } from './RowAdditions.tsx';
import { SessionMarks } from './SessionMarks.tsx';
import { SessionText } from './SessionText.tsx';
import { useSheetEvent } from './sheetContext.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './SessionRow.module.css';

interface SessionBodyProps {
  readonly session: Session;
  readonly number: string;
  readonly isCurrent: boolean;
}

/** What stands in the programme column: heading, title, people under their roles, themes, questions, lines. */
export function SessionBody({ session, number, isCurrent }: SessionBodyProps) {
  const words = useWords('programme');
  const style = useSheetEvent((event) => event.houseStyle);
  const isOnOneLine = style?.isNumberOnTitleLine === true || number === '';
  const hasSubtitle = Object.keys(session.subtitle).length > 0;
  const isAddingSubtitle = useProgramme(({ adding }) =>
    adding?.sessionId === session.id ? adding.what === 'subtitle' : false,
  );
  return (
    <div className={styles['body']}>
      <div className={styles['heading']}>
        {number !== '' && (
          <span className={styles['number']}>
            {number}
            {isOnOneLine ? ': ' : ''}
          </span>
        )}
        {isOnOneLine && (
          <SessionText
            session={session}
            field="title"
            label={words('title')}
            placeholder={words('untitled')}
            isTabbable={isCurrent}
            className={styles['title']}
          />
        )}
        <SessionMarks session={session} />
        <RowFindings sessionId={session.id} isTabbable={isCurrent} />
      </div>
      {!isOnOneLine && (
        <div className={styles['ownLine']}>
          <SessionText
            session={session}
            field="title"
            label={words('title')}
            placeholder={words('untitled')}
            isTabbable={isCurrent}
            className={styles['numberedTitle']}
          />
        </div>
      )}
      {(hasSubtitle || isAddingSubtitle) && (
        <div className={styles['ownLine']}>
          <SessionText
            session={session}
            field="subtitle"
            label={words('subtitle')}
            placeholder={words('subtitle')}
            isTabbable={isCurrent}
            className={styles['subtitle']}
          />
        </div>
      )}
      <PeopleList session={session} isCurrent={isCurrent} />
      <LineList session={session} list="themesById" isCurrent={isCurrent} />
      <LineList session={session} list="questionsById" isCurrent={isCurrent} />
      <LineList session={session} list="subItemsById" isCurrent={isCurrent} />
      <RowAdditions session={session} isCurrent={isCurrent} />
    </div>
  );
}
