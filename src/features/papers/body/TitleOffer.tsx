import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Button } from '#ui/Button.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './BodyEditor.module.css';
import type { FieldTools } from './fieldTools.ts';
import { titleAtCaret } from './titleOffer.ts';

interface TitleOfferProps {
  readonly editor: Editor;
  readonly fields: FieldTools;
  readonly onMake: () => void;
}

/** A quiet line while the title stands as plain words at the caret; nothing happens by itself. */
export function TitleOffer({ editor, fields, onMake }: TitleOfferProps) {
  const words = useWords('writing');
  const isThere = useEditorState({
    editor,
    selector: ({ editor: { state } }) => titleAtCaret(state, fields.title) !== null,
  });
  return (
    <div aria-live="polite">
      {isThere && (
        <p className={styles['offer']}>
          {words('title.offer')}
          <Button
            look="quiet"
            title={words('withKeys', { what: words('title.make'), keys: shortcutText('Alt+Enter', isMac) })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onMake}
          >
            {words('title.make')}
          </Button>
        </p>
      )}
    </div>
  );
}
