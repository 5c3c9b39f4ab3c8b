import { TriangleAlert } from 'lucide-react';
import type { Appearance } from '#domain/people/appearances.ts';
import type { Attendance } from '#domain/people/doubleBookings.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, sessionAddress } from '#ui/addresses.ts';
import { Chip } from '#ui/Chip.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { eventName, sessionName } from './sessionName.ts';
import styles from './PersonScreen.module.css';

interface AppearanceRowProps {
  readonly appearance: Appearance;
  /** Where else the person is awaited at the same time. */
  readonly clashes: readonly Attendance[];
}

/** One session of a person: when, where, in which role, whether they come, and what they would miss. */
export function AppearanceRow({ appearance, clashes }: AppearanceRowProps) {
  const words = useWords('people');
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const { event, session, participation, sittings } = appearance;
  const roomsById = useLibrary((library) => library.roomsById);
  const rooms = [...new Set(sittings.map((sitting) => roomOf(event, sitting)))].flatMap((id) => {
    const room = id === null ? undefined : roomsById[id];
    return room === undefined ? [] : [textIn(room.name, language, event.mainLanguage)];
  });
  const { role, state, mode, nameAs, isPrinted } = participation;
  const facts = [
    vocabulary(`role.${role}` as 'role.chair', { defaultValue: role }),
    ...(mode === 'in-person' ? [] : [vocabulary(`mode.${mode}`)]),
    ...rooms,
    ...(isPrinted ? [] : [words('notPrinted')]),
  ];
  return (
    <li className={styles['appearance']}>
      <div className={styles['when']}>
        {sittings.length === 0 && words('unscheduled')}
        {sittings.map((sitting) => (
          <span key={sitting.id}>
            <strong>
              <bdi>{formatDate(sitting.day, 'day-month-year', language)}</bdi>
            </strong>
            <br />
            <bdi>{hoursOfSitting(sitting, event.houseStyle, language)}</bdi>
          </span>
        ))}
      </div>
      <div className={styles['what']}>
        <a className={styles['session']} href={hrefTo(sessionAddress(event.id, session.id))}>
          <bdi>{sessionName(event, session, language)}</bdi>
        </a>
        <span className={styles['facts']}>
          <bdi>{facts.join(' · ')}</bdi>
        </span>
        {nameAs !== null && (
          <span className={styles['facts']}>
            <bdi>{words('printedHereAs', { name: nameAs })}</bdi>
          </span>
        )}
        {state !== 'confirmed' && (
          <Chip tone={state === 'declined' || state === 'replaced' ? 'plain' : 'warn'}>
            {vocabulary(`state.${state}`)}
          </Chip>
        )}
        {clashes.map((other) => (
          <p key={other.sitting.id} className={styles['clash']}>
            <TriangleAlert aria-hidden="true" />
            <ClashText other={other} isSameEvent={other.appearance.event === event} />
          </p>
        ))}
      </div>
    </li>
  );
}

function ClashText({ other, isSameEvent }: { readonly other: Attendance; readonly isSameEvent: boolean }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const { event, session } = other.appearance;
  return (
    <span>
      <bdi>
        {words(isSameEvent ? 'clash' : 'clashElsewhere', {
          session: sessionName(event, session, language),
          hours: hoursOfSitting(other.sitting, event.houseStyle, language),
          event: eventName(event, language),
        })}
      </bdi>
    </span>
  );
}
