// What may be chosen for a chair's script. It is made for whoever sits in the chair; the office's own copy has the
// internal notes too.
import { choice, link, toggle } from '../options.ts';
import type { OptionValues } from '../options.ts';

export const SCRIPT_FIELDS = {
  audience: choice(
    [
      { value: 'internal', word: 'internal' },
      { value: 'delegations', word: 'chair' },
    ],
    'internal',
  ),
  sessionId: link('session'),
  minutesEach: { kind: 'minutes', usual: 5 },
  hasThemes: toggle(true),
  hasQuestions: toggle(false),
} as const;

export type ScriptOptions = OptionValues<typeof SCRIPT_FIELDS>;
