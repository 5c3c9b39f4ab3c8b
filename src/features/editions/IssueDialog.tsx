import { useId, useMemo, useState } from 'react';
import type { Edition } from '#domain/editions/edition.ts';
import { nextSequence } from '#domain/editions/issue.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { today } from '#domain/time.ts';
import { useFindings } from '#parts/checks/findings.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { libraryNow } from '#store/store.ts';
import { editionsAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { issueAndTell } from './acting.ts';
import { IssueFields } from './IssueFields.tsx';
import { IssueFindings } from './IssueFindings.tsx';
import { proposedForm, wishOf } from './issueWish.ts';
import { StillOpen } from './StillOpen.tsx';
import { stillOpen } from './stillOpen.ts';
import styles from './Dialogs.module.css';

interface IssueDialogProps {
  readonly event: PlannedEvent;
  /** In the order of issue. */
  readonly editions: readonly Edition[];
  readonly onClose: () => void;
}

/** Issues an edition: first what is open, then what it is to be; a final one with anything open is asked about again. */
export function IssueDialog({ event, editions, onClose }: IssueDialogProps) {
  const words = useEditionWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const formId = useId();
  const findings = useFindings(event.id);
  const [form, setForm] = useState(() => proposedForm(event, editions, today(new Date(), event.timeZone)));
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const open = useMemo(
    () => stillOpen(libraryNow(), event, form.stage, findings?.open ?? []),
    [event, form.stage, findings],
  );
  const wish = wishOf(form, event, editions);
  const number = nextSequence(libraryNow(), event);
  const stageName = vocabulary(`stage.${form.stage}`);
  const issue = () => {
    if (wish === null) return;
    const editionId = issueAndTell(event.id, wish, { number, stageName, language });
    if (editionId === null) onClose();
    else goTo(editionsAddress(event.id, { edition: editionId, issued: '' }), { replace: true });
  };
  const goOn = () => {
    setTried(true);
    if (wish === null) return;
    if (open.length > 0) setAsking(true);
    else issue();
  };
  if (isAsking) {
    return (
      <Dialog
        key="asking"
        title={words('issuing.stillOpenTitle')}
        size="medium"
        onClose={onClose}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{words('issuing.back')}</Button>
            <Button look="primary" onClick={issue}>
              {words('issuing.allTheSame')}
            </Button>
          </>
        }
      >
        <StillOpen findings={open} stageName={stageName} />
      </Dialog>
    );
  }
  return (
    <Dialog
      key="form"
      title={words('issuing.titleNumber', { number })}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {words(open.length > 0 ? 'issuing.goOn' : 'issuing.issue')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          goOn();
        }}
      >
        <IssueFindings eventId={event.id} findings={findings} />
        <IssueFields event={event} editions={editions} form={form} isTried={isTried} onForm={setForm} />
      </form>
    </Dialog>
  );
}
