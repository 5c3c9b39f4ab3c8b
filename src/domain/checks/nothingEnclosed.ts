// A letter that says it encloses something, and encloses nothing.
import type { Check } from './check.ts';
import { asPaper, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { bodyTextsOf } from './texts.ts';

const ENCLOSING =
  /\b(?:enclose herewith|enclosed(?: herewith)?,? (?:please find|for|is|are)|please find (?:enclosed|attached)|the (?:attached|enclosed)|attached herewith|ci-joint|adjunt[oa]s? (?:a la presente|encontrará)|прилагаемы[йе])\b/iu;

export const nothingEnclosed: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) =>
    Object.values(event.papersById).flatMap((paper): readonly Found[] => {
      if (paper.form !== 'letter' || Object.keys(paper.enclosuresById).length > 0) return [];
      for (const text of bodyTextsOf(event, paper)) {
        const match = ENCLOSING.exec(text.text);
        if (match === null) continue;
        return [
          {
            key: shortKey('nothing-enclosed', paper.id),
            place: text.place,
            saying: 'usual',
            facts: { wording: asText(match[0]), paper: asPaper(event, paper.id) },
            fix: null,
          },
        ];
      }
      return [];
    }),
};
