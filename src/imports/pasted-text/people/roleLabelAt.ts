// The role label a line begins with, or is: "Panellists:", "Moderator: Ms. …", "Chaired by …".
import { readLabel, roleNamed } from '#domain/people/readRole.ts';

export interface FoundLabel {
  /** An id of domain/people/roles.ts, or a role as written. */
  readonly role: string;
  /** As written, with its colon. */
  readonly label: string;
  /** It speaks for the lines below as well. */
  readonly isForSeveral: boolean;
  /** What stands behind the label; empty where the line is nothing else. */
  readonly rest: string;
}

export function roleLabelAt(text: string): FoundLabel | null {
  const { label, rest } = readLabel(text);
  if (label !== null)
    return { ...label, label: text.slice(0, text.length - rest.length).trim(), rest: rest.trim() };
  const named = roleNamed(text);
  return named === null ? null : { ...named, label: text.trim(), rest: '' };
}
