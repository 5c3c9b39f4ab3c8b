// Document symbols as the set phrases need them.

/** "71/287" of "A/RES/71/287"; null for a symbol that is no resolution of the General Assembly. */
export function resolutionNumber(symbol: string): string | null {
  return /^A\/RES\/(.+)$/.exec(symbol)?.[1] ?? null;
}
