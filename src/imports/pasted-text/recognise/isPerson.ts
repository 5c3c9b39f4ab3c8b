// Is a line about a person beyond doubt? What only may be one ("Fourth Forum: Language and Technology") is left to others.
import { personAt } from '../people/personAt.ts';

export function isPerson(text: string): boolean {
  const found = personAt(text);
  return found !== null && found.certainty !== 'guess';
}
