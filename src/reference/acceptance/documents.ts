// Test support: the rows D12 to D23 of the acceptance table, concept papers, summary and programmes.
import { endsWithProgramme, fact, look, row, sessions, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { blocksOf, papersOf, viewOf } from './view.ts';
import type { View } from './view.ts';

export const DOCUMENT_ROWS: readonly AcceptanceRow[] = [
  row('D12', 'Concept paper: BACKGROUND, OBJECTIVE, PROGRAMME', (seeds) => [
    ...[viewOf(seeds, '000', 1), viewOf(seeds, '000', 2), viewOf(seeds, '001')].flatMap((view) => [
      ...headings(view, ['BACKGROUND', 'OBJECTIVE']),
      written(view, 'The interactive dialogue will take place on {event-dates-weekday} at {event-room}.'),
      written(view, 'There will be no established list of speakers'),
      endsWithProgramme(view),
    ]),
    ...headings(viewOf(seeds, '000', 1), ['TENTATIVE PROGRAMME']),
    ...headings(viewOf(seeds, '001'), ['TENTATIVE PROGRAMME']),
    ...headings(viewOf(seeds, '000', 2), [
      'PROGRAMME',
      'SESSION I ({session-part-of-day}): {session-title-capitals}',
      'SESSION II ({session-part-of-day}): {session-title-capitals}',
    ]),
  ]),
  row('D13', 'Brief description of format with epigraph', (seeds) => {
    const view = viewOf(seeds, '002');
    const { epigraph } = view.event;
    const path = `${view.path}.epigraph`;
    const words = epigraph?.text.en ?? '';
    return [
      fact('words', `${path}.text.en`, words, words.endsWith('It can even kill.')),
      fact('author', `${path}.author.en`, 'BAN Ki-Moon', epigraph?.author.en === 'BAN Ki-Moon'),
      fact('date', `${path}.date`, '2007-09-19', epigraph?.date === '2007-09-19'),
    ];
  }),
  row('D14', 'Background with 5 footnotes', (seeds) => {
    const view = viewOf(seeds, '002');
    const notes = blocksOf(view).flatMap(({ path, block }) =>
      'runs' in block
        ? block.runs.flatMap((run, index) =>
            run.type === 'footnote' ? [{ path: `${path}.runs.${index}`, value: 'footnote' }] : [],
          )
        : [],
    );
    return [
      look('five footnotes', notes, 5),
      written(view, '[GA Resolutions 61/144 (2006) and 63/156 (2008)'),
      written(view, 'concludinghumantrafficking030608.shtml> (date accessed 1 May 2009).]'),
    ];
  }),
  row('D15', 'Panel sections as prose', (seeds) => {
    const view = viewOf(seeds, '002');
    return [
      look(
        'three headings that follow the panels',
        blocksOf(view).filter(({ value }) => value === '{session-number} {session-title}'),
        3,
      ),
      sessions('three panels', view, ({ kind }) => kind === 'panel', 3),
      written(view, 'Key questions that panelists will address include:'),
      written(view, 'The panelists will address among other questions:'),
      written(view, 'Coordinate between different mechanisms at national, regional and international level'),
    ];
  }),
  row('D16', 'Acknowledgements list', (seeds) => {
    const view = viewOf(seeds, '002');
    const words = view.event.acknowledgements.en ?? '';
    const states = [
      'Bahrain',
      'Belarus',
      'Ecuador',
      'Egypt',
      'Nicaragua',
      'Philippines',
      'Qatar',
      'Thailand',
    ];
    return [
      ...headings(view, ['Acknowledgements']),
      written(view, 'specifically the Kingdom of Bahrain, Republic of Belarus, Republic of Ecuador'),
      ...[...states, 'United Arab Emirates'].map((state) =>
        fact(state, `${view.path}.acknowledgements.en`, state, words.includes(state)),
      ),
    ];
  }),
  row('D17', 'Concept note, one per panel', (seeds) => {
    const view = viewOf(seeds, '003');
    const parts = ['I. Background', 'II. Objective', 'III. Questions', 'IV. Format', 'V. Outcome'];
    return parts.map((part) => headingTimes(view, part, 2));
  }),
  row('D18', 'Numbered questions', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      questions(view, 'panel-1', 6),
      questions(view, 'panel-2', 5),
      look(
        'numbered lists of six and of five',
        blocksOf(view)
          .filter(({ block }) => block.type === 'list' && block.marker === 'number')
          .map(({ path, block }) => ({
            path,
            value: `${block.type === 'list' ? block.items.length : 0} items`,
          })),
        2,
      ),
      written(view, 'How can we improve them and ensure'),
    ];
  }),
  row('D19', 'President’s Summary', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      paperOfType(view, 'summary'),
      ...headings(view, ['Summary of the President of the General Assembly', 'Introduction', 'Key Messages']),
      written(view, '{event-dates}, Conference Room 4, UNHQ'),
      ...[1, 2, 3, 4, 5].map((number) => written(view, `${number}. `)),
    ];
  }),
  row('D20', 'Stand-alone final programme', (seeds) => {
    const view = viewOf(seeds, '000', 3);
    const [only] = papersOf(view);
    const heading = only?.paper.form === 'generated' ? String(only.paper.options['heading']) : '';
    return [
      paperOfType(view, 'programme-table'),
      fact('heading', `${only?.path ?? ''}.options.heading`, heading, heading === 'kind title dates room'),
    ];
  }),
  row('D21', 'Provisional programme / agenda', (seeds) => [
    stageWord(viewOf(seeds, '003'), undefined),
    stageWord(viewOf(seeds, '004'), 'agenda'),
  ]),
  row('D22', 'Official languages', (seeds) =>
    [viewOf(seeds, '000'), viewOf(seeds, '001')].flatMap((view) => [
      written(view, 'which will be translated into six official languages'),
      fact(
        'languages',
        `${view.path}.languages`,
        view.event.languages.join(),
        view.event.languages.length === 6,
      ),
    ]),
  ),
  row('D23', 'Same text in two papers', (seeds) => {
    const [early, later] = [viewOf(seeds, '000', 1), viewOf(seeds, '000', 2)];
    return ['BACKGROUND', 'OBJECTIVE'].map((part) =>
      fact(part, `${later.path}.papersById.seed-000-concept-paper`, part, sameSection(early, later, part)),
    );
  }),
];

