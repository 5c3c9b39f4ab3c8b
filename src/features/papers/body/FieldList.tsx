import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { announce } from '#ui/announce.ts';
import { besideAnchor } from '#ui/besideAnchor.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './FieldList.module.css';
import { chooseOption, openMenu, optionId, queryOf } from './fieldMenu.ts';
import type { FieldOption, FieldQuery } from './fieldOptions.ts';

interface FieldListProps {
  readonly editor: Editor;
  readonly listId: string;
  readonly find: (query: FieldQuery) => readonly FieldOption[];
}

/** The live fields that fit what was typed behind `/` or `{`. The focus stays in the text. */
export function FieldList({ editor, listId, find }: FieldListProps) {
  const words = useWords('writing');
  const papers = useWords('papers');
  const box = useRef<HTMLDivElement>(null);
  const open = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const menu = openMenu(state);
      return menu === null ? null : { ...menu, ...queryOf(state, menu) };
    },
  });
  const options = open === null ? [] : find(open);
  const count = options.length;
  const isOpen = open !== null;

  useLayoutEffect(() => {
    const anchor = editor.view.dom.querySelector<HTMLElement>('[data-field-query]');
    if (box.current === null || anchor === null || !isOpen) return;
    box.current.showPopover();
    besideAnchor(box.current, anchor);
    box.current.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (isOpen) announce(count === 0 ? words('fields.none') : words('fields.found', { count }));
  }, [isOpen, count, words]);

  if (open === null) return null;
  const name = open.name === null ? null : papers(`field.${open.name}`);
  const label = name === null ? words('fields.list') : words('fields.which', { field: name });
  return (
    <div ref={box} popover="manual" className={styles['box']}>
      {name !== null && <p className={styles['which']}>{label}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        // The pointer must not take the focus out of the text: that would close the list.
        onMouseDown={(event) => event.preventDefault()}
        className={styles['list']}
      >
        {options.map((option, index) => (
          <button
            type="button"
            key={option.id}
            id={optionId(listId, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === open.active}
            className={styles['option']}
            onClick={() => chooseOption(editor.view, option)}
          >
            <span>{option.label}</span>
            <span className={styles['detail']}>{option.detail}</span>
          </button>
        ))}
      </div>
      {count === 0 && <p className={styles['which']}>{words('fields.none')}</p>}
    </div>
  );
}
