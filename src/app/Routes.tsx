import { Suspense } from 'react';
import { Route, Switch, useLocation, useSearch } from 'wouter';
import type { EditionId, EventId, PaperId, RoomId, PersonId } from '#domain/ids.ts';
import { PLACES } from '#ui/addresses.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { OfEvent } from './OfEvent.tsx';
import { ScreenFailed } from './ScreenFailed.tsx';
import { ScreenLoading } from './ScreenLoading.tsx';
import {
  CALENDAR,
  CHECKS,
  COMPARE,
  EDITIONS,
  EVENTS,
  IMPORT,
  ITINERARY,
  PAPER,
  PAPERS,
  PEOPLE,
  PEOPLE_IMPORT,
  ROOM,
  ROOMS,
  PERSON,
  PROGRAMME,
  SEARCH,
  SEND,
  SETTINGS,
  START,
} from './screens.ts';

/** Which screen stands at which address. A screen that fails takes nothing else along. */
export function Routes() {
  const [path] = useLocation();
  const editionId = new URLSearchParams(useSearch()).get('edition');
  return (
    <ErrorBoundary resetKey={path} fallback={screenFailed}>
      <Suspense fallback={<ScreenLoading />}>
        <Switch>
          <Route path={PLACES.start} component={START.Screen} />
          <Route path={PLACES.events} component={EVENTS.Screen} />
          <Route path={PLACES.event}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)}>
                <PROGRAMME.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.papers}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <PAPERS.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.paper}>
            {({ eventId, paperId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <PAPER.Screen
                  key={paperId}
                  eventId={eventIdOf(eventId)}
                  paperId={paperId as PaperId}
                  {...(editionId === null ? {} : { editionId: editionId as EditionId })}
                />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.checks}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)}>
                <CHECKS.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.editions}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <EDITIONS.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.compare}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <COMPARE.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.send}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <SEND.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.import}>
            <IMPORT.Screen />
          </Route>
          <Route path={PLACES.eventImport}>
            {({ eventId }) => (
              <OfEvent eventId={eventIdOf(eventId)} needsEditions>
                <IMPORT.Screen key={eventId} eventId={eventIdOf(eventId)} />
              </OfEvent>
            )}
          </Route>
          <Route path={PLACES.calendar} component={CALENDAR.Screen} />
          <Route path={PLACES.people} component={PEOPLE.Screen} />
          <Route path={PLACES.rooms} component={ROOMS.Screen} />
          <Route path={PLACES.room}>
            {({ roomId }) => <ROOM.Screen key={roomId} roomId={roomId as RoomId} />}
          </Route>
          <Route path={PLACES.peopleImport} component={PEOPLE_IMPORT.Screen} />
          <Route path={PLACES.person}>
            {({ personId }) => <PERSON.Screen key={personId} personId={personId as PersonId} />}
          </Route>
          <Route path={PLACES.itinerary}>
            {({ personId }) => <ITINERARY.Screen key={personId} personId={personId as PersonId} />}
          </Route>
          <Route path={PLACES.search} component={SEARCH.Screen} />
          <Route path={PLACES.settings} component={SETTINGS.Screen} />
          <Route component={NotFoundScreen} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

const screenFailed = (error: Error, retry: () => void) => <ScreenFailed error={error} onRetry={retry} />;

/** What an address names is an id by its place; whether there is such an event is asked of the library. */
function eventIdOf(text: string): EventId {
  return text as EventId;
}
