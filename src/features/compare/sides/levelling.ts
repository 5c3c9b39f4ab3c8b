// Puts what stands on both sides at the same height: rows of a table get the height of the taller one, a block that
// stands higher than its fellow is pushed down. All is measured first and written after, so that the page is laid out
// twice and not once a row.

/** The same thing on either side. */
export interface Fellows {
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

export function levelRows(rows: readonly Fellows[]): void {
  for (const { before, after } of rows) {
    before.style.blockSize = '';
    after.style.blockSize = '';
  }
  const heights = rows.map(({ before, after }) =>
    Math.max(before.getBoundingClientRect().height, after.getBoundingClientRect().height),
  );
  for (const [index, { before, after }] of rows.entries()) {
    before.style.blockSize = `${heights[index] ?? 0}px`;
    after.style.blockSize = `${heights[index] ?? 0}px`;
  }
}

/** After their rows, so that tables are as high on either side. */
export function levelBlocks(blocks: readonly Fellows[]): void {
  for (const { before, after } of blocks) {
    before.style.marginBlockStart = '';
    after.style.marginBlockStart = '';
  }
  const places = blocks.map(({ before, after }) => ({ before: placeOf(before), after: placeOf(after) }));
  // How far what was pushed so far has taken along what follows it.
  let shift = 0;
  for (const { before, after } of places) {
    const lag = after.top - before.top - shift;
    if (Math.abs(lag) < 0.5) continue;
    push(lag > 0 ? before : after, Math.abs(lag));
    shift += lag;
  }
}

interface Place {
  readonly element: HTMLElement;
  /** Pixels. */
  readonly top: number;
  readonly margin: number;
}

function placeOf(element: HTMLElement): Place {
  const margin = Number.parseFloat(getComputedStyle(element).marginBlockStart) || 0;
  return { element, top: element.getBoundingClientRect().top, margin };
}

function push({ element, margin }: Place, by: number): void {
  element.style.marginBlockStart = `${margin + by}px`;
}
