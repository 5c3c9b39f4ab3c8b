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
