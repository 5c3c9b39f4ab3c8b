import { Plus } from 'lucide-react';
import type { ListItemId } from '#domain/ids.ts';
import type { Session } from '#domain/programme/session.ts';
import { addLines, type TextList } from '#store/commands/listItems.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { AddPerson } from './AddPerson.tsx';
import { useProgramme } from './programmeStore.ts';
import { useSheet } from './sheetContext.ts';
import styles from './SessionRow.module.css';

interface RowAdditionsProps {
  readonly session: Session;
  readonly isCurrent: boolean;
}

const LISTS = [
  ['themesById', 'addTheme'],
  ['questionsById', 'addQuestion'],
  ['subItemsById', 'addLine'],
] as const satisfies readonly (readonly [TextList, string])[];

/** What can be added to the row the user is on: people, a subtitle, themes, questions, lines. */
export function RowAdditions({ session, isCurrent }: RowAdditionsProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const isAdding = useProgramme(({ adding }) => adding?.sessionId === session.id && adding.what === 'person');
  if (!isCurrent && !isAdding) return null;
  const addLine = (list: TextList): void => {
    const id = newId<ListItemId>();
    execute(addLines, {
      eventId,
      sessionId: session.id,
      list,
      lines: [{ id, text: '' }],
      language,
      beforeId: null,
    });
    openLast(session.id, list);
  };
  return (
    <div className={styles[isAdding ? 'adding' : 'additions']}>
      {isAdding ? (
        <AddPerson session={session} />
      ) : (
        <Button
          data-add-person={session.id}
          look="quiet"
          icon={<Plus />}
          onClick={() => useProgramme.setState({ adding: { sessionId: session.id, what: 'person' } })}
        >
          {words('addPerson')}
        </Button>
      )}
      {LISTS.map(([list, label]) => (
        <Button key={list} look="quiet" icon={<Plus />} onClick={() => addLine(list)}>
          {words(label)}
        </Button>
      ))}
    </div>
  );
}

/** Opens the line just added, once it is on the page. */
function openLast(sessionId: string, list: TextList): void {
  requestAnimationFrame(() => {
    const lines = document.querySelectorAll<HTMLElement>(
      `[data-lines="${CSS.escape(`${sessionId}.${list}`)}"] [data-inline]`,
    );
    [...lines].at(-1)?.click();
  });
}
