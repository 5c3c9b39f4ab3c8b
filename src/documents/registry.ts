// Every type of paper. To add one: a folder beside these with a function from event to blocks, and a line here.
import { assertNever } from '#base/assertNever.ts';
import type { AuthoredPaper, GeneratedPaper, Letter, Paper } from '#domain/papers/paper.ts';
import { acknowledgementsBlocks } from './acknowledgements/acknowledgements.ts';
import { AGENDA_FIELDS, agendaBlocks, agendaStage } from './agenda/agenda.ts';
import { audienceMark } from './audience.ts';
import { CHANGES_FIELDS, changesBlocks } from './changes/changesBlocks.ts';
import { CHANGE_SLIPS_FIELDS, changeSlipsBlocks } from './changes/changeSlips.ts';
import { conceptNoteBlocks } from './concept-note/conceptNote.ts';
import { DOOR_SIGN_FIELDS, doorSignBlocks } from './door-sign/doorSign.ts';
import { eventFacts } from './eventFacts.ts';
import { JOURNAL_FIELDS, journalBlocks } from './journal/journal.ts';
import { letterBlocks } from './letter/letter.ts';
import { NAME_PLATES_FIELDS, namePlatesBlocks } from './name-plates/namePlates.ts';
import { noteBlocks } from './note/note.ts';
import { valueOf } from './options.ts';
import type { OptionFields } from './options.ts';
import { programmeDaysBlocks } from './programme-days/programmeDays.ts';
import { programmeListBlocks } from './programme-list/programmeList.ts';
import { PROGRAMME_ROOMS_FIELDS, programmeRoomsBlocks } from './programme-rooms/programmeRooms.ts';
import { programmeTableBlocks } from './programme-table/programmeTable.ts';
import { programmeStage } from './programme/heading.ts';
import { PROGRAMME_LIST_FIELDS, PROGRAMME_TABLE_FIELDS } from './programme/options.ts';
import { missNumbers, withNumbersIn } from './numbersInLanguage.ts';
import { nothingToRedline, REDLINE_FIELDS, redlinePaper } from './redline/redlinePaper.ts';
import { SCRIPT_FIELDS } from './script/options.ts';
import { scriptBlocks } from './script/script.ts';
import { SLIP_FIELDS, slipBlocks } from './slip/slip.ts';
import type { DocumentSource } from './source.ts';
import { SPEAKERS_FIELDS, speakersBlocks } from './speakers/speakers.ts';
import { summaryBlocks } from './summary/summary.ts';
import type { Block, DocumentTree } from './tree.ts';
import { untranslatedIn } from './untranslated.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

interface PaperType<AnyPaper extends Paper> {
  readonly form: AnyPaper['form'];
  readonly blocks: (source: DocumentSource<AnyPaper>, voice: Voice) => readonly Block[];
}

/** Made from the event alone, as its options say. */
interface GeneratedType extends PaperType<GeneratedPaper> {
  readonly options: OptionFields;
  readonly orientation: DocumentTree['orientation'];
  readonly hasFoot: boolean;
  /** Prints what happens when and who takes part, so that data beside the words may tell it too. */
  readonly isProgramme: boolean;
  /** What it is called with its stage, "Provisional Programme"; null = by its name alone. */
  readonly stageLine: ((source: DocumentSource<GeneratedPaper>, voice: Voice) => string) | null;
  /** Made from other papers; null = from what they are made of there is none. */
  readonly ofPapers?: (
    source: DocumentSource<GeneratedPaper>,
    make: (source: DocumentSource) => DocumentTree,
  ) => Partial<DocumentTree> | null;
}

/** How most of them print: upright, with a foot, without a stage. */
const UPRIGHT = { form: 'generated', orientation: 'portrait', hasFoot: true, isProgramme: true } as const;
const UNSTAGED = { isProgramme: false, stageLine: null } as const;
const SIGN = { ...UPRIGHT, ...UNSTAGED, orientation: 'landscape', hasFoot: false } as const;

const LETTER_TYPES = {
  letter: { form: 'letter', blocks: letterBlocks },
} satisfies Record<string, PaperType<Letter>>;

const AUTHORED_TYPES = {
  'concept-note': { form: 'authored', blocks: conceptNoteBlocks },
  summary: { form: 'authored', blocks: summaryBlocks },
  note: { form: 'authored', blocks: noteBlocks },
  acknowledgements: { form: 'authored', blocks: acknowledgementsBlocks },
} satisfies Record<string, PaperType<AuthoredPaper>>;

