import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId, RoomId } from '#domain/ids.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder, numbersOf } from '#domain/programme/numbering.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { participationsOf } from '#documents/people.ts';
import type { LinkField } from '#documents/options.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { SelectOption } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';

interface LinkSelectProps {
  readonly label: string;
  readonly kind: LinkField['kind'];
  readonly value: string;
  readonly event: PlannedEvent;
  readonly onChange: (id: string) => void;
}

/** A session, a person, a room or a day of the event, or all of them. */
export function LinkSelect({ label, kind, value, event, onChange }: LinkSelectProps) {
  const words = useWords('paperOptions');
  const language = useInterfaceLanguage();
  const peopleById = useLibrary((library) => library.peopleById);
  const roomsById = useLibrary((library) => library.roomsById);
  const options: Readonly<Record<LinkField['kind'], () => readonly SelectOption<string>[]>> = {
    session: () => sessionChoices(event, words('untitled')),
    person: () => personChoices(event, peopleById),
    room: () =>
      roomsIn(event).flatMap((id) => {
        const room = roomsById[id];
        return room === undefined ? [] : [{ value: id, label: textIn(room.name, event.mainLanguage) }];
      }),
    day: () =>
      daysOf(event).map(({ date }) => ({ value: date, label: formatDate(date, 'weekday-comma', language) })),
  };
  const found = options[kind]();
  return (
    <SelectField
      label={label}
      // What was deleted since is no choice any more: the paper prints all again, and the field says so.
      value={found.some((one) => one.value === value) ? value : ''}
      options={[{ value: '', label: words(`all.${kind}`) }, ...found]}
      onChange={onChange}
    />
  );
}

function sessionChoices(event: PlannedEvent, untitled: string): readonly SelectOption<string>[] {
  const numbers = numbersOf(event, event.mainLanguage);
  return inProgrammeOrder(event).map((session) => {
    const parts = [numbers.get(session.id) ?? '', textIn(session.title, event.mainLanguage)];
    return { value: session.id, label: parts.filter((part) => part !== '').join(': ') || untitled };
  });
}

/** Each person under the name they are first printed with here. */
function personChoices(
  event: PlannedEvent,
  peopleById: Readonly<Record<PersonId, Person>>,
): readonly SelectOption<string>[] {
  const labels = new Map<PersonId, string>();
  for (const { participation } of participationsOf(event)) {
    const { personId } = participation;
    if (personId === null || labels.has(personId)) continue;
    const name = nameAsPrinted(participation, peopleById[personId]);
    if (name !== '') labels.set(personId, name);
  }
  return [...labels].map(([value, label]) => ({ value, label }));
}

function roomsIn(event: PlannedEvent): readonly RoomId[] {
  const ids = inProgrammeOrder(event)
    .flatMap(sittingsOf)
    .flatMap((sitting) => roomOf(event, sitting) ?? []);
  return [...new Set(ids)];
}
