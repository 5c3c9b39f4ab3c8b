import { inOrder } from '#base/ordered.ts';
import { removeLine, type TextList } from '#store/commands/listItems.ts';
import type { ListItem, Session, SubItem } from '#domain/programme/session.ts';
import { execute } from '#store/execute.ts';
import { Trash2 } from 'lucide-react';
import { IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { LineText } from './LineText.tsx';
import { SessionText } from './SessionText.tsx';
import { useSheet } from './sheetContext.ts';
import styles from './Lines.module.css';

interface LineListProps {
  readonly session: Session;
  readonly list: TextList;
  readonly isCurrent: boolean;
}

/** Themes as bullets, guiding questions numbered, or the plain lines of a session ("Interactive Q and A"). */
export function LineList({ session, list, isCurrent }: LineListProps) {
  const { eventId } = useSheet();
  const words = useWords('programme');
  const items = inOrder<ListItem | SubItem>(session[list]);
  if (items.length === 0) return null;
  const List = list === 'questionsById' ? 'ol' : 'ul';
  return (
    <div className={styles['lines']} data-lines={`${session.id}.${list}`}>
      {list !== 'subItemsById' && (
        <SessionText
          session={session}
          field={list === 'themesById' ? 'themesLeadIn' : 'questionsLeadIn'}
          label={words('leadIn')}
          placeholder={words(list === 'themesById' ? 'themes' : 'questions')}
          isTabbable={isCurrent}
          className={styles['leadIn']}
        />
      )}
      <List className={styles[list]}>
        {items.map((item) => (
          <li key={item.id}>
            <LineText session={session} list={list} item={item} isTabbable={isCurrent} />
            {isCurrent && (
              <IconButton
                label={words('removeLine')}
                className={styles['remove']}
                onClick={() => execute(removeLine, { eventId, sessionId: session.id, list, itemId: item.id })}
              >
                <Trash2 />
              </IconButton>
            )}
          </li>
        ))}
      </List>
    </div>
  );
}
