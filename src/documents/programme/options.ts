// What may be chosen for a programme, whichever layout it is printed in.
import { audienceField } from '../audience.ts';
import { choice, openChoice, readOptions, toggle } from '../options.ts';
import type { OptionValues, StoredOptions } from '../options.ts';

const HEADING_PARTS = [
  'kind',
  'title',
  'short-title',
  'theme',
  'dates',
  'dates-weekday',
  'room',
  'building',
  'stage',
] as const;
export type HeadingPart = (typeof HEADING_PARTS)[number];

/** The lines over the paper: its parts in their order, separated by spaces; none = it stands in another paper's text. */
export const headingField = openChoice(
  [
    { value: 'stage title dates room building', word: 'stageFirst' },
    { value: 'kind title dates room', word: 'kindFirst' },
    { value: 'stage title dates', word: 'noRoom' },
    { value: 'title dates room stage', word: 'stageLast' },
    { value: 'short-title theme room building dates stage', word: 'shortTitle' },
    { value: '', word: 'none' },
  ],
  'stage title dates room building',
);

/** "INTERACTIVE DIALOGUE" set in capitals, or as the words were typed. */
export const headingCaseField = choice(
  [
    { value: 'as-written', word: 'asWritten' },
    { value: 'capitals', word: 'capitals' },
  ],
  'as-written',
);

const CONTENT_FIELDS = {
  hasThemes: toggle(true),
  hasQuestions: toggle(false),
  hasSubItems: toggle(true),
  hasFloorRules: toggle(false),
  /** "(closed meeting)", "webcast", the languages interpreted. */
  hasAccess: toggle(false),
};

const OVER_FIELDS = {
  audience: audienceField,
  heading: headingField,
  /** What follows the stage: "Provisional Programme", "Provisional Agenda". */
  stageWord: choice(
    [
      { value: 'programme', word: 'programme' },
      { value: 'agenda', word: 'agenda' },
    ],
    'programme',
  ),
  /** Stands behind the dates: "03 April 2012 – New York". */
  place: { kind: 'text' },
  headingCase: headingCaseField,
} as const;

export const PROGRAMME_FIELDS = { ...OVER_FIELDS, ...CONTENT_FIELDS };

const COLUMN_TITLES = [
  { value: 'capitals', word: 'columnsInCapitals' },
  { value: 'words', word: 'columnsInWords' },
  { value: 'time-only', word: 'timeAlone' },
  { value: 'none', word: 'none' },
] as const;

/** The table has titles over its columns too; a list may have them over its lines, as one taken out of a table does. */
export const PROGRAMME_TABLE_FIELDS = {
  ...OVER_FIELDS,
  columnTitles: choice(COLUMN_TITLES, 'capitals'),
  ...CONTENT_FIELDS,
};
export const PROGRAMME_LIST_FIELDS = {
  ...OVER_FIELDS,
  columnTitles: choice(COLUMN_TITLES, 'none'),
  ...CONTENT_FIELDS,
};

export type ProgrammeOptions = OptionValues<typeof PROGRAMME_FIELDS>;
export type ProgrammeTableOptions = OptionValues<typeof PROGRAMME_TABLE_FIELDS>;

export function programmeOptions(stored: StoredOptions): ProgrammeOptions {
  return readOptions(PROGRAMME_FIELDS, stored);
}

export function headingParts(heading: string): readonly HeadingPart[] {
  return heading.split(' ').filter(isHeadingPart);
}

function isHeadingPart(part: string): part is HeadingPart {
  return (HEADING_PARTS as readonly string[]).includes(part);
}
