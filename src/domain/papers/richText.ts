// The text a person writes in a letter or a concept note, with live fields that follow the data.
// A closed set of blocks and runs: what is not here is dropped when text comes from elsewhere.

export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly RichRun[] }
  | { readonly type: 'paragraph'; readonly runs: readonly RichRun[] }
  | { readonly type: 'list'; readonly marker: ListMarker; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly type: 'quotation'; readonly runs: readonly RichRun[]; readonly source: readonly RichRun[] }
  | { readonly type: 'pageBreak' };

export type ListMarker = 'bullet' | 'number' | 'roman';

export type RichRun =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  | { readonly type: 'footnote'; readonly runs: readonly RichRun[] }
  | { readonly type: 'lineBreak' }
  | LiveField;

export type RichMark = 'strong' | 'emphasis' | 'superscript';

/** A place in the text that always says what the data says; `target` names a session or a letter where one is meant. */
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
  'event-room',
  'event-stage',
  'event-website',
  'session-number',
  'session-title',
  'session-title-capitals',
  'session-time',
  'session-part-of-day',
  'earlier-letters',
  'mandate',
  'enclosures',
  'panel-count',
] as const;
export type LiveFieldName = (typeof LIVE_FIELD_NAMES)[number];
