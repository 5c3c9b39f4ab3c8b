// Who goes with whom so that all likenesses together are as great as can be: not the best for the first one asked,
// but the best for all (a maximum-weight assignment, by the Hungarian method). Ties fall to what stands first.

export interface Likeness {
  /** Places in the two lists. */
  readonly before: number;
  readonly after: number;
  /** Above 0. Pairs that are not named are impossible. */
  readonly weight: number;
}

export function bestPairs(likenesses: readonly Likeness[]): readonly (readonly [number, number])[] {
  return partsOf(likenesses)
    .flatMap(pairsWithin)
    .sort(([a], [b]) => a - b);
}

/** Likenesses in parts that have nothing to do with one another: several small tasks instead of a great one. */
function partsOf(likenesses: readonly Likeness[]): readonly (readonly Likeness[])[] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(node, root);
    return root;
  };
  for (const { before, after } of likenesses) {
    const [one, other] = [rootOf(`b${before}`), rootOf(`a${after}`)];
    parents.set(one, one);
    parents.set(other, one);
  }
  const parts = new Map<string, Likeness[]>();
  for (const likeness of likenesses) {
    const root = rootOf(`b${likeness.before}`);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [likeness]);
    else part.push(likeness);
  }
  return [...parts.values()];
}

function pairsWithin(likenesses: readonly Likeness[]): readonly (readonly [number, number])[] {
  const [only] = likenesses;
  if (likenesses.length === 1 && only !== undefined) return [[only.before, only.after]];
  const befores = [...new Set(likenesses.map(({ before }) => before))].sort((a, b) => a - b);
  const afters = [...new Set(likenesses.map(({ after }) => after))].sort((a, b) => a - b);
  const isTurned = befores.length > afters.length;
  const [rows, columns] = isTurned ? [afters, befores] : [befores, afters];
  const rowAt = new Map(rows.map((value, index) => [value, index]));
  const columnAt = new Map(columns.map((value, index) => [value, index]));
  const weights = rows.map(() => new Float64Array(columns.length));
  for (const { before, after, weight } of likenesses) {
    const row = rowAt.get(isTurned ? after : before) ?? 0;
    const column = columnAt.get(isTurned ? before : after) ?? 0;
    const line = weights[row];
    // What stands at a like place wins a tie, and nothing but a tie.
    if (line !== undefined) line[column] = weight + 1e-6 / (1 + Math.abs(row - column));
  }
  return assigned(weights, columns.length).flatMap((column, row): (readonly [number, number])[] => {
    const [one, other] = [rows[row], columns[column]];
    if (one === undefined || other === undefined || (weights[row]?.[column] ?? 0) === 0) return [];
    return [isTurned ? [other, one] : [one, other]];
  });
}

/** The column of each row, with the greatest sum of weights; there are at least as many columns as rows. */
function assigned(weights: readonly Float64Array[], columns: number): readonly number[] {
  const rows = weights.length;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  // Counted from 1; 0 = nobody.
  const rowOfColumn = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOfColumn[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const isDone = new Uint8Array(columns + 1);
    let column = 0;
    do {
      isDone[column] = 1;
      const current = rowOfColumn[column] ?? 0;
      let smallest = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isDone[other] === 1) continue;
        const cost = -(weights[current - 1]?.[other - 1] ?? 0);
        const reduced = cost - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < smallest) {
          smallest = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isDone[other] === 1) {
          const holder = rowOfColumn[other] ?? 0;
          rowPotential[holder] = (rowPotential[holder] ?? 0) + smallest;
          columnPotential[other] = (columnPotential[other] ?? 0) - smallest;
        } else least[other] = (least[other] ?? 0) - smallest;
      }
      column = next;
    } while ((rowOfColumn[column] ?? 0) !== 0);
    do {
      const from = cameFrom[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[from] ?? 0;
      column = from;
    } while (column !== 0);
  }
  const columnOfRow = Array.from({ length: rows }, () => -1);
  rowOfColumn.forEach((row, column) => {
    if (row > 0 && column > 0) columnOfRow[row - 1] = column - 1;
  });
  return columnOfRow;
}
