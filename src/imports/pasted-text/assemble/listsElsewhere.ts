// Themes and questions that stand above or below the table, under a heading that names a session of the table: put to that
// session where its title, or its number, is the same. What names none stays where it was.
import { fold } from '#languages/foldedText.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { sessionHeading } from '../heading/sessionHeading.ts';
import { leadInOf } from '../recognise/leadIn.ts';
import type { SourceLine } from '../sourceBlock.ts';
import type { Draft } from './drafts.ts';

const MOST_HEADINGS = 300;

/** Lines that are left over, in their order, put to the sessions they are about. */
export function withListsElsewhere(drafts: readonly Draft[], left: readonly SourceLine[]): readonly Draft[] {
  const listsByDraft = new Map<Draft, SourceLine[]>();
  let known: readonly HeadedDraft[] | null = null;
  let about: Draft | null = null;
  let isList = false;
  let headings = 0;
  for (const [place, line] of left.entries()) {
    const next = left[place + 1];
    if (line.bullet === null && leadInOf(line, next) === null) {
      isList = false;
      const isHeading = line.look !== 'plain' || numberedTitle(line.text).number !== '';
      if (!isHeading || headings >= MOST_HEADINGS) continue;
      headings += 1;
      known ??= drafts.map(headed);
      about = namedBy(line, known);
      if (about !== null) listsByDraft.set(about, [...(listsByDraft.get(about) ?? []), line]);
      continue;
    }
    isList ||= line.bullet === null;
    if (about !== null && isList) listsByDraft.get(about)?.push(line);
  }
  return drafts.map((draft) => {
    const [heading, ...lists] = listsByDraft.get(draft) ?? [];
    return heading === undefined || lists.length === 0
      ? draft
      : { ...draft, body: [...draft.body, ...lists], elsewhere: heading.lines };
  });
}

interface HeadedDraft {
  readonly draft: Draft;
  readonly title: string;
  readonly number: string;
}

function headed(draft: Draft): HeadedDraft {
  const { title, number } = sessionHeading(draft.body);
  return { draft, title: plain(title), number: plain(draft.row.number === '' ? number : draft.row.number) };
}

/** Exactly one session is meant, or none. */
function namedBy({ text }: SourceLine, known: readonly HeadedDraft[]): Draft | null {
  const { number, title } = numberedTitle(text);
  const [words, label] = [plain(title), plain(number)];
  const byTitle = known.filter((one) => words.length > 3 && one.title === words);
  const named = byTitle.length > 0 ? byTitle : known.filter((one) => label !== '' && one.number === label);
  return named.length === 1 ? (named[0]?.draft ?? null) : null;
}

/** The words alone: "SESSION I (MORNING)" is "Session I". */
function plain(text: string): string {
  const words = fold(text).replace(/[(（][^()（）]{0,40}[)）]/gu, ' ');
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
