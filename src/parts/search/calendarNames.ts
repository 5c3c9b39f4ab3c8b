// Months and weekdays by all their names: who types "avril" or "апрель" means April, whatever language it stands in.
import { monthName, weekdayName } from '#languages/dayNames.ts';
import { fold } from '#languages/foldedText.ts';
import { LANGUAGES } from '#languages/language.ts';

const BY_NAME = namesByName();

/** The same month or weekday in the other languages; none for any other word. `word` is folded. */
export function otherCalendarNames(word: string): readonly string[] {
  return BY_NAME.get(word)?.filter((name) => name !== word) ?? [];
}

function namesByName(): ReadonlyMap<string, readonly string[]> {
  const spelled = LANGUAGES.filter((language) => language !== 'zh');
  const months = Array.from({ length: 12 }, (_, index) =>
    spelled.flatMap((language) =>
      [...monthName(index + 1, language).split('/'), monthName(index + 1, language, 'alone')].filter(
        isOneWord,
      ),
    ),
  );
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    spelled.map((language) => weekdayName(index, language)),
  );
  return new Map(
    [...months, ...weekdays].flatMap((names) => {
      const all = [...new Set(names.map(fold))];
      return all.map((name) => [name, all] as const);
    }),
  );
}

function isOneWord(name: string): boolean {
  return !/[\s/]/.test(name);
}
