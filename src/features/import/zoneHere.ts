// The time zone of this computer.
import { isTimeZone } from '#domain/time.ts';

export function zoneHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'America/New_York';
}
