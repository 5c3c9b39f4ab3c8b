// The styles of a Word file: Word's own names where it has one ("Heading 1", "Salutation", "List Number"), ours for what
// only a programme knows. An officer who changes a style changes every paper of the file alike. Sizes follow print.css,
// set in Times New Roman: smaller in the eye than the face we print with, but on every computer that has Word.
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { HeadingStyle, ListSign, ParagraphStyle } from '#documents/tree.ts';
import type { Language } from '#languages/language.ts';
import { halfPoints, millimetres, points } from './measures.ts';
import { wordLanguage } from './wordLanguage.ts';

const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
} as const;

const BODY = 11.5;
const SMALL = 10.5;
/** Of the single line spacing, in 240ths. */
const LINE = 260;
/** Black, or white on the dark screen of whoever reads so. */
const INK = 'auto';

export const STYLE_IDS: Readonly<Record<ParagraphStyle, string>> = {
  body: 'BodyText',
  eventKind: 'EventKind',
  eventTheme: 'EventTheme',
  eventDates: 'EventDates',
  eventRoom: 'EventRoom',
  letterDate: 'Date',
  salutation: 'Salutation',
  complimentaryClose: 'Closing',
  enclosures: 'Enclosures',
  time: 'Time',
  room: 'Room',
  columnTitle: 'ColumnTitle',
  sessionNumber: 'SessionNumber',
  sessionTitle: 'SessionTitle',
  sessionSubtitle: 'SessionSubtitle',
  access: 'Access',
  leadIn: 'LeadIn',
  roleLabel: 'RoleLabel',
  roleLine: 'RoleLine',
  person: 'Person',
  capacity: 'Capacity',
  subItem: 'SubItem',
  floorRule: 'FloorRule',
  sessionPlace: 'SessionPlace',
  personName: 'PersonName',
  personFunction: 'PersonFunction',
  cue: 'Cue',
  direction: 'Direction',
  internalNote: 'InternalNote',
  journalEntry: 'JournalEntry',
};

export const LIST_STYLE_IDS: Readonly<Record<ListSign, string>> = {
  none: 'ListParagraph',
  bullet: 'ListBullet',
  dash: 'ListDash',
  square: 'ListSquare',
  number: 'ListNumber',
  roman: 'ListRoman',
};

/** The paper's title is Word's Title, so that its chapters begin at Heading 1. */
export function headingStyleId(style: HeadingStyle, level: 1 | 2 | 3 | 4): string {
  if (style === 'paperTitle') return 'Title';
  if (style === 'stage') return 'Subtitle';
  const depth = Math.max(1, level - 1);
  if (style === 'section') return `Heading${depth}`;
  return `${HEADINGS_OF_PROGRAMME[style].replaceAll(' ', '')}${depth}`;
}

const HEADINGS_OF_PROGRAMME = {
  day: 'Day Heading',
  partOfDay: 'Part of Day',
  sessionTitle: 'Session Heading',
} as const;

/** Points above each; in a table the cell's own edge is enough. */
const ABOVE_HEADING = { day: 16, partOfDay: 14, sessionTitle: 1 } as const;

interface Look {
  /** Points. */
  readonly before?: number;
  readonly size?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly at?: 'center' | 'right';
  readonly isKeptWithNext?: boolean;
  readonly isKeptWhole?: boolean;
  /** Points between the letters. */
  readonly wide?: number;
}

function look({ before, size, left, hanging, isBold, isItalic, at, ...rest }: Look) {
  return {
    paragraph: {
      ...(before === undefined ? {} : { spacing: { before: points(before) } }),
      ...(left === undefined ? {} : { indent: { left: points(left), hanging: points(hanging ?? 0) } }),
      ...(at === undefined ? {} : { alignment: at }),
      ...(rest.isKeptWithNext === true ? { keepNext: true } : {}),
      ...(rest.isKeptWhole === true ? { keepLines: true } : {}),
    },
    run: {
      ...(size === undefined ? {} : sized(size)),
      ...(isBold === undefined ? {} : { bold: isBold }),
      ...(isItalic === undefined ? {} : { italics: isItalic }),
      ...(rest.wide === undefined ? {} : { characterSpacing: points(rest.wide) }),
    },
  };
}

/** Arabic letters are small for their size. */
function sized(size: number) {
  return { size: halfPoints(size), sizeComplexScript: halfPoints(size * 1.1) };
}

function style(name: string, wanted: Look, basedOn = 'Normal'): IParagraphStyleOptions {
  const id = name.replaceAll(' ', '');
  return { id, name, basedOn, next: id, quickFormat: true, ...look(wanted) };
}

/** A thick line at its side, so that nobody reads it out. */
function internalNote(): IParagraphStyleOptions {
  const plain = style('Internal Note', { before: 6, size: SMALL, left: 8 });
  const bar = { style: 'single', size: 16, space: 6, color: INK } as const;
  return { ...plain, paragraph: { ...plain.paragraph, border: { left: bar } } };
}

const TITLE: Look = { before: 18, size: 15, isBold: true, at: 'center', isKeptWithNext: true };
const HEADING: Look = { before: 13, isBold: true, isKeptWithNext: true };
const QUOTE_INDENT = millimetres(0.34 * 160) / 20;
const SIGNATURE_INDENT = millimetres(0.56 * 160) / 20;

