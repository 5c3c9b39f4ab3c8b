import { useState } from 'react';
import type { EventId, ListItemId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import { changeRecipients } from '#store/commands/recipients.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWords } from '#ui/useWords.ts';
import { CandidateFilters } from './CandidateFilters.tsx';
import { CandidateList } from './CandidateList.tsx';
import { candidateKey, candidatesFor, wantedOf } from './candidates.ts';
import type { Candidate, CandidateWish } from './candidates.ts';
import styles from './Copies.module.css';

interface RecipientsDialogProps {
  readonly eventId: EventId;
  readonly letter: Letter;
  readonly onClose: () => void;
}

const ANYBODY: CandidateWish = { words: '', role: '', sessionId: '' };

/** Ticks who gets a copy: found by name, function, role or session. Every tick counts at once and can be undone. */
export function RecipientsDialog({ eventId, letter, onClose }: RecipientsDialogProps) {
  const words = useWords('copies');
  const event = useLibrary((library) => library.eventsById[eventId]);
  const peopleById = useLibrary((library) => library.peopleById);
  const [wish, setWish] = useState(ANYBODY);
  if (event === undefined) return null;
  const all = candidatesFor(event, peopleById, letter.language);
  const shown = wantedOf(all, wish);
  const recipients = recipientsOf(letter);
  const idsByKey = new Map(
    recipients.map(({ id, personId, participationId }) => [candidateKey(personId, participationId), id]),
  );
  const isTicked = ({ key }: Candidate) => idsByKey.has(key);
  const tick = (candidates: readonly Candidate[]) =>
    execute(changeRecipients, {
      eventId,
      paperId: letter.id,
      removed: [],
      added: candidates
        .filter((one) => !isTicked(one))
        .map(({ personId, participationId }) => ({ id: newId<ListItemId>(), personId, participationId })),
    });
  const untick = (candidates: readonly Candidate[]) =>
    execute(changeRecipients, {
      eventId,
      paperId: letter.id,
      added: [],
      removed: candidates.flatMap(({ key }) => idsByKey.get(key) ?? []),
    });
  const areAllTicked = shown.length > 0 && shown.every(isTicked);
  return (
    <Dialog
      title={words('dialogTitle')}
      size="medium"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {words('done')}
        </Button>
      }
    >
      <div className={styles['dialog']}>
        <CandidateFilters event={event} candidates={all} wish={wish} onWish={setWish} />
        <div className={styles['tools']}>
          <p role="status">{words('chosen', { count: recipients.length })}</p>
          <Button disabled={shown.length === 0} onClick={() => (areAllTicked ? untick(shown) : tick(shown))}>
            {areAllTicked ? words('untickAll') : words('tickAll')}
          </Button>
        </div>
        <CandidateList
          candidates={shown}
          isTicked={isTicked}
          onTick={(one, isOn) => (isOn ? tick([one]) : untick([one]))}
        />
      </div>
    </Dialog>
  );
}
