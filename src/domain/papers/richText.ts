// The text a person writes in a letter or a concept note, with live fields that follow the data.
// A closed set of blocks and runs: what is not here is dropped when text comes from elsewhere.
import type { Language } from '#languages/language.ts';

export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly RichRun[] }
  | { readonly type: 'paragraph'; readonly runs: readonly RichRun[] }
  | { readonly type: 'list'; readonly marker: ListMarker; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly type: 'quotation'; readonly runs: readonly RichRun[]; readonly source: readonly RichRun[] }
  | { readonly type: 'pageBreak' };

export type ListMarker = 'bullet' | 'number' | 'roman';

/** Lists inside one another, as many as Word numbers. */
export const DEEPEST_LIST = 9;

export type RichRun =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly marks?: readonly RichMark[];
      /** Where a passage is not in the paper's language: its spelling, its voice and its direction follow. */
      readonly language?: Language;
    }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  | { readonly type: 'footnote'; readonly runs: readonly RichRun[] }
  | { readonly type: 'lineBreak' }
  | LiveField;

export const RICH_MARKS = ['strong', 'emphasis', 'superscript'] as const;
export type RichMark = (typeof RICH_MARKS)[number];

/** A place in the text that always says what the data says; `target` names what it is about where one is meant. */
export interface LiveField {
  readonly type: 'field';
  readonly name: LiveFieldName;
  readonly target?: string;
  readonly marks?: readonly RichMark[];
}

export const LIVE_FIELD_NAMES = [
  'event-title',
  'event-title-capitals',
  'event-title-quoted',
  'event-kind',
  'event-dates',
  'event-dates-weekday',
  'event-time',
  'event-room',
  'event-stage',
  'event-website',
  'session-number',
  'session-title',
  'session-title-capitals',
  'session-date',
  'session-time',
  'session-part-of-day',
  'session-room',
  'session-chair',
  'earlier-letters',
  'mandate',
  'enclosures',
  'panel-count',
  'person-salutation',
  'person-name',
  'person-function',
  'person-role',
  'person-session',
  'person-session-date',
  'person-session-time',
  'person-minutes',
  'person-changes',
] as const;
export type LiveFieldName = (typeof LIVE_FIELD_NAMES)[number];

export function isLiveFieldName(value: unknown): value is LiveFieldName {
  return LIVE_FIELD_NAMES.some((name) => name === value);
}
