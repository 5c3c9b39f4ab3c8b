// What a change is about: which sort of thing it is, which sessions and which people it touches.
import type { Change, ChangeType, Ref, SessionRef } from '#domain/editions/compare/change.ts';
import type { PersonId } from '#domain/ids.ts';

/** In the order in which they are listed. */
export const TOPICS = [
  'sessions',
  'schedule',
  'people',
  'wording',
  'conditions',
  'papers',
  'settings',
  'internal',
] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_BY_TYPE = {
  'session-added': 'sessions',
  'session-removed': 'sessions',
  'session-split': 'sessions',
  'sessions-merged': 'sessions',
  'session-kind': 'sessions',
  'session-renumbered': 'sessions',
  'session-scheduled': 'schedule',
  'session-unscheduled': 'schedule',
  'session-moved': 'schedule',
  'session-retimed': 'schedule',
  'session-reordered': 'schedule',
  'sittings-changed': 'schedule',
  'sitting-fixed': 'schedule',
  days: 'schedule',
  'day-label': 'schedule',
  'default-room': 'schedule',
  'time-zone': 'schedule',
  gap: 'schedule',
  room: 'schedule',
  'person-added': 'people',
  'person-removed': 'people',
  'person-replaced': 'people',
  'person-moved': 'people',
  'person-record': 'people',
  'people-reordered': 'people',
  'seat-named': 'people',
  'seat-unnamed': 'people',
  'role-changed': 'people',
  'new-function': 'people',
  'new-capacity': 'people',
  'new-former-title': 'people',
  'new-honorific': 'people',
  respelled: 'people',
  confirmed: 'people',
  'became-tbc': 'people',
  declined: 'people',
  returned: 'people',
  'gave-way': 'people',
  'state-changed': 'people',
  'mode-changed': 'people',
  'minutes-changed': 'people',
  'printed-changed': 'people',
  'line-arrangement': 'people',
  'participation-note': 'people',
  'event-reworded': 'wording',
  'event-kind': 'wording',
  'event-stage': 'wording',
  epigraph: 'wording',
  mandate: 'wording',
  'mandates-reordered': 'wording',
  'role-label': 'wording',
  'session-reworded': 'wording',
  'session-note': 'wording',
  'line-added': 'wording',
  'line-removed': 'wording',
  'line-reworded': 'wording',
  'line-changed': 'wording',
  'line-moved': 'wording',
  'lines-reordered': 'wording',
  'lines-moved-to-paper': 'wording',
  'lines-moved-from-paper': 'wording',
  'session-tbc': 'conditions',
  access: 'conditions',
  'list-of-speakers': 'conditions',
  webcast: 'conditions',
  interpretation: 'conditions',
  'paper-added': 'papers',
  'paper-removed': 'papers',
  'paper-renamed': 'papers',
  'paper-text': 'papers',
  'paper-line': 'papers',
  'paper-dated': 'papers',
  'paper-setting': 'papers',
  'papers-reordered': 'papers',
  'paper-note': 'papers',
  'event-internals': 'settings',
  'house-style': 'settings',
  languages: 'settings',
  numbering: 'settings',
  office: 'settings',
  other: 'settings',
  website: 'settings',
} satisfies Record<ChangeType, Topic>;

export function topicOf({ type, isInternal }: Change): Topic {
  return isInternal ? 'internal' : TOPIC_BY_TYPE[type];
}

export function isAboutPeople({ type }: Change): boolean {
  return TOPIC_BY_TYPE[type] === 'people';
}

/** Of one programme, in another room: nothing else about it differs. */
export function isRoomOnly(change: Change): boolean {
  if (change.type === 'session-moved') return change.what.every((part) => part === 'room');
  return change.type === 'default-room' || change.type === 'room';
}

/** The sessions a change stands in, in the order it names them; none = it is about the whole event. */
export function sessionsOf(change: Change): readonly SessionRef[] {
  if ('session' in change) return [change.session];
  if ('seat' in change) return [change.seat.session];
  return 'seats' in change ? change.seats.map(({ session }) => session) : [];
}

/** Everybody a change is about, by what they are called before and after. */
export function peopleOf(change: Change): readonly Ref<PersonId>[] {
  if ('person' in change) return [change.person];
  return change.type === 'people-reordered' ? change.moved.map(({ person }) => person) : [];
}
