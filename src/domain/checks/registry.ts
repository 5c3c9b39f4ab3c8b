// Every check. To add one: a file beside this one, a line here, and its words in languages/interface/en/checks.ts.
import type { Check } from './check.ts';
import { doubledWordInName } from './doubledWordInName.ts';

export const CHECKS = {
  'doubled-word-in-name': doubledWordInName,
} satisfies Record<string, Check>;

export type CheckId = keyof typeof CHECKS;

export const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];
