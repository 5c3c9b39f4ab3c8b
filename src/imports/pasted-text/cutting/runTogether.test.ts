import { describe, expect, it } from 'vitest';
import { inShortOf, read } from '../readForTests.ts';

const ABOUT =
  'The information in this document was put together by the secretariat and is correct as of the previous day, and it may change.';

describe('a programme on one line', () => {
  it('is parted at starts that rise, with their half of the day', () => {
    expect(
      inShortOf(
        `Agenda as of 2 September 2015 “Rivers beyond 2015” 10.00 am Registration 11.00 am Opening Session – Rivers and peace 1.00 pm Lunch Break 2.00 pm Session 2 – Climate and farming ${ABOUT} ${ABOUT} 3.30 pm Coffee Break 4.00 pm Closing`,
      ),
    ).toEqual([
      '2015-09-02',
      '10:00–11:00 | Registration',
      '11:00–13:00 | Opening Session – Rivers and peace',
      '13:00–14:00 | Lunch Break',
      '14:00–15:30 | Session 2 | Climate and farming',
      '15:30–16:00 | Coffee Break',
      '16:00– | Closing',
    ]);
  });

  it('is parted at a day with its only hours, and at the labels of its people', () => {
    const text = `Council Twenty-fifth session Geneva Order of the day* Plenary meetings – Room XX Tuesday, 4 March 2014 MORNING 9.00 – 12.00 4th meeting High-level panel on rivers Chair: H.E. Mr. Paul Weber, President of the Council Opening statements: • Ms. Ann Smith, High Commissioner Keynote speaker: Mr. Louis Roy, Special Rapporteur Panellists: * • Mr. Guy Lind, Director General • Ms. Laura Holm, Deputy Director General ${ABOUT}`;
    expect(inShortOf(text)).toEqual(['2014-03-04', '09:00–12:00 | 4th meeting High-level panel on rivers']);
    const [day] = read(text).days;
    expect(day?.label).toBe('');
    expect(day?.sessions[0]?.people.map(({ role, familyName }) => `${role} ${familyName}`)).toEqual([
      'chair Weber',
      'speaker Smith',
      'keynote-speaker Roy',
      'panellist Lind',
      'panellist Holm',
    ]);
  });

  it('is no programme where the hours stand in sentences', () => {
    expect(
      inShortOf(
        `The meeting begins at 10.00 am. Delegates are seated by 9.30 am. The doors close from 10.15 am. Lunch is served at 1.00 pm. ${ABOUT} ${ABOUT}`,
      ),
    ).toEqual([]);
  });
});
