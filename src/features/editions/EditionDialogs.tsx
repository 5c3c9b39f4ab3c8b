import type { Alternative } from '#domain/editions/alternative.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { mayIssue } from '#domain/editions/issue.ts';
import { DRAFT } from '#domain/editions/standing.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useStandings } from '#parts/editions/useStandings.ts';
import { branchAndTell, renameAndTell } from './acting.ts';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { NamingDialog } from './NamingDialog.tsx';
import { NotNowDialog } from './NotNowDialog.tsx';
import { closeAll, useEditionsPlace } from './place.ts';

interface EditionDialogsProps {
  readonly event: PlannedEvent;
  readonly parked: readonly Alternative[];
  readonly editions: readonly Edition[];
}

/** The dialog the address names, if any. */
export function EditionDialogs({ event, parked, editions }: EditionDialogsProps) {
  const { dialog } = useEditionsPlace();
  const standings = useStandings(event.id);
  const close = () => closeAll(event.id);
  if (dialog === null) return null;
  if (dialog.type === 'issue') {
    return mayIssue(event) ? (
      <IssueDialog event={event} editions={editions} onClose={close} />
    ) : (
      <NotNowDialog event={event} onClose={close} />
    );
  }
  if (dialog.type === 'rename') {
    const alternative = parked.find(({ id }) => id === dialog.alternative);
    return (
      <NamingDialog
        name={alternative?.name ?? event.alternative?.name ?? ''}
        onName={(name) => renameAndTell(event.id, alternative?.id ?? null, name)}
        onClose={close}
      />
    );
  }
  const { from } = dialog;
  const fromName = from === DRAFT ? null : (standings.find(({ ref }) => ref === from)?.name ?? null);
  return dialog.type === 'duplicate' ? (
    <DuplicateDialog event={event} from={from} onClose={close} />
  ) : (
    <NamingDialog
      name={null}
      fromName={fromName}
      onName={(name) => branchAndTell(event.id, from, name)}
      onClose={close}
    />
  );
}
