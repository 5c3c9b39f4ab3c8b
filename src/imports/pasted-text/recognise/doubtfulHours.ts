// Figures that may be hours or anything else ("1015", "9-10", "1.10 Scope") are hours only where surer rows of the source
// are set in the same way; elsewhere the line is text.
import type { HoursStyle } from '../hours/foundHours.ts';
import type { Strip } from './strip.ts';

const ENOUGH = 2;

export function withoutDoubtfulHours(strips: readonly Strip[]): readonly Strip[] {
  const counts = new Map<HoursStyle, number>();
  for (const strip of strips) {
    if (strip.kind !== 'row' || strip.hours === null) continue;
    const { certainty, style, sittings } = strip.hours;
    // Ranges one below the other vouch for each other: "1430-1500", "1500-1615".
    const weight = certainty !== 'guess' ? 1 : sittings[0]?.end === null ? 0 : 0.67;
    counts.set(style, (counts.get(style) ?? 0) + weight);
  }
  return strips.map((strip): Strip => {
    if (strip.kind !== 'row' || strip.isOfTable || strip.hours?.certainty !== 'guess') return strip;
    if (strip.line === null || (counts.get(strip.hours.style) ?? 0) >= ENOUGH) return strip;
    return { kind: 'text', line: strip.line, column: -1, isOfTable: false };
  });
}
