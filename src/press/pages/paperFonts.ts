// The bundled serif in the three cuts papers use. Pages measured before it has come would break elsewhere.
const CUTS = ['400 10.5pt', '650 10.5pt', 'italic 400 10.5pt'];

export async function paperFonts(): Promise<void> {
  await Promise.all(CUTS.map((cut) => document.fonts.load(`${cut} 'Source Serif 4 Variable'`, 'Aя–ć')));
}
