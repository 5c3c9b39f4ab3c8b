// The bundled serif in the three cuts papers use. Pages measured before it has come would break elsewhere.
const CUTS = ['400 11pt', '650 11pt', 'italic 400 11pt'];

export async function paperFonts(): Promise<void> {
  await Promise.all(CUTS.map((cut) => document.fonts.load(`${cut} 'Source Serif 4 Variable'`, 'Aя–ć')));
}
