import {
  cloneElement,
  memo,
  use,
  type ComponentType,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react';
import { joinClasses } from '#ui/joinClasses.ts';
import { words } from '#languages/words.ts';
import { formatDate } from '#languages/dates.ts';
import { GridContext, useGridLanguage } from './gridContext.ts';
import { entryOf, type GridEntry } from './gridEntries.ts';
import { hoursText } from './gridFormats.ts';
import { ITEM_KEYS } from './itemKeys.ts';
import { itemLabel, itemTitle, useRoomName } from './itemWords.ts';
import { useBookingLines } from './useBookingLines.ts';
import { fromWall } from './wallClock.ts';
import styles from './GridEntry.module.css';

interface EntryProps {
  readonly event: GridEntry;
  /** Given where the entry stands in a row of days, not among the hours. */
  readonly slotStart?: Date | undefined;
}

/** What stands inside a bar or a box. Hours and room give way first where there is little height. */
const Entry = memo(function Entry({ event, slotStart }: EntryProps) {
  const { item } = event;
  const language = useGridLanguage();
  const title = itemTitle(item);
  const room = useRoomName(item, language);
  if (item.type === 'event') return <bdi>{title}</bdi>;
  const settled = entryOf(item);
  const isDragged = +settled.start !== +event.start || +settled.end !== +event.end;
  const hours = isDragged && !event.allDay ? hoursText(event, language) : item.hours;
  const isRow = slotStart !== undefined;
  return (
    <>
      {hours !== '' && (
        <span className={styles['hours']} data-row={isRow || undefined}>
          <bdi>{hours}</bdi>
        </span>
      )}
      {isRow && ' '}
      <bdi className={styles['title']}>{title}</bdi>
      {!isRow && room !== '' && (
        <span className={styles['room']}>
          <bdi>{room}</bdi>
        </span>
      )}
    </>
  );
});

type BoxElement = ReactElement<HTMLAttributes<HTMLElement> & { readonly 'data-item'?: string }>;

export interface EntryBoxProps {
  readonly event: GridEntry;
  readonly children?: BoxElement;
}

/** Makes every box and bar a button that has a name, answers to keys and shows its kind, inside what makes it draggable. */
export function entryBoxIn(Draggable: ComponentType<EntryBoxProps>) {
  return function EntryBox(props: EntryBoxProps) {
    const { event, children: box } = props;
    const on = use(GridContext);
    const language = useGridLanguage();
    const room = useRoomName(event.item, language);
    const reasons = useBookingLines(event.item, language);
    if (box === undefined) return null;
    const { item } = event;
    const tone = item.type === 'event' ? 'event' : item.tone;
    const isDouble = reasons.length > 0;
    return (
      <Draggable {...props}>
        {cloneElement(box, {
          role: 'button',
          tabIndex: 0,
          'aria-label': itemLabel(item, room, reasons),
          title: reasons.length > 0 ? reasons.join(' ') : undefined,
          'aria-keyshortcuts': ITEM_KEYS,
          'data-item': item.id,
          className: joinClasses(
            box.props.className,
            styles['box'],
            styles[tone],
            isDouble && styles['double'],
          ),
          onKeyDown: (press) => on?.key(item, press),
        })}
      </Draggable>
    );
  };
}

interface TimeSlotProps {
  readonly value?: Date;
  readonly children?: ReactNode;
}

/** A line every half an hour; the five-minute steps in between need no element of their own. */
function TimeSlot({ value, children }: TimeSlotProps) {
  return value === undefined || value.getUTCMinutes() % 30 === 0 ? children : null;
}

interface DayHeadProps {
  readonly date: Date;
  readonly label: string;
}

/** "Tue 3", for the eye; to assistive technology the whole date and what the button does. */
function DayHead({ date, label }: DayHeadProps) {
  const day = formatDate(fromWall(date).day, 'weekday-comma', useGridLanguage());
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <span className="visually-hidden">{words.t('showDay', { ns: 'calendar', day })}</span>
    </>
  );
}

interface DateHeadProps extends DayHeadProps {
  readonly onDrillDown: (press: React.MouseEvent<HTMLElement>) => void;
}

function DateHead({ date, label, onDrillDown }: DateHeadProps) {
  return (
    <button type="button" className={styles['date']} onClick={onDrillDown}>
      <DayHead date={date} label={label} />
    </button>
  );
}

function WeekdayHead({ label }: DayHeadProps) {
  return <span>{label}</span>;
}

export const GRID_COMPONENTS = {
  event: Entry,
  timeSlotWrapper: TimeSlot,
  header: DayHead,
  month: { header: WeekdayHead, dateHeader: DateHead },
};
