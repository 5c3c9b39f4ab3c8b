// What the comparison of editions finds on the examples, each edition with the next and the last one with the draft.
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { contentOf } from '#domain/editions/content.ts';

export async function report(): Promise<boolean> {
  const library = (await loadSeeds())['000'];
  const editions = Object.values(library.editionsById).sort((a, b) => a.sequence - b.sequence);
  const contents = editions.map((e) => contentOf(e));
  for (let i = 1; i < contents.length; i += 1) {
    const [a, b] = [contents[i - 1], contents[i]];
    if (!a || !b) continue;
    const c = compareEditions(a, b);
    console.log('=====', i);
    for (const { key, isInternal, causeKey, ...rest } of c.changes)
      console.log(key, isInternal ? 'INTERNAL' : '', causeKey ?? '', JSON.stringify(rest).slice(0, 250));
    console.log(
      c.edits
        .filter((e) => e.saidBy.length === 0)
        .map((e) =>
          `quiet ${e.path.join('/')} ${JSON.stringify(e.before)} ${JSON.stringify(e.after)}`.slice(0, 250),
        )
        .join('\n'),
    );
  }
  return true;
}
