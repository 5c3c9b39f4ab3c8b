// The hours of a day in which a session in the hand would clash, as bands with their reasons: asked in small steps, and
// steps with the same answer made one band. Pure.
import type { Minutes } from '#domain/time.ts';

export interface TakenBand {
  readonly start: Minutes;
  readonly end: Minutes;
  readonly reason: string;
}

/** `reasonAt` says what stands against the step that begins there, or is empty. */
export function takenBands(
  until: Minutes,
  step: Minutes,
  reasonAt: (start: Minutes) => string,
): readonly TakenBand[] {
  const bands: TakenBand[] = [];
  for (let start = 0; start < until; start += step) {
    const reason = reasonAt(start);
    if (reason === '') continue;
    const last = bands.at(-1);
    if (last?.end === start && last.reason === reason)
      bands[bands.length - 1] = { ...last, end: start + step };
    else bands.push({ start, end: start + step, reason });
  }
  return bands;
}
