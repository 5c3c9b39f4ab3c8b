import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './BodyEditor.module.css';
import { linkPlace, withLink, withoutLink } from './links.ts';
import { typedAddress } from './webAddress.ts';

interface LinkDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The address of the link at the caret or of what is selected, and the words of one that is new. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const words = useWords('writing');
  const [place] = useState(() => linkPlace(editor.state));
  const [address, setAddress] = useState(place.href);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const close = (tr?: Transaction) => {
    onClose();
    if (tr !== undefined) editor.view.dispatch(tr.scrollIntoView());
    // The dialog gives the focus back to what opened it; the words are where one goes on.
    setTimeout(() => editor.view.focus());
  };
  const keep = () => {
    const href = typedAddress(address);
    if (href === null) setRefused(true);
    else close(withLink(editor.state, place, href, text.trim()));
  };
  return (
    <Dialog
      title={words('links.title')}
      onClose={() => close()}
      footer={
        <>
          {place.href !== '' && (
            <Button onClick={() => close(withoutLink(editor.state, place))}>{words('links.remove')}</Button>
          )}
          <Button onClick={() => close()}>{words('links.cancel')}</Button>
          <Button look="primary" onClick={keep}>
            {words('links.keep')}
          </Button>
        </>
      }
    >
      <form
        className={styles['link']}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={words('links.address')}
          description={words('links.addressAbout')}
          error={isRefused ? words('links.refused') : undefined}
          inputMode="url"
          dir="ltr"
          value={address}
          onChange={(typed) => {
            setRefused(false);
            setAddress(typed);
          }}
        />
        {place.from === place.to && (
          <TextField label={words('links.text')} dir="auto" value={text} onChange={setText} />
        )}
        <button type="submit" hidden>
          {words('links.keep')}
        </button>
      </form>
    </Dialog>
  );
}
