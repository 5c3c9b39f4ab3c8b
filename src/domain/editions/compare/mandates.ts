// What the meeting is held under: mandates that came, went or read otherwise.
import { inOrder } from '#base/ordered.ts';
import type { Mandate, PlannedEvent } from '../../plannedEvent.ts';
import { movedIn } from './reordered.ts';
import { readAlike } from './sameText.ts';
import { basics, said, type Said } from './said.ts';

export function mandateChanges(before: PlannedEvent, after: PlannedEvent): readonly Said[] {
  const [earlier, later] = [inOrder<Mandate>(before.mandatesById), inOrder<Mandate>(after.mandatesById)];
  const beforeOf = new Map<Mandate, Mandate>();
  const pairOff = (isMatch: (one: Mandate, other: Mandate) => boolean): void => {
    for (const other of later) {
      const taken = new Set(beforeOf.values());
      const one = beforeOf.has(other)
        ? undefined
        : earlier.find((each) => !taken.has(each) && isMatch(each, other));
      if (one !== undefined) beforeOf.set(other, one);
    }
  };
  pairOff((one, other) => one.id === other.id);
  pairOff((one, other) => one.symbol !== '' && one.symbol === other.symbol);
  const change = (one: Mandate | null, other: Mandate | null): Said => {
    const key = `mandate ${other?.id ?? one?.id ?? ''}${other === null ? ' gone' : ''}`;
    const ids = new Set([one, other].flatMap((each) => (each === null ? [] : [each.id])));
    return said(
      { ...basics(key), type: 'mandate', before: one, after: other },
      ...Array.from(ids, (id) => ['event', 'mandatesById', id]),
    );
  };
  const kept = later.filter((other) => beforeOf.has(other));
  const places = kept.map((other) => earlier.findIndex((one) => one === beforeOf.get(other)));
  return [
    ...later.flatMap((other) => {
      const one = beforeOf.get(other) ?? null;
      return one !== null && isMandateAlike(one, other) ? [] : [change(one, other)];
    }),
    ...earlier.filter((one) => ![...beforeOf.values()].includes(one)).map((one) => change(one, null)),
    ...(movedIn(places).length === 0
      ? []
      : [
          said(
            { ...basics('mandates-reordered'), type: 'mandates-reordered' },
            ...kept.flatMap((other) =>
              [other.id, beforeOf.get(other)?.id ?? other.id].map((id) => [
                'event',
                'mandatesById',
                id,
                'order',
              ]),
            ),
          ),
        ]),
  ];
}

const isMandateAlike = (one: Mandate, other: Mandate): boolean =>
  one.symbol === other.symbol && one.date === other.date && readAlike(one.title, other.title);
