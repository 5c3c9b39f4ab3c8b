import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { DRAFT } from '#domain/editions/standing.ts';
import { momentText } from '#languages/moments.ts';
import { Chip } from '#ui/Chip.tsx';
import { Menu } from '#ui/Menu.tsx';
import { editionsAddress, eventAddress, hrefTo, importAddress, papersAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { deleteWithUndo, duplicateAndTell } from './eventActions.ts';
import type { EventRow } from './eventRows.ts';
import styles from './EventTable.module.css';

export const EventTableRow = memo(function EventTableRow({ row }: { readonly row: EventRow }) {
  const words = useWords('events');
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const title = row.title || words('noTitle');
  const dates = row.dates || words('noDay');
  const stage = vocabulary(`stage.${row.stage}`);
  const [firstRoom, ...otherRooms] = row.rooms;
  return (
    <tr>
      <th scope="row">
        <a className={styles['title']} href={hrefTo(eventAddress(row.id))}>
          <bdi>{title}</bdi>
        </a>
        <span className={styles['narrow']}>
          <bdi>{dates}</bdi> · {stage}
        </span>
      </th>
      <td className={styles['wide']}>
        <bdi>{dates}</bdi>
      </td>
      <td className={styles['wide']}>
        <Chip tone={row.stage === 'final' ? 'good' : 'accent'}>{stage}</Chip>
      </td>
      <td className={styles['widest']} title={row.rooms.join('\n')}>
        {otherRooms.length === 0
          ? firstRoom
          : words('roomsMore', { room: firstRoom, count: otherRooms.length })}
      </td>
      <td className={styles['number']}>{row.sessionCount}</td>
      <td className={styles['widest']} title={row.changedAt === 0 ? '' : momentText(row.changedAt, language)}>
        {row.changedAt === 0 ? '' : momentText(row.changedAt, language, 'day')}
      </td>
      <td className={styles['menu']}>
        <Menu
          label={words('actionsFor', { title })}
          icon={<Ellipsis />}
          items={[
            { id: 'open', label: words('open'), onSelect: () => goTo(eventAddress(row.id)) },
            { id: 'papers', label: words('papers'), onSelect: () => goTo(papersAddress(row.id)) },
            { id: 'editions', label: words('editions'), onSelect: () => goTo(editionsAddress(row.id)) },
            { id: 'import', label: words('importInto'), onSelect: () => goTo(importAddress(row.id)) },
            { id: 'duplicate', label: words('duplicate'), onSelect: () => duplicateAndTell(row.id) },
            {
              id: 'duplicate-to',
              label: words('duplicateTo'),
              onSelect: () => goTo(editionsAddress(row.id, { duplicate: DRAFT })),
            },
            {
              id: 'delete',
              label: words('delete'),
              isDanger: true,
              startsGroup: true,
              onSelect: () => deleteWithUndo(row.id, title),
            },
          ]}
        />
      </td>
    </tr>
  );
});
