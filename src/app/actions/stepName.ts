// The name of a step of the history in words. A name this build does not know (from another build's tab) is shown raw.
import { words } from '#languages/words.ts';

export function stepName(name: string): string {
  const text: unknown = words.t(`commands:${name}` as 'commands:createEvent', { defaultValue: name });
  return typeof text === 'string' ? text : name;
}
