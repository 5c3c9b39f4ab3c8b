import { UsersRound, X } from 'lucide-react';
import { useState } from 'react';
import type { EventId, ListItemId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { changeRecipients } from '#store/commands/recipients.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from '../Form.module.css';
import { eventStateOf } from '../paperSource.ts';
import { copiesOf } from './copies.ts';
import { RecipientsDialog } from './RecipientsDialog.tsx';

interface CopiesFieldProps {
  readonly eventId: EventId;
  readonly letter: Letter;
}

/** Who gets a copy of the letter; nobody = it is one letter, to its addressee. */
export function CopiesField({ eventId, letter }: CopiesFieldProps) {
  const words = useWords('copies');
  const [isChoosing, setChoosing] = useState(false);
  const copies = useLibrary((library) => {
    const state = eventStateOf(library, eventId);
    return state === null
      ? []
      : copiesOf(letter, state).map(({ recipient, name }) => `${recipient.id}\n${name}`);
  }).map((line) => line.split('\n'));
  return (
    <fieldset className={styles['group']}>
      <legend>{words('title')}</legend>
      <p className={styles['hint']}>{copies.length === 0 ? words('nobody') : words('about')}</p>
      {copies.length > 0 && (
        <ul className={styles['lines']}>
          {copies.map(([id = '', name = '']) => (
            <li key={id} className={styles['line']}>
              <span dir="auto">{name}</span>
              <IconButton
                label={words('remove', { name })}
                onClick={() =>
                  execute(changeRecipients, {
                    eventId,
                    paperId: letter.id,
                    added: [],
                    removed: [id as ListItemId],
                  })
                }
              >
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button className={styles['start']} icon={<UsersRound />} onClick={() => setChoosing(true)}>
        {words('choose')}
      </Button>
      {isChoosing && (
        <RecipientsDialog eventId={eventId} letter={letter} onClose={() => setChoosing(false)} />
      )}
    </fieldset>
  );
}
