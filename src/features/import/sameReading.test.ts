import { describe, expect, it } from 'vitest';
import { readProgrammeText } from '#imports/pasted-text/readProgramme.ts';
import { sameReading } from './sameReading.ts';

const TEXT =
  'Seminar on water\n3 June 2024\n10:00 - 11:00 Panel on wells\nScene-setter: Ms. Ana Ruiz, Mayor\n11:00 - 12:00 Closing';

const read = (answers: Readonly<Record<string, string>>) =>
  readProgrammeText(TEXT, { language: null, today: null, answers });

describe('a source read again with an answer', () => {
  it('says what the answer makes of it, and keeps the rows it does not touch as they were', () => {
    const before = read({});
    const [question] = before.questions;
    const now = read({ [question?.key ?? '']: 'moderator' });
    const kept = sameReading(before, now);
    expect(question?.kind).toBe('which-role');
    expect(kept).toEqual(now);
    const [panel, closing] = kept.days[0]?.sessions ?? [];
    expect(panel?.people[0]?.role).toBe('moderator');
    expect(panel).not.toBe(before.days[0]?.sessions[0]);
    expect(closing).toBe(before.days[0]?.sessions[1]);
    expect(kept.source).toBe(before.source);
  });
});
