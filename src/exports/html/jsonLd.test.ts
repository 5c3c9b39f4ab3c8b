import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentSource } from '#documents/source.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { event, HALL, library, PANEL, PROGRAMME } from '#domain/editions/sampleEvent.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';
import { jsonLd } from './jsonLd.ts';

const issued: EditionContent = { ...library, event: { ...event, defaultRoomId: HALL }, lettersById: {} };

function withPanel(change: (panel: Session) => Session): EditionContent {
  const panel = issued.event.sessionsById[PANEL];
  if (panel === undefined) throw new Error('There is no panel');
  const sessionsById = { ...issued.event.sessionsById, [PANEL]: change(panel) };
  return { ...issued, event: { ...issued.event, sessionsById } };
}

function withSittings(change: (sitting: Sitting) => readonly Sitting[]): EditionContent {
  return withPanel((panel) => ({
    ...panel,
    sittingsById: Object.fromEntries(
      Object.values(panel.sittingsById).flatMap((sitting) => change(sitting).map((one) => [one.id, one])),
    ),
  }));
}

function sourceOf(content: EditionContent, editionBefore?: EditionContent): DocumentSource {
  const paper = content.event.papersById[PROGRAMME];
  if (paper === undefined) throw new Error('There is no programme');
  return { ...content, paper, language: 'en', ...(editionBefore === undefined ? {} : { editionBefore }) };
}

const said = (content: EditionContent, before?: EditionContent): unknown =>
  JSON.parse(jsonLd(makeDocument(sourceOf(content, before))));

const PLACE = { '@type': 'Place', name: 'General Assembly Hall' };
const PANEL_SAID = {
  '@type': 'Event',
  name: 'Prevention',
  startDate: '2012-04-03T11:00',
  endDate: '2012-04-03T13:00',
  location: PLACE,
  performer: [
    { '@type': 'Person', name: 'Somaly Mam', jobTitle: 'President, Somaly Mam Foundation' },
    { '@type': 'Person', name: 'Yury Fedotov', jobTitle: 'Executive Director, UNODC' },
  ],
};

describe('the data in the HTML of a programme', () => {
  it('tells what, when, where and who, and no status while there was no edition before', () => {
    const whole = withPanel((panel) => panel);
    expect(
      said({ ...whole, event: { ...whole.event, convener: { en: 'President of the General Assembly' } } }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Fighting Human Trafficking',
      inLanguage: 'en',
      startDate: '2012-04-03',
      endDate: '2012-04-03',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: PLACE,
      organizer: { '@type': 'Organization', name: 'President of the General Assembly' },
      subEvent: [PANEL_SAID],
    });
  });

  it('says of each sitting whether it stands as in the edition before', () => {
    expect(said(issued, issued)).toMatchObject({
      subEvent: [{ ...PANEL_SAID, eventStatus: 'https://schema.org/EventScheduled' }],
    });
  });

  it('says of a moved sitting when it was to begin', () => {
    const moved = withSittings((sitting) => [{ ...sitting, start: 900, end: 1020 }]);
    expect(said(moved, issued)).toMatchObject({
      subEvent: [
        {
          startDate: '2012-04-03T15:00',
          eventStatus: 'https://schema.org/EventRescheduled',
          previousStartDate: '2012-04-03T11:00',
        },
      ],
    });
  });

  it('keeps what was taken out, as cancelled', () => {
    expect(
      said(
        withSittings(() => []),
        issued,
      ),
    ).toMatchObject({
      subEvent: [{ ...PANEL_SAID, eventStatus: 'https://schema.org/EventCancelled' }],
    });
  });

  it('names nobody who declined', () => {
    const declined = withPanel((panel) => ({
      ...panel,
      participationsById: Object.fromEntries(
        Object.values(panel.participationsById).map((one): [string, Participation] => [
          one.id,
          { ...one, state: 'declined' },
        ]),
      ),
    }));
    expect(JSON.stringify(said(declined))).not.toContain('Fedotov');
  });
});
