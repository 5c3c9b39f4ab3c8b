// Who has to hear of which changes: a change may concern several.
import type { PersonId } from '../../ids.ts';
import type { Change, Comparison, Ref } from './change.ts';

export type Audience =
  /** The event's title, dates, stage, texts; sessions added and removed. */
  | { readonly type: 'everybody' }
  /** Who leads a session: its hours, its people, its themes and rules. */
  | { readonly type: 'chairs' }
  /** Rooms and conference officers: rooms, hours, access, webcast. */
  | { readonly type: 'conference-officers' }
  | { readonly type: 'interpreters' }
  | { readonly type: 'person'; readonly person: Ref<PersonId> }
  /** Whoever keeps the programme: what is never printed. */
  | { readonly type: 'internal' };

export interface Concerned {
  readonly audience: Audience;
  /** In the order of the comparison. Never empty. */
  readonly changes: readonly Change[];
}

export function whoNeedsToKnow(comparison: Comparison): readonly Concerned[] {
  const changes = comparison.changes.filter(({ isInternal }) => !isInternal);
  return changes.length === 0 ? [] : [{ audience: { type: 'everybody' }, changes }];
}
