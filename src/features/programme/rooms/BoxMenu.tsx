import { EllipsisVertical } from 'lucide-react';
import { useMemo } from 'react';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { isShownSelected, openDetails, select, useProgramme } from '../programmeStore.ts';
import { deleteSelected, duplicate, splitInTwo } from '../sessionActions.ts';
import { useSheet } from '../sheetContext.ts';
import { liftBox, shiftBox, stretchBox, unscheduleBox } from './boxMoves.ts';
import type { Box } from './dayLayout.ts';
import { rowsInOrder } from './rowsInOrder.ts';
import styles from './SittingBox.module.css';

interface BoxMenuProps {
  readonly box: Box;
  readonly isTabbable: boolean;
}

/** Everything that can be done with a box by single clicks, dragging included. */
export function BoxMenu({ box, isTabbable }: BoxMenuProps) {
  const { eventId } = useSheet();
  const words = useWords('programme');
  const rooms = useWords('roomsView');
  const isSelected = useProgramme((state) => isShownSelected(state, box.rowKey));
  const items = useMemo((): readonly MenuItem[] => {
    const { sessionId, rowKey } = box;
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
    const pick = (): void => {
      if (!isSelected)
        useProgramme.setState(({ isPicking, selection }) => ({
          selection: isPicking || selection.length > 1 ? selection : [],
        }));
      select(rowKey, 'toggle', rowsInOrder());
    };
    return [
      item('details', words('menu.details'), () => openDetails({ type: 'session', sessionId })),
      item('move', words('menu.move'), () => liftBox(eventId, box, 'clicks')),
      item('earlier', words('menu.earlier'), () => shiftBox(eventId, box, -5)),
      item('later', words('menu.later'), () => shiftBox(eventId, box, 5)),
      item('longer', rooms('longer'), () => stretchBox(eventId, box, 5)),
      item('shorter', rooms('shorter'), () => stretchBox(eventId, box, -5)),
      item('select', words(isSelected ? 'menu.deselect' : 'menu.select'), pick),
      item('unschedule', words('menu.unschedule'), () => unscheduleBox(eventId, box)),
      item('duplicate', words('menu.duplicate'), () => duplicate(eventId, sessionId), { startsGroup: true }),
      item('split', words('menu.split'), () => splitInTwo(eventId, rowKey)),
      item('delete', words('menu.delete'), () => deleteSelected(eventId, rowKey), {
        startsGroup: true,
        isDanger: true,
        shortcut: words('key.delete'),
      }),
    ];
  }, [eventId, box, words, rooms, isSelected]);
  return (
    <div className={styles['menu']} data-shown={isTabbable}>
      <Menu label={words('rowMenu')} icon={<EllipsisVertical />} items={items} />
    </div>
  );
}
