// Lines that stood with their sessions in the printed programme and now stand in the text of a paper, or the reverse:
// the themes of a panel taken out of the table and set above it.
import { fold } from '#languages/foldedText.ts';
import type { PaperId } from '../../ids.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Session } from '../../programme/session.ts';
import type { EditionContent } from '../content.ts';
import { linesOf, LISTS } from './lines.ts';
import { nameOfRef, refOfAfter, type Pairs } from './pairs.ts';
import { wordsOfText } from './passages.ts';
import { basics, said, type Said } from './said.ts';
import { wordsOfLine, type LineList } from './sessionChange.ts';

/** The option that tells a programme to print the lines. */
export const PRINTING: Readonly<Record<LineList, string>> = {
  themes: 'hasThemes',
  questions: 'hasQuestions',
  'sub-items': 'hasSubItems',
  'floor-rules': 'hasFloorRules',
};

/** What a programme prints unasked. */
const USUAL: ReadonlySet<LineList> = new Set(['themes', 'sub-items']);

export function linesInPapers(pairs: Pairs): readonly Said[] {
  const { before, after, sessions } = pairs;
  const texts = new Map<EditionContent, ReadonlyMap<PaperId, string>>();
  const textsOf = (content: EditionContent): ReadonlyMap<PaperId, string> => {
    const known = texts.get(content) ?? writtenIn(content);
    texts.set(content, known);
    return known;
  };
  return pairs.later.flatMap((later) => {
    const ref = refOfAfter(sessions, later.id);
    const earlier = ref.before === null ? undefined : before.event.sessionsById[ref.before];
    if (earlier === undefined) return [];
    return LISTS.flatMap((list): readonly Said[] => {
      const [was, is] = [isWithSession(before, earlier, list), isWithSession(after, later, list)];
      if (was === is) return [];
      const lines = was ? earlier : later;
      const [withIt, without] = was ? [before, after] : [after, before];
      const paperId = paperWith(lines, list, textsOf(without));
      if (paperId === null || paperWith(lines, list, textsOf(withIt)) !== null) return [];
      const type = was ? 'lines-moved-to-paper' : 'lines-moved-from-paper';
      return [said({ ...basics(`${type} ${list} ${nameOfRef(ref)}`), type, session: ref, list, paperId })];
    });
  });
}

/** Has it such lines, and does a programme print them? */
function isWithSession({ event }: EditionContent, session: Session, list: LineList): boolean {
  if (linesOf(session, list).length === 0) return false;
  return Object.values<Paper>(event.papersById).some(
    (paper) =>
      paper.form === 'generated' &&
      paper.type.startsWith('programme') &&
      (paper.options[PRINTING[list]] ?? USUAL.has(list)) === true,
  );
}

function writtenIn({ event }: EditionContent): ReadonlyMap<PaperId, string> {
  const texts = new Map<PaperId, string>();
  for (const paper of Object.values<Paper>(event.papersById))
    if (paper.form !== 'generated')
      texts.set(
        paper.id,
        fold(
          Object.values(paper.body)
            .map((body) => wordsOfText(body))
            .join('\n'),
        ),
      );
  return texts;
}

/** The paper in whose text most of the lines stand word for word. */
function paperWith(session: Session, list: LineList, texts: ReadonlyMap<PaperId, string>): PaperId | null {
  const lines = linesOf(session, list).flatMap((line) => {
    const words = fold(Object.values(wordsOfLine(line))[0] ?? '');
    return words === '' ? [] : [words];
  });
  for (const [id, text] of texts)
    if (lines.length > 0 && lines.filter((words) => text.includes(words)).length * 2 > lines.length)
      return id;
  return null;
}
