// What the very first visit costs: bytes before there is anything to see, the first paint over that of React alone, and
// the time until something can be pressed.
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';
import type { Measure } from '../bench.ts';
import { ANYTHING, putLibrary, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { libraryOfSize } from '../libraries.ts';
import { record, whenReady } from '../recorder.ts';

const ROUNDS = 7;

interface Visit {
  readonly paint: number;
  readonly ready: number;
}

export const firstLoad: Measure = async (origin) => {
  const { app, react } = await withBrowser(async (context) => ({
    ...(await interleaved(context, { app: `${origin}/app/`, react: `${origin}/alone/react.html` })),
  }));
  const bytes = await withBrowser((context) => bytesBeforeContent(context, `${origin}/app/`));
  const { stored, calendar } = await withBrowser(async (context) => {
    await putLibrary(context, origin, libraryOfSize(100, 20_000));
    return interleaved(context, { stored: `${origin}/app/`, calendar: `${origin}/alone/calendar.html` });
  });
  const paint = medianOf(app.map((visit) => visit.paint)) / medianOf(react.map((visit) => visit.paint));
  const ready = (visits: readonly Visit[]): number => medianOf(visits.map((visit) => visit.ready));
  return [
    { what: 'JS before first content, empty library, gzip', value: bytes, unit: 'KB', bar: 170 },
    { what: 'first paint over React alone, CPU 4× slower', value: paint, unit: '×', bar: 1.5 },
    { what: '  first paint', value: medianOf(app.map((visit) => visit.paint)), unit: 'ms', bar: null },
    { what: '  time to interactive, empty library, CPU 4× slower', value: ready(app), unit: 'ms', bar: null },
    {
      what: 'ready with 100 events over React and an empty calendar, CPU 4× slower',
      value: ready(stored) / ready(calendar),
      unit: '×',
      bar: 1.2,
    },
    { what: '  ready with 100 events', value: ready(stored), unit: 'ms', bar: null },
  ];
};

async function bytesBeforeContent(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  let isReady = false;
  page.on('response', (response) => {
    if (isReady || !new URL(response.url()).pathname.endsWith('.js')) return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await record(page, ANYTHING);
  await page.goto(address);
  await whenReady(page);
  isReady = true;
  const sizes = await Promise.all(scripts);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Each address in turn, so that what else the machine does falls on all of them alike. */
async function interleaved<Name extends string>(
  context: BrowserContext,
  addresses: Readonly<Record<Name, string>>,
): Promise<Record<Name, readonly Visit[]>> {
  const names = Object.keys(addresses) as Name[];
  const visits = Object.fromEntries(names.map((name) => [name, [] as Visit[]])) as Record<Name, Visit[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) visits[name].push(await visit(context, addresses[name]));
  }
  return visits;
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const blank = await context.newPage();
  const session = await context.newCDPSession(blank);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await record(blank, address.includes('calendar.html') ? '.rbc-month-view' : ANYTHING);
  await blank.goto(address);
  const { ready } = await whenReady(blank);
  const paint = await blank.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await blank.close();
  return { paint, ready: ready ?? Number.NaN };
}
