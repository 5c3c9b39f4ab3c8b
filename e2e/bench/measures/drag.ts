// Dragging a row over twenty others in programmes of 50 and 500 sessions: frames, the hand's lag, the drop, the undo;
// and the work of it over a list without any framework dragged the same way.
import type { BrowserContext, Locator, Page } from 'playwright';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser, workBetween, workOf } from '../browser.ts';
import { medianOf, quantileOf } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';
import { forget, notesOf } from '../recorder.ts';

const ROUNDS = 5;
const ROWS = 20;
const STEPS = 90;
const FRAME = 1000 / 60;

interface Drag {
  readonly worstFrame: number;
  readonly dropped: number;
  readonly lag: number;
  readonly drop: number;
  readonly undo: number;
  readonly work: number;
  readonly script: number;
  readonly styleAndLayout: number;
}

export const drag: Measure = async (origin) =>
  withBrowser(async (context) => {
    await putLibrary(context, origin, libraryOf([eventWith('small', 50), eventWith('large', 500)]));
    const [small, large, plain]: [Drag[], Drag[], Drag[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      small.push(await inProgramme(context, `${origin}/app/#/events/small`));
      large.push(await inProgramme(context, `${origin}/app/#/events/large`));
      plain.push(await inPlainList(context, `${origin}/alone/list.html?rows=500`));
    }
    return [
      ...figuresOf(50, small),
      ...figuresOf(500, large),
      {
        what: 'work of a drag in 500 over a list without a framework',
        value: middle(large, 'work') / middle(plain, 'work'),
        unit: '×',
        bar: 1.5,
      },
      { what: '  work of it', value: middle(large, 'work'), unit: 'ms', bar: null },
      { what: '    in scripts', value: middle(large, 'script'), unit: 'ms', bar: null },
      { what: '    in style and layout', value: middle(large, 'styleAndLayout'), unit: 'ms', bar: null },
      {
        what: '  worst frame of the list without a framework',
        value: middle(plain, 'worstFrame'),
        unit: 'ms',
        bar: null,
      },
    ];
  });

function figuresOf(sessions: number, drags: readonly Drag[]): readonly Figure[] {
  const of = (what: string): string => `${what}, ${ROWS}-row drag in ${sessions}`;
  return [
    { what: of('worst frame'), value: middle(drags, 'worstFrame'), unit: 'ms', bar: null },
    { what: of('dropped frames'), value: middle(drags, 'dropped'), unit: '', bar: 2 },
    { what: of('pointer to paint, 98 of 100'), value: middle(drags, 'lag'), unit: 'ms', bar: 25 },
    { what: `drop to paint in ${sessions}`, value: middle(drags, 'drop'), unit: 'ms', bar: 33 },
    { what: `undo to paint in ${sessions}`, value: middle(drags, 'undo'), unit: 'ms', bar: 33 },
  ];
}

const middle = (drags: readonly Drag[], field: keyof Drag): number =>
  medianOf(drags.map((each) => each[field]));

async function inProgramme(context: BrowserContext, address: string): Promise<Drag> {
  const page = await openPage(context, address, '[data-row] [data-grip]');
  const grips = page.locator('[data-grip]');
  await page.locator('[data-row]').nth(3).hover();
  const made = await measured(context, page, grips.nth(3), page.locator('[data-row]').nth(3 + ROWS));
  await forget(page);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(400);
  const { keys } = await notesOf(page);
  await page.close();
  return { ...made, undo: Math.max(...keys) };
}

async function inPlainList(context: BrowserContext, address: string): Promise<Drag> {
  const page = await openPage(context, address, 'main li');
  const rows = page.locator('[data-row]');
  const made = await measured(context, page, rows.nth(3), rows.nth(3 + ROWS));
  await page.close();
  return made;
}

async function measured(context: BrowserContext, page: Page, grip: Locator, to: Locator): Promise<Drag> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const [from, end] = [await grip.boundingBox(), await to.boundingBox()];
  if (from === null || end === null) throw new Error('The rows to drag are not on the screen');
  const x = from.x + Math.min(from.width / 2, 30);
  const y = from.y + from.height / 2;
  await page.waitForTimeout(500);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 10);
  await page.waitForTimeout(200);
  await forget(page);
  const before = await workOf(session);
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(x + 2, y + 10 + ((end.y + end.height * 0.75 - y - 10) * step) / STEPS);
    await page.waitForTimeout(FRAME);
  }
  const work = workBetween(before, await workOf(session));
  const { frames, moves } = await notesOf(page);
  await forget(page);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const { drops } = await notesOf(page);
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  return {
    worstFrame: Math.max(...gaps),
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0),
    lag: quantileOf(moves, 0.98),
    drop: Math.max(...drops),
    undo: Number.NaN,
    work: work.all,
    script: work.script,
    styleAndLayout: work.styleAndLayout,
  };
}
