import { useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Original } from '#domain/importing/original.ts';
import { unpacked } from '#domain/importing/packedText.ts';
import { momentText } from '#languages/moments.ts';
import { useLibrary } from '#store/store.ts';
import { importAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { downloadFile } from '#ui/download.ts';
import { goTo } from '#ui/hashLocation.ts';
import { TextArea } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useImportWords } from './importWords.ts';
import styles from './Originals.module.css';

/** What an event was imported from, to be looked at or downloaded again, and the way to import more into it. */
export function Originals({ eventId }: { readonly eventId: EventId }) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const originalsById = useLibrary(({ eventsById }) => eventsById[eventId]?.originalsById);
  const [shown, setShown] = useState<Original | null>(null);
  const originals = Object.values<Original>(originalsById ?? {}).toSorted(
    (a, b) => a.importedAt - b.importedAt,
  );
  return (
    <div className={styles['originals']}>
      <h4>{words('originals')}</h4>
      {originals.length > 0 && <p>{words('originalsAbout')}</p>}
      <ul>
        {originals.map((original) => (
          <li key={original.id}>
            <Button look="quiet" onClick={() => setShown(original)}>
              <span>
                <bdi>{original.name || words('pasted')}</bdi> · {momentText(original.importedAt, language)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => goTo(importAddress(eventId))}>{words('importMore')}</Button>
      {shown !== null && <OriginalDialog original={shown} onClose={() => setShown(null)} />}
    </div>
  );
}

interface OriginalDialogProps {
  readonly original: Original;
  readonly onClose: () => void;
}

function OriginalDialog({ original, onClose }: OriginalDialogProps) {
  const words = useImportWords();
  const text = unpacked(original.packed);
  const name = original.name || words('pasted');
  return (
    <Dialog
      title={name}
      size="large"
      onClose={onClose}
      footer={
        text !== null && (
          <Button
            onClick={() =>
              downloadFile(`${name.replace(/\.\w{1,5}$/, '')}.txt`, new Blob([text], { type: 'text/plain' }))
            }
          >
            {words('download')}
          </Button>
        )
      }
    >
      {text === null ? (
        <p>{words('originalDamaged')}</p>
      ) : (
        <TextArea
          label={words('originals')}
          isLabelHidden
          readOnly
          rows={22}
          dir="auto"
          value={text}
          maxLength={Infinity}
          onChange={() => undefined}
        />
      )}
    </Dialog>
  );
}
