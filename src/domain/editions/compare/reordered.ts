// Which items of a list have changed place: as few as explain the new order.

/** `places` = for each item, in the new order, where it stood. Gives the indices of those that moved. */
export function movedIn(places: readonly number[]): readonly number[] {
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return [];
  // The longest rise keeps its place (patience sorting); everything else has moved.
  const ends: number[] = [];
  const previous: number[] = [];
  places.forEach((place, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const staying = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) staying.add(index);
  return places.flatMap((_, index) => (staying.has(index) ? [] : [index]));
}
