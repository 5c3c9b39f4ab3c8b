import { beforeEach, describe, expect, it } from 'vitest';
import { lineKey } from './corrections.ts';
import {
  addLine,
  addPerson,
  addSession,
  correct,
  correctLine,
  correctMinutes,
  correctPart,
  correctSession,
  currentSource,
  markSeen,
  newSource,
  putSourcesAway,
  useImporting,
} from './importing.ts';
import { readText } from './mergeSample.ts';
import { openRemarks } from './openAsks.ts';
import { remarkGroups, remarkKey } from './remarkGroups.ts';
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

describe('what is corrected in a reading', () => {
  const twoDays = readText(
    'Day 1\n3 June\n10:00–11:00 Opening\n11:00–13:00 Panel on wells\nTopics:\n- Old wells\n4 June\n9:00–10:00 Closing',
  );
  const nowOf = (read: typeof reading): Reviewed => {
    const source = currentSource(useImporting.getState());
    if (source === null) throw new Error('a source is under review');
    return reviewed(read, source.corrections, { zone: 'Europe/Paris', days: [] });
  };
  const keyIn = (read: typeof reading, title: string): string =>
    read.days.flatMap(({ sessions }) => sessions).find((session) => session.title.value === title)?.key ?? '';

  beforeEach(() => {
    const outcome = { isRead: true, name: '', format: 'text', reading: twoDays, tables: [] } as const;
    const source = newSource(1, '', { kind: 'text', text: '', html: null }, outcome);
    useImporting.setState({ sources: [source], currentId: 1 });
  });

  it('is the year, which one day lends to all that have none', () => {
    expect(nowOf(twoDays).days.map(({ date }) => date)).toEqual([null, null]);
    correct(() => ({ dates: { 0: '2019-06-03' } }));
    expect(nowOf(twoDays).days.map(({ date }) => date)).toEqual(['2019-06-03', '2019-06-04']);
  });

  it('is the name of a day, and the day a session sits on', () => {
    correct(() => ({ dates: { 0: '2019-06-03' }, dayLabels: { 1: 'Second day' } }));
    correctSession(keyIn(twoDays, 'Opening'), { date: '2019-06-04' });
    correctSession(keyIn(twoDays, 'Closing'), { date: '2019-06-05' });
    expect(
      nowOf(twoDays).programme.days.map(({ date, label, sessions }) => [
        date,
        label,
        sessions.map(({ title }) => title),
      ]),
    ).toEqual([
      ['2019-06-03', twoDays.days[0]?.label, ['Panel on wells']],
      ['2019-06-04', 'Second day', ['Opening']],
      ['2019-06-05', '', ['Closing']],
    ]);
  });

  it('is a line, with the words over the themes and the minutes; what is left empty is none', () => {
    const key = keyIn(twoDays, 'Panel on wells');
    correctSession(key, { themesLeadIn: 'To be discussed:' });
    for (const list of ['themes', 'themes', 'subItems'] as const) addLine(key, list);
    correctLine(key, lineKey('themes', 1), 'New wells');
    correctLine(key, lineKey('subItems', 0), 'Songs of the rain');
    correctMinutes(key, 0, 10);
    const panel = () =>
      nowOf(twoDays)
        .programme.days.flatMap(({ sessions }) => sessions)
        .find((session) => session.key === key);
    expect(panel()).toMatchObject({
      themesLeadIn: 'To be discussed:',
      themes: ['Old wells', 'New wells'],
      subItems: [{ text: 'Songs of the rain', minutes: 10 }],
    });
    correctLine(key, lineKey('themes', 0), null);
    expect(panel()?.themes).toEqual(['New wells']);
  });
});

describe('what is left to look at', () => {
  it('is ticked off remark by remark, and can be taken up again', () => {
    const read = readText('3 June 2024\n10:00 Opening\n11:00 Panel\n12:00–13:00 Lunch');
    const outcome = { isRead: true, name: '', format: 'text', reading: read, tables: [] } as const;
    useImporting.setState({
      sources: [newSource(1, '', { kind: 'text', text: '', html: null }, outcome)],
      currentId: 1,
    });
    const open = () => {
      const source = currentSource(useImporting.getState());
      return source === null ? null : openRemarks(source);
    };
    expect(remarkGroups(read.remarks).map(({ kind, lines }) => [kind, lines])).toEqual([
      ['end-inferred', [2, 3]],
    ]);
    markSeen(read.remarks.map(remarkKey), true);
    expect(open()).toBe(0);
    markSeen(read.remarks.map(remarkKey).slice(0, 1), false);
    expect(open()).toBe(1);
  });
});
