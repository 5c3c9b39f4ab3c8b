// A person's itinerary: every sitting they are awaited at, day by day across events, each with its hours in the style of
// its own event. Made from the library and not from one event, so it stands beside the registry and not in it.
import type { OrderKey } from '#base/ordered.ts';
import { blankGeneratedPaper, blankParticipation } from '#domain/blank.ts';
import type { PaperId, ParticipationId } from '#domain/ids.ts';
import { isExpectedAt } from '#domain/people/appearances.ts';
import type { Appearance } from '#domain/people/appearances.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Sitting } from '#domain/programme/session.ts';
import { formatDates } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { withNumbersIn } from '../numbersInLanguage.ts';
import { officeInlines, roleWords, sessionInlines } from '../session/naming.ts';
import { dateOf, roomInlines } from '../session/place.ts';
import { nameInlines } from '../session/printedName.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, text } from '../tree.ts';
import type { Block, DocumentTree, Inline, TableRow } from '../tree.ts';
import { voiceOf } from '../voice.ts';
import type { Voice } from '../voice.ts';

export interface ItinerarySource extends Pick<DocumentSource, 'peopleById' | 'roomsById'> {
  readonly person: Person;
  /** Of this person, in the events that are wanted. */
  readonly appearances: readonly Appearance[];
  readonly language: Language;
}

/** One line: a sitting, or a session nobody has found a time for. */
interface Entry {
  readonly appearance: Appearance;
  readonly sitting: Sitting | null;
  readonly source: DocumentSource;
  readonly voice: Voice;
}

/** null = the person is awaited nowhere. */
export function itineraryTree(itinerary: ItinerarySource): DocumentTree | null {
  const entries = entriesOf(itinerary);
  const [first] = entries;
  if (first === undefined) return null;
  const { language, person } = itinerary;
  const words = generatedWordsIn(language);
  const days = [...new Set(entries.flatMap(({ sitting }) => sitting?.day ?? []))];
  const name = nameInlines(NO_PART, person, first.voice, true);
  const dates = formatDates(days, 'day-month-year', language, first.voice.houseStyle.rangeDash);
  return {
    language,
    name: words.titles.itinerary,
    runningTitle: plain(name),
    runningStage: '',
    stage: '',
    paperSize: first.voice.houseStyle.paperSize,
    orientation: 'portrait',
    mark: '',
    hasFoot: true,
    form: 'generated',
    type: 'itinerary',
    blocks: [
      paragraph('eventKind', [text(words.titles.itinerary)]),
      heading('paperTitle', 1, name),
      ...(days.length === 0 ? [] : [paragraph('eventDates', [text(dates)])]),
      tableOf(entries, words.columns),
    ],
    untranslated: [],
    facts: {
      title: `${words.titles.itinerary} – ${plain(name)}`,
      firstDay: days[0] ?? null,
      lastDay: days.at(-1) ?? null,
      place: null,
      website: '',
      organiser: '',
      sittings: [],
    },
  };
}

/** The person outside any session: under their own name. */
const NO_PART = blankParticipation('none' as ParticipationId, '' as OrderKey, 'none');

function entriesOf({ appearances, language, peopleById, roomsById }: ItinerarySource): readonly Entry[] {
  const spoken = new Map<PlannedEvent, Pick<Entry, 'source' | 'voice'>>();
  const speaking = (event: PlannedEvent) => {
    const known = spoken.get(event) ?? {
      voice: voiceOf(event, language),
      source: {
        event: withNumbersIn(event, language),
        peopleById,
        roomsById,
        officesById: {},
        lettersById: {},
        paper: blankGeneratedPaper('itinerary' as PaperId, '' as OrderKey, 'itinerary', language),
        language,
      },
    };
    spoken.set(event, known);
    return known;
  };
  return appearances
    .filter(isExpectedAt)
    .flatMap((appearance): readonly Entry[] => {
      const own = { appearance, ...speaking(appearance.event) };
      const { sittings } = appearance;
      return sittings.length === 0
        ? [{ ...own, sitting: null }]
        : sittings.map((sitting) => ({ ...own, sitting }));
    })
    .sort(byTime);
}

/** What has no time yet stands last. */
function byTime({ sitting: a }: Entry, { sitting: b }: Entry): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.start ?? -1) - (b.start ?? -1);
}

function tableOf(entries: readonly Entry[], columns: ReturnType<typeof generatedWordsIn>['columns']): Block {
  const titles = [columns.clock, columns.meeting, columns.role];
  const zones = new Set(entries.map(({ appearance }) => appearance.event.timeZone));
  return {
    type: 'table',
    style: 'speakers',
    columns: [32, 80, 48],
    header: {
      style: 'columnTitles',
      cells: titles.map((title) => cell('content', [paragraph('columnTitle', [text(title)])])),
    },
    rows: entries.flatMap((entry, index) => [
      ...(index > 0 && entries[index - 1]?.sitting?.day === entry.sitting?.day ? [] : [dayRow(entry)]),
      entryRow(entry, zones.size > 1),
    ]),
  };
}

function dayRow({ sitting, voice }: Entry): TableRow {
  const words = sitting === null ? voice.words.toBeConfirmed : dateOf(sitting, voice);
  return {
    style: 'group',
    cells: [cell('content', [heading('sessionTitle', 2, [text(words)])], { columns: 3 })],
  };
}

function entryRow(entry: Entry, hasZone: boolean): TableRow {
  return {
    style: 'item',
    cells: [
      cell('time', timeBlocks(entry, hasZone)),
      cell('content', meetingBlocks(entry)),
      cell('content', roleBlocks(entry)),
    ],
  };
}

/** The place whose clock the hours are by, where the events do not share one: "America/New_York" is "New York". */
function timeBlocks({ appearance: { event }, sitting, voice }: Entry, hasZone: boolean): readonly Block[] {
  const hours = sitting === null ? '' : hoursOfSitting(sitting, event.houseStyle, voice.language);
  const city = event.timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
  return [
    ...(hours === '' ? [] : [paragraph('time', [text(hours)])]),
    ...(hours === '' || !hasZone ? [] : [paragraph('direction', [text(city, 'en')])]),
  ];
}

function meetingBlocks({ appearance: { event, session }, sitting, source, voice }: Entry): readonly Block[] {
  const short = voice.inlines(event.shortTitle);
  const room = sitting === null ? [] : roomInlines(roomOf(event, sitting), source, voice);
  return [
    paragraph('personName', sessionInlines(session, source, voice)),
    ...lines('personFunction', short.length > 0 ? short : voice.inlines(event.title)),
    ...lines('direction', room),
  ];
}

function roleBlocks({ appearance: { participation }, source, voice }: Entry): readonly Block[] {
  const isUnsure = participation.state === 'tentative';
  const role = roleWords(participation, source, voice);
  const mode = voice.words.modes[participation.mode] ?? '';
  return [
    paragraph('personFunction', [
      text(isUnsure ? `${role}${voice.words.gap}${voice.words.toBeConfirmed}` : role),
    ]),
    ...lines('personFunction', officeInlines(participation, source, voice)),
    ...lines('direction', mode === '' ? [] : [text(mode)]),
  ];
}

function lines(style: 'personFunction' | 'direction', inlines: readonly Inline[]): readonly Block[] {
  return inlines.length === 0 ? [] : [paragraph(style, inlines)];
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
