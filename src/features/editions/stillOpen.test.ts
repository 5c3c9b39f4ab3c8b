import { expect, test } from 'vitest';
import type { Finding } from '#domain/checks/finding.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import { dialogueOf2012, sessionId } from '#domain/programme/sampleProgramme.ts';
import { stillOpen } from './stillOpen.ts';

const whole = dialogueOf2012();
const id = sessionId('panel2');
const panel = whole.sessionsById[id];
if (panel === undefined) throw new Error('The sample has no second panel');
const event = {
  ...whole,
  sessionsById: { [id]: { ...panel, participationsById: {}, isToBeConfirmed: true } },
};

const found = (key: string, severity: Finding['severity']): Finding => ({
  checkId: 'overlap',
  severity,
  key,
  place: { eventId: event.id, at: 'event' },
  saying: 'usual',
  facts: {},
  fix: null,
});

const keysAt = (stage: 'programme' | 'final' | 'revised', all: readonly Finding[] = []) =>
  stillOpen(EMPTY_LIBRARY, event, stage, all).map(({ checkId, key }) => [checkId, key]);

test('a programme may be issued with what is to be confirmed; a final or a revised one is asked about', () => {
  expect(keysAt('programme')).toEqual([]);
  expect(keysAt('final')).toEqual(keysAt('revised'));
  expect(keysAt('final').map(([checkId]) => checkId)).toEqual(['open-in-final']);
});

test('errors are asked about before what is to be confirmed, warnings and hints are not, and nothing twice', () => {
  const [[, open = ''] = []] = keysAt('final');
  const all = [
    found('clash', 'error'),
    found(open, 'error'),
    found('lunch', 'warning'),
    found('dash', 'hint'),
  ];
  expect(keysAt('final', all)).toEqual([
    ['overlap', 'clash'],
    ['open-in-final', open],
  ]);
});

test('what was silenced with a reason is not asked about again', () => {
  const [[, open = ''] = []] = keysAt('final');
  const silencedByKey = { [open]: { reason: 'As agreed', on: '2012-03-26' as never } };
  const silenced = { ...event, checks: { severityByCheck: {}, silencedByKey } };
  expect(stillOpen(EMPTY_LIBRARY, silenced, 'final', [])).toEqual([]);
});
