// Test support: the acceptance table whole, in its own order: everything the five real documents contain, and for each
// row how to find it in the examples.
import { DOCUMENT_ROWS } from './documents.ts';
import { LETTER_ROWS } from './letters.ts';
import { IMPORT_ROWS, INCONSISTENCY_ROWS, PLACE_ROWS, RULE_ROWS } from './otherRows.ts';
import { PEOPLE_ROWS } from './peopleRows.ts';
import type { AcceptanceRow } from './row.ts';
import { SESSION_ROWS } from './sessionRows.ts';
import { TIME_ROWS } from './timeRows.ts';
import { VERSION_ROWS } from './versions.ts';

export const ACCEPTANCE_TABLE: readonly AcceptanceRow[] = [
  ...LETTER_ROWS,
  ...DOCUMENT_ROWS,
  ...VERSION_ROWS,
  ...SESSION_ROWS,
  ...PEOPLE_ROWS,
  ...TIME_ROWS,
  ...PLACE_ROWS,
  ...RULE_ROWS,
  ...IMPORT_ROWS,
  ...INCONSISTENCY_ROWS,
];
