// The actions of the programme editor, for the palette, the shortcut sheet and the keyboard.
import type { EventId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { words } from '#languages/words.ts';
import { papersAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import type { Action } from '#ui/actions.ts';
import { sessionOfRow } from './carriedTitle.ts';
import { cancelLift } from './gestures.ts';
import { changeMode, openDetails, liftUp, useProgramme } from './programmeStore.ts';
import type { ProgrammeView } from './rooms/address.ts';
import { rowOrder } from './rowOrder.ts';
import { deleteSelected, duplicate, insertBehindCurrent, mergeDown, splitInTwo } from './sessionActions.ts';
import { moveRowAtOnce, rowsMeant, shiftRow, unscheduleRow } from './sessionMoves.ts';
import { goToView } from './ViewSwitch.tsx';

/** `view` is the one on the screen: the rooms view brings its own ways of adding, moving and selecting. */
export function programmeActions(eventId: EventId, view: ProgrammeView): readonly Action[] {
  const group = words.t('screen', { ns: 'programme' });
  const current = (): RowKey | null => useProgramme.getState().current ?? rowOrder(eventId)[0] ?? null;
  const hasRow = (): boolean => current() !== null;
  const onRow = (run: (key: RowKey) => void) => (): void => {
    const key = current();
    if (key !== null) run(key);
  };
  const action = (
    id: string,
    label: string,
    run: () => void,
    shortcuts: readonly string[] = [],
    isEnabled?: () => boolean,
  ): Action => ({
    id: `programme.${id}`,
    label,
    group,
    shortcuts,
    run,
    ...(isEnabled === undefined ? {} : { isEnabled }),
  });
  const say = (key: Parameters<typeof words.t>[0]): string => words.t(key as never, { ns: 'programme' });
  const all = [
    action('insert', say('insertSession'), () => insertBehindCurrent(eventId), ['N']),
    action(
      'up',
      say('menu.up'),
      onRow((key) => moveRowAtOnce(eventId, key, -1)),
      ['Alt+ArrowUp'],
      hasRow,
    ),
    action(
      'down',
      say('menu.down'),
      onRow((key) => moveRowAtOnce(eventId, key, 1)),
      ['Alt+ArrowDown'],
      hasRow,
    ),
    action(
      'move',
      say('menu.move'),
      onRow((key) => liftUp(eventId, { type: 'rows', rows: rowsMeant(key) }, 'clicks')),
      ['M'],
      hasRow,
    ),
    action(
      'earlier',
      say('menu.earlier'),
      onRow((key) => shiftRow(eventId, key, -5)),
      [],
      hasRow,
    ),
    action(
      'later',
      say('menu.later'),
      onRow((key) => shiftRow(eventId, key, 5)),
      [],
      hasRow,
    ),
    action(
      'duplicate',
      say('menu.duplicate'),
      onRow((key) => withSession(key, (id) => duplicate(eventId, id))),
      ['Mod+D'],
      hasRow,
    ),
    action(
      'split',
      say('menu.split'),
      onRow((key) => splitInTwo(eventId, key)),
      [],
      hasRow,
    ),
    action(
      'merge',
      say('menu.merge'),
      onRow((key) => mergeDown(eventId, key)),
      [],
      hasRow,
    ),
    action(
      'unschedule',
      say('menu.unschedule'),
      onRow((key) => unscheduleRow(eventId, key)),
      ['U'],
      hasRow,
    ),
    action(
      'delete',
      say('menu.delete'),
      onRow((key) => deleteSelected(eventId, key)),
      ['Delete'],
      hasRow,
    ),
    action(
      'addPerson',
      say('addPerson'),
      onRow((key) =>
        withSession(key, (sessionId) =>
          useProgramme.setState({ adding: { sessionId, what: 'person' }, current: key }),
        ),
      ),
      ['P'],
      hasRow,
    ),
    action('push', say('mode.push'), () => changeMode({ mode: 'push' }), ['1']),
    action('swap', say('mode.swap'), () => changeMode({ mode: 'swap' }), ['2']),
    action('place', say('mode.place'), () => changeMode({ mode: 'place' }), ['3']),
    action(
      'selectAll',
      say('selectAll'),
      () => useProgramme.setState({ selection: rowOrder(eventId) }),
      ['Mod+A'],
      hasRow,
    ),
    action('clear', say('clearSelection'), clear, ['Escape']),
    action(
      'view',
      words.t('switchView', { ns: 'roomsView' }),
      () => goToView(eventId, view === 'rooms' ? 'sheet' : 'rooms'),
      ['V'],
    ),
    action('settings', say('eventSettings'), () => openDetails({ type: 'event' }), ['E']),
    action('papers', say('papers'), () => goTo(papersAddress(eventId)), ['Mod+P']),
  ];
  return view === 'rooms' ? all.filter(({ id }) => !OF_THE_SHEET.has(id)) : all;
}

const OF_THE_SHEET: ReadonlySet<string> = new Set([
  'programme.insert',
  'programme.move',
  'programme.selectAll',
]);

/** Escape: what is carried goes back; else the selection is given up. */
function clear(): void {
  if (useProgramme.getState().lift !== null) cancelLift();
  else useProgramme.setState({ selection: [], adding: null });
}

function withSession(
  key: RowKey,
  run: (sessionId: NonNullable<ReturnType<typeof sessionOfRow>>) => void,
): void {
  const sessionId = sessionOfRow(key);
  if (sessionId !== undefined) run(sessionId);
}
