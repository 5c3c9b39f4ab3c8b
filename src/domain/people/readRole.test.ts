import { expect, it } from 'vitest';
import { roleNamed } from './readRole.ts';

it('a role is known in the singular and the plural', () => {
  expect(roleNamed('Panelists:')).toEqual({ role: 'panellist', isForSeveral: true, isSpeech: false });
  expect(roleNamed('**Co-Chairs:**')).toEqual({ role: 'co-chair', isForSeveral: true, isSpeech: false });
  expect(roleNamed('Chairperson')).toEqual({ role: 'chair', isForSeveral: false, isSpeech: false });
  expect(roleNamed('Interactive Q and A')).toBe(null);
});
