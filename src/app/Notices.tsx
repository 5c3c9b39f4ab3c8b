import { useState } from 'react';
import type { StartReport } from '#store/start.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { ConflictNotices } from './ConflictNotices.tsx';
import { SavingNotice } from './SavingNotice.tsx';
import { postponeUpdate, reloadIntoUpdate, useUpdate } from './serviceWorker.ts';
import { StartNotice } from './StartNotice.tsx';
import { TypedNotices } from './TypedNotices.tsx';
import styles from './Notices.module.css';

/** What the user must know of the library and the program itself, above everything else. */
export function Notices({ report }: { readonly report: StartReport }) {
  const [isStartSeen, setStartSeen] = useState(false);
  return (
    <div className={styles['notices']}>
      <SavingNotice />
      {!isStartSeen && <StartNotice report={report} onSeen={() => setStartSeen(true)} />}
      <ConflictNotices />
      <TypedNotices />
      <UpdateNotice />
    </div>
  );
}

function UpdateNotice() {
  const words = useWords('app');
  const isReady = useUpdate((state) => state.waiting !== null);
  if (!isReady) return null;
  return (
    <Banner
      tone="info"
      title={words('update.ready')}
      buttons={
        <>
          <Button look="primary" onClick={reloadIntoUpdate}>
            {words('update.reload')}
          </Button>
          <Button onClick={postponeUpdate}>{words('update.later')}</Button>
        </>
      }
    >
      <p>{words('update.about')}</p>
    </Banner>
  );
}
