// Lengths as Word keeps them: twentieths of a point, and half points for the size of letters.

export function points(count: number): number {
  return Math.round(count * 20);
}

export function millimetres(count: number): number {
  return Math.round((count * 1440) / 25.4);
}

export function halfPoints(count: number): number {
  return Math.round(count * 2);
}
