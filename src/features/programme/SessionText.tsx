import type { Session } from '#domain/programme/session.ts';
import { editSessionText, type SessionTextField } from '#store/commands/sessions.ts';
import { execute } from '#store/execute.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { useEdited, useSheet } from './sheetContext.ts';
import { UntranslatedMark } from './UntranslatedMark.tsx';

interface SessionTextProps {
  readonly session: Session;
  readonly field: SessionTextField;
  readonly label: string;
  readonly placeholder: string;
  readonly isTabbable: boolean;
  readonly className?: string | undefined;
}

/** A text of the session, edited where it stands; every keystroke is taken at once. */
export function SessionText({ session, field, label, placeholder, isTabbable, className }: SessionTextProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const { value, standIn } = useEdited(session[field]);
  return (
    <>
      <InlineText
        field={field}
        label={label}
        value={value}
        placeholder={standIn === '' ? placeholder : standIn}
        isLive
        isTabbable={isTabbable}
        className={className}
        onCommit={(text) => {
          execute(editSessionText, { eventId, sessionId: session.id, field, language, text });
          return null;
        }}
      />
      {value === '' && standIn !== '' && <UntranslatedMark label={words('notTranslated')} />}
    </>
  );
}
