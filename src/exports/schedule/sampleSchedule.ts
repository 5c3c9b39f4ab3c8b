// Test support: a programme of two days with what such programmes have: an hour after midnight, a seat nobody is named
// for, a sitting without hours.
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { Day } from '#domain/time.ts';

export function sampleSchedule(): ScheduleFacts {
  const [first, second] = ['2012-04-03' as Day, '2012-04-04' as Day];
  const sitting = {
    subtitle: '',
    room: null,
    isUnsure: false,
    lines: [],
    people: [],
    start: null,
    end: null,
  };
  return {
    eventId: 'fighting' as never,
    title: 'Fighting Human Trafficking: Partnership and Innovation',
    shortTitle: 'Fighting Human Trafficking',
    kind: 'interactive dialogue',
    language: 'en',
    timeZone: 'America/New_York',
    stage: 'final',
    stageName: 'final',
    convener: 'the President of the General Assembly',
    website: '',
    days: [first, second],
    sittings: [
      {
        ...sitting,
        sittingId: 's1-a' as never,
        sessionId: 's1' as never,
        kind: 'opening',
        title: 'Opening',
        day: first,
        start: 600,
        end: 660,
        room: { id: 'r1' as never, name: 'Conference Room 2', building: 'UN Headquarters, New York' },
        people: [
          {
            participationId: 'p1' as never,
            personId: 'al-nasser' as never,
            name: 'H.E. Mr. Nassir Al-Nasser',
            office: 'President of the General Assembly',
            role: 'President',
            isChair: true,
            isUnsure: false,
          },
        ],
      },
      {
        ...sitting,
        sittingId: 's2-a' as never,
        sessionId: 's2' as never,
        kind: 'panel',
        title: 'Panel I: Protecting the Victims',
        subtitle: 'In two parts',
        day: first,
        start: 1380,
        end: 1470,
        isUnsure: true,
        lines: ['Law', 'Money'],
        people: [
          {
            participationId: 'p2' as never,
            personId: null,
            name: 'Chair (TBC)',
            office: '',
            role: 'Chair',
            isChair: true,
            isUnsure: true,
          },
          {
            participationId: 'p3' as never,
            personId: 'mam' as never,
            name: 'Ms. Somaly Mam',
            office: 'Co-Founder & President',
            role: 'Panellist',
            isChair: false,
            isUnsure: false,
          },
        ],
      },
      {
        ...sitting,
        sittingId: 's3-a' as never,
        sessionId: 's3' as never,
        kind: 'closing',
        title: 'Closing',
        day: second,
      },
    ],
  };
}
