import {
  CalendarDays,
  DoorOpen,
  PanelLeftClose,
  PanelLeftOpen,
  Rows3,
  Search,
  Settings,
  UsersRound,
} from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useEventActivity } from '#parts/eventActivity.ts';
import {
  calendarAddress,
  eventsAddress,
  peopleAddress,
  roomsAddress,
  settingsAddress,
} from '#ui/addresses.ts';
import { IconButton } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { setPreferences, usePreferences } from '#ui/preferences.ts';
import { Shortcut } from '#ui/Shortcut.tsx';
import { useWords } from '#ui/useWords.ts';
import { openPanel } from './actions/panels.ts';
import { RailLink } from './RailLink.tsx';
import { CALENDAR, EVENTS, PEOPLE, ROOMS, SETTINGS } from './screens.ts';
import styles from './Rail.module.css';

const RecentEvents = lazy(async () => ({ default: (await import('./RecentEvents.tsx')).RecentEvents }));

/** The way between the places: a rail at the side, a bar at the bottom on a phone. */
export function Rail() {
  const words = useWords('app');
  const hasRecent = useEventActivity((activity) => Object.keys(activity.openedAt).length > 0);
  const isNarrow = usePreferences((preferences) => preferences.isRailNarrow);
  const [Icon, label] = isNarrow
    ? [PanelLeftOpen, words('widenRail')]
    : [PanelLeftClose, words('narrowRail')];
  return (
    <nav className={styles['rail']} aria-label={words('rail')} data-rail={isNarrow ? 'narrow' : 'wide'}>
      <a className={styles['brand']} href="#/">
        <img src="icon.svg" alt="" width="24" height="24" />
        <span className={styles['name']}>{words('name')}</span>
      </a>
      <button
        type="button"
        className={joinClasses(styles['link'], styles['search'])}
        aria-label={words('search')}
        title={words('search')}
        onClick={() => openPanel('palette')}
      >
        <Search aria-hidden="true" />
        <span className={styles['label']}>{words('searchShort')}</span>
        <span className={styles['keys']} aria-hidden="true">
          <Shortcut keys="Mod+K" />
        </span>
      </button>
      <ul className={styles['links']}>
        <RailLink address={calendarAddress()} label={words('calendar')} screen={CALENDAR}>
          <CalendarDays />
        </RailLink>
        <RailLink address={eventsAddress()} label={words('events')} screen={EVENTS}>
          <Rows3 />
        </RailLink>
        <RailLink address={peopleAddress()} label={words('people')} screen={PEOPLE}>
          <UsersRound />
        </RailLink>
        <RailLink address={roomsAddress()} label={words('rooms')} screen={ROOMS}>
          <DoorOpen />
        </RailLink>
        <RailLink address={settingsAddress()} label={words('settings')} screen={SETTINGS}>
          <Settings />
        </RailLink>
      </ul>
      <Suspense fallback={null}>{hasRecent && <RecentEvents />}</Suspense>
      <IconButton
        label={label}
        className={styles['toggle']}
        onClick={() => setPreferences({ isRailNarrow: !isNarrow })}
      >
        <Icon />
      </IconButton>
    </nav>
  );
}
