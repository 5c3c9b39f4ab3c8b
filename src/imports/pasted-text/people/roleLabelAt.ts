// The role label a line begins with, or is: "Panellists:", "Moderator: Ms. …", "Chaired by …".
import { remembered } from '#base/remembered.ts';
import { readLabel, roleNamed } from '#domain/people/readRole.ts';

export interface FoundLabel {
  /** An id of domain/people/roles.ts, or a role as written. */
  readonly role: string;
  /** As written, with its colon. */
  readonly label: string;
  /** It speaks for the lines below as well. */
  readonly isForSeveral: boolean;
  /** It names what is said ("Opening remarks:") and so may be the title of a session or an item as much as a label. */
  readonly isSpeech: boolean;
  /** What stands behind the label; empty where the line is nothing else. */
  readonly rest: string;
}

export const roleLabelAt = remembered((text: string): FoundLabel | null => {
  const { label, rest } = readLabel(text);
  if (label !== null) return { ...label, label: labelAhead(text, rest), rest: rest.trim() };
  const named = roleNamed(text);
  return named === null ? null : { ...named, label: text.trim(), rest: '' };
});

/** Also where a mark of the label ("Moderator (TBC): …") was put behind the rest. */
function labelAhead(text: string, rest: string): string {
  const at = text.indexOf(rest.replace(/ \(TBC\)$/, ''));
  return (rest === '' || at < 0 ? text : text.slice(0, at)).trim();
}
