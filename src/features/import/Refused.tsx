import { Banner } from '#ui/Banner.tsx';
import type { RefusalReason } from '#imports/fileOutcome.ts';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';

interface RefusedProps {
  readonly source: ImportSource;
  readonly reason: RefusalReason;
}

/** Why a source was not read, what is safe, and what to do. */
export function Refused({ source, reason }: RefusedProps) {
  const words = useImportWords();
  return (
    <Banner tone="bad" title={words('refused')}>
      <p>{words(`reason.${reason}`, { name: source.name === '' ? words('pastedName') : source.name })}</p>
      <p>{words('refusedSafe')}</p>
    </Banner>
  );
}
