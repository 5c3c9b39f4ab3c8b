// The day it is where the reader is, by the clock of this computer.
import { today, type Day } from '#domain/time.ts';

export function todayHere(now: Date = new Date()): Day {
  return today(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
