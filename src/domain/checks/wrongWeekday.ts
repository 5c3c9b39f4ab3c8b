// A weekday that does not go with its date, in a text or in the label of a day; and dates no calendar has.
import { isLanguage } from '#languages/language.ts';
import { weekdayName } from '#languages/dayNames.ts';
import { daysOf, type PlannedEvent } from '../plannedEvent.ts';
import { weekdayOf, type Day } from '../time.ts';
import type { Check } from './check.ts';
import { datesIn, type WrittenDate } from './datesInText.ts';
import { editing } from './edits.ts';
import { asDay, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { textsOf, type PrintedText } from './texts.ts';

export const wrongWeekday: Check = {
  group: 'words',
  severity: 'error',
  look: (event) => {
    const texts = [...textsOf(event), ...labelsOf(event)];
    return texts.flatMap((text) => datesIn(text).flatMap((date) => foundAt(event, text, date) ?? []));
  },
};

function foundAt(event: PlannedEvent, text: PrintedText, date: WrittenDate): Found | null {
  const written = text.text.slice(date.from, date.to);
  const key = shortKey('wrong-weekday', textKey(text), written);
  const base = { key, place: text.place };
  if (date.day === null) {
    return { ...base, saying: 'no-such-day', facts: { written: asText(written) }, fix: null };
  }
  const { weekday } = date;
  const day = date.hasYear ? date.day : ownDay(event, date.day);
  if (day === null) return null;
  if (text.sort === 'label' && text.place.at === 'day' && date.hasYear && day !== text.place.day) {
    const facts = { written: asText(written), day: asDay(text.place.day) };
    return { ...base, saying: 'other-day', facts, fix: null };
  }
  if (weekday === null || weekday.number === weekdayOf(day)) return null;
  const right = weekdayName(weekdayOf(day), text.language);
  return {
    ...base,
    saying: 'usual',
    facts: { written: asText(written), weekday: asText(right) },
    fix: editing('use-weekday', [
      {
        text,
        edits: [{ from: weekday.from, to: weekday.to, put: inCaseOf(text.text.slice(weekday.from), right) }],
      },
    ]),
  };
}

/** A date without its year speaks of the event's own day, or nobody can tell. */
function ownDay(event: PlannedEvent, day: Day): Day | null {
  return daysOf(event).find(({ date }) => date.slice(5) === day.slice(5))?.date ?? null;
}

function inCaseOf(model: string, word: string): string {
  return /^\p{Lu}\p{Lu}/u.test(model) ? word.toUpperCase() : word;
}

function textKey({ place }: PrintedText): string {
  if (place.at === 'paper') return place.paperId;
  if (place.at === 'session') return place.participationId ?? place.sessionId;
  return place.at === 'day' ? place.day : '';
}

function labelsOf(event: PlannedEvent): readonly PrintedText[] {
  let labels = known.get(event.daysByDate);
  if (labels === undefined) {
    labels = daysOf(event).flatMap(({ date, label }) =>
      Object.entries(label).flatMap(([language, text]): readonly PrintedText[] => {
        if (!isLanguage(language) || text === '') return [];
        const path = ['eventsById', event.id, 'daysByDate', date, 'label', language];
        const place = { at: 'day', eventId: event.id, day: date } as const;
        return [{ sort: 'label', place, language, text, pieces: [{ from: 0, text, path }], fields: [] }];
      }),
    );
    known.set(event.daysByDate, labels);
  }
  return labels;
}

const known = new WeakMap<PlannedEvent['daysByDate'], readonly PrintedText[]>();
