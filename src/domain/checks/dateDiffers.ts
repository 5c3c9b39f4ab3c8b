// A paper that says in typed words when the event will be, and the event is on other days.
import { daysOf } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { datesIn } from './datesInText.ts';
import { putField } from './edits.ts';
import { asDay, asList, asPaper, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { textsOf } from './texts.ts';

/** What leads up to a date that can only be the event's own. */
const OF_THE_EVENT =
  /(?:(?:will be|to be) (?:held|convened)|(?:will|to) take place|is scheduled|are scheduled|^New York,)(?: on| for)?(?: \p{L}+day,?)?\s*(?:\d{1,2}\s*(?:[-–]|and|to)\s*)?$/u;

export const dateDiffers: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) => {
    const days = daysOf(event).map(({ date }) => date);
    if (days.length === 0) return [];
    return textsOf(event).flatMap((text) => {
      const { place } = text;
      if (place.at !== 'paper' || text.sort === 'line') return [];
      return datesIn(text).flatMap(({ day, hasYear, from, to }): readonly Found[] => {
        if (day === null || !hasYear || days.includes(day)) return [];
        if (!OF_THE_EVENT.test(text.text.slice(0, from))) return [];
        const written = text.text.slice(from, to);
        return [
          {
            key: shortKey('date-differs', place.paperId, written),
            place,
            saying: 'usual',
            facts: {
              written: asText(written),
              days: asList(days.slice(0, 5).map(asDay)),
              paper: asPaper(event, place.paperId),
            },
            fix: putField('use-dates', text, { from, to, put: '' }, { type: 'field', name: 'event-dates' }),
          },
        ];
      });
    });
  },
};
