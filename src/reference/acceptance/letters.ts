// Test support: the rows D1 to D11 of the acceptance table, the letters.
import { inOrder } from '#base/ordered.ts';
import type { Office } from '#domain/office.ts';
import { endsWithProgramme, fact, look, row, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { letterOf, viewOf } from './view.ts';
import type { SeedId, Seeds, View } from './view.ts';

const ALL_LETTERS: readonly (readonly [SeedId, number | undefined, string])[] = [
  ['000', 1, '2012-02-21'],
  ['000', 2, '2012-03-26'],
  ['002', undefined, '2009-05-08'],
  ['003', undefined, '2017-09-13'],
  ['004', undefined, '2017-07-17'],
];

export const LETTER_ROWS: readonly AcceptanceRow[] = [
  row('D1', 'Convening letter, early', (seeds) => {
    const view = viewOf(seeds, '000', 1);
    return [
      letter(view, '2012-02-21'),
      encloses(view, '2012-02-21', ['concept-note']),
      endsWithProgramme(view),
      fact('stage', `${view.path}.stage`, view.event.stage, view.event.stage === 'tentative'),
      written(view, 'A detailed programme of the event will follow in due time'),
    ];
  }),
  row('D2', 'Follow-up letter with fuller programme', (seeds) => {
    const view = viewOf(seeds, '000', 2);
    return [
      letter(view, '2012-03-26'),
      written(view, 'In reference to {earlier-letters} informing you'),
      cites(view, '2012-03-26', ['2012-02-21']),
    ];
  }),
  row('D3', 'Letter citing several earlier letters', (seeds) => {
    const view = viewOf(seeds, '002');
    return [
      written(view, 'In follow-up to {earlier-letters}, regarding'),
      cites(view, '2009-05-08', ['2009-05-01', '2009-05-06']),
    ];
  }),
  row('D4', 'Letter citing a resolution', (seeds) => {
    const view = viewOf(seeds, '003');
    return [written(view, 'Pursuant to {mandate} related to modalities'), mandate(view, 'A/RES/71/287')];
  }),
  row('D5', 'Letter after the event with summary', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      written(view, 'Further to my letter of {earlier-letters}'),
      written(view, 'held on {event-dates}'),
      cites(view, '2017-07-17', ['2017-05-24']),
      encloses(view, '2017-07-17', ['summary', 'programme-table']),
    ];
  }),
  row('D6', 'Letterhead', (seeds) => [
    ...(['002', '003', '004'] as const).map((seed) =>
      office(seeds, seed, ({ letterhead }) => letterhead.en, 'THE PRESIDENT\nOF THE\nGENERAL ASSEMBLY'),
    ),
    office(seeds, '000', ({ letterhead }) => letterhead.en ?? '', ''),
  ]),
  row('D7', 'Date line; salutation; closing', (seeds) =>
    ALL_LETTERS.flatMap(([seed, sequence, date]) => {
      const view = viewOf(seeds, seed, sequence);
      const found = letterOf(view, date);
      const close = 'Please accept, Excellency, the assurances of my highest consideration.';
      const path = `${view.path}.papersById.${found?.id ?? ''}`;
      return [
        letter(view, date),
        fact('salutation', `${path}.salutation`, 'Excellency,', found?.salutation.en === 'Excellency,'),
        fact('close', `${path}.complimentaryClose`, close, found?.complimentaryClose.en === close),
      ];
    }),
  ),
  row('D8', 'Signature', (seeds) => [
    ...[
      ['000', 'Nassir Abdulaziz Al-Nasser'] as const,
      ['002', "Miguel d'Escoto Brockmann"] as const,
      ['003', 'Miroslav Lajčák'] as const,
      ['004', 'Peter Thomson'] as const,
    ].map(([seed, name]) => office(seeds, seed, ({ signatory }) => signatory, name)),
    ...ALL_LETTERS.map(([seed, sequence, date]) => {
      const view = viewOf(seeds, seed, sequence);
      const found = letterOf(view, date);
      const path = `${view.path}.papersById.${found?.id ?? ''}.isHandSigned`;
      return fact(
        'signed by hand',
        path,
        String(found?.isHandSigned),
        found?.isHandSigned === (seed !== '000'),
      );
    }),
  ]),
  row('D9', 'Addressee block, foot of page', (seeds) => {
    const three = 'All Permanent Representatives and\nPermanent Observers to the United Nations\nNew York';
    return [
      office(seeds, '000', ({ addressee }) => addressee.en, three.replaceAll('\n', ' ')),
      office(seeds, '002', ({ addressee }) => addressee.en, three),
      office(seeds, '003', ({ addressee }) => addressee.en, `${three}.`),
      office(seeds, '004', ({ addressee }) => addressee.en, three),
    ];
  }),
  row('D10', 'Body set phrases', (seeds) => [
    written(viewOf(seeds, '002'), 'I have the honor of submitting'),
    written(viewOf(seeds, '003'), 'I have the honour to enclose herewith'),
    written(viewOf(seeds, '004'), 'I have the honor to enclose herewith'),
    written(viewOf(seeds, '000', 2), 'I am pleased to share with you the attached'),
  ]),
  row('D11', 'Web link / “website of the President”', (seeds) => {
    const view = viewOf(seeds, '002');
    const address = 'http://www.un.org/ga/president/63/';
    return [
      written(viewOf(seeds, '000', 2), 'on the website of the President of the General Assembly'),
      written(viewOf(seeds, '003'), 'on the website of the President of the General Assembly'),
      written(view, 'the website at <{event-website}>'),
      fact('address', `${view.path}.website`, address, view.event.website === address),
    ];
  }),
];

function letter(view: View, date: string): Look {
  const found = letterOf(view, date);
  const path = `${view.path}.papersById.${found?.id ?? ''}.date`;
  return fact('letter', path, date, found !== undefined);
}

function encloses(view: View, date: string, types: readonly string[]): Look {
  const found = letterOf(view, date);
  const enclosed = inOrder(found?.enclosuresById ?? {}).map(({ paperId }) => {
    const paper = view.event.papersById[paperId];
    return paper === undefined || paper.form === 'letter' ? '' : paper.type;
  });
  const path = `${view.path}.papersById.${found?.id ?? ''}.enclosuresById`;
  return fact('enclosures', path, enclosed.join(), enclosed.join() === types.join());
}

function cites(view: View, date: string, dates: readonly string[]): Look {
  const found = letterOf(view, date);
  const cited = (found?.references ?? []).map(({ date: day }) => day ?? '');
  const path = `${view.path}.papersById.${found?.id ?? ''}.references`;
  return fact('earlier letters', path, cited.join(), cited.join() === dates.join());
}

function mandate(view: View, symbol: string): Look {
  return look(
    symbol,
    inOrder(view.event.mandatesById)
      .filter((one) => one.symbol === symbol)
      .map((one) => ({ path: `${view.path}.mandatesById.${one.id}`, value: `${symbol} ${one.date ?? ''}` })),
  );
}

type OfficeOf = (office: Office) => string | undefined;

function office(seeds: Seeds, seed: SeedId, read: OfficeOf, expected: string): Look {
  const found = Object.values(seeds[seed].officesById).filter((one) => read(one) === expected);
  return look(
    'office',
    found.map((one) => ({ path: `${seed}: officesById.${one.id}`, value: expected.replaceAll('\n', ' / ') })),
  );
}
