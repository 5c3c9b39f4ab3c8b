import { describe, expect, it } from 'vitest';
import { blankEvent, blankSession, blankSitting } from '#domain/blank.ts';
import { orderKeys } from '#base/ordered.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { compare } from '#languages/interface/en/compare.ts';
import { addWords, words } from '#languages/words.ts';
import { comparedOf } from './compared.ts';
import { groupSentence } from './groupSentence.ts';

const DAY = '2030-01-07' as Day;
const eventId = 'e' as EventId;
addWords('compare', compare);
const say = words.getFixedT('en', 'compare');

/** Opening, panel and closing, one hour each, from the minutes given. */
function content(starts: readonly number[]): EditionContent {
  const titles = ['Opening', 'Panel', 'Closing'];
  const sessions = orderKeys(3).map((order, index): Session => {
    const title = titles[index] ?? '';
    const id = title.toLowerCase() as SessionId;
    const start = starts[index] ?? 0;
    const sittingId = `${id}-1` as SittingId;
    const sitting = { ...blankSitting(sittingId, DAY), start, end: start + 60 };
    const session = blankSession(id, order, 'other');
    return { ...session, title: { en: title }, sittingsById: { [sittingId]: sitting } };
  });
  const event: PlannedEvent = {
    ...blankEvent(eventId, { days: [DAY] }),
    sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
  };
  return { event, peopleById: {}, roomsById: {}, officesById: {}, lettersById: {} };
}

function said(before: readonly number[], after: readonly number[]): readonly string[] {
  const compared = comparedOf(eventId, { before: content(before), after: content(after) }, 'en');
  const { groups, changes } = compared.comparison;
  return groups.map((group) =>
    groupSentence(
      group,
      changes.filter(({ key }) => group.changeKeys.includes(key)),
      compared,
      say,
    ),
  );
}

describe('changes that are one and the same thing', () => {
  it('are said in one line where a whole day begins later', () => {
    expect(said([600, 660, 720], [615, 675, 735])).toEqual([
      'Everything on 7 January 2030: 15 minutes later',
    ]);
  });

  it('are said as a trade where two sessions took each other’s place', () => {
    expect(said([600, 660, 720], [600, 720, 660])).toEqual(['Closing and Panel traded places']);
  });
});
