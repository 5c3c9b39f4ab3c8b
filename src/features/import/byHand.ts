// What a person adds to a reading: a row or somebody who takes part, empty and of no line of the source. From then on it
// is corrected and left out as what was read is.
import type { ReadParticipation, ReadSession } from '#imports/programme/reading.ts';

export interface AddedSession {
  readonly session: ReadSession;
  /** Place of the day in the source. */
  readonly day: number;
  /** Key of the row it stands behind; null = the day has none. */
  readonly after: string | null;
}

/** `count` = rows added by hand before it. */
export function blankSession(count: number): ReadSession {
  return {
    key: `by-hand-${count + 1}`,
    kind: 'other',
    number: '',
    title: { value: '', lines: [], certainty: 'sure' },
    subtitle: '',
    sittings: [],
    people: [],
    themesLeadIn: '',
    themes: [],
    questions: [],
    subItems: [],
    remarks: [],
    track: '',
    access: 'unstated',
    isToBeConfirmed: false,
    lines: [],
    certainty: 'sure',
  };
}

export function blankParticipation(role: string): ReadParticipation {
  return {
    honorific: '',
    givenName: '',
    familyName: '',
    isFamilyNameFirst: false,
    function: '',
    isFunctionFirst: false,
    isToBeConfirmed: false,
    mode: 'in-person',
    isModeFirst: false,
    formerTitle: '',
    capacity: '',
    role,
    roleAs: '',
    lines: [],
    certainty: 'sure',
  };
}

/** The rows of a day with those added by hand, each behind the row it was added after; at the end where that is gone. */
export function withAdded(
  rows: readonly ReadSession[],
  added: readonly AddedSession[],
): readonly ReadSession[] {
  if (added.length === 0) return rows;
  const all = [...rows];
  for (const { session, after } of added) {
    const at = all.findIndex(({ key }) => key === after);
    all.splice(at < 0 ? all.length : at + 1, 0, session);
  }
  return all;
}
