// What a document says of the meeting as a whole: title, place, stage, its days as far as rows need them, and the date of
// the letter it came with. Dates are found here and settled with those of the rows.
import type { Stage } from '#domain/editions/stage.ts';
import type { Read } from '../../programme/reading.ts';
import { dayIn } from '../days/dayIn.ts';
import { isNotice } from '../recognise/notice.ts';
import type { Strip } from '../recognise/strip.ts';
import type { FoundProgramme } from '../regions/programmeIn.ts';
import type { Region } from '../regions/regionsOf.ts';
import { documentDateOf, type DatedLine } from './documentDateOf.ts';
import { headOf, type Head, type HeadStrip } from './headOf.ts';
import { stageOf } from './stageOf.ts';
import { titleInProse, titleOf } from './titleOf.ts';
import { venueOf } from './venueOf.ts';

export interface FoundEvent {
  readonly title: Read<string> | null;
  readonly venue: Read<string> | null;
  readonly stage: Read<Stage> | null;
  /** The likeliest first. */
  readonly days: readonly DatedLine[];
  readonly documentDate: DatedLine | null;
  /** Full dates elsewhere in the text, and years that stand in the title: they may lend a year. */
  readonly elsewhere: readonly DatedLine[];
  readonly years: readonly number[];
}

const NOTHING: FoundEvent = {
  title: null,
  venue: null,
  stage: null,
  days: [],
  documentDate: null,
  elsewhere: [],
  years: [],
};

export function eventOf(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: FoundProgramme,
): FoundEvent {
  const [first] = programme.regions.length > 0 ? programme.regions : withoutLetter(regions);
  if (first === undefined) return NOTHING;
  const head = headOf(strips, regions, first);
  const all = [...head.near, ...head.front];
  const prose = proseBefore(strips, first);
  const title = titleOf(head) ?? titleInProse([...all, ...prose]);
  const documentDate = documentDateOf(strips, regions, first, all, title?.lines[0] ?? null);
  const isOfMeeting = ({ lines }: DatedLine): boolean => lines[0] !== documentDate?.lines[0];
  return {
    title,
    venue: venueOf(head.near, head.front, prose),
    stage: stageIn(head),
    days: [...all, ...prose].flatMap(datedOf).filter(isOfMeeting),
    documentDate,
    elsewhere: datesElsewhere(strips),
    years: yearsIn([title?.value ?? '', ...all.map(textOf)]),
  };
}

/** A document without a programme begins behind the letter it came with. */
function withoutLetter(regions: readonly Region[]): readonly Region[] {
  const behind = regions.findLastIndex(({ opens }) => opens === 'behind-letter');
  return behind < 0 ? regions : regions.slice(behind);
}

function stageIn({ near, front }: Head): Read<Stage> | null {
  for (const strip of [...near, ...front]) {
    // "Provisional programme (as of 20 September)"
    const { text, lines } = strip.kind === 'day' ? { text: strip.label, lines: strip.lines } : strip.line;
    const stage = stageOf(text, true);
    if (stage !== null) return { value: stage, lines, certainty: 'sure' };
  }
  return null;
}

function datedOf(strip: HeadStrip): readonly DatedLine[] {
  if (strip.kind === 'day') return [{ found: strip.day, lines: strip.lines }];
  const text = strip.line.text.slice(0, 1500);
  if (isNotice(text, text.length)) return [];
  // The date behind "will be held", not that of the news or of a resolution before it.
  const verb = TAKES_PLACE.exec(text);
  const found = (verb === null ? null : dayIn(text.slice(verb.index))) ?? dayIn(text.slice(0, 600));
  return found === null || found.readings.length === 0 ? [] : [{ found, lines: strip.line.lines }];
}

function textOf(strip: HeadStrip): string {
  return strip.kind === 'day' ? `${strip.label} ${strip.day.dateAs}` : strip.line.text;
}

function yearsIn(texts: readonly string[]): readonly number[] {
  const found = texts.flatMap((text) => text.slice(0, 500).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []);
  return [...new Set(found.map(Number))];
}

/** Enough to lend a year. */
const MOST_ELSEWHERE = 40;

function datesElsewhere(strips: readonly Strip[]): readonly DatedLine[] {
  const found: DatedLine[] = [];
  for (const strip of strips) {
    if (found.length >= MOST_ELSEWHERE) break;
    if (strip.kind === 'day') found.push({ found: strip.day, lines: strip.lines });
    else if (strip.kind === 'text' && /\d{4}/u.test(strip.line.text.slice(0, 400)))
      found.push(...datedOf(strip));
  }
  return found.filter(
    ({ found: { readings } }) => readings[0]?.dates.every(({ year }) => year !== null) ?? false,
  );
}

/** Sentences of the paper that say when and where it takes place. */
const TAKES_PLACE =
  /(?:we meet|meets in|meeting in|nous nous réunissons|nos reunimos|собираемся|take place|takes place|be held|was held|is held|convene|convened|scheduled|aura lieu|se tiendra|se déroulera|tenu|tendrá lugar|se celebrará|se realizará|se llevará a cabo|состоится|пройд[её]т|будет проходить|состоялось|举行|召开|举办|ستعقد|يعقد|تعقد|سيعقد|ينعقد|المقرر)/iu;

function proseBefore(strips: readonly Strip[], programme: Region): readonly HeadStrip[] {
  const firstRow = programme.rows[0] ?? programme.end;
  const within = strips.slice(programme.from, firstRow);
  const before = strips.slice(0, programme.from).toReversed();
  return [...within, ...before].flatMap((strip) =>
    strip.kind === 'text' &&
    (TAKES_PLACE.test(strip.line.text.slice(0, 1500)) || beginsWithDay(strip.line.text))
      ? [strip]
      : [],
  );
}

/** "Le samedi 6 avril 2013, la Fédération organise …": a whole date before anything else. */
function beginsWithDay(text: string): boolean {
  const start = text.slice(0, 80);
  const found = /\d{4}/.test(start) ? dayIn(start) : null;
  const year = found?.readings[0]?.dates[0]?.year ?? null;
  return found !== null && year !== null && found.weekday !== null && found.before.length < 4;
}
