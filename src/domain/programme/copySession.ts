// A copy of a session with identities of its own and no hours: it waits in the tray until it is put somewhere.
import { orderBetween, type OrderedItem } from '#base/ordered.ts';
import type { SessionId } from '../ids.ts';
import type { Session } from './session.ts';

/** `makeId` gives a fresh identity each time it is called. */
export function copySession(session: Session, id: SessionId, makeId: () => string): Session {
  return {
    ...session,
    id,
    order: orderBetween(session.order, null),
    sittingsById: {},
    participationsById: renewed(session.participationsById, makeId),
    themesById: renewed(session.themesById, makeId),
    questionsById: renewed(session.questionsById, makeId),
    subItemsById: renewed(session.subItemsById, makeId),
    floorRulesById: renewed(session.floorRulesById, makeId),
  };
}

function renewed<Item extends OrderedItem>(
  itemsById: Readonly<Record<string, Item>>,
  makeId: () => string,
): Record<string, Item> {
  const items = Object.values(itemsById).map((item) => ({ ...item, id: makeId() }));
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
