import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SESSION_KIND_IDS, type SessionKindId } from '#domain/session-kinds/registry.ts';
import { besideAnchor } from '#ui/besideAnchor.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { addDrawn } from './addDrawn.ts';
import { draw, useRooms, type Draft } from './roomsStore.ts';
import styles from './NewSession.module.css';

/** The form beside a session just drawn: what it is called and what kind it is. */
export function NewSession() {
  const draft = useRooms((state) => (state.draft?.isNamed === true ? state.draft : null));
  if (draft === null) return null;
  return <NameIt key={`${draft.day} ${draft.start} ${draft.roomId}`} draft={draft} />;
}

function NameIt({ draft }: { readonly draft: Draft }) {
  const { eventId, language } = useSheet();
  const words = useWords('roomsView');
  const vocabulary = useWords('vocabulary');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<SessionKindId>('other');
  const form = useRef<HTMLFormElement>(null);
  const add = (): void => addDrawn(eventId, draft, { title: title.trim(), kind, language });
  useLayoutEffect(() => {
    const element = form.current;
    const anchor = document.querySelector<HTMLElement>('[data-draft]');
    if (element === null) return;
    anchor?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    element.showPopover();
    if (anchor !== null) besideAnchor(element, anchor);
    element.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    // A press elsewhere keeps what has been given a title, and gives up what has not.
    const onPress = (press: PointerEvent): void => {
      if (press.target instanceof Node && form.current?.contains(press.target) === true) return;
      if (title.trim() === '') draw(null);
      else addDrawn(eventId, draft, { title: title.trim(), kind, language });
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      draw(null);
    };
    window.addEventListener('pointerdown', onPress, { capture: true });
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [eventId, draft, title, kind, language]);
  return (
    <form
      ref={form}
      popover="manual"
      aria-label={words('newSession')}
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault();
        add();
      }}
    >
      <TextField label={words('sessionTitle')} value={title} onChange={setTitle} />
      <SelectField
        label={words('kind')}
        value={kind}
        options={SESSION_KIND_IDS.map((each) => ({ value: each, label: vocabulary(`sessionKind.${each}`) }))}
        onChange={setKind}
      />
      <div className={styles['buttons']}>
        <Button onClick={() => draw(null)}>{words('cancel')}</Button>
        <Button type="submit" look="primary">
          {words('add')}
        </Button>
      </div>
    </form>
  );
}
