// Which thing of the earlier content is which of the later: the pairs everything else is compared along.
import type { PaperId, PersonId, RoomId, SessionId } from '../../ids.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import type { Ref } from './change.ts';
import type { Untouched } from './untouched.ts';

export interface Matching<Id extends string> {
  readonly afterOf: ReadonlyMap<Id, Id>;
  readonly beforeOf: ReadonlyMap<Id, Id>;
}

export interface Pairs {
  readonly before: EditionContent;
  readonly after: EditionContent;
  /** The sessions of each in the order of its programme, worked out once. */
  readonly earlier: readonly Session[];
  readonly later: readonly Session[];
  readonly untouched: Untouched;
  readonly sessions: Matching<SessionId>;
  readonly people: Matching<PersonId>;
  readonly rooms: Matching<RoomId>;
  readonly papers: Matching<PaperId>;
}

export function matchingOf<Id extends string>(pairs: readonly (readonly [Id, Id])[]): Matching<Id> {
  return {
    afterOf: new Map(pairs),
    beforeOf: new Map(pairs.map(([before, after]): [Id, Id] => [after, before])),
  };
}

export function refOfBefore<Id extends string>(matching: Matching<Id>, id: Id): Ref<Id> {
  return { before: id, after: matching.afterOf.get(id) ?? null };
}

export function refOfAfter<Id extends string>(matching: Matching<Id>, id: Id): Ref<Id> {
  return { before: matching.beforeOf.get(id) ?? null, after: id };
}

/** Do an id of before and an id of after (or none of each) mean the same? */
export function isSame<Id extends string>(
  matching: Matching<Id>,
  before: Id | null,
  after: Id | null,
): boolean {
  if (before === null || after === null) return before === after;
  return matching.afterOf.get(before) === after;
}

/** For keys: the later id, or the earlier one of what has gone. */
export function nameOfRef<Id extends string>({ before, after }: Ref<Id>): string {
  return after ?? before ?? '';
}

/** Things kept by identity in an order that does not depend on how they were written down. */
export function sortedById<Item extends { readonly id: string }>(
  itemsById: Readonly<Record<string, Item>>,
): readonly Item[] {
  return Object.values(itemsById).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
