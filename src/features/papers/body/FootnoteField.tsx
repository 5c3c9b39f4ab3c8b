import type { Editor } from '@tiptap/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { RichRun } from '#domain/papers/richText.ts';
import styles from './BodyEditor.module.css';
import { FieldList } from './FieldList.tsx';
import { openFootnote } from './openFootnote.ts';
import type { FootnoteNeeds, OpenFootnote } from './openFootnote.ts';

interface FootnoteFieldProps {
  readonly number: number;
  readonly runs: readonly RichRun[];
  /** What stays the same while the paper is open. */
  readonly needs: Omit<FootnoteNeeds, 'runs' | 'listId'>;
  /** The focus is to go here. */
  readonly isWanted: boolean;
  readonly onFocus: (editor: Editor) => void;
}

/** The text of one footnote, in a line of its own under the text. */
export function FootnoteField({ number, runs, needs, isWanted, onFocus }: FootnoteFieldProps) {
  const listId = useId();
  const host = useRef<HTMLDivElement>(null);
  const first = useRef({ ...needs, runs, listId });
  const [open, setOpen] = useState<OpenFootnote | null>(null);
  useEffect(() => {
    const made = openFootnote(first.current);
    host.current?.replaceChildren(made.editor.view.dom);
    setOpen(made);
    return made.close;
  }, []);
  useEffect(() => open?.take(runs), [open, runs]);
  useEffect(() => {
    if (isWanted) open?.editor.commands.focus('end');
  }, [open, isWanted]);
  return (
    <li className={styles['footnote']}>
      <span aria-hidden="true" className={styles['number']}>
        {number}
      </span>
      <div ref={host} className={styles['line']} onFocus={() => open !== null && onFocus(open.editor)} />
      {open !== null && <FieldList editor={open.editor} listId={listId} find={needs.fields.find} />}
    </li>
  );
}
