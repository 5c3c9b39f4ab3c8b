// Which of the findings are shown: some severities, one kind of check or all.
import { SEVERITIES, type Finding, type Severity } from '#domain/checks/finding.ts';

export interface Filter {
  readonly severities: readonly Severity[];
  /** null = all checks. */
  readonly checkId: string | null;
}

export const ALL_FINDINGS: Filter = { severities: SEVERITIES, checkId: null };

export function isShown({ severities, checkId }: Filter, finding: Finding): boolean {
  return severities.includes(finding.severity) && (checkId === null || checkId === finding.checkId);
}

/** The filter with one severity shown or hidden. */
export function toggled(filter: Filter, severity: Severity): Filter {
  const severities = SEVERITIES.filter((one) => (one === severity) !== filter.severities.includes(one));
  return { ...filter, severities };
}

/** Findings of one check that can be mended, where there are several of them. */
export function mendableTogether(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const list = byCheck.get(finding.checkId);
    if (list === undefined) byCheck.set(finding.checkId, [finding]);
    else list.push(finding);
  }
  return new Map([...byCheck].filter(([, list]) => list.length > 1));
}
