import { expect, it } from 'vitest';
import { cutAsText } from './cutAsText.ts';
import { cutText } from './cutText.ts';

const LINES = [
  '1400-1410GMT Opening by the President of the General Assembly',
  '1445-1715GMT Panel I: The response of the United Nations system',
  'Moderator: Jane Doe, Under-Secretary-General for Global',
  'Communication',
  'Panelists:',
  'o Dr. Omar Haddad, Director-General of the',
  'World Health Organization',
  'o Mr. John Smith, Coordinator for Humanitarian Affairs and',
  'Emergency Relief',
  'o Ms. Ann Brown, chief executive of the largest society of the',
  'region',
];

it('a text with a blank line below every line goes on across them', () => {
  expect(cutAsText(cutText(LINES.join('\n\n')))).toEqual([
    '1400-1410GMT Opening by the President of the General Assembly «1»',
    '1445-1715GMT Panel I: The response of the United Nations system «3»',
    'Moderator: Jane Doe, Under-Secretary-General for Global Communication «5,7»',
    'Panelists: «9»',
    '>{o} Dr. Omar Haddad, Director-General of the World Health Organization «11,13»',
    '>{o} Mr. John Smith, Coordinator for Humanitarian Affairs and Emergency Relief «15,17»',
    '>{o} Ms. Ann Brown, chief executive of the largest society of the region «19,21»',
  ]);
});

it('a text with some lines apart keeps its blank lines', () => {
  const text = `${LINES.slice(0, 6).join('\n\n')}\n\n${LINES.slice(6).join('\n')}`;
  expect(cutAsText(cutText(text))[5]).toBe('¶>{o} Dr. Omar Haddad, Director-General of the «11»');
});
