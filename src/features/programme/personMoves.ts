// Moving a person: within a role, to another role, to another session. Protocol order is only ever changed by this.
import type { KeyboardEvent } from 'react';
import type { EventId, ParticipationId, SessionId } from '#domain/ids.ts';
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import { words } from '#languages/words.ts';
import { moveParticipation, removeParticipation } from '#store/commands/participations.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { startPointerDrag, type Point } from '#ui/pointerDrag.ts';
import { showToast } from '#ui/toasts.ts';
import { keptFromOthers } from './carryingKeys.ts';
import { titleOfSession } from './carriedTitle.ts';
import type { ParticipationPlace } from './naming.ts';
import { personPlaces } from './personPlaces.ts';
import { inspect, useProgramme, type PersonTarget } from './programmeStore.ts';
import { isOnSheet } from './rowDrag.ts';

export function dragPerson(down: PointerEvent, place: ParticipationPlace): void {
  const follow = (point: Point): void => aimPerson(targetUnder(point, place));
  startPointerDrag(down, {
    isHandle: true,
    scroller: document.scrollingElement as HTMLElement | null,
    onLift: (point) => {
      liftPerson(place, 'pointer');
      follow(point);
    },
    onMove: follow,
    onDrop: () => dropPerson(place.eventId),
    onCancel: () => useProgramme.setState({ personLift: null }),
  });
}

