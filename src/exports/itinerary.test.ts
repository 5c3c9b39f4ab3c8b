// A person's itinerary across two of the examples, as it leaves.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itineraryTree } from '#documents/itinerary/itinerary.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { PersonId } from '#domain/ids.ts';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import { appearancesOf, type Appearance } from '#domain/people/appearances.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Language } from '#languages/language.ts';
import { fileNameOf } from './fileName.ts';
import { htmlFile } from './html/htmlFile.ts';
import { plainText } from './text/plainText.ts';

const library = joinedLibraries(
  ['003-appraisal-of-the-global-plan-of-action', '004-multi-stakeholder-hearing'].map(libraryOf),
);
const BELGIAN = 'person-marc-pecsteen-de-buytswerve' as PersonId;

function libraryOf(name: string) {
  const read = parseLibraryFile(readFileSync(`public/examples/${name}.json`, 'utf8'));
  if (!read.ok) throw new Error(name);
  return read.library;
}

function tree(
  language: Language,
  change: (appearance: Appearance) => Appearance = (appearance) => appearance,
) {
  const person = library.peopleById[BELGIAN];
  if (person === undefined) throw new Error('The ambassador is not there');
  const appearances = appearancesOf(BELGIAN, Object.values<PlannedEvent>(library.eventsById));
  return itineraryTree({ ...library, person, appearances: appearances.map(change), language });
}

describe('an itinerary', () => {
  it.each(['en', 'fr', 'ar'] as const)(
    'tells the person in %s when to be where, as what',
    async (language) => {
      const made = tree(language);
      if (made === null) throw new Error('There is no itinerary');
      await expect(plainText([made])).toMatchFileSnapshot(`golden/itinerary-${language}.txt.golden`);
      if (language === 'en')
        await expect(htmlFile([made]).replace(/<style>[^]*<\/style>/, '')).toMatchFileSnapshot(
          'golden/itinerary-en.html.golden',
        );
    },
  );

  it('is a file that names the person and begins with the first day', () => {
    const made = tree('en');
    expect(made === null ? '' : fileNameOf(made, 'docx')).toBe(
      '2017-06-23 H.E. Mr. Marc Pecsteen de Buytswerve – Itinerary.docx',
    );
  });

  it('says which are to be confirmed, and nothing of what was declined', () => {
    const made = tree('en', (one) => ({
      ...one,
      participation: {
        ...one.participation,
        state: one.participation.role === 'chair' ? 'declined' : 'tentative',
      },
    }));
    const said = made === null ? '' : plainText([made]);
    expect(said).toContain('Co-facilitator (TBC)');
    expect(said).not.toContain('Closing segment');
  });

  it('is none where the person is awaited nowhere', () => {
    expect(
      tree('en', (one) => ({ ...one, participation: { ...one.participation, state: 'replaced' } })),
    ).toBeNull();
  });
});
