import { expect, test } from 'vitest';
import type { Finding, Place } from '#domain/checks/finding.ts';
import type { PaperId, PersonId, RoomId } from '#domain/ids.ts';
import { dialogueOf2012, SAMPLE_DAY, sessionId } from '#domain/programme/sampleProgramme.ts';
import { findingsByPlace } from './groups.ts';

const event = dialogueOf2012();

function finding(key: string, place: Place): Finding {
  return { checkId: 'a', severity: 'hint', key, place, saying: 's', facts: {}, fix: null };
}

test('findings stand in the order in which one walks through the event', () => {
  const eventId = event.id;
  const findings = [
    finding('1', { eventId, at: 'room', roomId: 'cr2' as RoomId }),
    finding('2', { eventId, at: 'session', sessionId: sessionId('panel2') }),
    finding('3', { eventId, at: 'person', personId: 'ban' as PersonId }),
    finding('4', { eventId, at: 'session', sessionId: sessionId('opening') }),
    finding('5', { eventId, at: 'paper', paperId: 'letter' as PaperId }),
    finding('6', { eventId, at: 'day', day: SAMPLE_DAY }),
    finding('7', { eventId, at: 'event' }),
    finding('8', { eventId, at: 'session', sessionId: sessionId('panel2'), field: 'title' }),
  ];
  const keys = findingsByPlace(event, findings).map(({ area, places }) => [
    area,
    places.map((place) => place.findings.map(({ key }) => key).join()),
  ]);
  expect(keys).toEqual([
    ['event', ['7']],
    ['programme', ['6', '4', '2,8']],
    ['paper', ['5']],
    ['person', ['3']],
    ['room', ['1']],
  ]);
});
