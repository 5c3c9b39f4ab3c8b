import { Download, Eye } from 'lucide-react';
import { useState } from 'react';
import { sharedFileName } from '#exports/share/sharedTitle.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { showToast } from '#ui/toasts.ts';
import { ShareChoicesFields } from './ShareChoicesFields.tsx';
import { proposedChoices, type SharedStanding } from './shareOrder.ts';
import { SharePreview } from './SharePreview.tsx';
import { useShareWords } from './shareWords.ts';
import { type MadePage, useMadePage } from './useMadePage.ts';
import styles from './ShareSection.module.css';

/** The choices for one standing, and the page they make. */
export function ShareForm({ standing }: { readonly standing: SharedStanding }) {
  const words = useShareWords();
  const [choices, setChoices] = useState(() => proposedChoices(standing));
  const [isShown, setShown] = useState(false);
  const page = useMadePage(standing, choices);
  const isReady = page.state === 'ready';
  const download = () => {
    if (page.state !== 'ready') return;
    downloadFile(sharedFileName(page.wish), page.file);
    showToast({ text: words('downloaded') });
  };
  return (
    <>
      <ShareChoicesFields event={standing.content.event} choices={choices} onChoose={setChoices} />
      <div className={styles['leaving']}>
        <Button look="primary" icon={<Download />} disabled={!isReady} onClick={download}>
          {words('download')}
        </Button>
        <Button icon={<Eye />} disabled={!isReady} onClick={() => setShown(true)}>
          {words('preview')}
        </Button>
        <Told page={page} onAgain={() => setChoices({ ...choices })} />
      </div>
      {isShown && page.state === 'ready' && <SharePreview wish={page.wish} onClose={() => setShown(false)} />}
    </>
  );
}

interface ToldProps {
  readonly page: MadePage;
  readonly onAgain: () => void;
}

/** What the file is called and how large it is, as soon as it is known. */
function Told({ page, onAgain }: ToldProps) {
  const words = useShareWords();
  return (
    <div role="status" className={styles['told']}>
      {page.state === 'making' && words('making')}
      {page.state === 'ready' &&
        words('ready', {
          name: sharedFileName(page.wish),
          size: words('size', { count: Math.ceil(page.file.size / 1024) }),
        })}
      {page.state === 'failed' && (
        <>
          <p>{words('failed')}</p>
          <Button onClick={onAgain}>{words('tryAgain')}</Button>
        </>
      )}
    </div>
  );
}
