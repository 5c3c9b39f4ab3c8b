import { eventsAddress, hrefTo } from '#ui/addresses.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';

export function NotFoundScreen() {
  const words = useWords('app');
  return (
    <>
      <ScreenHead title={words('notFound.title')} />
      <EmptyState
        title={words('notFound.title')}
        isTitleHidden
        about={words('notFound.about')}
        action={<a href={hrefTo(eventsAddress())}>{words('notFound.toEvents')}</a>}
      />
    </>
  );
}
