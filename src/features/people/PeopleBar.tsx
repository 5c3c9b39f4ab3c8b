import { hrefTo } from '#ui/addresses.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { PEOPLE_ORDERS } from './personRows.ts';
import { addressOfLook, type PeopleLook } from './usePeoplePlace.ts';
import styles from './PeopleScreen.module.css';

interface PeopleBarProps {
  readonly place: PeopleLook;
  readonly onLook: (change: Partial<PeopleLook>) => void;
  readonly shown: number;
  readonly nowhere: number;
  readonly alike: number;
}

/** Over the directory: what to search for, which people to show, in which order. */
export function PeopleBar({ place, onLook, shown, nowhere, alike }: PeopleBarProps) {
  const words = useWords('people');
  const { query, view, order } = place;
  const views = [
    { id: 'all', label: words('view.all') },
    { id: 'nowhere', label: words('view.nowhere', { count: nowhere }) },
    { id: 'alike', label: words('view.alike', { count: alike }) },
  ] as const;
  return (
    <div className={styles['bar']}>
      <nav aria-label={words('view.label')}>
        <ul className={styles['views']}>
          {views.map(({ id, label }) => (
            <li key={id}>
              <a
                href={hrefTo(addressOfLook({ ...place, view: id }))}
                aria-current={view === id ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view !== 'alike' && (
        <div className={styles['tools']}>
          <TextField
            className={styles['search']}
            type="search"
            label={words('searchLabel')}
            isLabelHidden
            placeholder={words('searchPlaceholder')}
            value={query}
            onChange={(text) => onLook({ query: text })}
          />
          <SelectField
            className={styles['sorting']}
            label={words('sortBy')}
            isLabelHidden
            value={order}
            options={PEOPLE_ORDERS.map((value) => ({ value, label: words(`order.${value}`) }))}
            onChange={(chosen) => onLook({ order: chosen })}
          />
          <output className={styles['count']}>
            {words(query.trim() === '' ? 'count' : 'found', { count: shown })}
          </output>
        </div>
      )}
    </div>
  );
}
