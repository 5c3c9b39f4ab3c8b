import { downloadLibrary } from '#parts/libraryFile.ts';
import { useSaving } from '#store/store.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';

/** Stands while edits are not on the disk, or may not be made: why, what is safe, and a file to keep. */
export function SavingNotice() {
  const words = useWords('app');
  const { status, problem, unsaved } = useSaving();
  // A library that is missing has a notice of its own, with the ways out of it.
  if ((status !== 'failed' && status !== 'read-only') || problem === 'data-missing') return null;
  const mustReload = problem === 'reload-needed' || problem === 'newer-data';
  return (
    <Banner
      tone={status === 'failed' ? 'bad' : 'warn'}
      title={words(`problem.${problem ?? 'unknown'}`)}
      buttons={
        <>
          <Button look="primary" onClick={() => void downloadLibrary()}>
            {words('problem.download')}
          </Button>
          {mustReload && <Button onClick={() => location.reload()}>{words('problem.reload')}</Button>}
        </>
      }
    >
      {unsaved > 0 && <p>{words('problem.unsaved', { count: unsaved })}</p>}
      {status === 'failed' && !mustReload && <p>{words('problem.goesOn')}</p>}
    </Banner>
  );
}
