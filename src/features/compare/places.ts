// Where a change can be seen in the event as it is worked on now.
import type { Change } from '#domain/editions/compare/change.ts';
import type { PaperId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { paperAddress, sessionAddress } from '#ui/addresses.ts';
import { sessionsOf } from './concerns.ts';
import type { Compared } from './compared.ts';
import { shortSessionNameOf } from './names.ts';

export interface ChangePlace {
  readonly address: string;
  readonly name: string;
}

/** null = it stands nowhere of its own, or no longer. */
export function placeOf(
  change: Change,
  compared: Compared,
  draft: PlannedEvent | undefined,
): ChangePlace | null {
  if (draft === undefined) return null;
  if ('paper' in change) return paperPlace(change.paper.after ?? change.paper.before, compared, draft);
  for (const session of sessionsOf(change)) {
    const id = [session.after, session.before].find(
      (one) => one !== null && draft.sessionsById[one] !== undefined,
    );
    if (id !== undefined && id !== null)
      return { address: sessionAddress(draft.id, id), name: shortSessionNameOf(compared, session) };
  }
  return null;
}

function paperPlace(id: PaperId | null, { language }: Compared, draft: PlannedEvent): ChangePlace | null {
  const paper = id === null ? undefined : draft.papersById[id];
  if (paper === undefined) return null;
  const name = textIn(paper.name, language, paper.language);
  return name === '' ? null : { address: paperAddress(draft.id, paper.id), name };
}
