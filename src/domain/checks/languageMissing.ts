// Languages the papers are wanted in and nobody has written yet; a paper issued in a language it has no text in.
import { LANGUAGES, type Language } from '#languages/language.ts';
import type { LocalText } from '#languages/language.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { asCount, asList, asPaper } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';

export const languageMissing: Check = {
  group: 'words',
  severity: 'hint',
  look: (event) => [...inTitles(event), ...inPapers(event)],
};

/** One finding for all: titles are where a translation begins. */
function inTitles(event: PlannedEvent): readonly Found[] {
  const wanted = event.languages.filter((language) => language !== event.mainLanguage);
  if (wanted.length === 0) return [];
  const titles = [event.title, ...Object.values(event.sessionsById).map(({ title }) => title)];
  const missing = new Set<Language>();
  let count = 0;
  for (const title of titles) {
    if (!hasText(title, event.mainLanguage)) continue;
    const lacking = wanted.filter((language) => !hasText(title, language));
    if (lacking.length > 0) count += 1;
    for (const language of lacking) missing.add(language);
  }
  if (count === 0) return [];
  const languages = LANGUAGES.filter((language) => missing.has(language));
  return [
    {
      key: shortKey('language-missing', `${event.id} ${languages.join(' ')}`),
      place: { at: 'event', eventId: event.id, field: 'languages' },
      saying: count === 1 ? 'title' : 'titles',
      facts: {
        languages: asList(languages.map((language) => ({ type: 'language', language }))),
        count: asCount(count),
      },
      fix: null,
    },
  ];
}

function inPapers(event: PlannedEvent): readonly Found[] {
  return Object.values(event.papersById).flatMap((paper): readonly Found[] => {
    if (paper.form === 'generated') return [];
    const { language, body } = paper;
    const isWritten = Object.values(body).some((text) => text.length > 0);
    if (!isWritten || (body[language]?.length ?? 0) > 0) return [];
    return [
      {
        key: shortKey('language-missing', `${paper.id} ${language}`),
        place: { at: 'paper', eventId: event.id, paperId: paper.id, field: 'language' },
        saying: 'paper',
        facts: { paper: asPaper(event, paper.id), language: { type: 'language', language } },
        fix: null,
      },
    ];
  });
}

function hasText(text: LocalText, language: Language): boolean {
  return (text[language] ?? '').trim() !== '';
}
