import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';

/** Stands in place of the page when it cannot be set; the form beside it goes on working. */
export function PreviewFailed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords('papers');
  return (
    <EmptyState
      title={words('previewFailed')}
      about={words('previewFailedAbout')}
      action={<Button onClick={onRetry}>{words('tryAgain')}</Button>}
    />
  );
}
