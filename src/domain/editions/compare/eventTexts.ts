// The texts of the event that differ.
import type { PlannedEvent } from '../../plannedEvent.ts';
import type { EventReworded, EventTextField } from './eventChange.ts';
import { readAlike } from './sameText.ts';

const FIELDS: readonly EventTextField[] = [
  'title',
  'shortTitle',
  'theme',
  'convener',
  'organisers',
  'acknowledgements',
];

export function eventTextChanges(before: PlannedEvent, after: PlannedEvent): readonly EventReworded[] {
  return FIELDS.filter((field) => !readAlike(before[field], after[field])).map((field) => ({
    type: 'event-reworded',
    key: `event-reworded ${field}`,
    isInternal: false,
    causeKey: null,
    field,
    before: before[field],
    after: after[field],
  }));
}
