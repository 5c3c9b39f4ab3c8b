// What stands over the whole programme: titles, stage, days, the usual room, mandates, gaps, and how it prints.
import { daysOf, type FixedGap, type PlannedEvent } from '../../plannedEvent.ts';
import { addDays, daysBetween, type Day } from '../../time.ts';
import type { EventTextField } from './eventChange.ts';
import { isSame, sortedById, type Pairs } from './pairs.ts';
import { areAlike, readAlike } from './sameText.ts';
import { basics, said, type Path, type Said } from './said.ts';
import { mandateChanges } from './mandates.ts';
import { settingChanges } from './eventSettings.ts';

const TEXTS: readonly EventTextField[] = [
  'title',
  'shortTitle',
  'theme',
  'convener',
  'organisers',
  'acknowledgements',
];

export function eventChanges(pairs: Pairs): readonly Said[] {
  const [before, after] = [pairs.before.event, pairs.after.event];
  return [
    ...TEXTS.filter((field) => !readAlike(before[field], after[field])).map((field) =>
      said(
        {
          ...basics(`event-reworded ${field}`),
          type: 'event-reworded',
          field,
          before: before[field],
          after: after[field],
        },
        at(field),
      ),
    ),
    ...facts(before, after),
    ...dayChanges(before, after),
    ...defaultRoom(pairs),
    ...mandateChanges(before, after),
    ...gapChanges(pairs),
    ...settingChanges(before, after),
  ];
}

function at(...path: Path): Path {
  return ['event', ...path];
}

function facts(before: PlannedEvent, after: PlannedEvent): readonly Said[] {
  const changes: Said[] = [];
  if (before.stage !== after.stage || !readAlike(before.stageLabel, after.stageLabel))
    changes.push(
      said(
        {
          ...basics('event-stage'),
          type: 'event-stage',
          before: { stage: before.stage, label: before.stageLabel },
          after: { stage: after.stage, label: after.stageLabel },
        },
        at('stage'),
        at('stageLabel'),
      ),
    );
  if (before.kind !== after.kind)
    changes.push(
      said(
        { ...basics('event-kind'), type: 'event-kind', before: before.kind, after: after.kind },
        at('kind'),
      ),
    );
  if (!isEpigraphAlike(before.epigraph, after.epigraph))
    changes.push(
      said(
        { ...basics('epigraph'), type: 'epigraph', before: before.epigraph, after: after.epigraph },
        at('epigraph'),
      ),
    );
  for (const [type, field] of [
    ['website', 'website'],
    ['time-zone', 'timeZone'],
  ] as const)
    if (before[field] !== after[field])
      changes.push(said({ ...basics(type), type, before: before[field], after: after[field] }, at(field)));
  return changes;
}

function isEpigraphAlike(before: PlannedEvent['epigraph'], after: PlannedEvent['epigraph']): boolean {
  if (before === null || after === null) return before === after;
  return (
    before.date === after.date && readAlike(before.text, after.text) && readAlike(before.author, after.author)
  );
}

function dayChanges(before: PlannedEvent, after: PlannedEvent): readonly Said[] {
  const [earlier, later] = [daysOf(before).map(({ date }) => date), daysOf(after).map(({ date }) => date)];
  const areSame = areAlike(earlier, later);
  const shift = areSame ? 0 : shiftBetween(earlier, later);
  const labels = daysOf(before).flatMap(({ date, label }) => {
    const other = shift === null ? date : addDays(date, shift);
    const day = Object.hasOwn(after.daysByDate, other) ? after.daysByDate[other] : undefined;
    if (day === undefined || readAlike(label, day.label)) return [];
    return [
      said(
        {
          ...basics(`day-label ${other}`),
          type: 'day-label',
          day: { before: date, after: other },
          before: label,
          after: day.label,
        },
        at('daysByDate', date, 'label'),
        at('daysByDate', other, 'label'),
      ),
    ];
  });
  if (areSame) return labels;
  const [gone, come] = [without(earlier, later), without(later, earlier)];
  return [
    said(
      { ...basics('days'), type: 'days', before: earlier, after: later, shift },
      ...[...gone, ...come].map((date) => at('daysByDate', date)),
    ),
    ...labels,
  ];
}

function shiftBetween(before: readonly Day[], after: readonly Day[]): number | null {
  const [first, other] = [before[0], after[0]];
  if (first === undefined || other === undefined) return null;
  const shift = daysBetween(first, other);
  if (shift === 0) return null;
  return areAlike(
    before.map((date) => addDays(date, shift)),
    after,
  )
    ? shift
    : null;
}

const without = (days: readonly Day[], others: readonly Day[]): readonly Day[] =>
  days.filter((day) => !others.includes(day));

function defaultRoom({ before, after, rooms }: Pairs): readonly Said[] {
  const [was, is] = [before.event.defaultRoomId, after.event.defaultRoomId];
  if (isSame(rooms, was, is)) return [];
  return [
    said({ ...basics('default-room'), type: 'default-room', before: was, after: is }, at('defaultRoomId')),
  ];
}

function gapChanges({ before, after, rooms }: Pairs): readonly Said[] {
  const isAlike = (one: FixedGap, other: FixedGap): boolean =>
    one.day === other.day &&
    one.start === other.start &&
    one.end === other.end &&
    isSame(rooms, one.roomId, other.roomId) &&
    readAlike(one.label, other.label);
  const earlier = new Set(sortedById<FixedGap>(before.event.gapsById));
  const changes: Said[] = [];
  const change = (one: FixedGap | null, other: FixedGap | null): void => {
    const key = `gap ${other?.id ?? one?.id ?? ''}${other === null ? ' gone' : ''}`;
    const ids = new Set([one, other].flatMap((each) => (each === null ? [] : [each.id])));
    changes.push(
      said(
        { ...basics(key), type: 'gap', before: one, after: other },
        ...Array.from(ids, (id) => at('gapsById', id)),
      ),
    );
  };
  for (const other of sortedById<FixedGap>(after.event.gapsById)) {
    const all = [...earlier];
    const one = all.find(({ id }) => id === other.id) ?? all.find((each) => isAlike(each, other)) ?? null;
    if (one !== null) earlier.delete(one);
    if (one === null || !isAlike(one, other)) change(one, other);
  }
  for (const one of earlier) change(one, null);
  return changes;
}
