// The heading of a session out of the lines of its row: number, title, subtitle, marks beside the title ("(closed)",
// "(TBC)"), and how many of the lines it took. What stands below is people, themes and the rest.
import { fold } from '#languages/foldedText.ts';
import type { Access } from '#domain/programme/session.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { isParagraph, isProse } from '../recognise/prose.ts';
import { QUESTIONS_WORD, THEMES_WORD } from '../recognise/lineWords.ts';
import { peopleInTitle, titleAhead } from '../people/peopleInTitle.ts';
import { personAt } from '../people/personAt.ts';
import { roleLabelAt, type FoundLabel } from '../people/roleLabelAt.ts';
import { partOfDay } from '../recognise/partOfDay.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import { isPauseTitle, sessionKindOf } from './sessionKind.ts';
import { numberedTitle } from './sessionNumber.ts';
import { accessOf, accessOfLine, isTitleToBeConfirmed, withoutMarks } from './titleMarks.ts';

export interface SessionHeading {
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly number[];
  /** Lines of the body that are the heading, from its start. */
  readonly taken: number;
  readonly access: Access;
  readonly isToBeConfirmed: boolean;
}

const LONGEST_TITLE = 400;

/** "Organized by: Mission of Norway" below a title. */
const ORGANISED =
  /^(?:(?:co-)?organi[sz]ed|(?:co-)?hosted|(?:co-)?sponsored|organisée?s? par|organizad[oa]s? por|организатор\p{L}*|主办(?:单位|方)?|承办(?:单位|方)?|تنظيم)(?: by)?\s?[:：]/iu;

/** "Theme: Paying for schools" below the name of the session. */
const THEME_LABEL =
  /^(?:(?:main |general |overall )?theme|topic|title|subject|th[èe]me(?: général| principal)?|titre|sujet|tema|t[ií]tulo|asunto|тема|主题|主題|议题|議題|题目|題目|الموضوع|المحور)\s?[:：]\s*(?=\S)/iu;

export function sessionHeading(body: readonly SourceLine[]): SessionHeading {
  const [first, second] = body;
  if (first === undefined) return headingOf([], '', '', '');
  const label = labelOf(first.text);
  if (label !== null) {
    if (!isTitleLabel(label)) return headingOf([], '', '', '');
    // "Opening remarks: H.E. Mr. X": the people of the line are read with the rest.
    if (personAt(label.rest) !== null)
      return { ...headingOf([first], '', titleAhead(label.label), ''), taken: 0 };
  }
  // "Afternoon (3–6 p.m.)" over "General debate": the hours say it already.
  const isSaid = second !== undefined && isBarePartOfDay(first.text);
  if (isSaid && (canBeTitle(second, false) || isAccess(second.text))) {
    const below = sessionHeading(body.slice(1));
    if (below.taken > 0) return { ...below, lines: [...first.lines, ...below.lines], taken: below.taken + 1 };
  }
  const numbered = numberedTitle(withoutColon(first.text));
  const below = second?.text.replace(THEME_LABEL, '') ?? '';
  const isOnlyNumber = numbered.number !== '' && numbered.title === '';
  const hasSecond = second !== undefined && canBeTitle(second, isOnlyNumber) && !isListStart(body, 1);
  if (isOnlyNumber) {
    if (!hasSecond) return headingOf([first], numbered.number, '', '');
    return headingOf([first, second], numbered.number, below, '');
  }
  const title = numbered.title === '' ? withoutColon(first.text) : numbered.title;
  if (hasSecond) {
    // "Keynote address:" with its subject on the next line is one title.
    if (/[:：]\s*$/u.test(first.text))
      return headingOf([first, second], numbered.number, `${title}: ${below}`, '');
    if (isSubtitle(first, second, title)) return headingOf([first, second], numbered.number, title, below);
  }
  return headingOf([first], numbered.number, title, '');
}

/** "Morning", "下午"; "Morning meeting" is a title. */
function isBarePartOfDay(text: string): boolean {
  const words = withoutColon(text);
  return !/\s/u.test(words) && words.length <= 14 && partOfDay(words) !== null;
}

/** A label of people; "Panel 2: Trade" is a number and a title. */
function labelOf(text: string): FoundLabel | null {
  return numberedTitle(text).number === '' ? roleLabelAt(text) : null;
}

/** "Opening remarks:", "Keynote speech: Trade after the algorithm" name what is done, "Moderator:" who does it. */
function isTitleLabel({ label, isSpeech }: FoundLabel): boolean {
  return isSpeech || sessionKindOf('', label) !== 'other';
}

function headingOf(
  lines: readonly SourceLine[],
  number: string,
  title: string,
  subtitle: string,
): SessionHeading {
  const whole = lines.map((line) => line.text).join(' ');
  return {
    number,
    title: withoutMarks(withoutColon(title)),
    subtitle: withoutMarks(withoutColon(subtitle)),
    lines: lines.flatMap((line) => line.lines),
    taken: lines.length,
    access: accessOf(whole),
    isToBeConfirmed: isTitleToBeConfirmed(whole),
  };
}

function withoutColon(text: string): string {
  return text.replace(/[\s:：;；–—-]+$/u, '').trim();
}

/** Below the first line of a row: neither about somebody, nor a room, nor a sentence, nor over a list. */
function canBeTitle(line: SourceLine, mayBeLong: boolean): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE || isParagraph(text) || (!mayBeLong && isProse(text))) return false;
  if (line.bullet !== null || /[?？]\s*$/u.test(text)) return false;
  if (labelOf(text) !== null || personAt(text) !== null || roomOfLine(text) !== null) return false;
  if (isAccess(text) || ORGANISED.test(text)) return false;
  // "Welcome by Ms. X, Director" below "Opening session" is about somebody.
  if (!mayBeLong && peopleInTitle(text).people.length > 0) return false;
  const words = fold(text.slice(0, 120));
  return !(/[:：]\s*$/u.test(text) && (THEMES_WORD.at(words) >= 0 || QUESTIONS_WORD.at(words) >= 0));
}

/** "Closed meeting" alone on its line, and nothing but that. */
function isAccess(text: string): boolean {
  return text.length <= 160 && accessOfLine(text) !== 'unstated';
}

/** A line over bullets leads them in. */
function isListStart(body: readonly SourceLine[], place: number): boolean {
  const line = body[place];
  const next = body[place + 1];
  return line !== undefined && next?.bullet != null && /[:：]\s*$/u.test(line.text);
}

/** Set apart, quoted, or after a title that only names its kind. */
function isSubtitle(first: SourceLine, second: SourceLine, title: string): boolean {
  // "Item 2" is no more about "Item 1".
  if (numberedTitle(second.text).number !== '' && numberedTitle(first.text).number !== '') return false;
  if (second.isAfterBlank && isPauseTitle(title)) return false;
  if (/^["“«„‘'「『《]/u.test(second.text) || /^[(（]/u.test(second.text)) return true;
  if (second.look !== 'plain' && second.look !== first.look) return true;
  return title.length <= 40 && !/[.。]\s*$/u.test(second.text) && second.text.length <= 200;
}
