import { Download } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { downloadLibrary } from '#parts/libraryFile.ts';
import { startAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { TextField } from '#ui/TextField.tsx';
import { showToast } from '#ui/toasts.ts';
import { useWords } from '#ui/useWords.ts';
import { clearComputer } from './clearComputer.ts';
import styles from './SettingsScreen.module.css';

/** The one thing that cannot be undone, and so the one thing that asks twice: with a word to type and a file to keep. */
export function ClearDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('settings');
  const formId = useId();
  const [typed, setTyped] = useState('');
  const isConfirmed = typed.trim().toLocaleLowerCase() === words('clearWord').toLocaleLowerCase();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed) return;
    await clearComputer();
    onClose();
    showToast({ text: words('cleared') });
    goTo(startAddress());
  };
  return (
    <Dialog
      title={words('clearTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="danger" type="submit" form={formId} disabled={!isConfirmed}>
            {words('clearNow')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['body']} onSubmit={(event) => void submit(event)}>
        <p>{words('clearWarning')}</p>
        <div>
          <Button icon={<Download />} onClick={() => void downloadLibrary()}>
            {words('download')}
          </Button>
        </div>
        <TextField
          label={words('clearConfirm', { word: words('clearWord') })}
          value={typed}
          autoCapitalize="off"
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
}
