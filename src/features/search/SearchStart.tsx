import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';

/** Before anything is typed: what can be. */
export function SearchStart() {
  const words = useWords('search');
  return <EmptyState title={words('startTitle')} about={words('startAbout')} />;
}
