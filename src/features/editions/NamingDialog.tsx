import { useId, useState } from 'react';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Dialogs.module.css';

interface NamingDialogProps {
  /** null = one is begun. */
  readonly name: string | null;
  /** The edition it begins as; null = what is being worked on. */
  readonly fromName?: string | null;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a "what if" is called: one that is begun, or one that is there. */
export function NamingDialog({ name, fromName = null, onName, onClose }: NamingDialogProps) {
  const words = useEditionWords();
  const formId = useId();
  const [typed, setTyped] = useState(name ?? '');
  const [isTried, setTried] = useState(false);
  const isNew = name === null;
  return (
    <Dialog
      title={words(isNew ? 'naming.title' : 'naming.renameTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {words(isNew ? 'naming.begin' : 'naming.keep')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (typed.trim() === '') return;
          onClose();
          onName(typed.trim());
        }}
      >
        {isNew && (
          <p className={styles['about']}>
            {fromName === null ? words('naming.about') : words('naming.aboutFrom', { name: fromName })}
          </p>
        )}
        <TextField
          label={words('naming.name')}
          description={words('naming.nameAbout')}
          error={isTried && typed.trim() === '' ? words('naming.nameMissing') : undefined}
          dir="auto"
          maxLength={120}
          value={typed}
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
}
