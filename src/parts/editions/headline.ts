// What an edition is called by its stage and its label: "Programme Rev.2". A label that says the stage itself, "Final
// programme", stands alone.
import { type LocalText, textIn, type Language } from '#languages/language.ts';

/** `stageName` in the interface's language. */
export function headlineOf(
  { label }: { readonly label: LocalText },
  stageName: string,
  language: Language,
): string {
  const said = textIn(label, language, 'en');
  if (said === '') return stageName;
  const saysStage = said.toLocaleLowerCase(language).includes(stageName.toLocaleLowerCase(language));
  return saysStage ? said : `${stageName} ${said}`;
}
