import { useState } from 'react';
import { startAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useWords } from '#ui/useWords.ts';
import { FileChooser } from './FileChooser.tsx';
import { FileReading } from './FileReading.tsx';
import { readLibraryFile, type OpenedFile } from './openedFile.ts';
import { takeInLibrary, type TakingIn } from './takingIn.ts';
import styles from './OpenFileDialog.module.css';

interface OpenFileDialogProps {
  /** A file that was read before the dialog opened. */
  readonly opened?: OpenedFile;
  readonly onClose: () => void;
}

/** Opens a library file: shows what it holds and what had to be mended before anything is changed. */
export function OpenFileDialog({ opened, onClose }: OpenFileDialogProps) {
  const words = useWords('settings');
  const [file, setFile] = useState<OpenedFile | null>(opened ?? null);
  const [isReading, setReading] = useState(false);
  const [how, setHow] = useState<TakingIn>('add');

  const choose = async (chosen: File) => {
    setReading(true);
    setFile(await readLibraryFile(chosen));
    setReading(false);
  };
  const takeIn = async () => {
    if (file?.kind !== 'library') return;
    await takeInLibrary(file.library, how);
    onClose();
    goTo(startAddress());
  };

  return (
    <Dialog
      title={words('file.title')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          {file?.kind === 'library' && (
            <Button look="primary" onClick={() => void takeIn()}>
              {words('file.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['steps']}>
        <FileChooser isAgain={file !== null} onChoose={(chosen) => void choose(chosen)} />
        <div aria-live="polite" className={styles['steps']}>
          {isReading && <p>{words('file.reading')}</p>}
          {!isReading && file !== null && <FileReading file={file} />}
        </div>
        {!isReading && file?.kind === 'library' && <TakingInChoice how={how} onChoose={setHow} />}
      </div>
    </Dialog>
  );
}

interface TakingInChoiceProps {
  readonly how: TakingIn;
  readonly onChoose: (how: TakingIn) => void;
}

function TakingInChoice({ how, onChoose }: TakingInChoiceProps) {
  const words = useWords('settings');
  const choice = (value: TakingIn, label: string, about: string) => (
    <label className={styles['choice']}>
      <input
        type="radio"
        name="taking-in"
        value={value}
        checked={how === value}
        onChange={() => onChoose(value)}
      />
      <span>{label}</span>
      <small>{about}</small>
    </label>
  );
  return (
    <fieldset className={styles['choices']}>
      <legend>{words('file.how')}</legend>
      {choice('add', words('file.add'), words('file.addAbout'))}
      {choice('replace', words('file.replace'), words('file.replaceAbout'))}
    </fieldset>
  );
}
