import { expect, it } from 'vitest';
import { zoneNamed } from './zoneNamed.ts';

it('time zones of calendars are known by the names other programs have for them', () => {
  expect(
    [
      'Europe/Paris',
      'W. Europe Standard Time',
      'Russian Standard Time',
      '/mozilla.org/20050126_1/America/New_York',
      'Customized Time Zone',
      'constructor',
      '',
    ].map(zoneNamed),
  ).toEqual([
    'Europe/Paris',
    'Europe/Berlin',
    'Europe/Moscow',
    'America/New_York',
    'Customized Time Zone',
    'constructor',
    '',
  ]);
});