export function personKeys(event: KeyboardEvent, place: ParticipationPlace): void {
  const { personLift } = useProgramme.getState();
  const isLifted = personLift?.participationId === place.participationId && personLift.by === 'keys';
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const isTaken = isLifted ? whileLifted(event, step, place) : atRest(event, step, place);
  if (isTaken) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** One place up or down at once: within the session, through its roles, and on into the next session. */
export function stepPerson(place: ParticipationPlace, step: number): void {
  const target = targetByStep(place, null, step);
  if (target !== null) put(place, target);
}

export function putPerson(place: ParticipationPlace, target: PersonTarget): void {
  put(place, target);
}

export function removePerson(place: ParticipationPlace): void {
  const name = nameHere(place);
  const next = gripToGoTo(place.participationId);
  execute(removeParticipation, place);
  inspect({ type: 'session', sessionId: place.sessionId });
  const text = words.t('personRemoved', { ns: 'programme', name });
  announce(text);
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
  next?.focus();
}

/** The handle of the next person of the session, or of the one above, or of the row where nobody else is there. */
function gripToGoTo(participationId: ParticipationId): HTMLElement | null {
  const own = document.querySelector<HTMLElement>(`[data-person-grip="${CSS.escape(participationId)}"]`);
  const row = own?.closest('[data-row]');
  const grips = [...(row?.querySelectorAll<HTMLElement>('[data-person-grip]') ?? [])];
  const at = grips.findIndex((grip) => grip === own);
  return grips[at + 1] ?? grips[at - 1] ?? row?.querySelector<HTMLElement>('[data-grip]') ?? null;
}

function atRest(event: KeyboardEvent, step: number | undefined, place: ParticipationPlace): boolean {
  if (step !== undefined) {
    if (event.altKey) stepPerson(place, step);
    else focusNeighbour(event.currentTarget, step);
    return true;
  }
  if (event.key === ' ') {
    liftPerson(place, 'keys');
    announce(words.t('personLifted', { ns: 'programme', name: nameHere(place) }));
  } else if (event.key === 'Enter') {
    document
      .querySelector<HTMLElement>(`[data-person="${CSS.escape(place.participationId)}"] [data-inline="name"]`)
      ?.click();
  } else if (event.key === 'Delete' || event.key === 'Backspace') removePerson(place);
  else return false;
  return true;
}

function whileLifted(event: KeyboardEvent, step: number | undefined, place: ParticipationPlace): boolean {
  const { key } = event;
  const lift = useProgramme.getState().personLift;
  if (step !== undefined) {
    const target = targetByStep(place, lift?.target ?? null, step);
    if (target !== null) {
      aimPerson(target);
      announce(tellTarget(place.eventId, target));
    }
  } else if (key === 'Enter' || key === ' ') dropPerson(place.eventId);
  else if (key === 'Escape' || key === 'Tab') {
    cancelPerson();
  } else return keptFromOthers(event, cancelPerson);
  return true;
}

function cancelPerson(): void {
  useProgramme.setState({ personLift: null });
  announce(words.t('cancelled', { ns: 'programme' }));
}

function liftPerson({ sessionId, participationId }: ParticipationPlace, by: 'pointer' | 'keys'): void {
  useProgramme.setState({ personLift: { sessionId, participationId, target: null, by } });
}

function aimPerson(target: PersonTarget | null): void {
  const { personLift } = useProgramme.getState();
  if (personLift !== null) useProgramme.setState({ personLift: { ...personLift, target } });
}

function dropPerson(eventId: EventId): void {
  const { personLift } = useProgramme.getState();
  if (personLift === null) return;
  useProgramme.setState({ personLift: null });
  if (personLift.target === null) return;
  put({ eventId, ...personLift }, personLift.target);
}

function put(place: ParticipationPlace, target: PersonTarget): void {
  const { eventId, sessionId, participationId } = place;
  execute(moveParticipation, {
    eventId,
    sessionId,
    participationId,
    toSessionId: target.sessionId,
    role: target.role,
    beforeId: target.beforeId,
  });
  const moved = { eventId, sessionId: target.sessionId, participationId };
  const text = words.t('personMoved', {
    ns: 'programme',
    name: nameHere(moved),
    place: tellTarget(eventId, { ...target, beforeId: null }),
  });
  announce(text);
  if (target.sessionId !== sessionId) {
    showToast({ text, topic: 'move', actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
  }
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-person-grip="${CSS.escape(participationId)}"]`)?.focus();
  });
}

function targetByStep(
  place: ParticipationPlace,
  from: PersonTarget | null,
  step: number,
): PersonTarget | null {
  const event = libraryNow().eventsById[place.eventId];
  return event === undefined ? null : personPlaces(event).step(place, from, step);
}

function targetUnder(point: Point, { eventId, participationId }: ParticipationPlace): PersonTarget | null {
  const under = document.elementFromPoint(point.x, point.y);
  const event = libraryNow().eventsById[eventId];
  if (under === null || event === undefined) return null;
  const line = under.closest<HTMLElement>('[data-person]');
  const lineId = line?.dataset['person'] as ParticipationId | undefined;
  if (line !== null && lineId !== undefined) {
    const box = line.getBoundingClientRect();
    const isLower = point.y > box.top + box.height / 2;
    return personPlaces(event).beside(line.dataset['session'] as SessionId, lineId, isLower, participationId);
  }
  const rowKey = under.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const sessionId = rowKey?.slice(0, rowKey.lastIndexOf('@')) as SessionId | undefined;
  if (sessionId !== undefined) return personPlaces(event).endOf(sessionId, participationId);
  return isOnSheet(under) ? (useProgramme.getState().personLift?.target ?? null) : null;
}

function nameHere({ eventId, sessionId, participationId }: ParticipationPlace): string {
  const library = libraryNow();
  const participation =
    library.eventsById[eventId]?.sessionsById[sessionId]?.participationsById[participationId];
  if (participation === undefined) return '';
  const person = participation.personId === null ? undefined : library.peopleById[participation.personId];
  const name = nameAsPrinted(participation, person);
  return name === '' ? words.t('unnamedSeat', { ns: 'programme' }) : name;
}

function tellTarget(eventId: EventId, target: PersonTarget): string {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return '';
  const session = titleOfSession(event, target.sessionId, event.mainLanguage);
  const role = words.t(`role.${target.role}`, { ns: 'vocabulary', defaultValue: target.role });
  if (target.beforeId === null) return words.t('personAtEnd', { ns: 'programme', session, role });
  const name = nameHere({ eventId, sessionId: target.sessionId, participationId: target.beforeId });
  return words.t('personBefore', { ns: 'programme', session, role, name });
}

function focusNeighbour(from: EventTarget, step: number): void {
  const grips = [...document.querySelectorAll<HTMLElement>('[data-person-grip]')];
  const at = grips.findIndex((grip) => grip === from);
  grips[at + step]?.focus();
}
