// The records an event names: what a comparison looks at, whatever else a library keeps.
import type { OfficeId, PersonId, RoomId } from '../../ids.ts';
import type { EditionContent } from '../content.ts';
import { asPrinted } from '../namedRecords.ts';

/** The content with just those people, rooms and offices that its event names. */
export function asNamed(content: EditionContent): EditionContent {
  const event = asPrinted(content.event);
  const people = new Set<PersonId>();
  const rooms = new Set<RoomId>();
  const offices = new Set<OfficeId>();
  if (event.defaultRoomId !== null) rooms.add(event.defaultRoomId);
  for (const session of Object.values(event.sessionsById)) {
    for (const { personId } of Object.values(session.participationsById))
      if (personId !== null) people.add(personId);
    for (const { roomId } of Object.values(session.sittingsById)) if (roomId !== null) rooms.add(roomId);
  }
  for (const { roomId } of Object.values(event.gapsById)) if (roomId !== null) rooms.add(roomId);
  for (const paper of Object.values(event.papersById)) {
    if (paper.form !== 'letter') continue;
    if (paper.officeId !== null) offices.add(paper.officeId);
    for (const { personId } of Object.values(paper.recipientsById ?? {})) people.add(personId);
  }
  return {
    ...content,
    event,
    peopleById: only(content.peopleById, people),
    roomsById: only(content.roomsById, rooms),
    officesById: only(content.officesById, offices),
  };
}

function only<Id extends string, Item>(
  itemsById: Readonly<Record<Id, Item>>,
  ids: ReadonlySet<Id>,
): Readonly<Record<Id, Item>> {
  const kept: Partial<Record<Id, Item>> = {};
  for (const id of ids) if (Object.hasOwn(itemsById, id)) kept[id] = itemsById[id];
  // Whoever is named but not there is absent from both.
  return kept as Readonly<Record<Id, Item>>;
}
