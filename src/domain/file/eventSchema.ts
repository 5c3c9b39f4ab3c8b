// How an event is read.
import { blankEvent } from '../blank.ts';
import { CHECK_SETTINGS, type CheckSetting, type EventChecks, type Silence } from '../checks/eventChecks.ts';
import { STAGES } from '../editions/stage.ts';
import type { EventId, GapId, ListItemId, PaperId, RoomId, SessionId } from '../ids.ts';
import { isPackedText, type Original, type PackedText } from '../importing/original.ts';
import type { Paper } from '../papers/paper.ts';
import type { Epigraph, EventDay, FixedGap, Mandate, Numbering, PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import type { Day } from '../time.ts';
import { houseStyleSchema } from './houseStyleSchema.ts';
import { mapBy, mapById, mapByWord, order, orderedMap } from './maps.ts';
import { day, isDayMet, minutes, MOST_EDITIONS, timeZone, wholeNumber } from './numbers.ts';
import { paperSchema } from './paperSchema.ts';
import { noteAt } from './repair.ts';
import { leaf, listOfDifferent, nullable, optional, record, settled, withDefault } from './schema.ts';
import { sessionSchema } from './sessionSchema.ts';
import { choice, id, language, localText, oneOf, openWord, text, textIfAny, webAddress } from './texts.ts';

const usual = blankEvent('new' as EventId);

const mandate = record<Mandate>({
  id: id<ListItemId>(),
  order,
  symbol: text,
  date: nullable(day),
  title: localText,
});

const gap = settled(
  record<FixedGap>({
    id: id<GapId>(),
    day,
    start: minutes,
    end: minutes,
    roomId: nullable(id<RoomId>()),
    label: localText,
  }),
  ({ start, end }) => end > start,
  (made, mending) => {
    noteAt(mending, 'end', 'end-before-start', `${made.start}–${made.end}`);
    return undefined;
  },
);

const checks = record<EventChecks>({
  severityByCheck: mapByWord<CheckSetting>(choice(CHECK_SETTINGS)),
  silencedByKey: mapByWord<Silence>(record<Silence>({ reason: text, on: day })),
});

const original = record<Original>({
  id: id<ListItemId>(),
  name: text,
  importedAt: withDefault(wholeNumber(0, Number.MAX_SAFE_INTEGER), 0),
  packed: leaf<PackedText>(isPackedText, () => undefined),
  sourceIds: optional(mapByWord(textIfAny)),
});

export const eventSchema = record<PlannedEvent>({
  id: id<EventId>(),
  title: localText,
  shortTitle: localText,
  kind: openWord(usual.kind),
  stage: oneOf(STAGES, usual.stage),
  stageLabel: localText,
  mainLanguage: withDefault(language, usual.mainLanguage),
  languages: withDefault(listOfDifferent(language), usual.languages),
  theme: localText,
  epigraph: nullable(record<Epigraph>({ text: localText, author: localText, date: nullable(day) })),
  mandatesById: orderedMap<ListItemId, Mandate>(mandate),
  convener: localText,
  organisers: localText,
  acknowledgements: localText,
  website: webAddress,
  timeZone: withDefault(timeZone, usual.timeZone),
  daysByDate: mapBy<Day, EventDay>(record<EventDay>({ date: day, label: localText }), 'date', isDayMet),
  defaultRoomId: nullable(id<RoomId>()),
  sessionsById: orderedMap<SessionId, Session>(sessionSchema),
  gapsById: mapById<GapId, FixedGap>(gap),
  numberingByKind: mapByWord(
    record<Numbering>({ pattern: localText, numerals: oneOf(['roman', 'arabic'], 'roman') }),
  ),
  houseStyle: houseStyleSchema,
  papersById: orderedMap<PaperId, Paper>(paperSchema),
  checks: optional(checks),
  alternative: optional(record<{ readonly name: string }>({ name: text })),
  editionsIssued: optional(wholeNumber(0, MOST_EDITIONS)),
  originalsById: optional(mapById<ListItemId, Original>(original)),
  notes: text,
});
