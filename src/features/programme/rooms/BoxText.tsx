import { Pin, TriangleAlert } from 'lucide-react';
import type { Session, Sitting } from '#domain/programme/session.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import marks from '../Marks.module.css';
import { isShownSelected, useProgramme } from '../programmeStore.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { chairOf, peopleCount } from './boxPeople.ts';
import type { Box } from './dayLayout.ts';
import { isInHand } from './plannedChange.ts';
import styles from './SittingBox.module.css';

interface BoxTextProps {
  readonly box: Box & { readonly isOverlapping?: boolean };
  readonly session: Session;
  readonly sitting: Sitting;
  readonly number: string;
  /** Empty = no time yet. */
  readonly hours: string;
  readonly isCurrent: boolean;
}

/** What a box says, and its place for the keyboard. */
export function BoxText({ box, session, sitting, number, hours, isCurrent }: BoxTextProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const programme = useWords('programme');
  const main = useSheetEvent((event) => event.mainLanguage) ?? language;
  const people = useLibrary(({ peopleById }) => chairOf(session, peopleById));
  const room = useLibrary(({ roomsById }) =>
    box.roomId === null ? '' : textIn(roomsById[box.roomId]?.name ?? {}, language, main),
  );
  const isHeld = useProgramme(({ lift }) => isInHand(lift, sitting.id));
  const isSelected = useProgramme((state) => isShownSelected(state, box.rowKey));
  const title = textIn(session.title, language, main) || (number === '' ? programme('untitled') : '');
  const name = [number, title].filter((part) => part !== '').join(': ');
  const count = peopleCount(session);
  const who = people === '' ? (count === 0 ? '' : words('people', { count })) : people;
  const place = box.of > 1 ? words('ofSession', { place: box.place, of: box.of }) : '';
  const where = box.spansRooms ? words('allRooms') : room === '' ? words('noRoom') : room;
  const said = [
    words(hours === '' ? 'untimedBox' : 'box', { session: name, hours, room: where }),
    place,
    box.isOpenEnded ? words('openEnded') : '',
    sitting.isFixed ? programme('fixedToClock') : '',
    session.isToBeConfirmed ? programme('tbc') : '',
    box.isOverlapping === true ? words('overlaps') : '',
    who,
  ];
  return (
    <button
      type="button"
      data-box={sitting.id}
      data-grip={box.rowKey}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={said.filter((part) => part !== '').join(', ')}
      aria-pressed={isHeld || isSelected}
      aria-describedby="box-keys"
      className={styles['text']}
    >
      <span className={styles['inner']}>
        {hours !== '' && <bdi className={styles['hours']}>{hours}</bdi>}
        <span className={styles['name']} lang={language} dir="auto">
          {number !== '' && <b>{number}</b>} {title}
        </span>
        {place !== '' && <bdi className={marks['mark']}>{place}</bdi>}
        {sitting.isFixed && <Pin className={styles['icon']} aria-hidden />}
        {session.isToBeConfirmed && <span className={marks['tbc']}>{programme('tbc')}</span>}
        {box.isOverlapping === true && (
          <TriangleAlert className={joinClasses(styles['icon'], styles['amber'])} aria-hidden />
        )}
        {who !== '' && (
          <span className={styles['who']}>
            <bdi>{who}</bdi>
          </span>
        )}
      </span>
    </button>
  );
}
