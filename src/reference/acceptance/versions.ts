// Test support: the rows V of the acceptance table, stages and successive programmes.
import { fact, printed, row, seats, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { papersOf, seatsOf, sessionsOf, sessionsOfKind, viewOf } from './view.ts';
import type { Seeds, View } from './view.ts';

const ALL = 'Permanent Representative of';

export const VERSION_ROWS: readonly AcceptanceRow[] = [
  row('V1', 'tentative → concept-paper programme → stand-alone final', (seeds) =>
    (['tentative', 'programme', 'final'] as const).flatMap((stage, index) => {
      const asOf = ['2012-02-21', '2012-03-26', '2012-04-03'][index] ?? '';
      const edition = Object.values(seeds['000'].editionsById).find(({ sequence }) => sequence === index + 1);
      const path = `000: editionsById.${edition?.id ?? ''}`;
      return [
        fact(
          'stage',
          `${path}.stage`,
          stage,
          edition?.stage === stage && viewOf(seeds, '000', index + 1).event.stage === stage,
        ),
        fact('as of', `${path}.asOf`, asOf, edition?.asOf === asOf),
      ];
    }),
  ),
  row('V2', 'preliminary / draft / provisional', (seeds) => [
    stage(viewOf(seeds, '002'), 'preliminary'),
    written(viewOf(seeds, '002'), 'a preliminary programme'),
    written(viewOf(seeds, '003'), 'a draft programme of the meeting'),
    stage(viewOf(seeds, '003'), 'provisional'),
    stage(viewOf(seeds, '004'), 'provisional'),
  ]),
  row('V3', 'Event retitled between versions', (seeds) => [
    title(
      viewOf(seeds, '000', 1),
      'ON PREVENTION OF HUMAN TRAFFICKING AND PROTECTION OF ITS VICTIMS AS A FOLLOW-UP TO THE FIRST INTERNATIONAL CONFERENCE',
    ),
    ...[2, 3].map((sequence) =>
      title(
        viewOf(seeds, '000', sequence),
        'FIGHTING HUMAN TRAFFICKING: PARTNERSHIP AND INNOVATION TO END VIOLENCE AGAINST WOMEN AND GIRLS',
      ),
    ),
  ]),
  row('V4', 'Person added in final', (seeds) => {
    const before = names(viewOf(seeds, '000', 2));
    const after = viewOf(seeds, '000', 3);
    const added = names(after).filter((name) => !before.includes(name));
    return [
      printed(after, 'Ms. Somaly Mam', 'Co-Founder & President, Somaly Mam Foundation', 'panel-1'),
      // Two more names differ, but only in their spelling (V5).
      fact(
        'added or respelled',
        after.path,
        added.join('; '),
        added.join() === ['H.E. Mr. Libran N. Cabactulan', 'Ms. Somaly Mam', 'Ms. Maryam Al-Malki'].join(),
      ),
      fact('persons added', after.path, 'one', newPeople(seeds) === 'person-somaly-mam'),
    ];
  }),
  row('V5', 'Names and titles corrected', (seeds) => {
    const [before, after] = [viewOf(seeds, '000', 2), viewOf(seeds, '000', 3)];
    const lima = 'H.E. Mr. Antonio Pedro Monteiro Lima';
    return [
      printed(before, 'H.E. Libran N. Cabactulan'),
      printed(after, 'H.E. Mr. Libran N. Cabactulan'),
      printed(before, lima, `${ALL} Cape Verde to the United Nations`),
      printed(after, lima, `${ALL} the Republic of Cape Verde to the United Nations`),
      printed(before, 'Ms. Maryam Al-Maliki'),
      printed(after, 'Ms. Maryam Al-Malki'),
    ];
  }),
  row('V6', 'Themes moved', (seeds) => {
    const [before, after] = [viewOf(seeds, '000', 1), viewOf(seeds, '000', 2)];
    return [
      themesInTable(before, true),
      themesInTable(after, false),
      written(after, 'Enhancing political will and commitment to prevent and combat trafficking in persons'),
      written(after, 'Factors and vulnerability to trafficking'),
      ...sessionsOfKind(before, 'panel').map(({ path, session }) =>
        fact('themes', `${path}.themesById`, 'as later', sameThemes(session.id, before, after)),
      ),
    ];
  }),
  row('V7', 'Names filled in', (seeds) => {
    const view = viewOf(seeds, '000', 1);
    const everyone = seatsOf(view).map(({ session, name }) => `${session.kind}: ${name}`);
    const president = 'H.E. Nassir Abdulaziz Al-Nasser';
    return [
      fact(
        'the President alone',
        view.path,
        everyone.join('; '),
        everyone.join() === `opening: ${president},closing: ${president}`,
      ),
      seats('all names', viewOf(seeds, '000', 2), () => true, '', 19),
    ];
  }),
];

function stage(view: View, expected: string): Look {
  return fact('stage', `${view.path}.stage`, expected, view.event.stage === expected);
}

function title(view: View, capitals: string): Look {
  const words = view.event.title.en ?? '';
  return fact('title', `${view.path}.title.en`, words, words.toUpperCase() === capitals);
}

function names(view: View): readonly string[] {
  return seatsOf(view).map(({ name }) => name);
}

function newPeople(seeds: Seeds): string {
  const before = new Set(seatsOf(viewOf(seeds, '000', 2)).map(({ seat }) => seat.personId));
  return seatsOf(viewOf(seeds, '000', 3))
    .map(({ seat }) => seat.personId)
    .filter((id) => !before.has(id))
    .join();
}

function themesInTable(view: View, expected: boolean): Look {
  const table = papersOf(view).find(({ paper }) => paper.form === 'generated');
  const has = table?.paper.form === 'generated' ? table.paper.options['hasThemes'] : undefined;
  return fact('themes in the table', `${table?.path ?? ''}.options.hasThemes`, String(has), has === expected);
}

function sameThemes(sessionId: string, a: View, b: View): boolean {
  const themes = (view: View) => {
    const session = sessionsOf(view).find((one) => one.session.id === sessionId)?.session;
    return Object.values(session?.themesById ?? {}).map(({ text }) => text.en);
  };
  return themes(a).length > 0 && themes(a).join() === themes(b).join();
}
