import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';

interface ScreenFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Stands in place of one screen that could not be shown; the frame around it goes on working. */
export function ScreenFailed({ error, onRetry }: ScreenFailedProps) {
  const words = useWords('app');
  const isMissingCode = /dynamically imported module|Importing a module script|preload CSS/i.test(
    error.message,
  );
  return (
    <div role="alert">
      <ScreenHead title={words('screenFailed.title')} />
      <EmptyState
        title={words('screenFailed.title')}
        isTitleHidden
        about={words(isMissingCode ? 'screenFailed.outdated' : 'screenFailed.about')}
        action={
          <>
            {/* A browser remembers that code was missing until the page is loaded again. */}
            {isMissingCode ? (
              <Button look="primary" onClick={() => location.reload()}>
                {words('screenFailed.reload')}
              </Button>
            ) : (
              <Button look="primary" onClick={onRetry}>
                {words('screenFailed.retry')}
              </Button>
            )}
            <code>{error.message}</code>
          </>
        }
      />
    </div>
  );
}
