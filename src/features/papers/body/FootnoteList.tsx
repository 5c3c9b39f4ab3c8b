import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useId, useMemo } from 'react';
import { useWords } from '#ui/useWords.ts';
import styles from './BodyEditor.module.css';
import { TYPING } from './bodySync.ts';
import { FootnoteField } from './FootnoteField.tsx';
import { footnotesIn } from './footnoteMarks.ts';
import type { FootnoteNeeds } from './openFootnote.ts';

interface FootnoteListProps {
  /** The editor of the text the marks stand in. */
  readonly editor: Editor;
  readonly needs: Pick<FootnoteNeeds, 'fields' | 'attributes' | 'paste' | 'retrace'>;
  /** Whose text is to be written, by its place in the order. */
  readonly wanted: number | null;
  readonly onFocus: (editor: Editor) => void;
}

/** The footnotes in their order, each to be written in place. */
export function FootnoteList({ editor, needs, wanted, onFocus }: FootnoteListProps) {
  const words = useWords('writing');
  const id = useId();
  const notes = useEditorState({ editor, selector: ({ editor: { state } }) => footnotesIn(state.doc) });
  if (notes.length === 0) return null;
  return (
    <div className={styles['footnotes']}>
      <p id={id}>{words('footnotes')}</p>
      <ol aria-labelledby={id}>
        {notes.map(({ runs }, index) => (
          <Numbered key={index} {...{ editor, index, runs, needs, wanted, onFocus }} />
        ))}
      </ol>
    </div>
  );
}

interface NumberedProps extends FootnoteListProps {
  readonly index: number;
  readonly runs: ReturnType<typeof footnotesIn>[number]['runs'];
}

/** A footnote is known by its place in the order: that is its number, whatever comes and goes before it. */
function Numbered({ editor, index, runs, needs, wanted, onFocus }: NumberedProps) {
  const words = useWords('writing');
  const all = useMemo(
    () => ({
      ...needs,
      attributes: {
        ...needs.attributes,
        'aria-label': words('footnoteNumber', { number: index + 1 }),
      },
      write: (written: NumberedProps['runs']) => {
        const at = footnotesIn(editor.state.doc)[index];
        if (at === undefined) return;
        const tr = editor.state.tr.setNodeMarkup(at.position, null, { runs: written });
        editor.view.dispatch(tr.setMeta(TYPING, true));
      },
      leave: () => {
        const at = footnotesIn(editor.state.doc)[index];
        const place = Math.min(editor.state.doc.content.size, (at?.position ?? 0) + 1);
        const { tr } = editor.state;
        editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place))));
        editor.view.focus();
      },
      remove: () => {
        const at = footnotesIn(editor.state.doc)[index];
        if (at === undefined) return;
        const tr = editor.state.tr.delete(at.position, at.position + 1);
        editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at.position))));
        editor.view.focus();
      },
    }),
    [editor, index, needs, words],
  );
  return (
    <FootnoteField number={index + 1} runs={runs} needs={all} isWanted={wanted === index} onFocus={onFocus} />
  );
}
