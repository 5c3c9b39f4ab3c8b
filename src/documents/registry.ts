// Every type of paper. To add one: a folder beside these with a function from event to blocks, and a line here.
import { assertNever } from '#base/assertNever.ts';
import type { AuthoredPaper, GeneratedPaper, Letter, Paper } from '#domain/papers/paper.ts';
import { conceptNoteBlocks } from './concept-note/conceptNote.ts';
import { eventFacts } from './eventFacts.ts';
import { letterBlocks } from './letter/letter.ts';
import { noteBlocks } from './note/note.ts';
import { programmeListBlocks } from './programme-list/programmeList.ts';
import { programmeTableBlocks } from './programme-table/programmeTable.ts';
import { stageLine } from './programme/heading.ts';
import { programmeOptions } from './programme/options.ts';
import type { DocumentSource } from './source.ts';
import { summaryBlocks } from './summary/summary.ts';
import type { Block, DocumentTree } from './tree.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

interface PaperType<AnyPaper extends Paper> {
  readonly form: AnyPaper['form'];
  readonly blocks: (source: DocumentSource<AnyPaper>, voice: Voice) => readonly Block[];
}

const LETTER_TYPES = {
  letter: { form: 'letter', blocks: letterBlocks },
} satisfies Record<string, PaperType<Letter>>;

const AUTHORED_TYPES = {
  'concept-note': { form: 'authored', blocks: conceptNoteBlocks },
  summary: { form: 'authored', blocks: summaryBlocks },
  note: { form: 'authored', blocks: noteBlocks },
} satisfies Record<string, PaperType<AuthoredPaper>>;

const GENERATED_TYPES = {
  'programme-table': { form: 'generated', blocks: programmeTableBlocks },
  'programme-list': { form: 'generated', blocks: programmeListBlocks },
} satisfies Record<string, PaperType<GeneratedPaper>>;

export const PAPER_TYPES = { ...LETTER_TYPES, ...AUTHORED_TYPES, ...GENERATED_TYPES };
export type PaperTypeId = keyof typeof PAPER_TYPES;
export type GeneratedTypeId = keyof typeof GENERATED_TYPES;
export const GENERATED_TYPE_IDS = Object.keys(GENERATED_TYPES) as readonly GeneratedTypeId[];
export type AuthoredTypeId = keyof typeof AUTHORED_TYPES;
export const AUTHORED_TYPE_IDS = Object.keys(AUTHORED_TYPES) as readonly AuthoredTypeId[];

/** What a paper prints as; an unknown type of a newer file prints as the plainest of its form. */
export function typeIdOf(paper: Paper): PaperTypeId {
  if (paper.form === 'letter') return 'letter';
  const known = Object.hasOwn(PAPER_TYPES, paper.type) ? (paper.type as PaperTypeId) : null;
  if (known !== null && PAPER_TYPES[known].form === paper.form) return known;
  return paper.form === 'authored' ? 'note' : 'programme-table';
}

/** The whole paper, ready for any format. Nothing of the event gets into it but what a paper type puts there. */
export function makeDocument(source: DocumentSource): DocumentTree {
  const { event, paper } = source;
  const voice = voiceOf(event, source.language);
  const appended = appendedPaper(source);
  const programme = paper.form === 'generated' ? paper : appended;
  const options = programme === null ? null : programmeOptions(programme.options);
  return {
    language: source.language,
    name: voice.say(paper.name),
    runningTitle: voice.say(event.shortTitle) || voice.say(event.title),
    runningStage: options === null ? '' : stageLine(source, options, voice),
    stage: options === null ? '' : (voice.words.stages[event.stage] ?? ''),
    paperSize: event.houseStyle.paperSize,
    orientation: 'portrait',
    mark: '',
    hasFoot: true,
    form: paper.form,
    type: typeIdOf(paper),
    blocks: [
      ...blocksOf(source, voice),
      ...(appended === null ? [] : blocksOf({ ...source, paper: appended }, voice)),
    ],
    facts: eventFacts(source, programme !== null),
  };
}

function blocksOf(source: DocumentSource, voice: Voice): readonly Block[] {
  const { paper } = source;
  switch (paper.form) {
    case 'letter':
      return letterBlocks({ ...source, paper }, voice);
    case 'authored': {
      const id = Object.hasOwn(AUTHORED_TYPES, paper.type)
        ? (paper.type as keyof typeof AUTHORED_TYPES)
        : 'note';
      return AUTHORED_TYPES[id].blocks({ ...source, paper }, voice);
    }
    case 'generated': {
      const id = Object.hasOwn(GENERATED_TYPES, paper.type)
        ? (paper.type as GeneratedTypeId)
        : 'programme-table';
      return GENERATED_TYPES[id].blocks({ ...source, paper }, voice);
    }
    default:
      return assertNever(paper);
  }
}

/** The programme that stands at the end of an authored paper; only a generated one can, so papers never go round. */
function appendedPaper({ event, paper }: DocumentSource): GeneratedPaper | null {
  if (paper.form !== 'authored' || paper.endsWithId === null) return null;
  const end = event.papersById[paper.endsWithId];
  return end?.form === 'generated' ? end : null;
}
