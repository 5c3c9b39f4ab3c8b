// The event in the words of schema.org, for readers that are programs: calendars, search engines.
import type { EventFacts, PersonFacts, PlaceFacts, SinceBefore } from '#documents/eventFacts.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { printable } from '../printable.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Safe inside a script element: no word of it can close one. */
export function jsonLd(tree: DocumentTree): string {
  const text = JSON.stringify(eventOf(tree.facts, tree.language), (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  return text.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function eventOf(facts: EventFacts, language: string): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: facts.title,
    inLanguage: language,
    startDate: facts.firstDay ?? undefined,
    endDate: facts.lastDay ?? undefined,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeOf(facts.place),
    organizer: facts.organiser === '' ? undefined : { '@type': 'Organization', name: facts.organiser },
    url: /^https?:\/\//i.test(facts.website) ? facts.website : undefined,
    subEvent:
      facts.sittings.length === 0
        ? undefined
        : facts.sittings.map((sitting) => ({
            '@type': 'Event',
            name: sitting.title,
            startDate: sitting.start,
            endDate: sitting.end ?? undefined,
            ...statusOf(sitting.since),
            location: placeOf(sitting.place),
            performer: sitting.people.length === 0 ? undefined : sitting.people.map(personOf),
          })),
  };
}

/** A status is said only where there was an edition to differ from. */
function statusOf(since: SinceBefore | undefined): { readonly [key: string]: Json | undefined } {
  if (since === undefined) return {};
  return {
    eventStatus: `https://schema.org/${STATUSES[since.type]}`,
    previousStartDate: since.type === 'moved' ? since.start : undefined,
  };
}

const STATUSES = {
  kept: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const satisfies Record<SinceBefore['type'], string>;

function personOf(person: PersonFacts): Json {
  return {
    '@type': 'Person',
    honorificPrefix: person.honorific === '' ? undefined : person.honorific,
    name: person.name,
    jobTitle: person.office === '' ? undefined : person.office,
  };
}

function placeOf(place: PlaceFacts | null): Json | undefined {
  if (place === null) return undefined;
  return {
    '@type': 'Place',
    name: place.name,
    address: place.building === '' ? undefined : place.building,
  };
}
