// Editions as files of version 1 have them, with the event and the records it names in the clear: closed into one text,
// with the headings of the papers beside it. The examples that come with the program are written so, to be read by eye.
import type { EditionContent } from '../editions/content.ts';
import { plainText } from '../editions/frozenText.ts';
import { isRawRecord, type RawRecord } from './schema.ts';

/** A whole raw library of version 1 in the form of version 2, which has a place for alternatives, too. */
export function inVersion2(raw: unknown): unknown {
  if (!isRawRecord(raw)) return raw;
  const { editionsById } = raw;
  const closed = isRawRecord(editionsById)
    ? Object.fromEntries(
        Object.entries(editionsById).map(([id, edition]) => [id, withFrozenContent(edition)]),
      )
    : editionsById;
  return { ...raw, ...(closed === undefined ? {} : { editionsById: closed }), alternativesById: {} };
}

/** What is in the present form, or in none, comes back as it is. */
export function withFrozenContent(raw: unknown): unknown {
  if (!isRawRecord(raw) || raw['frozen'] !== undefined || !isRawRecord(raw['event'])) return raw;
  const { event, peopleById = {}, roomsById = {}, officesById = {}, ...heading } = raw;
  const content: Record<keyof EditionContent, unknown> = {
    event,
    peopleById,
    roomsById,
    officesById,
    lettersById: {},
  };
  try {
    return {
      ...heading,
      issuedAt: dayStart(raw['asOf']),
      papers: headings(event['papersById']),
      frozen: plainText(content),
    };
  } catch {
    // Nested without end, or nothing that a file can hold: the reading after this one says so.
    return heading;
  }
}

function headings(papersById: unknown): readonly RawRecord[] {
  if (!isRawRecord(papersById)) return [];
  return Object.values(papersById)
    .filter(isRawRecord)
    .sort((a, b) => (String(a['order']) < String(b['order']) ? -1 : 1))
    .map(({ id, form, type, name, language, date }) => ({
      id,
      form,
      type: form === 'letter' ? 'letter' : type,
      name,
      language,
      date: date ?? null,
    }));
}

/** The day it says it was issued is all that is known of when. */
function dayStart(asOf: unknown): number {
  const start = typeof asOf === 'string' ? Date.parse(`${asOf}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(start) || start < 0 ? 0 : start;
}
