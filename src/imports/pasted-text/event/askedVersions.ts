// Several programmes of the same days in one text: a letter with its programme, the tentative one behind it. The fullest
// is taken until the answer comes, and the others are named.
import type { ReadingQuestion, ReadingRemark } from '../../programme/reading.ts';
import type { Strip } from '../recognise/strip.ts';
import type { FoundProgramme } from '../regions/programmeIn.ts';
import type { Region } from '../regions/regionsOf.ts';
import { headOf, isProgrammeLine } from './headOf.ts';
import { stageOf } from './stageOf.ts';
import { titleOf } from './titleOf.ts';

export interface AskedVersions extends FoundProgramme {
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export function askedVersions(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: FoundProgramme,
  answers: Readonly<Record<string, string>>,
): AskedVersions {
  const questions: ReadingQuestion[] = [];
  const remarks: ReadingRemark[] = [];
  let taken = programme.regions;
  for (const versions of programme.versions) {
    const [first] = versions;
    const usual = versions.find((region) => taken.includes(region));
    if (first === undefined || usual === undefined) continue;
    const inOrder = [usual, ...versions.filter((region) => region !== usual)];
    const key = `which-programme:${idOf(strips, first)}`;
    questions.push({
      key,
      kind: 'which-programme',
      lines: versions.flatMap((region) => firstLine(strips, region)),
      about: String(versions.length),
      answers: inOrder.map((region) => ({
        id: idOf(strips, region),
        value: nameOf(strips, regions, region),
      })),
    });
    const chosen = versions.find((region) => idOf(strips, region) === answers[key]) ?? usual;
    taken = taken.map((region) => (region === usual ? chosen : region));
    for (const region of versions)
      if (region !== chosen)
        remarks.push({
          kind: 'other-programme',
          lines: firstLine(strips, region),
          about: nameOf(strips, regions, region),
          sessionKey: null,
        });
  }
  return { ...programme, regions: taken.toSorted((a, b) => a.from - b.from), questions, remarks };
}

function firstLine(strips: readonly Strip[], { rows }: Region): readonly number[] {
  const row = strips[rows[0] ?? -1];
  return row?.kind === 'row' ? row.lines.slice(0, 1) : [];
}

function idOf(strips: readonly Strip[], region: Region): string {
  return `line-${firstLine(strips, region)[0] ?? 0}`;
}

const LONGEST = 90;

/** "TENTATIVE PROGRAMME", or the title over it. */
function nameOf(strips: readonly Strip[], regions: readonly Region[], region: Region): string {
  const head = headOf(strips, regions, region);
  const near = head.near.flatMap((strip) => (strip.kind === 'text' ? [strip.line.text] : []));
  const staged = near.findLast((text) => isProgrammeLine(text) && stageOf(text, true) !== null);
  const name = staged ?? titleOf(head)?.value ?? near.findLast(isProgrammeLine) ?? '';
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
