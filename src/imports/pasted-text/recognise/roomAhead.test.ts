import { describe, expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

function rowsOf(text: string): readonly (readonly (string | undefined)[])[] {
  const { days } = readProgrammeText(text, { language: null, today: '2031-01-01', answers: {} });
  return days.flatMap(({ sessions }) =>
    sessions.map(({ number, title, sittings }) => [
      sittings[0]?.room?.value,
      [number, title.value].filter((part) => part !== '').join(': '),
    ]),
  );
}

describe('a line between hours and a title', () => {
  it('is the room where the title is set as a heading', () => {
    const text =
      '5 May 2031\n\n**10:00–11:00**\nRose Garden East\n\n### Opening\n\n**11:00–13:00**\nRiver View\n\n### Panel 1\n\nMs. Ann Smith, Director';
    expect(rowsOf(text)).toEqual([
      ['Rose Garden East', 'Opening'],
      ['River View', 'Panel 1'],
    ]);
  });

  it('is the room where it is one beyond doubt', () => {
    const text =
      '5 May 2031\n\n10:00–11:00\nConference Room 4\nOpening\n\n11:00–13:00\nSalle XX\nGeneral debate';
    expect(rowsOf(text)).toEqual([
      ['Conference Room 4', 'Opening'],
      ['Salle XX', 'General debate'],
    ]);
  });

  it('is what takes place where it is numbered', () => {
    const text = '5 May 2031\n\n10:00–11:00\nAtelier A\nCompter l’eau\n\n11:00–13:00\nAtelier B\nBoire';
    expect(rowsOf(text)).toEqual([
      [undefined, 'Atelier A: Compter l’eau'],
      [undefined, 'Atelier B: Boire'],
    ]);
  });
});
