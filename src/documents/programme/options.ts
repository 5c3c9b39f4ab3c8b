// What may be chosen for a programme, whichever layout it is printed in. A paper's record keeps only what differs
// from these defaults, as plain values; a value that is not understood falls back to its default.
import type { PaperOption } from '#domain/papers/paper.ts';

export interface ProgrammeOptions {
  /** The lines over the programme, in their order; none = the programme stands in another paper's text. */
  readonly heading: readonly HeadingPart[];
  /** "INTERACTIVE DIALOGUE" set in capitals, or as the words were typed. */
  readonly headingCase: 'as-written' | 'capitals';
  /** What follows the stage: "Provisional Programme", "Provisional Agenda". */
  readonly stageWord: 'programme' | 'agenda';
  /** Stands behind the dates: "03 April 2012 – New York". */
  readonly place: string;
  /** TIME | PROGRAMME, Time | Programme, Time alone, or no such row. The table only. */
  readonly columnTitles: 'capitals' | 'words' | 'time-only' | 'none';
  readonly hasThemes: boolean;
  readonly hasQuestions: boolean;
  readonly hasSubItems: boolean;
  readonly hasFloorRules: boolean;
  /** "(closed meeting)", "webcast", the languages interpreted. */
  readonly hasAccess: boolean;
}

export const HEADING_PARTS = [
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

const DEFAULT_HEADING = 'stage title dates room building';

/** Reads `paper.options`; `heading` is its parts separated by spaces ("kind title dates room"), empty for none. */
export function programmeOptions(options: Readonly<Record<string, PaperOption>>): ProgrammeOptions {
  const heading = options['heading'];
  return {
    heading: (typeof heading === 'string' ? heading : DEFAULT_HEADING).split(' ').filter(isHeadingPart),
    headingCase: oneOf(options['headingCase'], ['as-written', 'capitals'], 'as-written'),
    stageWord: oneOf(options['stageWord'], ['programme', 'agenda'], 'programme'),
    place: typeof options['place'] === 'string' ? options['place'] : '',
    columnTitles: oneOf(options['columnTitles'], ['capitals', 'words', 'time-only', 'none'], 'capitals'),
    hasThemes: flag(options['hasThemes'], true),
    hasQuestions: flag(options['hasQuestions'], false),
    hasSubItems: flag(options['hasSubItems'], true),
    hasFloorRules: flag(options['hasFloorRules'], false),
    hasAccess: flag(options['hasAccess'], false),
  };
}

function isHeadingPart(part: string): part is HeadingPart {
  return (HEADING_PARTS as readonly string[]).includes(part);
}

function oneOf<Value extends string>(
  value: PaperOption | undefined,
  allowed: readonly Value[],
  usual: Value,
): Value {
  return allowed.find((one) => one === value) ?? usual;
}

function flag(value: PaperOption | undefined, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}
