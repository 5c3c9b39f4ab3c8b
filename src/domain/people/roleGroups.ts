// The people of a session under their roles, in protocol order: a group ends where the role changes,
// so a moderator named after the panellists stays after them.
import { inOrder } from '#base/ordered.ts';
import type { Session } from '../programme/session.ts';
import type { Participation } from './participation.ts';

export interface RoleGroup {
  readonly role: string;
  readonly participations: readonly Participation[];
}

export function roleGroupsOf(session: Pick<Session, 'participationsById'>): readonly RoleGroup[] {
  const groups: { role: string; participations: Participation[] }[] = [];
  for (const participation of inOrder<Participation>(session.participationsById)) {
    const last = groups.at(-1);
    if (last?.role === participation.role) last.participations.push(participation);
    else groups.push({ role: participation.role, participations: [participation] });
  }
  return groups;
}
