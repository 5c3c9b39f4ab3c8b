// The roles a participation may have. An open list: a role that is not here is kept and prints as written.
export const ROLES = [
  'chair',
  'co-chair',
  'president',
  'moderator',
  'facilitator',
  'co-facilitator',
  'panellist',
  'keynote-speaker',
  'speaker',
  'discussant',
  'respondent',
  'rapporteur',
  'introducer',
  'host',
] as const;

export type RoleId = (typeof ROLES)[number];

export function isKnownRole(role: string): role is RoleId {
  return (ROLES as readonly string[]).includes(role);
}
