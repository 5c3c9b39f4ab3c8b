// Everything an event prints that somebody typed, one entry a line or a paragraph, with where it stands, so that checks
// of words look at all of it in one way. Remembered by session and by paper: values never change.
import type { Language, LocalText } from '#languages/language.ts';
import { isLanguage, NO_TEXT } from '#languages/language.ts';
import type { SessionId } from '../ids.ts';
import type { Paper } from '../papers/paper.ts';
import type { LiveField, RichBlock, RichRun } from '../papers/richText.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Participation } from '../people/participation.ts';
import type { Session } from '../programme/session.ts';
import type { Place } from './finding.ts';
import type { FixChange } from './fix.ts';

export type Path = FixChange['path'];

export interface PrintedText {
  readonly sort: 'title' | 'line' | 'name' | 'function' | 'label' | 'prose' | 'heading';
  readonly place: Place;
  readonly language: Language;
  /** A live field is one FIELD_MARK, a line break one line feed. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly fields: readonly LiveField[];
}

/** A stretch of the text as it is kept: `path` leads to the string. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly path: Path;
  /** The run of the paper it is; absent where the text is kept by itself. */
  readonly run?: RichRun;
}

export const FIELD_MARK = '\uFFFC';

export function textsOf(event: PlannedEvent): readonly PrintedText[] {
  let texts = knownByEvent.get(event);
  if (texts === undefined) {
    texts = [
      ...Object.values(event.sessionsById).flatMap((session) => textsOfSession(event, session)),
      ...Object.values(event.papersById).flatMap((paper) => textsOfPaper(event, paper)),
    ];
    knownByEvent.set(event, texts);
  }
  return texts;
}

function textsOfSession(event: PlannedEvent, session: Session): readonly PrintedText[] {
  let texts = knownBySession.get(session);
  if (texts === undefined) knownBySession.set(session, (texts = sessionTexts(event, session)));
  return texts;
}

function textsOfPaper(event: PlannedEvent, paper: Paper): readonly PrintedText[] {
  let texts = knownByPaper.get(paper);
  if (texts === undefined) knownByPaper.set(paper, (texts = paperTexts(event, paper)));
  return texts;
}

/** The paper's own words: headings and paragraphs of its body. */
export function bodyTextsOf(event: PlannedEvent, paper: Paper): readonly PrintedText[] {
  return textsOfPaper(event, paper).filter(({ sort }) => sort === 'prose' || sort === 'heading');
}

/** The one session whose number, title or hours these texts bring in; null where there are several or none. */
export function onlySessionOf(texts: readonly PrintedText[]): SessionId | null {
  const targets = new Set(texts.flatMap(({ fields }) => fields.flatMap(({ target }) => target ?? [])));
  const [only] = targets;
  return targets.size === 1 && only !== undefined ? (only as SessionId) : null;
}

/** A look at one text, remembered as long as the text is. */
export function rememberedByText<Result>(look: (text: PrintedText) => Result): (text: PrintedText) => Result {
  const known = new WeakMap<PrintedText, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text) ?? { result: look(text) };
    known.set(text, found);
    return found.result;
  };
}

const knownByEvent = new WeakMap<PlannedEvent, readonly PrintedText[]>();
const knownBySession = new WeakMap<Session, readonly PrintedText[]>();
const knownByPaper = new WeakMap<Paper, readonly PrintedText[]>();

