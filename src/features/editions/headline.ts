// What stands largest in an entry of the timeline: "Programme Rev.2". A label that says the stage itself, "Final
// programme", stands alone.
import type { Stage } from '#domain/editions/stage.ts';
import { type LocalText, textIn, type Language } from '#languages/language.ts';

interface Headed {
  readonly stage: Stage;
  readonly label: LocalText;
}

/** `stageName` in the interface's language. */
export function headlineOf({ label }: Headed, stageName: string, language: Language): string {
  const said = textIn(label, language, 'en');
  if (said === '') return stageName;
  const saysStage = said.toLocaleLowerCase(language).includes(stageName.toLocaleLowerCase(language));
  return saysStage ? said : `${stageName} ${said}`;
}
