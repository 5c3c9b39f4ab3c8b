// A letter that cites a letter nobody can find: a date typed for which there is no letter, a reference to nothing, or to
// a letter that is younger than itself.
import type { Letter } from '../papers/paper.ts';
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
  return letter.references.flatMap(({ paperId, date }, index): readonly Found[] => {
    const cited = paperId === null ? undefined : event.papersById[paperId];
    const day = (cited?.form === 'letter' ? cited.date : null) ?? date;
    const place = { at: 'paper', eventId: event.id, paperId: letter.id, field: 'references' } as const;
    const path = ['eventsById', event.id, 'papersById', letter.id, 'references'];
    const without = letter.references.filter((_, other) => other !== index);
    const fix = setting('drop-reference', path, letter.references, without);
    const facts = { paper: asPaper(event, letter.id) };
    if (paperId === null && date === null) {
      return [
        { key: shortKey('letter-reference', `${letter.id} nothing`), place, saying: 'nothing', facts, fix },
      ];
    }
    if (day === null || letter.date === null || day <= letter.date) return [];
    return [
      {
        key: shortKey('letter-reference', `${letter.id} ${day}`),
        place,
        saying: 'later',
        facts: { ...facts, day: asDay(day), own: asDay(letter.date) },
        fix,
      },
    ];
  });
}
