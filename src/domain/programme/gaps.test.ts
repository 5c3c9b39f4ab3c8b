import { describe, expect, it } from 'vitest';
import { gapsBetweenRows, gapsOf, type Gap } from './gaps.ts';
import { programmeOf } from './rows.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  day,
  dialogueOf2012,
  hearingOf2017,
  hoursAsText,
  roomId,
  sampleEvent,
} from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const asText = (gap: Gap) => `${gap.gapId ?? 'hole'} ${hoursAsText(gap)}`;
const lines = (event: PlannedEvent) =>
  programmeOf(event).flatMap((programme) =>
    gapsBetweenRows(event, programme).map(({ before, gap }) => `${asText(gap)} above ${before ?? 'nothing'}`),
  );

describe('the gaps of a track', () => {
  it('are the holes between its sittings: a lunch nobody wrote down', () => {
    expect(gapsOf(dialogueOf2012(), day('2012-04-03'), roomId('cr2')).map(asText)).toEqual([
      'hole 13:00-15:00',
    ]);
    expect(gapsOf(appraisalOf2017(), day('2017-09-27'), roomId('ga-hall')).map(asText)).toEqual([
      'hole 13:00-15:00',
    ]);
    expect(gapsOf(appraisalOf2017(), day('2017-09-27'), roomId('trusteeship'))).toEqual([]);
  });

  it('do not open behind a sitting without end: it lasts until the next begins', () => {
    expect(gapsOf(hearingOf2017(), day('2017-06-23'), roomId('cr4')).map(asText)).toEqual([
      'hole 13:00-15:00',
    ]);
  });

  it('include those fixed to the clock for the room or for every room, and the holes beside them', () => {
    const event = sampleEvent({
      defaultRoom: 'a',
      sessions: [
        { id: 'one', sittings: [{ hours: '10:00-12:30' }] },
        { id: 'two', sittings: [{ hours: '15:00-18:00' }] },
      ],
      gaps: [
        { id: 'lunch', hours: '13:00-15:00' },
        { id: 'prayer', hours: '12:30-12:45', room: 'a' },
        { id: 'elsewhere', hours: '11:00-12:00', room: 'b' },
      ],
    });
    expect(gapsOf(event, SAMPLE_DAY, roomId('a')).map(asText)).toEqual([
      'prayer 12:30-12:45',
      'hole 12:45-13:00',
      'lunch 13:00-15:00',
    ]);
  });

  it('do not open under a long sitting that spans a short one', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'long', sittings: [{ hours: '10:00-13:00' }] },
        { id: 'short', sittings: [{ hours: '10:30-11:00' }] },
        { id: 'next', sittings: [{ hours: '13:00-14:00' }] },
      ],
    });
    expect(gapsOf(event, SAMPLE_DAY, null)).toEqual([]);
  });
});

describe('the gap lines of the sheet', () => {
  it('stand above the row that follows the hole', () => {
    expect(lines(dialogueOf2012())).toEqual(['hole 13:00-15:00 above panel2@2012-04-03']);
  });

  it('show only hours in which no room sits', () => {
    expect(lines(appraisalOf2017())).toEqual([
      'hole 13:00-15:00 above panel1@2017-09-27',
      'hole 13:00-15:00 above closing@2017-09-28',
    ]);
  });

  it('stand behind the last row where nothing follows', () => {
    const event = sampleEvent({
      sessions: [{ id: 'one', sittings: [{ hours: '10:00-13:00' }] }],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    expect(lines(event)).toEqual(['lunch 13:00-15:00 above nothing']);
  });
});