function paperOfType(view: View, type: string): Look {
  return look(
    type,
    papersOf(view)
      .filter(({ paper }) => paper.form !== 'letter' && paper.type === type)
      .map(({ path, paper }) => ({ path, value: paper.name.en ?? '' })),
  );
}

function headings(view: View, wordings: readonly string[]): readonly Look[] {
  return wordings.map((wording) => headingTimes(view, wording, 1));
}

function headingTimes(view: View, wording: string, times: number): Look {
  return look(
    `heading “${wording}”`,
    blocksOf(view).filter(({ block, value }) => block.type === 'heading' && value === wording),
    times,
  );
}

function questions(view: View, part: string, count: number): Look {
  return sessions(
    `${count} questions`,
    view,
    ({ id, questionsById }) => id.endsWith(part) && Object.keys(questionsById).length === count,
  );
}

function stageWord(view: View, word: string | undefined): Look {
  return look(
    'provisional',
    papersOf(view).flatMap(({ path, paper }) =>
      view.event.stage === 'provisional' && paper.form === 'generated' && paper.options['stageWord'] === word
        ? [{ path, value: paper.name.en ?? '' }]
        : [],
    ),
  );
}

function sameSection(a: View, b: View, title: string): boolean {
  const section = (view: View) => {
    const blocks = blocksOf(view).map(({ value, block }) => ({ value, isHeading: block.type === 'heading' }));
    const from = blocks.findIndex(({ value }) => value === title);
    const length = blocks.slice(from + 1).findIndex(({ isHeading }) => isHeading);
    return blocks.slice(from, from + 1 + length).map(({ value }) => value);
  };
  return section(a).length > 1 && JSON.stringify(section(a)) === JSON.stringify(section(b));
}
