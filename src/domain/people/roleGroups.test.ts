import { expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import { blankParticipation } from '../blank.ts';
import type { ParticipationId } from '../ids.ts';
import { roleGroupsOf } from './roleGroups.ts';

it('keeps protocol order: a moderator named after the panellists stays after them, a chair between two roles splits them', () => {
  const roles = ['panellist', 'panellist', 'moderator', 'panellist'];
  const keys = orderKeys(roles.length);
  const participations = roles.map((role, index) =>
    blankParticipation(`p${index}` as ParticipationId, keys[index] as never, role),
  );
  // The order of the map is not the order of the people.
  const participationsById = Object.fromEntries(participations.toReversed().map((each) => [each.id, each]));
  const groups = roleGroupsOf({ participationsById });
  expect(groups.map(({ role, participations: people }) => [role, people.map(({ id }) => id)])).toEqual([
    ['panellist', ['p0', 'p1']],
    ['moderator', ['p2']],
    ['panellist', ['p3']],
  ]);
});
