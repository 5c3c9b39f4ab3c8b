// One session as it was read and corrected. The same reading and the same correction give the same object.
import type { ProposedPart, ProposedSession, ProposedSubItem } from '#domain/importing/proposal.ts';
import type { ReadParticipation, ReadSession } from '#imports/programme/reading.ts';
import { isDay, type Day } from '#domain/time.ts';
import { lineKey, type LineList, type SessionCorrection } from './corrections.ts';

export interface ReviewedSession {
  readonly read: ReadSession;
  /** Without what was removed. */
  readonly proposed: ProposedSession;
  /** Everybody who was read, the removed too. */
  readonly parts: readonly ReviewedPart[];
  /** Its own day, where somebody put it on another than the one it stands under. */
  readonly date: Day | null;
  readonly isTaken: boolean;
  readonly isJoined: boolean;
  /** The reader was not sure, and nobody has corrected it: somebody should say that it is right. */
  readonly isDoubtful: boolean;
  readonly needsLook: boolean;
}

export interface ReviewedPart {
  readonly read: ReadParticipation;
  readonly part: ProposedPart;
  readonly isLeft: boolean;
}

const known = new WeakMap<ReadSession, { correction: SessionCorrection; made: ReviewedSession }>();

export function reviewedSession(read: ReadSession, correction: SessionCorrection): ReviewedSession {
  const before = known.get(read);
  if (before?.correction === correction) return before.made;
  const made = makeReviewed(read, correction);
  known.set(read, { correction, made });
  return made;
}

/** Past what is remembered, which the list still needs. */
export function freshSession(read: ReadSession, correction: SessionCorrection | undefined): ReviewedSession {
  return makeReviewed(read, correction ?? {});
}

function makeReviewed(read: ReadSession, correction: SessionCorrection): ReviewedSession {
  const parts = partsOf(read, correction);
  const isTaken = correction.isLeft !== true;
  const isCorrected = Object.keys(correction).some((field) => field !== 'isLeft' && field !== 'isRight');
  const isDoubtful = isTaken && !isCorrected && isGuess(read);
  return {
    read,
    proposed: proposedOf(read, correction, parts),
    parts,
    date: isDay(correction.date) ? correction.date : null,
    isTaken,
    isJoined: correction.isJoined === true,
    isDoubtful,
    needsLook: isDoubtful && correction.isRight !== true,
  };
}

function isGuess({ certainty, title, sittings, people }: ReadSession): boolean {
  return [
    certainty,
    title.certainty,
    ...sittings.map(({ start }) => start.certainty),
    ...people.map((one) => one.certainty),
  ].includes('guess');
}

function proposedOf(
  read: ReadSession,
  correction: SessionCorrection,
  parts: readonly ReviewedPart[],
): ProposedSession {
  return {
    key: read.key,
    sourceId: read.sourceId ?? '',
    kind: correction.kind ?? read.kind,
    number: correction.number ?? read.number,
    title: correction.title ?? read.title.value,
    subtitle: correction.subtitle ?? read.subtitle,
    sittings:
      correction.sittings ??
      read.sittings.map(({ start, end, isEndInferred, timeAs, room }) => ({
        start: start.value,
        end: end?.value ?? null,
        isEndInferred,
        timeAs,
        room: room?.value ?? null,
      })),
    people: parts.filter((one) => !one.isLeft && !isBlank(one)).map(({ part }) => part),
    themesLeadIn: correction.themesLeadIn ?? read.themesLeadIn,
    themes: wordsOf(linesOf(read, 'themes', correction)),
    questions: wordsOf(linesOf(read, 'questions', correction)),
    subItems: linesOf(read, 'subItems', correction)
      .filter(isSaid)
      .map(({ text, place }): ProposedSubItem => ({
        text: text ?? '',
        minutes: minutesOf(read, correction, place),
      })),
    access: correction.access ?? read.access,
    isToBeConfirmed: correction.isToBeConfirmed ?? read.isToBeConfirmed,
    note:
      correction.note ??
      [read.track, ...read.remarks.map(({ value }) => value)].filter((one) => one !== '').join('\n'),
  };
}

export interface ReviewedLine {
  readonly place: number;
  readonly key: string;
  /** As it stands in the source; empty = added by hand. */
  readonly read: string;
  /** null = dropped. */
  readonly text: string | null;
}

/** The lines of a list as corrected, with those that were dropped and those added by hand. */
export function linesOf(
  read: ReadSession,
  list: LineList,
  { lines: corrected = {}, moreLines = {} }: SessionCorrection,
): readonly ReviewedLine[] {
  const added = Array.from({ length: moreLines[list] ?? 0 }, () => '');
  return [...read[list].map(({ value }) => value), ...added].map((value, place) => {
    const key = lineKey(list, place);
    const text = corrected[key];
    return { place, key, read: value, text: text === undefined ? value : text };
  });
}

function isSaid({ text }: ReviewedLine): boolean {
  return text !== null && text.trim() !== '';
}

function wordsOf(lines: readonly ReviewedLine[]): readonly string[] {
  return lines.filter(isSaid).map(({ text }) => text ?? '');
}

export function minutesOf(
  { subItems }: ReadSession,
  { minutes = {} }: SessionCorrection,
  place: number,
): number | null {
  const corrected = minutes[place];
  return corrected === undefined ? (subItems[place]?.minutes ?? null) : corrected;
}

/** Added by hand, and nothing said of it yet. */
function isBlank({ read, part }: ReviewedPart): boolean {
  return (
    read.lines.length === 0 &&
    `${part.honorific}${part.givenName}${part.familyName}${part.function}` === '' &&
    !part.isToBeConfirmed
  );
}

function partsOf(
  { people }: ReadSession,
  { parts = {}, people: added = [] }: SessionCorrection,
): readonly ReviewedPart[] {
  const counts = new Map<string, number>();
  return [...people, ...added].map((read) => {
    const { lines, certainty: _certainty, ...said } = read;
    const name = `${lines[0] ?? 0} ${read.honorific} ${read.givenName} ${read.familyName}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const key = count === 0 ? name : `${name} ${count}`;
    const { isLeft = false, ...corrected } = parts[key] ?? {};
    const isRoleSaid = read.roleAs !== '' || corrected.role !== undefined || added.includes(read);
    return { read, part: { ...said, isRoleSaid, ...corrected, key }, isLeft };
  });
}
