// The lines drawn on a page: where a table has them, they tell its rows and columns. Read from what the page draws,
// without drawing it.
import type { DrawnLines } from './placedText.ts';

/** The numbers pdf.js gives to what a page does. */
export interface DrawingCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
}

export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** In points: thicker is an area, shorter a mark. */
const THICKEST = 2.5;
const SHORTEST = 12;
/** More are a drawing. */
const MOST = 20_000;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly head: number;
  readonly isDrawnRound: boolean;
}

export function drawnLinesOf({ fnArray, argsArray }: Drawing, codes: DrawingCodes): DrawnLines {
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, code] of fnArray.entries()) {
    if (boxes.length > MOST) break;
    const args = listOf(argsArray[index]);
    if (code === codes.save) saved.push(now);
    else if (code === codes.restore) now = saved.pop() ?? now;
    else if (code === codes.transform) now = within(now, numbersOf(args));
    else if (code === codes.constructPath) boxes.push(...boxOfPath(now, args, codes));
  }
  return {
    rules: boxes.flatMap(({ left, right, foot, head, isDrawnRound }) => {
      if (right - left < SHORTEST) return [];
      const heights = head - foot <= THICKEST ? [(foot + head) / 2] : isDrawnRound ? [foot, head] : [];
      return heights.map((y) => ({ from: left, to: right, y }));
    }),
    uprights: boxes.flatMap(({ left, right, foot, head, isDrawnRound }) => {
      if (head - foot < SHORTEST) return [];
      const places = right - left <= THICKEST ? [(left + right) / 2] : isDrawnRound ? [left, right] : [];
      return places.map((x) => ({ x, foot, head }));
    }),
  };
}

function boxOfPath(now: Matrix, args: readonly unknown[], codes: DrawingCodes): readonly Box[] {
  const [x1, y1, x2, y2] = numbersOf(listOf(args[2]));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
  const [a, b, c, d, e, f] = now;
  // Turned pages are read without their lines.
  if (Math.abs(b) > 0.001 || Math.abs(c) > 0.001) return [];
  const isDrawnRound = args[0] === codes.stroke || args[0] === codes.closeStroke;
  const isPainted = isDrawnRound || args[0] === codes.fill || args[0] === codes.eoFill;
  return isPainted
    ? [
        {
          left: Math.min(a * x1, a * x2) + e,
          right: Math.max(a * x1, a * x2) + e,
          foot: Math.min(d * y1, d * y2) + f,
          head: Math.max(d * y1, d * y2) + f,
          isDrawnRound,
        },
      ]
    : [];
}

function within([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
}

function numbersOf(values: readonly unknown[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}
