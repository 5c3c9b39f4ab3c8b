import { EllipsisVertical } from 'lucide-react';
import type { Day } from '#domain/time.ts';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { addDayBehind, moveDayBy, takeDayOut } from './dayMoves.ts';
import { openDetails } from './programmeStore.ts';
import { useSheet } from './sheetContext.ts';

/** What can be done with a whole day. */
export function DayMenu({ day }: { readonly day: Day }) {
  const { eventId } = useSheet();
  const words = useWords('programme');
  return (
    <Menu
      label={words('dayMenu')}
      icon={<EllipsisVertical />}
      items={[
        { id: 'edit', label: words('dayMenuItems.edit'), onSelect: () => openDetails({ type: 'day', day }) },
        { id: 'earlier', label: words('dayMenuItems.earlier'), onSelect: () => moveDayBy(eventId, day, -1) },
        { id: 'later', label: words('dayMenuItems.later'), onSelect: () => moveDayBy(eventId, day, 1) },
        { id: 'add', label: words('dayMenuItems.add'), onSelect: () => addDayBehind(eventId, day) },
        {
          id: 'remove',
          label: words('dayMenuItems.remove'),
          isDanger: true,
          startsGroup: true,
          onSelect: () => takeDayOut(eventId, day),
        },
      ]}
    />
  );
}
