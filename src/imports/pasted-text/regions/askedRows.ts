// Hours that stand alone outside the programme: the reader is asked whether they are a session. Where a document has no
// other hours, they are taken until the answer comes: the meeting itself, told in facts ("Date: …", "Time: …").
import type { ReadingQuestion } from '../../programme/reading.ts';
import type { RowStrip, Strip } from '../recognise/strip.ts';
import type { FoundProgramme } from './programmeIn.ts';
import type { Region } from './regionsOf.ts';

export interface AskedProgramme extends FoundProgramme {
  readonly questions: readonly ReadingQuestion[];
}

const MOST_QUESTIONS = 12;
/** A day stands so near to hours that are the meeting's. */
const NEAR = 6;

export function askedRows(
  strips: readonly Strip[],
  programme: FoundProgramme,
  answers: Readonly<Record<string, string>>,
): AskedProgramme {
  const isOnly = programme.regions.length === 0 && programme.doubtful.length === 1;
  const asked = programme.doubtful.slice(0, MOST_QUESTIONS).flatMap((region) => {
    const [place = -1] = region.rows;
    const row = strips[place];
    if (row?.kind !== 'row') return [];
    const isTaken = isOnly && hasDayNear(strips, place);
    return [{ region, question: questionAbout(row, isTaken) }];
  });
  const taken = asked.flatMap(({ region, question }) => {
    const answer = answers[question.key] ?? question.answers[0]?.id;
    return answer === 'yes' ? [region] : [];
  });
  const isTaken = (region: Region): boolean => taken.includes(region);
  return {
    regions: [...programme.regions, ...taken].toSorted((a, b) => a.from - b.from),
    doubtful: programme.doubtful.filter((region) => !isTaken(region)),
    versions: programme.versions,
    questions: asked.map(({ question }) => question),
  };
}

function hasDayNear(strips: readonly Strip[], place: number): boolean {
  return strips.slice(Math.max(0, place - NEAR), place + NEAR).some((strip) => strip.kind === 'day');
}

function questionAbout(row: RowStrip, isTaken: boolean): ReadingQuestion {
  const answers = [
    { id: 'yes', value: 'yes' },
    { id: 'no', value: 'no' },
  ];
  return {
    key: `is-session:line-${row.lines[0] ?? 0}`,
    kind: 'is-session',
    lines: row.lines,
    about: row.line?.text ?? row.hours?.timeAs ?? '',
    answers: isTaken ? answers : answers.toReversed(),
  };
}
