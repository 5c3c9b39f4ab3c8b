import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { formatDate } from '#languages/dates.ts';
import { Menu } from '#ui/Menu.tsx';
import { hrefTo, itineraryAddress, mergeAddress, personAddress, sessionAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { deletePerson } from './peopleActions.ts';
import type { PersonRow } from './personRows.ts';
import { eventName, sessionName } from './sessionName.ts';
import styles from './PeopleTable.module.css';

export const PersonTableRow = memo(function PersonTableRow({ row }: { readonly row: PersonRow }) {
  const words = useWords('people');
  const name = [row.honorific, row.name].filter((part) => part !== '').join(' ') || words('noName');
  return (
    <tr>
      <th scope="row">
        <a className={styles['name']} href={hrefTo(personAddress(row.id))}>
          <bdi>
            {row.honorific !== '' && <span className={styles['honorific']}>{row.honorific} </span>}
            {row.name || words('noName')}
          </bdi>
        </a>
        <span className={styles['narrow']}>
          <bdi>{[row.office, row.home].filter((part) => part !== '').join(' · ')}</bdi>
        </span>
        {row.next !== null && (
          <span className={styles['narrow']}>
            <Next next={row.next} />
          </span>
        )}
      </th>
      <td className={styles['wide']}>
        <bdi>{row.office}</bdi>
      </td>
      <td className={styles['wide']}>
        <bdi>{row.home}</bdi>
      </td>
      <td className={styles['wide']}>{row.next !== null && <Next next={row.next} />}</td>
      <td className={styles['number']}>{row.sessionCount}</td>
      <td className={styles['menu']}>
        <Menu
          label={words('actionsFor', { name })}
          icon={<Ellipsis />}
          items={[
            { id: 'open', label: words('open'), onSelect: () => goTo(personAddress(row.id)) },
            { id: 'itinerary', label: words('itinerary'), onSelect: () => goTo(itineraryAddress(row.id)) },
            { id: 'merge', label: words('merge'), onSelect: () => goTo(mergeAddress(row.id)) },
            {
              id: 'delete',
              label: words('delete'),
              isDanger: true,
              startsGroup: true,
              onSelect: () => void deletePerson(row.id),
            },
          ]}
        />
      </td>
    </tr>
  );
});

/** When and where the person comes next, or came last. */
function Next({ next }: { readonly next: NonNullable<PersonRow['next']> }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const { event, session } = next.appearance;
  const date = formatDate(next.day, 'day-month-year', language);
  return (
    <>
      <a className={styles['next']} href={hrefTo(sessionAddress(event.id, session.id))}>
        <bdi>{next.isToday ? words('today') : next.isPast ? words('last', { date }) : date}</bdi>
      </a>
      <span className={styles['where']}>
        <bdi>
          {words('at', { event: eventName(event, language), session: sessionName(event, session, language) })}
        </bdi>
      </span>
    </>
  );
}
