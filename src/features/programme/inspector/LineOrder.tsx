import { ArrowDown, ArrowUp } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { ListItem, Session, SubItem } from '#domain/programme/session.ts';
import { textIn } from '#languages/language.ts';
import { moveLine, setSubItem, type TextList } from '#store/commands/listItems.ts';
import { execute } from '#store/execute.ts';
import { IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { MinutesField } from './MinutesField.tsx';
import styles from './Inspector.module.css';

const LISTS: readonly TextList[] = ['themesById', 'questionsById', 'subItemsById'];

/** The order of a session's themes, questions and lines, and the minutes of the lines. */
export function LineOrder({ session }: { readonly session: Session }) {
  return LISTS.map((list) => <OneList key={list} session={session} list={list} />);
}

function OneList({ session, list }: { readonly session: Session; readonly list: TextList }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const items = inOrder<ListItem | SubItem>(session[list]);
  if (items.length === 0) return null;
  const ref = { eventId, sessionId: session.id, list };
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to > items.length) return;
    execute(moveLine, { ...ref, itemId: item.id, beforeId: items[to]?.id ?? null });
  };
  return (
    <fieldset className={styles['set']}>
      <legend>{words(list)}</legend>
      <ol className={styles['order']}>
        {items.map((item, index) => (
          <li key={item.id}>
            <span>{textIn(item.text, language) || words('emptyLine')}</span>
            <IconButton label={words('lineUp')} disabled={index === 0} onClick={() => move(index, index - 1)}>
              <ArrowUp />
            </IconButton>
            <IconButton
              label={words('lineDown')}
              disabled={index === items.length - 1}
              onClick={() => move(index, index + 2)}
            >
              <ArrowDown />
            </IconButton>
            {'minutes' in item && (
              <MinutesField
                label={words('lineMinutes')}
                value={item.minutes}
                onChange={(minutes) =>
                  execute(setSubItem, {
                    eventId,
                    sessionId: session.id,
                    itemId: item.id,
                    change: { minutes },
                  })
                }
              />
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
