// How one event prints: a setting of the event, never part of its data. Changing it re-writes no time and no name.
import type { DateStyle } from '#languages/dates.ts';
import type { RangeDash, TimeStyle } from '#languages/times.ts';

export interface HouseStyle {
  readonly timeStyle: TimeStyle;
  /** The mark between the two ends of a range, whatever the time style would take. */
  readonly rangeDash: RangeDash;
  readonly dateStyle: DateStyle;
  readonly spelling: Spelling;
  readonly paperSize: PaperSize;
  /** Which of a room's names stands in the programme. */
  readonly roomForm: 'name' | 'short-name';
  /** The room under the hours of each row: always, where the sitting names one itself, where it is not the default, or never. */
  readonly roomInTimeCell: 'always' | 'when-named' | 'when-other' | 'never';
  readonly dayHeadings: 'always' | 'when-several' | 'never';
  /** "Morning Meeting", "Afternoon Meeting" between the rows. */
  readonly hasPartOfDayHeadings: boolean;
  /** "Panel 1: Title" on one line, or the title on a line of its own. */
  readonly isNumberOnTitleLine: boolean;
  /** A colon behind a session's heading when people or a title follow ("Opening Remarks:"). */
  readonly hasHeadingColon: boolean;
  /** How the title of a numbered session is set when it has its own line. */
  readonly titleEmphasis: 'plain' | 'italic' | 'bold';
  readonly personMarker: 'none' | 'dash' | 'square';
  /** Roles whose people stand without a label over them. */
  readonly unlabelledRoles: readonly string[];
  /** "Moderator: Ms. Purna Sen" on one line where a role has one person. */
  readonly isSingleRoleInline: boolean;
}

export interface Spelling {
  readonly panellist: 'panellist' | 'panelist';
  readonly honour: 'honour' | 'honor';
}

export const PAPER_SIZES = ['A4', 'Letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  timeStyle: '12h-joined',
  rangeDash: 'en-spaced',
  dateStyle: 'weekday-comma',
  spelling: { panellist: 'panellist', honour: 'honour' },
  paperSize: 'A4',
  roomForm: 'name',
  roomInTimeCell: 'when-other',
  dayHeadings: 'when-several',
  hasPartOfDayHeadings: false,
  isNumberOnTitleLine: false,
  hasHeadingColon: true,
  titleEmphasis: 'plain',
  personMarker: 'none',
  unlabelledRoles: ['speaker'],
  isSingleRoleInline: false,
};