/** What a style says of its own size or colour, Word's usual blue headings would say otherwise. */
function builtIn(wanted: Look, outlineLevel?: number) {
  const { paragraph, run } = look({ size: BODY, ...wanted });
  return {
    paragraph: { ...paragraph, ...(outlineLevel === undefined ? {} : { outlineLevel }) },
    run: { ...run, color: INK },
  };
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  style('Subtitle', { ...TITLE, before: 10, size: 13 }),
  style('Body Text', { before: 8 }),
  style('Letter Text', { before: 12 }, 'BodyText'),
  style('Event Kind', { size: 13, isBold: true, at: 'center', wide: 0.2, isKeptWithNext: true }),
  style('Event Theme', { before: 2, isBold: true, at: 'center', isKeptWithNext: true }),
  style('Event Dates', { before: 8, at: 'center', isKeptWithNext: true }),
  style('Event Room', { before: 1, at: 'center', isKeptWithNext: true }),
  style('Date', { before: 30, at: 'right' }),
  style('Letterhead', { at: 'center', wide: 0.8, isKeptWhole: true }),
  style('Salutation', { before: 26 }),
  style('Closing', { before: 12, isKeptWithNext: true }),
  style('List Continue', { before: 3 }),
  style('Signature', { left: SIGNATURE_INDENT, isKeptWhole: true }),
  style('Addressee', { isKeptWhole: true }),
  style('Enclosures', { before: 8, size: SMALL }),
  style('Time', {}),
  style('Session Time', { before: 14, isBold: true, isKeptWithNext: true }, 'Time'),
  style('Room', { before: 1, size: 11 }),
  style('Column Title', { size: 11, isBold: true, wide: 0.3, isKeptWithNext: true }),
  style('Session Number', { isKeptWithNext: true }),
  style('Session Title', { before: 1 }),
  style('Session Subtitle', { before: 1, isItalic: true }),
  style('Access', { before: 1, isItalic: true }),
  style('Session Place', { before: 2, size: SMALL }),
  style('Session Hours', { before: 8, size: SMALL, isKeptWithNext: true }, 'Time'),
  style('List Head', { size: 10, isBold: true, isKeptWithNext: true }),
  style('Lead In', { before: 6, isKeptWithNext: true }),
  style('Role Label', { before: 6, isBold: true, isKeptWithNext: true }),
  style('Role Line', { before: 5 }),
  style('Person', { before: 2, left: 12, hanging: 12 }),
  style('Capacity', { left: 12 }),
  style('Sub Item', { before: 5 }),
  style('Floor Rule', { before: 5 }),
  style('Person Name', { isBold: true }),
  style('Person Function', { before: 1 }),
  style('Cue', { before: 6, size: 13.5 }),
  style('Direction', { before: 1, isItalic: true }),
  internalNote(),
  style('Journal Entry', { before: 8 }),
  style('Quote', { before: 12, left: QUOTE_INDENT, isItalic: true }),
  style('Quote Source', { before: 4, left: QUOTE_INDENT }),
  style('Note', { before: 8, size: SMALL }),
  style('Footer', { size: 9 }),
  { ...style('Above Table', { isKeptWithNext: true }), quickFormat: false },
  // Word wants a paragraph behind a table that ends a paper; it must not take a page of its own.
  {
    ...style('After Table', { size: 1 }),
    quickFormat: false,
    paragraph: { spacing: { line: points(1), lineRule: 'exact' } },
  },
  ...(['day', 'partOfDay', 'sessionTitle'] as const).flatMap((which) =>
    [1, 2, 3].map((depth) =>
      style(
        `${HEADINGS_OF_PROGRAMME[which]} ${depth}`,
        { before: ABOVE_HEADING[which], size: BODY, isBold: true },
        `Heading${depth}`,
      ),
    ),
  ),
];

const CHARACTER_STYLES: readonly ICharacterStyleOptions[] = [
  { id: 'Missing', name: 'Missing', run: { color: 'B00020', underline: { type: 'dotted' } } },
];

const KEPT_STYLES = new Set(
  PARAGRAPH_STYLES.filter(
    ({ basedOn = '', paragraph }) => paragraph?.keepNext === true || basedOn.startsWith('Heading'),
  ).map(({ id }) => id),
);

/** Kept on the page of the line that follows. */
export function isKeptStyle(id: string): boolean {
  return KEPT_STYLES.has(id) || /^(Title|Heading\d)$/.test(id);
}

/** `language` is the one the file opens in; `lists` are the styles that carry a sign. */
export function wordStyles(language: Language, lists: readonly IParagraphStyleOptions[]): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, ...sized(BODY), language: wordLanguage(language) },
        paragraph: { spacing: { line: LINE, lineRule: 'auto' } },
      },
      title: builtIn(TITLE),
      heading1: builtIn({ ...HEADING, before: 16, size: 13 }, 0),
      heading2: builtIn(HEADING, 1),
      heading3: builtIn(HEADING, 2),
      heading4: builtIn({ ...HEADING, isBold: false, isItalic: true }, 3),
      listParagraph: look({ before: 3, left: 18 }),
      footnoteText: { ...look({ before: 2, size: 9.5 }), semiHidden: false },
      footnoteTextChar: { run: sized(9.5) },
      hyperlink: { run: { color: INK, underline: { type: 'none' } } },
    },
    paragraphStyles: [...PARAGRAPH_STYLES, ...lists],
    characterStyles: CHARACTER_STYLES,
  };
}

/** Styles the library adds of its own accord and no paper uses. */
export const UNUSED_STYLES = /^(Heading[56]|Strong|Caption|Bibliography|TOC\d|LineNumber)$/;
