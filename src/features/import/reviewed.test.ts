import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSession,
  correct,
  correctPart,
  correctSession,
  currentSource,
  newSource,
  putSourcesAway,
  useImporting,
} from './importing.ts';
import { readText } from './mergeSample.ts';
import { reviewed, type Reviewed } from './reviewed.ts';

const reading = readText(
  '3 June 2024\n10:00–11:00 Opening\nMs. Ana Ruiz, Mayor\n11:00–13:00 Panel on wells\n13:00–13:15 Closing',
);

const now = (): Reviewed => {
  const source = currentSource(useImporting.getState());
  if (source === null) throw new Error('a source is under review');
  return reviewed(reading, source.corrections, { zone: 'Europe/Paris', days: [] });
};
const titles = ({ programme }: Reviewed): readonly string[] =>
  programme.days.flatMap(({ sessions }) => sessions.map(({ title }) => title));
const keyOf = (title: string): string =>
  now()
    .days.flatMap(({ sessions }) => sessions)
    .find(({ proposed }) => proposed.title === title)?.read.key ?? '';

describe('what is added to a reading by hand', () => {
  beforeEach(() => {
    const outcome = { isRead: true, name: '', format: 'text', reading, tables: [] } as const;
    const source = newSource(1, '', { kind: 'text', text: '', html: null }, outcome);
    useImporting.setState({ sources: [source], currentId: 1 });
  });

  it('is a session behind the one it was asked for, and can be left out again', () => {
    const key = addSession(0, keyOf('Opening'));
    correctSession(key, { title: 'Video', sittings: [] });
    correctSession(addSession(0, key), { title: 'Songs' });
    correctSession(addSession(0, null), { title: 'Dinner' });
    expect(titles(now())).toEqual(['Opening', 'Video', 'Songs', 'Panel on wells', 'Closing', 'Dinner']);
    correctSession(key, { isLeft: true });
    expect(titles(now())).toEqual(['Opening', 'Songs', 'Panel on wells', 'Closing', 'Dinner']);
    expect(now().days[0]?.sessions.map(({ isTaken }) => isTaken)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('is a person, who counts once there is a name, and can be removed and put back', () => {
    const session = keyOf('Panel on wells');
    const people = () =>
      now()
        .programme.days.flatMap(({ sessions }) => sessions)
        .find(({ key }) => key === session)
        ?.people.map(({ familyName, role, isRoleSaid }) => ({ familyName, role, isRoleSaid }));
    addPerson(session, 'panellist');
    expect(people()).toEqual([]);
    const part = now()
      .days[0]?.sessions.find(({ read }) => read.key === session)
      ?.parts.at(-1)?.part.key;
    correctPart(session, part ?? '', { givenName: 'Paul', familyName: 'Lind' });
    addPerson(session, 'moderator');
    expect(people()).toEqual([{ familyName: 'Lind', role: 'panellist', isRoleSaid: true }]);
    correctPart(session, part ?? '', { isLeft: true });
    expect(people()).toEqual([]);
    correctPart(session, part ?? '', { isLeft: false });
    expect(people()).toEqual([{ familyName: 'Lind', role: 'panellist', isRoleSaid: true }]);
  });

  it('leaves every row it does not touch the same object, so that none is drawn anew', () => {
    const [day] = now().days;
    correct(({ event }) => ({ event: { ...event, title: 'Water' } }));
    expect(now().days[0]).toBe(day);
    const before = day?.sessions ?? [];
    correctSession(addSession(0, keyOf('Closing')), { title: 'Dinner' });
    correct(({ event }) => ({ event: { ...event, title: 'Wells' } }));
    const after = now().days[0]?.sessions ?? [];
    expect(after.length).toBe(4);
    for (const [index, session] of before.entries()) expect(after[index]).toBe(session);
  });
});

describe('going back to the source', () => {
  it('keeps the pasted text, and leads to the review again as it was left', () => {
    const outcome = { isRead: true, name: '', format: 'text', reading, tables: [] } as const;
    const source = newSource(1, '', { kind: 'text', text: '10:00 Opening', html: null }, outcome);
    useImporting.setState({ sources: [source], currentId: 1 });
    correctSession('s1', { title: 'Songs' });
    const left = useImporting.getState();
    const comeBack = putSourcesAway();
    expect(useImporting.getState()).toMatchObject({ sources: [], currentId: null, draft: '10:00 Opening' });
    const other = newSource(2, 'other.txt', source.input, outcome);
    useImporting.setState({ sources: [other], currentId: 2 });
    comeBack();
    expect(useImporting.getState()).toMatchObject({ sources: [...left.sources, other], currentId: 1 });
  });
});
