import { memo, useMemo, type ComponentType } from 'react';
import { Calendar, DateLocalizer, type CalendarProps, type SlotInfo } from 'react-big-calendar';
import dragAndDrop, { type EventInteractionArgs } from 'react-big-calendar/lib/addons/dragAndDrop';
import type { Day, Minutes } from '#domain/time.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { cappedItems } from './cappedItems.ts';
import { droppedAt, entryOf, resizedTo, type GridEntry } from './gridEntries.ts';
import { entryBoxIn, GRID_COMPONENTS, type EntryBoxProps } from './gridComponents.tsx';
import { gridFormats } from './gridFormats.ts';
import { GridContext, GridCounts, GridLanguage, type GridHandlers } from './gridContext.ts';
import type { CalendarItem } from './items.ts';
import { useGridRoles } from './useGridRoles.ts';
import { useLettingGo } from './useLettingGo.ts';
import { useStillHours } from './useStillHours.ts';
import { firstWeekday } from './weekStart.ts';
import { fromWall, toWall, wallNow } from './wallClock.ts';
import { wallReckoning } from './wallLocalizer.ts';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import styles from './CalendarGrid.module.css';

export type GridView = 'month' | 'work_week' | 'week' | 'day';

interface CalendarGridProps {
  readonly label: string;
  readonly view: GridView;
  readonly day: Day;
  readonly items: readonly CalendarItem[];
  readonly on: GridHandlers;
}

type GridDrag = EventInteractionArgs<GridEntry>;

// Vite hands over the module where the types promise the function it exports.
const withDragAndDrop = unwrapped(dragAndDrop);
const DraggableCalendar = withDragAndDrop<GridEntry>(CalendarOfEntries);

const VIEWS: GridView[] = ['month', 'work_week', 'week', 'day'];
const FIRST_SEEN: Minutes = 7 * 60 + 30;
// Any day does: only the hours count, and a clock on the wall has 24 of them every day.
const [FROM, UNTIL, SCROLL_TO] = [0, 1439, FIRST_SEEN].map((minutes) =>
  toWall(fromWall(new Date(0)).day, minutes),
);

/** The grid of days and hours: react-big-calendar, which is known to this file alone. */
export const CalendarGrid = memo(function CalendarGrid({ label, view, day, items, on }: CalendarGridProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const grid = useGridRoles(label);
  useLettingGo(grid);
  useStillHours(grid);
  const capped = useMemo(() => (view === 'month' ? cappedItems(items) : null), [view, items]);
  const entries = useMemo(() => (capped?.items ?? items).map(entryOf), [capped, items]);
  const localizer = useMemo(() => {
    const weekStart = firstWeekday();
    const formats = gridFormats(language);
    return Object.assign(
      new DateLocalizer({ firstOfWeek: () => weekStart, format: String, formats }),
      wallReckoning(weekStart),
    );
  }, [language]);
  const messages = useMemo(() => ({ allDay: words('allDay') }), [words]);

  return (
    <GridContext value={on}>
      <GridLanguage value={language}>
        <GridCounts value={capped?.countByDay ?? null}>
          <div ref={grid} className={styles['grid']} data-part="grid" data-beside data-view={view}>
            <DraggableCalendar
              localizer={localizer}
              culture={language}
              messages={messages}
              components={GRID_COMPONENTS}
              views={VIEWS}
              view={view}
              date={toWall(day)}
              events={entries}
              toolbar={false}
              rtl={document.documentElement.dir === 'rtl'}
              min={FROM}
              max={UNTIL}
              scrollToTime={SCROLL_TO}
              getNow={now}
              step={5}
              timeslots={12}
              allDayMaxRows={4}
              dayLayoutAlgorithm="no-overlap"
              showMultiDayTimes
              selectable
              longPressThreshold={400}
              tooltipAccessor={null}
              resizableAccessor={(entry) => view !== 'month' && isTimed(entry)}
              onNavigate={ignore}
              onView={ignore}
              onDrillDown={(shown) => on.showDay(fromWall(shown).day)}
              onSelectEvent={({ item }) => on.open(item)}
              onSelectSlot={(slots) => select(slots, on)}
              onEventDrop={({ event: { item }, start, isAllDay }) =>
                on.drop(item, droppedAt(item, dateOf(start), view === 'month' || isAllDay === true))
              }
              onEventResize={(drag) => resize(drag, on)}
            />
          </div>
        </GridCounts>
      </GridLanguage>
    </GridContext>
  );
});

/**
 * Puts our boxes inside the draggable wrapper. Given to the addon as a component of ours, the two would be joined anew at
 * each drawing, and every box made again under the pointer that presses it. (Its types leave out the box it is given.)
 */
function CalendarOfEntries({ components, ...props }: CalendarProps<GridEntry>) {
  const draggable = components?.eventWrapper;
  const eventWrapper = useMemo(
    () => (draggable === undefined ? undefined : entryBoxIn(draggable as ComponentType<EntryBoxProps>)),
    [draggable],
  );
  return <Calendar {...props} components={{ ...components, eventWrapper }} />;
}

function resize({ event: { item }, start, end }: GridDrag, on: GridHandlers): void {
  if (item.type === 'sitting') on.resize(item, resizedTo(item, dateOf(start), dateOf(end)));
}

/** A click alone makes nothing: only days or hours that were drawn over, or a double click. */
function select({ slots, start, end, action }: SlotInfo, on: GridHandlers): void {
  if (action === 'click') return;
  const shown = slots.map(fromWall);
  if (shown.some(({ minutes }) => minutes !== 0)) {
    const from = fromWall(start);
    on.selectHours(from.day, from.minutes, Math.round((+end - +toWall(from.day)) / 60_000));
  } else on.selectDays(shown.map(({ day }) => day));
}

function isTimed({ item }: GridEntry): boolean {
  return item.type === 'sitting' && item.start !== null;
}

const now = (): Date => wallNow(new Date());
const dateOf = (date: Date | string): Date => (typeof date === 'string' ? new Date(date) : date);

// The place is kept in the address, never by the grid itself.
function ignore(): void {}

function unwrapped<Module>(module: Module | { readonly default: Module }): Module {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
