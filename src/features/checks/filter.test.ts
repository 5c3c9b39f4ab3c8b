import { expect, test } from 'vitest';
import type { Finding } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import { ALL_FINDINGS, isShown, mendableTogether, toggled } from './filter.ts';

function finding(key: string, checkId: string, severity: Finding['severity'], isMendable = true): Finding {
  return {
    key,
    checkId,
    severity,
    saying: 's',
    facts: {},
    place: { eventId: 'e' as EventId, at: 'event' },
    fix: isMendable ? { kind: 'change', saying: 's', changes: [] } : null,
  };
}

test('a severity is hidden and shown again, in the order of gravity', () => {
  const withoutWarnings = toggled(ALL_FINDINGS, 'warning');
  expect(withoutWarnings.severities).toEqual(['error', 'hint']);
  expect(toggled(withoutWarnings, 'warning')).toEqual(ALL_FINDINGS);
});

test('what is shown has a shown severity and is of the chosen kind', () => {
  const one = finding('1', 'spaces', 'warning');
  expect(isShown(ALL_FINDINGS, one)).toBe(true);
  expect(isShown({ ...ALL_FINDINGS, checkId: 'spaces' }, one)).toBe(true);
  expect(isShown({ ...ALL_FINDINGS, checkId: 'names' }, one)).toBe(false);
  expect(isShown(toggled(ALL_FINDINGS, 'warning'), one)).toBe(false);
});

test('only several findings of one kind that can be mended are mended together', () => {
  const findings = [
    finding('1', 'spaces', 'hint'),
    finding('2', 'names', 'hint'),
    finding('3', 'spaces', 'hint'),
    finding('4', 'lunch', 'hint', false),
    finding('5', 'lunch', 'hint', false),
  ];
  expect([...mendableTogether(findings)].map(([id, list]) => [id, list.map(({ key }) => key)])).toEqual([
    ['spaces', ['1', '3']],
  ]);
});
