// Finds by what is typed, whatever its capitals and accents: every word of the query must be in the text. What begins
// with the query comes first, then what has a word beginning with it.
export interface Searchable {
  readonly label: string;
  readonly detail: string;
}

export interface Indexed<Entry> {
  readonly entry: Entry;
  readonly label: string;
  readonly text: string;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function indexed<Entry extends Searchable>(entries: readonly Entry[]): readonly Indexed<Entry>[] {
  return entries.map((entry) => {
    const label = plain(entry.label);
    return { entry, label, text: `${label} ${plain(entry.detail)}` };
  });
}

/** The best matches, at most `most` of them; entries that match equally well keep their order. */
export function search<Entry>(
  index: readonly Indexed<Entry>[],
  query: string,
  most: number,
): readonly Entry[] {
  const sought = plain(query).trim();
  const parts = sought.split(/\s+/).filter((part) => part !== '');
  const ranked: Entry[][] = [[], [], []];
  for (const { entry, label, text } of index) {
    if (!parts.every((part) => text.includes(part))) continue;
    const rank = label.startsWith(sought) ? 0 : label.includes(` ${sought}`) ? 1 : 2;
    ranked[rank]?.push(entry);
  }
  return ranked.flat().slice(0, most);
}
