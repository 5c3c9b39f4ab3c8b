// Who a paper is for. What is nobody else's business (minutes allotted, where an invitation stands, contacts) prints for
// the office alone, and such a paper says so at the foot of every page.
import type { Participation } from '#domain/people/participation.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { choice } from './options.ts';
import { emphasis, text } from './tree.ts';
import type { Inline } from './tree.ts';
import type { Voice } from './voice.ts';

export type Audience = 'public' | 'delegations' | 'internal';

export const audienceField = choice(
  [
    { value: 'public', word: 'public' },
    { value: 'delegations', word: 'delegations' },
    { value: 'internal', word: 'internal' },
  ],
  'public',
);

/** "Internal", or nothing for a paper that anybody may read. */
export function audienceMark(audience: unknown, voice: Voice): string {
  const { marks } = generatedWordsIn(voice.language);
  return audience === 'internal' || audience === 'delegations' ? marks[audience] : '';
}

/** What only the office reads behind a name: " [5 minutes; invited]". */
export function internalRemark(one: Participation, audience: Audience, voice: Voice): readonly Inline[] {
  if (audience !== 'internal') return [];
  const state = one.state === 'confirmed' ? '' : (generatedWordsIn(voice.language).states[one.state] ?? '');
  const remarks = [one.minutes === null ? '' : voice.words.minutes(one.minutes), state].filter(
    (remark) => remark !== '',
  );
  return remarks.length === 0 ? [] : [emphasis([text(` [${remarks.join('; ')}]`)])];
}

/** The people who will be there or be heard, and print: nobody who declined or was replaced. */
export function isExpected({ isPrinted, state }: Participation): boolean {
  return isPrinted && state !== 'declined' && state !== 'replaced';
}
