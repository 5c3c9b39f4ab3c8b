// Test support: every paper that prints a programme, of every example and of one meeting in six languages.
import type { OrderKey } from '#base/ordered.ts';
import type { DocumentSource } from '#documents/source.ts';
import { translatedSource } from '#documents/translatedSample.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { PaperId } from '#domain/ids.ts';
import { LANGUAGES } from '#languages/language.ts';
import { loadSeeds, SEED_IDS } from '#reference/acceptance/publicFolder.ts';

const LAYOUTS = ['programme-table', 'programme-list', 'programme-days', 'programme-rooms', 'agenda'] as const;
/** One layout in columns and one without: the others say the same in other places. */
const LAYOUTS_IN_LANGUAGES = ['programme-table', 'programme-list'] as const;

export interface NamedPaper {
  readonly name: string;
  readonly source: DocumentSource;
}

/** As the menu makes them, with the questions; and as the office set them up. */
export async function programmePapers(): Promise<readonly NamedPaper[]> {
  const seeds = await loadSeeds();
  return SEED_IDS.flatMap((id) => {
    const { eventsById, ...library } = seeds[id];
    return Object.values(eventsById).flatMap((event): readonly NamedPaper[] => {
      const content = { event, ...library, lettersById: {} };
      const own = Object.values(event.papersById).flatMap((paper): readonly NamedPaper[] =>
        paper.form === 'generated' && isProgramme(paper.type)
          ? [{ name: `${id} its own ${paper.type}`, source: { ...content, paper, language: paper.language } }]
          : [],
      );
      const made = LAYOUTS.map((type): NamedPaper => {
        const blank = blankGeneratedPaper('made' as PaperId, '' as OrderKey, type, event.mainLanguage);
        const paper = { ...blank, name: { en: 'Programme' }, options: { hasQuestions: true } };
        return { name: `${id} ${type}`, source: { ...content, paper, language: event.mainLanguage } };
      });
      return [...made, ...own];
    });
  });
}

export function papersInLanguages(): readonly NamedPaper[] {
  return LANGUAGES.flatMap((language) =>
    LAYOUTS_IN_LANGUAGES.map((type): NamedPaper => {
      const source = translatedSource('programme', language);
      const paper = source.paper.form === 'generated' ? { ...source.paper, type, options: {} } : source.paper;
      return { name: `${language} ${type}`, source: { ...source, paper } };
    }),
  );
}

function isProgramme(type: string): boolean {
  return LAYOUTS.some((layout) => layout === type);
}
