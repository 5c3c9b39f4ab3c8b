import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { Ghost } from '../Ghost.tsx';
import { openDetails, useProgramme } from '../programmeStore.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { dayIn } from './address.ts';
import { Grid } from './Grid.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { NewSession } from './NewSession.tsx';
import { RoomsTools } from './RoomsTools.tsx';
import { resetRooms } from './roomsStore.ts';
import { firstInView } from './scale.ts';
import { shownNow } from './shown.ts';
import { useDayLayout } from './useDayLayout.ts';
import { useRoomsActions } from './useRoomsActions.ts';
import { useRoomsGestures } from './useRoomsGestures.ts';
import { useWheelZoom } from './zooming.ts';
import styles from './RoomsView.module.css';

/** The second view of the programme: time downwards, a column a room, a day at a time. */
export function RoomsView() {
  const event = useSheetEvent((each) => each);
  const words = useWords('roomsView');
  const programme = useWords('programme');
  const search = useSearch();
  useEffect(() => {
    useProgramme.setState({ mode: 'place', selection: [], isPicking: false, lift: null });
    return () => {
      useProgramme.setState({ mode: 'push', selection: [], isPicking: false, lift: null });
      resetRooms();
    };
  }, []);
  if (event === undefined) return null;
  const day = dayIn(event, search);
  if (day === null) {
    return (
      <EmptyState
        title={programme('noDays')}
        about={words('noDaysHint')}
        action={<Button onClick={() => openDetails({ type: 'event' })}>{programme('eventSettings')}</Button>}
      />
    );
  }
  return <RoomsOfDay key={day} event={event} day={day} />;
}

function RoomsOfDay({ event, day }: { readonly event: PlannedEvent; readonly day: Day }) {
  const { eventId } = useSheet();
  const words = useWords('roomsView');
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useDayLayout(event, day);
  useRoomsGestures(scroller, eventId);
  useWheelZoom(scroller);
  useRoomsActions(eventId);
  useLayoutEffect(() => {
    const shown = shownNow();
    if (shown === null || scroller.current === null) return;
    const starts = shown.layout.columns.flatMap(({ boxes }) => boxes.map(({ start }) => start));
    scroller.current.scrollTop = firstInView(starts) * shown.minuteHeight;
  }, []);
  return (
    <section aria-label={words('title')} className={styles['view']}>
      <RoomsTools event={event} day={day} columns={drawn.layout.columns} />
      <div ref={scroller} data-rooms-scroller className={styles['scroller']}>
        <Grid event={event} day={day} drawn={drawn} />
      </div>
      <p id="box-keys" hidden>
        {words('boxKeys')}
      </p>
      <Ghost />
      <NewSession />
      <MoveDialog event={event} day={day} />
    </section>
  );
}
