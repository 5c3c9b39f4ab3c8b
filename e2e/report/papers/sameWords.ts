// Two texts compared word by word and in order: how much of the first the second has, and where they differ.

export interface Comparison {
  /** Words and marks of the wanted text. */
  readonly words: number;
  /** How many of them stand, in the same order, in what was made. */
  readonly matched: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** A few words that both have, right before. */
  readonly after: readonly string[];
  readonly wanted: readonly string[];
  readonly made: readonly string[];
}

const CONTEXT = 4;

export function compareWords(wanted: readonly string[], made: readonly string[]): Comparison {
  const lengths = commonLengths(wanted, made);
  const differences: Difference[] = [];
  let open: { wanted: string[]; made: string[]; at: number } | null = null;
  let [i, j, matched] = [0, 0, 0];
  const close = (): void => {
    if (open === null) return;
    const { at } = open;
    differences.push({
      after: wanted.slice(Math.max(0, at - CONTEXT), at),
      wanted: open.wanted,
      made: open.made,
    });
    open = null;
  };
  while (i < wanted.length || j < made.length) {
    if (i < wanted.length && j < made.length && wanted[i] === made[j]) {
      close();
      [i, j, matched] = [i + 1, j + 1, matched + 1];
      continue;
    }
    open ??= { wanted: [], made: [], at: i };
    const isMissing =
      j === made.length || (i < wanted.length && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1));
    if (isMissing) open.wanted.push(wanted[i++] ?? '');
    else open.made.push(made[j++] ?? '');
  }
  close();
  return { words: wanted.length, matched, differences: differences.filter((one) => !isSpaceAlone(one)) };
}

/** A PDF may say nothing of the space at which a line was broken. */
function isSpaceAlone({ wanted, made }: Difference): boolean {
  return wanted.join('') === made.join('');
}

/** Words and marks, every mark by itself: whether a space stands before a dash is white space. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** For each pair of places the length of the longest sequence that both texts have from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const below = lengths[i + 1];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
