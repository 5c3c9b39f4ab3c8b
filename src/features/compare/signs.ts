// Four marks for the many sorts of change: something came, went, is elsewhere, or is said otherwise.
import type { Change, ChangeType } from '#domain/editions/compare/change.ts';

export type SignName = 'added' | 'removed' | 'moved' | 'changed';

const SIGN_BY_TYPE: Readonly<Partial<Record<ChangeType, SignName>>> = {
  'session-added': 'added',
  'session-scheduled': 'added',
  'session-split': 'added',
  'person-added': 'added',
  'seat-named': 'added',
  'line-added': 'added',
  'paper-added': 'added',
  confirmed: 'added',
  returned: 'added',
  'session-removed': 'removed',
  'session-unscheduled': 'removed',
  'sessions-merged': 'removed',
  'person-removed': 'removed',
  'seat-unnamed': 'removed',
  'line-removed': 'removed',
  'paper-removed': 'removed',
  declined: 'removed',
  'gave-way': 'removed',
  'session-moved': 'moved',
  'session-retimed': 'moved',
  'session-reordered': 'moved',
  'sittings-changed': 'moved',
  'person-moved': 'moved',
  'people-reordered': 'moved',
  'line-moved': 'moved',
  'lines-reordered': 'moved',
  'lines-moved-to-paper': 'moved',
  'lines-moved-from-paper': 'moved',
  'papers-reordered': 'moved',
  'mandates-reordered': 'moved',
  'default-room': 'moved',
  days: 'moved',
};

export function signOf(change: Change): SignName {
  if (change.type === 'printed-changed') return change.isPrinted ? 'added' : 'removed';
  if (change.type === 'mandate' || change.type === 'gap') {
    if (change.before === null) return 'added';
    if (change.after === null) return 'removed';
  }
  return SIGN_BY_TYPE[change.type] ?? 'changed';
}
