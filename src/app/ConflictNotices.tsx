import { useConflicts, type Conflict } from '#store/saving/conflicts.ts';
import { dismissConflict } from '#store/saving/wholeLibrary.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { announce } from '#ui/announce.ts';
import { useWords } from '#ui/useWords.ts';

/** Texts that lost against another tab's: shown until seen, so that nothing anybody wrote goes unnoticed. */
export function ConflictNotices() {
  const conflicts = useConflicts();
  return conflicts.map((conflict) => <ConflictNotice key={conflict.id} conflict={conflict} />);
}

function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const words = useWords('app');
  const lost = textOf(conflict.lost);
  const copy = async () => {
    await navigator.clipboard.writeText(lost);
    announce(words('conflict.copied'));
  };
  return (
    <Banner
      tone="warn"
      title={words('conflict.title')}
      buttons={
        <>
          <Button onClick={() => void copy()}>{words('conflict.copy')}</Button>
          <Button onClick={() => void dismissConflict(conflict.id)}>{words('conflict.dismiss')}</Button>
        </>
      }
    >
      <p>
        {conflict.kept === null
          ? words('conflict.gone', { lost })
          : words('conflict.about', { lost, kept: textOf(conflict.kept) })}
      </p>
    </Banner>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