function sessionTexts(event: PlannedEvent, session: Session): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  const root: Path = ['eventsById', event.id, 'sessionsById', session.id];
  const at = { at: 'session', eventId: event.id, sessionId: session.id } as const;
  // Most of these are empty: nothing is made before there is a word.
  const add = (
    sort: PrintedText['sort'],
    local: LocalText,
    field: string,
    inside: Path = [],
    one: Participation | null = null,
  ): void => {
    for (const language in local) {
      const text = isLanguage(language) ? local[language] : undefined;
      if (!isLanguage(language) || text === undefined || text === '') continue;
      const place = one === null ? { ...at, field } : { ...at, participationId: one.id, field };
      const path =
        one === null ? [...root, field, ...inside] : [...root, 'participationsById', one.id, field];
      texts.push(lineText(sort, text, language, [...path, language], place));
    }
  };
  add('title', session.title, 'title');
  add('line', session.subtitle, 'subtitle');
  add('line', session.themesLeadIn, 'themesLeadIn');
  add('line', session.questionsLeadIn, 'questionsLeadIn');
  for (const field of ['themesById', 'questionsById', 'subItemsById'] as const) {
    const items: Readonly<Record<string, { readonly text: LocalText }>> = session[field];
    for (const id in items) add('line', items[id]?.text ?? NO_TEXT, field, [id, 'text']);
  }
  const rules: Readonly<Record<string, { readonly who: LocalText }>> = session.floorRulesById;
  for (const id in rules) add('line', rules[id]?.who ?? NO_TEXT, 'floorRulesById', [id, 'who']);
  for (const role in session.roleLabelsByRole) {
    add('label', session.roleLabelsByRole[role] ?? NO_TEXT, 'roleLabelsByRole', [role]);
  }
  const people: Readonly<Record<string, Participation>> = session.participationsById;
  for (const id in people) {
    const one = people[id];
    if (one?.isPrinted !== true) continue;
    if (one.nameAs !== null) {
      const place = { ...at, participationId: one.id, field: 'nameAs' };
      const path = [...root, 'participationsById', one.id, 'nameAs'];
      texts.push(lineText('name', one.nameAs, event.mainLanguage, path, place));
    }
    if (one.functionAs !== null) add('function', one.functionAs, 'functionAs', [], one);
    add('function', one.capacity, 'capacity', [], one);
    add('function', one.formerTitle, 'formerTitle', [], one);
  }
  return texts;
}

function lineText(
  sort: PrintedText['sort'],
  text: string,
  language: Language,
  path: Path,
  place: Place,
): PrintedText {
  return { sort, place, language, text, pieces: [{ from: 0, text, path }], fields: [] };
}

function paperTexts(event: PlannedEvent, paper: Paper): readonly PrintedText[] {
  if (paper.form === 'generated') return [];
  const texts: PrintedText[] = [];
  const root: Path = ['eventsById', event.id, 'papersById', paper.id];
  const at = { at: 'paper', eventId: event.id, paperId: paper.id } as const;
  if (paper.form === 'letter') {
    for (const field of ['place', 'salutation', 'complimentaryClose'] as const) {
      const text = paper[field][paper.language];
      if (text === undefined || text === '') continue;
      const path = [...root, field, paper.language];
      texts.push(lineText('line', text, paper.language, path, { ...at, field }));
    }
  }
  let block = 0;
  const addRuns = (sort: 'prose' | 'heading', runs: readonly RichRun[], path: Path): void => {
    if (runs.length === 0) return;
    const place = { ...at, field: 'body', block };
    texts.push({ sort, place, language: paper.language, ...flattened(runs, path) });
    runs.forEach((run, index) => {
      if (run.type === 'footnote') addRuns('prose', run.runs, [...path, index, 'runs']);
    });
  };
  const addBlocks = (blocks: readonly RichBlock[], path: Path): void => {
    blocks.forEach((one, index) => {
      const own = [...path, index];
      if (one.type === 'list') one.items.forEach((item, place) => addBlocks(item, [...own, 'items', place]));
      else if (one.type !== 'pageBreak') {
        addRuns(one.type === 'heading' ? 'heading' : 'prose', one.runs, [...own, 'runs']);
        if (one.type === 'quotation') addRuns('prose', one.source, [...own, 'source']);
      }
      block += 1;
    });
  };
  const body = paper.body[paper.language];
  if (body !== undefined) addBlocks(body, [...root, 'body', paper.language]);
  return texts;
}

function flattened(runs: readonly RichRun[], path: Path): Pick<PrintedText, 'text' | 'pieces' | 'fields'> {
  let text = '';
  const pieces: Piece[] = [];
  const fields: LiveField[] = [];
  runs.forEach((run, index) => {
    if (run.type === 'text' || run.type === 'link') {
      pieces.push({ from: text.length, text: run.text, path: [...path, index, 'text'], run });
      text += run.text;
    } else if (run.type === 'field') {
      fields.push(run);
      text += FIELD_MARK;
    } else if (run.type === 'lineBreak') text += '\n';
  });
  return { text, pieces, fields };
}
