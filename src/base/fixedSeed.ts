// Run before each file of unit tests. Random tests draw the same values on every machine, so that a change is judged by
// what it does and not by luck; `SEED=random npm test` looks further, and prints the seed of what it finds.
import fc from 'fast-check';

const wanted = process.env['SEED'] ?? '3042012';

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
