import { EllipsisVertical } from 'lucide-react';
import { useMemo } from 'react';
import type { SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { formatDate } from '#languages/dates.ts';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { shortcutText } from '#ui/shortcuts.ts';
import { isMac } from '#ui/platform.ts';
import { useWords } from '#ui/useWords.ts';
import { isShownSelected, liftUp, openDetails, select, useProgramme } from './programmeStore.ts';
import { rowOrder } from './rowOrder.ts';
import { deleteSelected, duplicate, mergeDown, splitInTwo } from './sessionActions.ts';
import { moveRowAtOnce, moveRowToDay, rowsMeant, shiftRow, unscheduleRow } from './sessionMoves.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './SessionRow.module.css';

interface RowMenuProps {
  readonly rowKey: RowKey;
  readonly sessionId: SessionId;
  readonly isTabbable: boolean;
}

/** Everything that can be done with a row by single clicks, dragging included. */
export function RowMenu({ rowKey, sessionId, isTabbable }: RowMenuProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const days = useSheetEvent((event) => Object.keys(event.daysByDate).sort().join()) ?? '';
  const dateStyle = useSheetEvent((event) => event.houseStyle.dateStyle) ?? 'day-month-year';
  const isSelected = useProgramme((state) => isShownSelected(state, rowKey));
  const items = useMemo((): readonly MenuItem[] => {
    const item = (
      id: string,
      label: string,
      onSelect: () => void,
      more: Partial<MenuItem> = {},
    ): MenuItem => ({
      id,
      label,
      onSelect,
      ...more,
    });
    const alt = (key: string): string => shortcutText(`Alt+${key}`, isMac);
    const here = rowKey.slice(rowKey.lastIndexOf('@') + 1);
    const otherDays = days.split(',').filter((day) => day !== here && day !== '');
    return [
      item('details', words('menu.details'), () => openDetails({ type: 'session', sessionId })),
      item('up', words('menu.up'), () => moveRowAtOnce(eventId, rowKey, -1), { shortcut: alt('ArrowUp') }),
      item('down', words('menu.down'), () => moveRowAtOnce(eventId, rowKey, 1), {
        shortcut: alt('ArrowDown'),
      }),
      item('move', words('menu.move'), () =>
        liftUp(eventId, { type: 'rows', rows: rowsMeant(rowKey) }, 'clicks'),
      ),
      item('select', words(isSelected ? 'menu.deselect' : 'menu.select'), () => {
        if (!isSelected)
          useProgramme.setState(({ isPicking, selection }) => ({
            selection: isPicking || selection.length > 1 ? selection : [],
          }));
        select(rowKey, 'toggle', rowOrder(eventId));
      }),
      item('earlier', words('menu.earlier'), () => shiftRow(eventId, rowKey, -5)),
      item('later', words('menu.later'), () => shiftRow(eventId, rowKey, 5)),
      ...otherDays.map((day) =>
        item(`day-${day}`, words('menu.toDay', { day: formatDate(day, dateStyle, language) }), () =>
          moveRowToDay(eventId, rowKey, day as never),
        ),
      ),
      item('unschedule', words('menu.unschedule'), () => unscheduleRow(eventId, rowKey)),
      item('duplicate', words('menu.duplicate'), () => duplicate(eventId, sessionId), { startsGroup: true }),
      item('split', words('menu.split'), () => splitInTwo(eventId, rowKey)),
      item('merge', words('menu.merge'), () => mergeDown(eventId, rowKey)),
      item('delete', words('menu.delete'), () => deleteSelected(eventId, rowKey), {
        startsGroup: true,
        isDanger: true,
        shortcut: words('key.delete'),
      }),
    ];
  }, [eventId, rowKey, sessionId, words, days, dateStyle, language, isSelected]);
  return (
    <div className={styles['menu']}>
      <Menu
        label={words('rowMenu')}
        icon={<EllipsisVertical />}
        items={items}
        className={isTabbable ? styles['menuShown'] : undefined}
      />
    </div>
  );
}
