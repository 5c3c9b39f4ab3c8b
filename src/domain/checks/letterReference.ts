// A letter that cites a letter nobody can find: a date typed for which there is no letter, a reference to nothing, or to
// a letter that is younger than itself.
import type { Letter, LetterReference } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import type { Check } from './check.ts';
import { datesIn } from './datesInText.ts';
import { setting } from './edits.ts';
import { asDay, asPaper, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { bodyTextsOf } from './texts.ts';

const CITING =
  /\b(?:my|our|his|her|previous|earlier) (?:previous |earlier |last )?letters?,? (?:dated|of)\s*(?:\d{1,2}(?: and|,)\s*)*$/;

export const letterReference: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) =>
    Object.values(event.papersById).flatMap((paper) =>
      paper.form === 'letter' ? [...typedReferences(event, paper), ...keptReferences(event, paper)] : [],
    ),
};

function typedReferences(event: PlannedEvent, letter: Letter): readonly Found[] {
  const known = new Set<Day>();
  for (const paper of Object.values(event.papersById)) {
    if (paper.form === 'letter' && paper.id !== letter.id && paper.date !== null) known.add(paper.date);
  }
  for (const { date } of letter.references) if (date !== null) known.add(date);
  return bodyTextsOf(event, letter).flatMap((text) =>
    datesIn(text).flatMap(({ day, hasYear, from, to }): readonly Found[] => {
      if (day === null || !hasYear || known.has(day) || !CITING.test(text.text.slice(0, from))) return [];
      const written = text.text.slice(from, to);
      return [
        {
          key: shortKey('letter-reference', letter.id, written),
          place: text.place,
          saying: 'typed',
          facts: { written: asText(written), paper: asPaper(event, letter.id) },
          fix: null,
        },
      ];
    }),
  );
}

function keptReferences(event: PlannedEvent, letter: Letter): readonly Found[] {
  const dayOf = ({ paperId, date }: LetterReference): Day | null => {
    const cited = paperId === null ? undefined : event.papersById[paperId];
    return (cited?.form === 'letter' ? cited.date : null) ?? date;
  };
  return letter.references.flatMap((reference): readonly Found[] => {
    const day = dayOf(reference);
    const isNothing = reference.paperId === null && day === null;
    const isLater = day !== null && letter.date !== null && day > letter.date;
    if (!isNothing && !isLater) return [];
    const path = ['eventsById', event.id, 'papersById', letter.id, 'references'];
    // The same reference twice is one finding, and goes as one.
    const kept = letter.references.filter(
      (other) => dayOf(other) !== day || (isNothing && other.paperId !== null),
    );
    return [
      {
        key: shortKey('letter-reference', `${letter.id} ${day ?? 'nothing'}`),
        place: { at: 'paper', eventId: event.id, paperId: letter.id, field: 'references' },
        saying: isNothing ? 'nothing' : 'later',
        facts: {
          paper: asPaper(event, letter.id),
          ...(day === null ? {} : { day: asDay(day) }),
          ...(letter.date === null ? {} : { own: asDay(letter.date) }),
        },
        fix: setting('drop-reference', path, letter.references, kept),
      },
    ];
  });
}
