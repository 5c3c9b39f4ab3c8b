// The whole check, one command: format, lint, types, dead code, unit tests, build, every end-to-end suite.
// Gets a browser and LibreOffice where there are none, runs every step even after one has failed, and ends with one line
// of totals. What reads the sources, and the build, run at once; the suites of tests, which fill every core, one by one.
// A journey that fails is tried a second time; one that then passes is named at the end as unsteady (see
// docs/decisions/0018).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results', 'totals');
const UNIT_TESTS = 'unit tests';
const JOURNEYS = 'e2e/playwright.config.ts';
/** As it was: loading a TypeScript file makes Vite set NODE_ENV, and a build that inherits it is a development build. */
const ENVIRONMENT = { ...process.env };
const failedSteps = [];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
await getPrograms();

await Promise.all([
  stepBeside('format', 'npx', ['prettier', '--check', '.']),
  stepBeside('lint', 'npm', ['run', '--silent', 'lint']),
  stepBeside('types', 'npm', ['run', '--silent', 'types']),
  stepBeside('dead code', 'npx', ['knip']),
  stepBeside('build', 'npm', ['run', '--silent', 'build']),
]);
step(UNIT_TESTS, 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(RESULTS, resultNameOf(UNIT_TESTS))}`,
]);
for (const config of playwrightConfigs()) {
  const again = config === JOURNEYS ? ['--retries=1'] : [];
  step(config, 'npx', ['playwright', 'test', '--config', config, '--reporter=list,json', ...again], {
    ROSTRUM_IS_BUILT: '1',
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, resultNameOf(config)),
  });
}

const counted = totals();
const { passed } = counted;
// A step that is no test, or that broke off before its tests could fail, counts as one failure.
const uncounted = failedSteps.filter((name) => !counted.failedSteps.has(name)).length;
const failed = counted.failed + uncounted;
const alsoFailed = failedSteps.length === 0 ? '' : `Failed: ${failedSteps.join(', ')}\n`;
// Said once more at the end: a log of thousands of lines is read from below.
for (const line of counted.failures) process.stdout.write(`${line}\n`);
for (const line of counted.unsteady) process.stdout.write(`${line}\n`);
const unsteady = counted.unsteady.length === 0 ? '' : `, ${counted.unsteady.length} only when tried again`;
process.stdout.write(`\n${alsoFailed}${passed} passed, ${failed} failed${unsteady}\n`);
process.exitCode = failed > 0 ? 1 : 0;

function step(name, command, args, environment = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const { status } = spawnSync(command, args, { ...optionsWith(environment), stdio: 'inherit' });
  ended(name, start, status);
}

/** A step among others at the same time: what it says is kept until it has ended, so that no lines mix. */
async function stepBeside(name, command, args) {
  const start = Date.now();
  const said = [];
  const status = await new Promise((resolve) => {
    const child = spawn(command, args, { ...optionsWith({}), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.once('close', resolve);
  });
  process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString()}`);
  ended(name, start, status);
}

function optionsWith(environment) {
  return {
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...ENVIRONMENT, CI: '1', ...environment },
  };
}

function ended(name, start, status) {
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stdout.write(`── ${name}: ${status === 0 ? 'good' : 'FAILED'} after ${seconds} s\n`);
  if (status !== 0) failedSteps.push(name);
}

/** The main suite first, then every folder with a configuration of its own. */
function playwrightConfigs() {
  const own = readdirSync(import.meta.dirname)
    .map((name) => `e2e/${name}/playwright.config.ts`)
    .filter((path) => existsSync(join(ROOT, path)));
  return [JOURNEYS, ...own];
}

/** Counted from what the runners wrote, with the steps in which tests failed. */
function totals() {
  let passed = 0;
  let failed = 0;
  const withFailedTests = new Set();
  const failures = [];
  const unsteady = [];
  for (const name of readdirSync(RESULTS)) {
    const report = JSON.parse(readFileSync(join(RESULTS, name), 'utf8'));
    const failedHere = report.numFailedTests ?? report.stats.unexpected;
    passed += report.numPassedTests ?? report.stats.expected + report.stats.flaky;
    failed += failedHere;
    if (failedHere > 0) withFailedTests.add(stepOf(name));
    failures.push(...failuresIn(report));
    unsteady.push(...unsteadyIn(report));
  }
  return { passed, failed, failedSteps: withFailedTests, failures, unsteady };
}

/** One text for each failed test: its name and the beginning of what it said. */
function failuresIn(report) {
  const unit = (report.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [
        name.replace(`${ROOT}/`, ''),
        fullName,
        failureMessages.join('\n'),
      ]),
  );
  const browser = (report.suites ?? [])
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => [file, title, saidBy(tests)]);
  return [...unit, ...browser].map(([file, title, said]) => `\n✗ ${file} › ${title}\n${said.slice(0, 2000)}`);
}

/** One text for each test that failed and then passed: to be looked into, since nothing about it has changed meanwhile. */
function unsteadyIn(report) {
  return (report.suites ?? [])
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(
      ({ file, title, tests }) =>
        `\n≈ ${file} › ${title}: only when tried again\n${saidBy(tests).slice(0, 2000)}`,
    );
}

function saidBy(tests) {
  return tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n');
}

function specsOf({ specs, suites }) {
  return [...(specs ?? []), ...(suites ?? []).flatMap(specsOf)];
}

function stepOf(resultName) {
  return [UNIT_TESTS, ...playwrightConfigs()].find((step) => resultName === resultNameOf(step));
}

/** Where a test runner writes what it has counted. */
function resultNameOf(step) {
  return `${step.replaceAll(/\W+/g, '-')}.json`;
}

async function getPrograms() {
  const { module } = await runnerImport(join(import.meta.dirname, 'browser.ts'));
  const { module: office } = await runnerImport(join(import.meta.dirname, 'office.ts'));
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const missing = [
    ...(module.chromiumPath() === undefined ? ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'] : []),
    ...(spawnSync('pdftotext', ['-v']).error === undefined ? [] : ['poppler-utils']),
    ...(office.officePath() === undefined ? ['libreoffice-writer-nogui', 'fonts-liberation'] : []),
  ];
  if (isDebian && missing.length > 0) {
    step('programs', 'bash', [
      '-c',
      `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    ]);
  } else if (module.chromiumPath() === undefined) {
    step('browser', 'npx', ['playwright', 'install', '--with-deps', 'chromium']);
  }
  // The tests of the Word files then fail with the same words; the others run.
  if (office.officePath() === undefined) process.stderr.write(`${office.NO_OFFICE}\n`);
  if (module.chromiumPath() !== undefined) return;
  process.stderr.write(
    'There is no browser for the tests: run "npx playwright install --with-deps chromium", or on Debian as root ' +
      '"apt-get update && apt-get install -y chromium fonts-noto-core fonts-noto-cjk poppler-utils".\n',
  );
  process.exit(1);
}
