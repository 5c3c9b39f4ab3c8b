// An office that issues letters: its letterhead, who signs, and to whom it writes by default.
import type { LocalText } from '#languages/language.ts';
import type { OfficeId } from './ids.ts';

export interface Office {
  readonly id: OfficeId;
  readonly name: LocalText;
  /** Centred lines at the head of a letter, one a line; empty = no letterhead. */
  readonly letterhead: LocalText;
  /** Printed without a courtesy title: "Nassir Abdulaziz Al-Nasser". */
  readonly signatory: string;
  readonly signatoryFunction: LocalText;
  /** Lines at the foot of the letter, one a line. */
  readonly addressee: LocalText;
  readonly place: LocalText;
  /** Internal: never printed. */
  readonly note: string;
}
