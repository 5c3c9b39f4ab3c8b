import type { ListItem, Session, SubItem } from '#domain/programme/session.ts';
import { editLine, type TextList } from '#store/commands/listItems.ts';
import { execute } from '#store/execute.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { useEdited, useSheet } from './sheetContext.ts';

interface LineTextProps {
  readonly session: Session;
  readonly list: TextList;
  readonly item: ListItem | SubItem;
  readonly isTabbable: boolean;
}

/** One theme, question or line, edited where it stands. */
export function LineText({ session, list, item, isTabbable }: LineTextProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const { value, standIn } = useEdited(item.text);
  const label = { themesById: 'theme', questionsById: 'question', subItemsById: 'line' } as const;
  return (
    <InlineText
      field={label[list]}
      label={words(label[list])}
      value={value}
      placeholder={standIn === '' ? words('emptyLine') : standIn}
      isLive
      isTabbable={isTabbable}
      onCommit={(text) => {
        execute(editLine, { eventId, sessionId: session.id, list, itemId: item.id, language, text });
        return null;
      }}
    />
  );
}
