// Figures, their bars, and the table that lays them side by side.

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'KB' | 'MB' | 'ms' | '×' | '';
  /** The most it may be; null for a figure that only explains another. */
  readonly bar: number | null;
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** The value below which this part of the values lies. */
export function quantileOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'bar', ''],
    ...figures.map((figure) => [figure.what, worded(figure.value, figure), barOf(figure), verdictOf(figure)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : column < 3 ? cell.padStart(widths[column] ?? 0) : cell,
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function worded(value: number, { unit }: Figure): string {
  if (!Number.isFinite(value)) return 'no value';
  const digits = unit === '' ? 0 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toFixed(digits)}${unit === '×' || unit === '' ? unit : ` ${unit}`}`;
}

function barOf(figure: Figure): string {
  return figure.bar === null
    ? ''
    : `≤ ${figure.bar}${figure.unit === '×' || figure.unit === '' ? figure.unit : ` ${figure.unit}`}`;
}

function verdictOf(figure: Figure): string {
  if (figure.bar === null) return '';
  if (!(figure.value > figure.bar)) return Number.isFinite(figure.value) ? 'met' : 'not measured';
  return `missed by ${worded(figure.value - figure.bar, figure)}`;
}