const GENERATED_TYPES = {
  'programme-table': {
    ...UPRIGHT,
    options: PROGRAMME_TABLE_FIELDS,
    stageLine: programmeStage,
    blocks: programmeTableBlocks,
  },
  'programme-list': {
    ...UPRIGHT,
    options: PROGRAMME_LIST_FIELDS,
    stageLine: programmeStage,
    blocks: programmeListBlocks,
  },
  'programme-days': {
    ...UPRIGHT,
    options: PROGRAMME_TABLE_FIELDS,
    stageLine: programmeStage,
    blocks: programmeDaysBlocks,
  },
  'programme-rooms': {
    ...UPRIGHT,
    orientation: 'landscape',
    options: PROGRAMME_ROOMS_FIELDS,
    stageLine: programmeStage,
    blocks: programmeRoomsBlocks,
  },
  agenda: { ...UPRIGHT, options: AGENDA_FIELDS, stageLine: agendaStage, blocks: agendaBlocks },
  speakers: { ...UPRIGHT, ...UNSTAGED, options: SPEAKERS_FIELDS, blocks: speakersBlocks },
  script: { ...UPRIGHT, ...UNSTAGED, options: SCRIPT_FIELDS, blocks: scriptBlocks },
  slip: { ...UPRIGHT, ...UNSTAGED, hasFoot: false, options: SLIP_FIELDS, blocks: slipBlocks },
  'door-sign': { ...SIGN, options: DOOR_SIGN_FIELDS, blocks: doorSignBlocks },
  'name-plates': { ...SIGN, options: NAME_PLATES_FIELDS, blocks: namePlatesBlocks },
  'journal-entry': { ...UPRIGHT, ...UNSTAGED, options: JOURNAL_FIELDS, blocks: journalBlocks },
  changes: { ...UPRIGHT, ...UNSTAGED, options: CHANGES_FIELDS, blocks: changesBlocks },
  'change-slips': {
    ...UPRIGHT,
    ...UNSTAGED,
    hasFoot: false,
    options: CHANGE_SLIPS_FIELDS,
    blocks: changeSlipsBlocks,
  },
  redline: {
    ...UPRIGHT,
    ...UNSTAGED,
    options: REDLINE_FIELDS,
    blocks: nothingToRedline,
    ofPapers: redlinePaper,
  },
} satisfies Record<string, GeneratedType>;

export const PAPER_TYPES = { ...LETTER_TYPES, ...AUTHORED_TYPES, ...GENERATED_TYPES };
export type PaperTypeId = keyof typeof PAPER_TYPES;
export type GeneratedTypeId = keyof typeof GENERATED_TYPES;
export const GENERATED_TYPE_IDS = Object.keys(GENERATED_TYPES) as readonly GeneratedTypeId[];

/** The type a generated paper prints as. */
export function generatedTypeOf({ type }: GeneratedPaper): GeneratedType & { readonly id: GeneratedTypeId } {
  const id = Object.hasOwn(GENERATED_TYPES, type) ? (type as GeneratedTypeId) : 'programme-table';
  return { id, ...GENERATED_TYPES[id] };
}

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
export function makeDocument(asKept: DocumentSource): DocumentTree {
  const source = { ...asKept, event: withNumbersIn(asKept.event, asKept.language) };
  const { event, paper } = source;
  const voice = voiceOf(event, source.language);
  const appended = appendedPaper(source);
  const generated = paper.form === 'generated' ? paper : appended;
  const type = generated === null ? null : generatedTypeOf(generated);
  if (generated !== null) missNumbers(event, voice);
  const stageLine =
    generated === null ? '' : (type?.stageLine?.({ ...source, paper: generated }, voice) ?? '');
  const tree: DocumentTree = {
    language: source.language,
    name: voice.say(paper.name),
    runningTitle: voice.say(event.shortTitle) || voice.say(event.title),
    runningStage: stageLine,
    stage: stageLine === '' ? '' : (voice.words.stages[event.stage] ?? ''),
    paperSize: event.houseStyle.paperSize,
    orientation: paper.form === 'generated' ? (type?.orientation ?? 'portrait') : 'portrait',
    mark: generated === null ? '' : audienceMark(audienceOf(generated), voice),
    hasFoot: paper.form === 'generated' ? (type?.hasFoot ?? true) : true,
    form: paper.form,
    type: typeIdOf(paper),
    blocks: [
      ...blocksOf(source, voice),
      ...(appended === null ? [] : blocksOf({ ...source, paper: appended }, voice)),
    ],
    facts: eventFacts(source, type?.isProgramme ?? false),
    // Last: by now the voice has said all that the paper says.
    untranslated: untranslatedIn(source, voice),
  };
  const ofPapers = paper.form === 'generated' ? type?.ofPapers?.({ ...asKept, paper }, makeDocument) : null;
  return { ...tree, ...ofPapers };
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
    case 'generated':
      return generatedTypeOf(paper).blocks({ ...source, paper }, voice);
    default:
      return assertNever(paper);
  }
}

function audienceOf(paper: GeneratedPaper): unknown {
  const field = generatedTypeOf(paper).options.audience;
  return field === undefined ? 'public' : valueOf(field, paper.options['audience']);
}

/** The programme that stands at the end of an authored paper; only a generated one can, so papers never go round. */
function appendedPaper({ event, paper }: DocumentSource): GeneratedPaper | null {
  if (paper.form !== 'authored' || paper.endsWithId === null) return null;
  const end = event.papersById[paper.endsWithId];
  return end?.form === 'generated' ? end : null;
}
