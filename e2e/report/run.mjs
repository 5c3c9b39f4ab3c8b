// `npm run report -- NAME` prints what a part of the product yields on the examples. To add a report: a file of that
// name beside this one that exports `report(): Promise<boolean>` (false = something is missing), and a line here.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const REPORTS = ['seeds', 'papers', 'checks', 'names', 'editions', 'import', 'hostile'];
const root = fileURLToPath(new URL('../..', import.meta.url));

const name = process.argv[2] ?? '';
if (!REPORTS.includes(name)) {
  console.error(`Which report? npm run report -- ${REPORTS.join(' | ')}`);
  process.exit(2);
}

const { module } = await runnerImport(`${root}e2e/report/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
const isWhole = await module.report();
// Into a pipe writing goes on behind the program's back: an exit before its end would cut a long line.
process.stdout.write('', () => process.exit(isWhole ? 0 : 1));
