// Who gets a copy of a letter.
import { castDraft } from 'mutative';
import { orderAtEnd } from '#base/ordered.ts';
import type { ListItemId } from '#domain/ids.ts';
import type { Recipient } from '#domain/papers/paper.ts';
import type { Command } from '../command.ts';
import { eventIn } from './finding.ts';
import type { PaperRef } from './papers.ts';

/** Those added stand behind those there, in the order given. */
export const changeRecipients: Command<
  PaperRef & {
    readonly added: readonly Omit<Recipient, 'order'>[];
    readonly removed: readonly ListItemId[];
  }
> = {
  name: 'changeRecipients',
  run: (draft, { eventId, paperId, added, removed }) => {
    const letter = eventIn(draft, eventId)?.papersById[paperId];
    if (letter?.form !== 'letter') return;
    const recipients = (letter.recipientsById ??= {});
    for (const id of removed) delete recipients[id];
    for (const one of added) recipients[one.id] = castDraft({ ...one, order: orderAtEnd(recipients) });
    if (Object.keys(recipients).length === 0) delete letter.recipientsById;
  },
};
