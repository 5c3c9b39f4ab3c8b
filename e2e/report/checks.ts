// Every finding of the checks on every example, in full, as an officer reads it; and on all five in one library.
import { CHECK_IDS } from '#domain/checks/registry.ts';
import { startChecking } from '#domain/checks/checking.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import type { Library } from '#domain/library.ts';
import { loadSeeds, SEED_IDS } from '#reference/acceptance/publicFolder.ts';
import { findingPlaceName, findingSentence, fixLabel } from '#parts/checks/findingWords.ts';

/** Prints the report; false where a check has no sentence for what it found. */
export async function report(): Promise<boolean> {
  const seeds = await loadSeeds();
  let isWorded = true;
  const met = new Set<string>();
  for (const id of SEED_IDS) isWorded = print(id, seeds[id], met, true) && isWorded;
  const all = joinedLibraries(SEED_IDS.map((id) => seeds[id]));
  console.log('\nAll five in one library: what only that shows');
  isWorded = print('all', all, met, false) && isWorded;
  const silent = CHECK_IDS.filter((id) => ![...met].some((key) => key.startsWith(`${id} `)));
  console.log(`\nQuiet on the examples: ${silent.join(', ')}`);
  return isWorded;
}

/** `isWhole` = what has been printed before, too. */
function print(name: string, library: Library, met: Set<string>, isWhole: boolean): boolean {
  const checking = startChecking();
  let isWorded = true;
  for (const event of Object.values(library.eventsById)) {
    const { open } = checking.findingsOf(library, event.id);
    const fresh = open.filter(({ key }) => isWhole || !met.has(key));
    console.log(`\n${name}  ${event.title.en ?? ''}: ${fresh.length} findings`);
    for (const finding of fresh) {
      met.add(finding.key);
      const line = lineOf(library, finding);
      isWorded &&= !line.includes('sentence.') && !line.includes('{{') && !line.includes('fix.');
      console.log(line);
    }
  }
  return isWorded;
}

function lineOf(library: Library, finding: Finding): string {
  const label = fixLabel(library, finding, 'en');
  return [
    `  ${finding.severity.padEnd(8)}${finding.checkId}  at ${findingPlaceName(library, finding, 'en')}`,
    `          ${findingSentence(library, finding, 'en')}`,
    ...(label === '' ? [] : [`          [${label}]`]),
  ].join('\n');
}
