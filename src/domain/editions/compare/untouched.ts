// Sessions and people whose records are the same to the last field: most of them, between two editions of a meeting.
// What is found here once nobody need look at again.
import type { PersonId, SessionId } from '../../ids.ts';
import type { Person } from '../../people/person.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';

export interface Untouched {
  readonly sessions: ReadonlySet<SessionId>;
  readonly people: ReadonlySet<PersonId>;
}

export function untouchedBetween(before: EditionContent, after: EditionContent): Untouched {
  return {
    sessions: sameIn<SessionId, Session>(before.event.sessionsById, after.event.sessionsById),
    people: sameIn<PersonId, Person>(before.peopleById, after.peopleById),
  };
}

function sameIn<Id extends string, Item extends { readonly id: Id }>(
  before: Readonly<Record<Id, Item>>,
  after: Readonly<Record<Id, Item>>,
): ReadonlySet<Id> {
  const same = new Set<Id>();
  for (const item of Object.values<Item>(after))
    if (Object.hasOwn(before, item.id) && isSame(before[item.id], item)) same.add(item.id);
  return same;
}

type Fields = Readonly<Record<string, unknown>>;

function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (!hasFields(before) || !hasFields(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  let count = 0;
  for (const name in before) {
    count += 1;
    const [one, other] = [before[name], after[name]];
    if (one !== other && !isSame(one, other)) return false;
  }
  for (const _ in after) count -= 1;
  return count === 0;
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
