// Opens what the calendar shows: a session in its programme, or the programme of an event.
import { eventAddress, sessionAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import type { CalendarItem } from './items.ts';

export function addressOfItem(item: CalendarItem): string {
  return item.type === 'event' ? eventAddress(item.eventId) : sessionAddress(item.eventId, item.sessionId);
}

export function goToItem(item: CalendarItem): void {
  goTo(addressOfItem(item));
}
