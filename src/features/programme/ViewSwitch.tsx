import type { EventId } from '#domain/ids.ts';
import { eventAddress, roomsViewAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { useWords } from '#ui/useWords.ts';
import type { ProgrammeView } from './rooms/address.ts';
import styles from './ModeBar.module.css';

interface ViewSwitchProps {
  readonly eventId: EventId;
  readonly view: ProgrammeView;
}

const VIEWS: readonly ProgrammeView[] = ['sheet', 'rooms'];

/** The two views of the programme; V goes from one to the other. */
export function ViewSwitch({ eventId, view }: ViewSwitchProps) {
  const words = useWords('roomsView');
  return (
    <div role="radiogroup" aria-label={words('view')} className={styles['modes']}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={view === each}
          className={styles['mode']}
          onClick={() => goToView(eventId, each)}
        >
          {words(`views.${each}`)}
        </button>
      ))}
    </div>
  );
}

export function goToView(eventId: EventId, view: ProgrammeView): void {
  goTo(view === 'rooms' ? roomsViewAddress(eventId) : eventAddress(eventId));
}
