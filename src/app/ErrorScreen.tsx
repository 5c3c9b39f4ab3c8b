import { useWords } from '#ui/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { downloadLibrary } from '#parts/libraryFile.ts';
import { libraryNow } from '#store/store.ts';
import styles from './ErrorScreen.module.css';

/** Stands when everything else has failed: what happened, what is safe, and the library as a file. */
export function ErrorScreen({ error }: { readonly error: Error }) {
  const words = useWords('app');
  const count = Object.keys(libraryNow().eventsById).length;
  return (
    <main className={styles['crash']}>
      <h1>{words('crash.title')}</h1>
      <p>{words('crash.safe')}</p>
      <p>{count === 0 ? words('crash.nothingOpen') : words('crash.events', { count })}</p>
      <div className={styles['buttons']}>
        {count > 0 && (
          <Button look="primary" onClick={() => void downloadLibrary()}>
            {words('crash.download')}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{words('crash.reload')}</Button>
      </div>
      <details>
        <summary>{words('crash.details')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
