// Hours typed into a paper that the programme does not have: "3:00pm-4:30 pm" in a concept note, when the panel has been
// moved since. A note on one session is held to that session's hours; any other paper to when something begins and ends.
import { readHours } from '#languages/readTimes.ts';
import type { Hours } from '#languages/times.ts';
import type { SessionId } from '../ids.ts';
import type { Paper } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { minutesOfDay } from '../time.ts';
import type { Check } from './check.ts';
import { putField } from './edits.ts';
import { asHours, asPaper, asSession, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { timedSittingsOf } from './sittings.ts';
import { bodyTextsOf, onlySessionOf, rememberedByText, type PrintedText } from './texts.ts';

export const timeDiffers: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) =>
    Object.values<Paper>(event.papersById).flatMap((paper) => {
      const texts = bodyTextsOf(event, paper);
      const sessionId = onlySessionOf(texts);
      return texts.flatMap((text) =>
        hoursIn(text).flatMap((written) => foundAt(event, paper, text, written, sessionId) ?? []),
      );
    }),
};

interface WrittenHours {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Hours[];
}

const HALF = '(?:\\s?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?))';
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}|\\sh\\s\\d{2})?';
const BETWEEN = '\\s*(?:[-–—]|to|until|à|до)\\s*';
/** Either the end says am or pm, or both ends have their minutes. */
const RANGE = new RegExp(
  `(?<![\\d.:/])(?:${CLOCK}${HALF}?${BETWEEN}${CLOCK}${HALF}|\\d{1,2}[:.h]\\d{2}${BETWEEN}\\d{1,2}[:.h]\\d{2})(?![\\d:/]|\\.\\d)`,
  'giu',
);
const NO_HOURS_BEHIND = /(?:paragraphs?|paras?\.?|sections?|articles?|resolutions?|\$|€|US\$)\s*$/i;

const NONE: readonly WrittenHours[] = [];

const hoursIn = rememberedByText(({ text }): readonly WrittenHours[] => {
  if (!/\d/.test(text)) return NONE;
  return [...text.matchAll(RANGE)].flatMap((match): readonly WrittenHours[] => {
    if (NO_HOURS_BEHIND.test(text.slice(0, match.index))) return [];
    const read = readHours(match[0]);
    const readings = (read.ok ? [read.hours] : read.readings).flatMap((hours) => hours[0] ?? []);
    return readings.length === 0 ? [] : [{ from: match.index, to: match.index + match[0].length, readings }];
  });
});

function foundAt(
  event: PlannedEvent,
  paper: Paper,
  text: PrintedText,
  { from, to, readings }: WrittenHours,
  only: SessionId | null,
): Found | null {
  const all = timedSittingsOf(event);
  const own = only === null ? [] : all.filter(({ session }) => session.id === only);
  if (all.length === 0) return null;
  const isRight = own.length > 0 ? isOneOf(own, readings) : isWithin(all, readings);
  if (isRight) return null;
  const written = text.text.slice(from, to);
  const [sitting] = own;
  const target = own.length === 1 && only !== null ? only : null;
  return {
    key: shortKey('time-differs', paper.id, written),
    place: text.place,
    saying: sitting === undefined ? 'event' : 'session',
    facts: {
      written: asText(written),
      paper: asPaper(event, paper.id),
      ...(sitting === undefined
        ? {}
        : {
            session: asSession(event, sitting.session.id),
            hours: asHours(sitting.start, sitting.sitting.end),
          }),
    },
    fix:
      target === null
        ? null
        : putField('use-time', text, { from, to, put: '' }, { type: 'field', name: 'session-time', target }),
  };
}

type Timed = ReturnType<typeof timedSittingsOf>;

function isOneOf(sittings: Timed, readings: readonly Hours[]): boolean {
  return readings.some(({ start, end }) =>
    sittings.some(
      ({ start: begins, sitting }) =>
        isSameTime(begins, start) && (sitting.end === null || end === null || isSameTime(sitting.end, end)),
    ),
  );
}

/** From when something begins to when something ends, or the usual hours of a meeting. */
function isWithin(sittings: Timed, readings: readonly Hours[]): boolean {
  return readings.some(({ start, end }) => {
    const begins = sittings.some((one) => isSameTime(one.start, start));
    const ends =
      end === null || sittings.some(({ sitting }) => sitting.end !== null && isSameTime(sitting.end, end));
    return begins && ends;
  });
}

function isSameTime(a: number, b: number): boolean {
  return minutesOfDay(a) === minutesOfDay(b);
}
