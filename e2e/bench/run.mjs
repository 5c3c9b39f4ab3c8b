// `npm run bench`: builds the program, measures it in a real browser and prints every figure beside its bar.
// `npm run bench -- typing drag` measures only those. No figure fails anything: machines differ and are shared.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`${root}e2e/bench/bench.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
await module.bench(process.argv.slice(2));
process.stdout.write('', () => process.exit(0));
