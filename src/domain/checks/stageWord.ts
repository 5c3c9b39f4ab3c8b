// A stage word that is not the programme's: the letter encloses "a draft programme", and the enclosure is headed
// "Provisional Programme". A letter is held to the stage of its own day, as the editions tell it.
import type { Stage } from '../editions/stage.ts';
import { STAGES } from '../editions/stage.ts';
import type { Paper } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { editing, putField, setting } from './edits.ts';
import { asPaper, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { stageOn } from './stages.ts';
import { bodyTextsOf, rememberedByText } from './texts.ts';

const PHRASE = /\b(tentative|draft|preliminary|provisional|final|revised) (programme|program|agenda)\b/giu;

export const stageWord: Check = {
  group: 'words',
  severity: 'warning',
  look: (event, { library }) =>
    Object.values<Paper>(event.papersById).flatMap((paper) => {
      const date = paper.form === 'generated' ? null : paper.date;
      const stage = stageOn(event, date, library);
      return [...inBody(event, paper, stage), ...inName(event, paper, stage)];
    }),
};

const phrasesIn = rememberedByText(({ text, language }) =>
  language === 'en'
    ? [...text.matchAll(PHRASE)].map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        phrase: match[0],
        word: match[1] ?? '',
        noun: match[2] ?? '',
      }))
    : [],
);

function inBody(event: PlannedEvent, paper: Paper, stage: Stage): readonly Found[] {
  return bodyTextsOf(event, paper).flatMap((text) =>
    phrasesIn(text).flatMap(({ from, to, phrase, word, noun }): readonly Found[] => {
      if (word.toLowerCase() === stage || !isStage(word)) return [];
      const isPlain =
        noun.toLowerCase() === 'programme' && phrase === phrase.toLowerCase() && stage === event.stage;
      const put = stage === 'programme' ? noun : `${inCaseOf(word, stage)} ${noun}`;
      return [
        {
          key: shortKey('stage-word', paper.id, phrase.toLowerCase()),
          place: text.place,
          saying: 'text',
          facts: { phrase: asText(phrase), stage: { type: 'stage', stage }, paper: asPaper(event, paper.id) },
          fix: isPlain
            ? putField('use-stage', text, { from, to, put: '' }, { type: 'field', name: 'event-stage' })
            : editing('use-stage', [{ text, edits: [{ from, to, put }] }]),
        },
      ];
    }),
  );
}

/** What the list of papers and the letter's enclosures call it. */
function inName(event: PlannedEvent, paper: Paper, stage: Stage): readonly Found[] {
  const name = paper.name.en ?? '';
  const [match] = [...name.matchAll(PHRASE)];
  if (match?.[1] === undefined || match[1].toLowerCase() === stage || paper.form === 'letter') return [];
  const put =
    stage === 'programme' ? inCaseOf(match[1], match[2] ?? '') : `${inCaseOf(match[1], stage)} ${match[2]}`;
  const path = ['eventsById', event.id, 'papersById', paper.id, 'name', 'en'];
  return [
    {
      key: shortKey('stage-word', `${paper.id} name`, name),
      place: { at: 'paper', eventId: event.id, paperId: paper.id, field: 'name' },
      saying: 'name',
      facts: { phrase: asText(match[0]), stage: { type: 'stage', stage }, paper: asPaper(event, paper.id) },
      fix: setting('use-stage', path, name, name.replace(match[0], put)),
    },
  ];
}

function isStage(word: string): boolean {
  return STAGES.some((stage) => stage === word.toLowerCase());
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
