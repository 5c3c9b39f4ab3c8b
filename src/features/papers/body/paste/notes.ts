// Footnotes in pasted HTML: the mark is a link to the note's text at the end. Word, LibreOffice and pages that mark
// notes for assistive technology are known; endnotes become footnotes.

/** The text of each note by the name its marks use. */
export function noteElements(root: Element): ReadonlyMap<string, Element> {
  const notes = new Map<string, Element>();
  const byId = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  for (const anchor of root.querySelectorAll('a[href]')) {
    const name = noteNameOf(anchor);
    const element = name === null ? undefined : byId.get(name);
    // A mark inside its own note would never end.
    if (name !== null && element !== undefined && !element.contains(anchor)) notes.set(name, element);
  }
  return notes;
}

export function noteNameOf(anchor: Element): string | null {
  const href = anchor.getAttribute('href') ?? '';
  if (anchor.getAttribute('role') === 'doc-noteref') return /^#(.+)$/.exec(href)?.[1] ?? null;
  return /#_((?:ftn|edn)\d+)$/.exec(href)?.[1] ?? /#(sd(?:foot|end)note\d+)sym$/.exec(href)?.[1] ?? null;
}

/** The number before the note's text, which leads back to the mark. */
export function isWayBack(anchor: Element): boolean {
  return (
    anchor.getAttribute('role') === 'doc-backlink' ||
    /#(_(ftn|edn)ref\d+|sd(foot|end)note\d+anc)$/.test(anchor.getAttribute('href') ?? '')
  );
}
