import { useState } from 'react';
import type { Session } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { PersonPicker } from '#parts/PersonPicker.tsx';
import { useWords } from '#ui/useWords.ts';
import { addPeopleTyped } from './addingPeople.ts';
import { useProgramme } from './programmeStore.ts';
import { useSheet } from './sheetContext.ts';

/** Adds people to a session: a name typed or chosen, or a whole list pasted, one person a line. */
export function AddPerson({ session }: { readonly session: Session }) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const [message, setMessage] = useState<string | null>(null);
  const close = (): void => {
    useProgramme.setState({ adding: null });
    // The field is gone with the focus in it, unless the focus has gone on already.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(`[data-add-person="${CSS.escape(session.id)}"]`)?.focus();
    });
  };
  return (
    <PersonPicker
      label={words('addPersonTo')}
      description={words('addPersonHint')}
      error={message}
      onTake={(taken) => {
        const refusal = addPeopleTyped(
          { eventId, sessionId: session.id },
          taken,
          kindOf(session).usualRole,
          language,
        );
        setMessage(refusal);
        return refusal === null;
      }}
      onClose={close}
    />
  );
}
