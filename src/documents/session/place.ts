// When and where a session sits, on one line: "Tuesday, 3 April 2012 · 11am – 1pm · Trusteeship Council Chamber".
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Sitting } from '#domain/programme/session.ts';
import type { RoomId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { weekdayDateStyle } from '../rich-text/fields.ts';
import type { DocumentSource } from '../source.ts';
import { paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import { atLineStart } from '../voice.ts';
import type { Voice } from '../voice.ts';

/** A line for each day and room the sittings are on. */
export function placeBlocks(
  sittings: readonly Sitting[],
  { hasDate }: { readonly hasDate: boolean },
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  return groupsOf(sittings, source).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const parts = [
      hasDate ? [text(dateOf(first, voice))] : [],
      hoursInlines(group, voice),
      roomInlines(roomOf(source.event, first), source, voice),
    ].filter((part) => part.length > 0);
    const line = parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
    return line.length === 0 ? [] : [paragraph('sessionPlace', line)];
  });
}

/** At the start of a line. */
export function dateOf({ day }: Pick<Sitting, 'day'>, voice: Voice): string {
  return atLineStart(dateInText(day, voice), voice);
}

export function dateInText(day: Day, voice: Voice): string {
  return formatDate(day, weekdayDateStyle(voice.houseStyle.dateStyle), voice.language);
}

export function roomInlines(id: RoomId | null, source: DocumentSource, voice: Voice): readonly Inline[] {
  const room = id === null ? undefined : source.roomsById[id];
  return room === undefined ? [] : voice.inlines(room.name);
}

/** A line a day: "Tuesday, 3 April 2012 · 11am – 1pm". */
export function whenLines(sittings: readonly Sitting[], voice: Voice): readonly (readonly Inline[])[] {
  const days = [...new Set(sittings.map(({ day }) => day))];
  return days.map((day) => {
    const hours = hoursInlines(
      sittings.filter((sitting) => sitting.day === day),
      voice,
    );
    return [text(dateOf({ day }, voice)), ...(hours.length === 0 ? [] : [text(' · '), ...hours])];
  });
}

/** Each room once. */
export function whereLines(
  sittings: readonly Sitting[],
  source: DocumentSource,
  voice: Voice,
): readonly (readonly Inline[])[] {
  const ids = new Set(sittings.map((sitting) => roomOf(source.event, sitting)));
  return [...ids].map((id) => roomInlines(id, source, voice)).filter((line) => line.length > 0);
}

function hoursInlines(sittings: readonly Sitting[], voice: Voice): readonly Inline[] {
  const hours = sittings
    .map((sitting) => hoursOfSitting(sitting, voice.houseStyle, voice.language))
    .filter((one) => one !== '');
  return hours.length === 0 ? [] : [text(hours.join(' · '))];
}

function groupsOf(sittings: readonly Sitting[], { event }: DocumentSource): readonly (readonly Sitting[])[] {
  const groups = new Map<string, Sitting[]>();
  for (const sitting of sittings) {
    const key = `${sitting.day} ${roomOf(event, sitting) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), sitting]);
  }
  return [...groups.values()];
}
