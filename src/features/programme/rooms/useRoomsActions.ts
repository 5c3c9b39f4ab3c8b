// The actions of the rooms view that differ from those of the sheet, for the palette, the shortcut sheet and the keys.
import { useMemo } from 'react';
import type { EventId } from '#domain/ids.ts';
import { words } from '#languages/words.ts';
import { roomsViewAddress } from '#ui/addresses.ts';
import { useActions, type Action } from '#ui/actions.ts';
import { goTo } from '#ui/hashLocation.ts';
import { libraryNow } from '#store/store.ts';
import { useProgramme } from '../programmeStore.ts';
import { daysShown } from './address.ts';
import { liftBox } from './boxMoves.ts';
import type { Box } from './dayLayout.ts';
import { readingOrder } from './readingOrder.ts';
import { draw, useRooms } from './roomsStore.ts';
import { shownNow } from './shown.ts';
import { rowsInOrder } from './rowsInOrder.ts';
import { zoom } from './zooming.ts';

export function useRoomsActions(eventId: EventId): void {
  useActions(useMemo(() => roomsActions(eventId), [eventId]));
}

function roomsActions(eventId: EventId): readonly Action[] {
  const group = words.t('screen', { ns: 'programme' });
  const say = words.getFixedT(null, 'roomsView');
  const programme = words.getFixedT(null, 'programme');
  const action = (id: string, label: string, run: () => void, shortcuts: readonly string[]): Action => ({
    id: `rooms.${id}`,
    label,
    group,
    shortcuts,
    run,
  });
  return [
    action('insert', programme('insertSession'), newBehindCurrent, ['N']),
    action('move', programme('menu.move'), () => moveCurrent(eventId), ['M']),
    action('selectAll', programme('selectAll'), () => useProgramme.setState({ selection: rowsInOrder() }), [
      'Mod+A',
    ]),
    action('zoomIn', say('zoomIn'), () => zoom(1), ['+', '=']),
    action('zoomOut', say('zoomOut'), () => zoom(-1), ['-']),
    action('previousDay', say('previousDay'), () => goToDay(-1), ['PageUp']),
    action('followingDay', say('followingDay'), () => goToDay(1), ['PageDown']),
  ];
}

/** An hour behind the current box in its room, or at the usual beginning of a day without sessions. */
function newBehindCurrent(): void {
  const shown = shownNow();
  if (shown === null) return;
  const box = currentBox();
  const roomId = box?.roomId ?? shown.layout.columns[0]?.roomId ?? null;
  const start = Math.min(box?.end ?? 600, 1380);
  draw({ day: shown.day, roomId, start, end: start + 60, isNamed: true });
}

function moveCurrent(eventId: EventId): void {
  const box = currentBox();
  if (box !== undefined) liftBox(eventId, box, 'clicks');
}

function currentBox(): Box | undefined {
  const shown = shownNow();
  const { current } = useRooms.getState();
  const order = shown === null ? [] : readingOrder(shown.layout);
  return order.find(({ sittingId }) => sittingId === current) ?? order[0];
}

function goToDay(step: 1 | -1): void {
  const shown = shownNow();
  const event = shown === null ? undefined : libraryNow().eventsById[shown.eventId];
  if (shown === null || event === undefined) return;
  const days = daysShown(event);
  const day = days[days.indexOf(shown.day) + step];
  if (day !== undefined) goTo(roomsViewAddress(event.id, day));
}
