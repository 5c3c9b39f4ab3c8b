// Fixes that change a few characters of a text where it is kept.
import type { LiveField } from '../papers/richText.ts';
import type { Fix, FixChange } from './fix.ts';
import type { Path, PrintedText } from './texts.ts';

type Change = Extract<Fix, { readonly kind: 'change' }>;

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Null where an edit would run across differently marked stretches, or there is none. */
export function editing(
  saying: string,
  all: readonly { readonly text: PrintedText; readonly edits: readonly Edit[] }[],
): Change | null {
  const changes = all.flatMap(({ text, edits }) => changesOf(text, edits) ?? []);
  return changes.length === 0 ? null : { kind: 'change', saying, changes };
}

/** Puts a live field in the place of typed words. */
export function putField(saying: string, text: PrintedText, edit: Edit, field: LiveField): Fix | null {
  const piece = text.pieces.find((one) => one.from <= edit.from && one.from + one.text.length >= edit.to);
  if (piece?.run?.type !== 'text') return null;
  const { run } = piece;
  const [from, to] = [edit.from - piece.from, edit.to - piece.from];
  const marks = run.marks === undefined ? {} : { marks: run.marks };
  const after = [
    { ...run, text: run.text.slice(0, from) },
    { ...field, ...marks },
    { ...run, text: run.text.slice(to) },
  ].filter((one) => one.type !== 'text' || one.text !== '');
  return {
    kind: 'change',
    saying,
    changes: [{ path: piece.path.slice(0, -1), before: run, after, isSplit: true }],
  };
}

/** One value at one place. */
export function setting(saying: string, path: Path, before: unknown, after: unknown): Fix {
  return { kind: 'change', saying, changes: [{ path, before, after }] };
}

function changesOf(text: PrintedText, edits: readonly Edit[]): readonly FixChange[] | null {
  const byPiece = new Map<PrintedText['pieces'][number], Edit[]>();
  for (const edit of edits) {
    const piece = text.pieces.find(
      ({ from, text: words }) => from <= edit.from && from + words.length >= edit.to,
    );
    if (piece === undefined) return null;
    byPiece.set(piece, [...(byPiece.get(piece) ?? []), edit]);
  }
  return [...byPiece].map(([piece, own]) => {
    let words = piece.text;
    for (const { from, to, put } of [...own].sort((a, b) => b.from - a.from)) {
      words = words.slice(0, from - piece.from) + put + words.slice(to - piece.from);
    }
    return { path: piece.path, before: piece.text, after: words };
  });
}
