import {
  cloneElement,
  use,
  type ComponentType,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react';
import { joinClasses } from '#ui/joinClasses.ts';
import { words } from '#languages/words.ts';
import { formatDate } from '#languages/dates.ts';
import { GridContext, GridCounts, useGridLanguage } from './gridContext.ts';
import { Entry } from './Entry.tsx';
import type { GridEntry } from './gridEntries.ts';
import { ITEM_KEYS } from './itemKeys.ts';
import { itemLabel, useRoomName } from './itemWords.ts';
import { useBookingLines } from './useBookingLines.ts';
import { fromWall } from './wallClock.ts';
import styles from './GridEntry.module.css';

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

interface MoreProps {
  readonly slotDate: Date;
  /** Of `events`, what the grid has no line for. */
  readonly count: number;
  readonly events: readonly GridEntry[];
}

/** "7 more", those counted that the grid was never given; leads to the day. */
function More({ slotDate, count, events }: MoreProps) {
  const on = use(GridContext);
  const { day } = fromWall(slotDate);
  const all = use(GridCounts)?.get(day) ?? events.length;
  const hidden = all - (events.length - count);
  return (
    <button
      type="button"
      className="rbc-button-link rbc-show-more"
      onClick={(press) => {
        press.stopPropagation();
        on?.showDay(day);
      }}
    >
      {words.t('moreItems', { ns: 'calendar', count: hidden })}
    </button>
  );
}

export const GRID_COMPONENTS = {
  event: Entry,
  showMore: More,
  timeSlotWrapper: TimeSlot,
  header: DayHead,
  month: { header: WeekdayHead, dateHeader: DateHead },
};
