// Which regions of a document are its programme. Hours that stand alone in a letter or a concept note are not; of several
// programmes of the same days the fullest is taken, and of equally full ones the last, which corrects the others.
import { isProse } from '../recognise/prose.ts';
import type { RowStrip, Strip } from '../recognise/strip.ts';
import { isPaperHeading, type Region } from './regionsOf.ts';

export interface FoundProgramme {
  /** In the order of the source; none = there is no programme. */
  readonly regions: readonly Region[];
  /** Rows with hours elsewhere: asked about, not taken. */
  readonly doubtful: readonly Region[];
  /** Programmes of the same days, each set in the order of the source: one of each is taken. */
  readonly versions: readonly (readonly Region[])[];
}

/** As many of the starts must be the same for two programmes to be versions of one. */
const SAME_SHARE = 0.5;

export function programmeIn(strips: readonly Strip[], regions: readonly Region[]): FoundProgramme {
  const withRows = regions.filter(({ rows }) => rows.length > 0);
  const full = withRows.filter((region) => isFull(strips, region));
  const doubtful = withRows.filter((region) => !full.includes(region));
  const sets: { taken: Region; readonly versions: Region[] }[] = [];
  for (const region of full) {
    const same = sets.find(({ taken }) => areVersions(strips, taken, region));
    if (same === undefined) {
      sets.push({ taken: region, versions: [region] });
      continue;
    }
    same.versions.push(region);
    if (region.rows.length >= same.taken.rows.length) same.taken = region;
  }
  return {
    regions: sets.map(({ taken }) => taken).toSorted((a, b) => a.from - b.from),
    doubtful,
    versions: sets.flatMap(({ versions }) => (versions.length > 1 ? [versions] : [])),
  };
}

/** Two rows, or one that says what happens then: beside its hours, or below them under a day's heading. */
function isFull(strips: readonly Strip[], { rows, opens, from }: Region): boolean {
  if (rows.length > 1) return true;
  const [only = -1] = rows;
  const row = strips[only];
  if (row?.kind !== 'row') return false;
  if (row.isOfTable) return row.body.length > 0 || row.people.length > 0 || row.room !== null;
  if (opens === 'letter' || opens === 'paper') return false;
  if (row.body.length > 0) return true;
  const below = strips[only + 1];
  const hasDay = strips.slice(from, only).some((strip) => strip.kind === 'day');
  return hasDay && below?.kind === 'text' && !isProse(below.line.text) && !isPaperHeading(below.line.text);
}

function areVersions(strips: readonly Strip[], one: Region, other: Region): boolean {
  if (one.rows.length < 2 || other.rows.length < 2) return false;
  const starts = new Set(startsOf(strips, one));
  const same = startsOf(strips, other).filter((start) => starts.has(start)).length;
  return (
    same >= Math.min(one.rows.length, other.rows.length) * SAME_SHARE && haveSameDays(strips, one, other)
  );
}

function startsOf(strips: readonly Strip[], { rows }: Region): readonly number[] {
  return rows.flatMap((place) => {
    const row = strips[place];
    return row?.kind === 'row' ? [startOf(row)] : [];
  });
}

function startOf(row: RowStrip): number {
  return row.hours?.sittings[0]?.start.first ?? -1;
}

/** Days are compared as written; where one region names none, hours alone decide. */
function haveSameDays(strips: readonly Strip[], one: Region, other: Region): boolean {
  const days = daysOf(strips, one);
  const others = daysOf(strips, other);
  return days.size === 0 || others.size === 0 || [...others].some((day) => days.has(day));
}

function daysOf(strips: readonly Strip[], { from, end }: Region): ReadonlySet<string> {
  const days = strips.slice(from, end).flatMap((strip) => {
    if (strip.kind !== 'day') return [];
    const date = strip.day.readings[0]?.dates[0];
    return date === undefined ? [] : [`${date.month}-${date.day}`];
  });
  return new Set(days);
}
