// How many findings there are, in words: "one error, 3 warnings and 2 hints".
import { SEVERITIES } from '#domain/checks/finding.ts';
import { joinList } from '#languages/lists.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import type { FindingCounts } from '../checks/findings.ts';
import { FINDINGS_WORDS } from './findingsWords.ts';

export function countWords(counts: FindingCounts, language: Language): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    words.t(`count.${severity}`, { ...FINDINGS_WORDS, count: counts[severity] }),
  );
  return joinList(parts, language);
}

export function totalOf(counts: FindingCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
