// Stepping through the calendar with up to 20,000 sittings in a year: the work of the next month and the next week
// over putting the same elements into the page as they are, without a program.
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { EventId, PersonId } from '#domain/ids.ts';
import { blankEventDay } from '#domain/blank.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import { addDays, type Day } from '#domain/time.ts';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser, workBetween, workOf, type Work } from '../browser.ts';
import { medianOf, type Figure } from '../figures.ts';
import { eventWith, libraryOf } from '../libraries.ts';

const YEAR = '2026-01-01' as Day;
const DAYS = 365;
const AN_EVENT = 10;
const PEOPLE = 200;
const ROUNDS = 5;
/** Long enough for everything a step sets off to have ended. */
const SETTLED = 500;

/** The most a step may cost over the same elements put in as they are. */
const BARS = [
  { sittings: 100, month: null, week: null },
  { sittings: 1_000, month: 2.5, week: 1.5 },
  { sittings: 5_000, month: 3, week: 1.5 },
  { sittings: 20_000, month: 4, week: 1.5 },
] as const;

export const calendar: Measure = async (origin) => {
  const figures: Figure[] = [];
  for (const { sittings, month, week } of BARS) {
    await withBrowser(async (context) => {
      await putLibrary(context, origin, libraryOf(yearOf(sittings)));
      for (const [view, bar] of [
        ['month', month],
        ['week', week],
      ] as const) {
        figures.push(...(await figuresOf(context, origin, { view, sittings, bar })));
      }
    });
  }
  return figures;
};

interface Asked {
  readonly view: 'month' | 'week';
  readonly sittings: number;
  readonly bar: number | null;
}

async function figuresOf(context: BrowserContext, origin: string, asked: Asked): Promise<readonly Figure[]> {
  const { view, sittings, bar } = asked;
  const page = await openPage(
    context,
    `${origin}/app/#/calendar?view=${view}&date=2026-03-11`,
    '[data-part="grid"] > *',
  );
  const session = await measuring(context, page);
  const plain = await context.newPage();
  await plain.goto(`${origin}/alone/react.html`);
  const plainSession = await measuring(context, plain);
  await dressLike(page, plain);
  const [ours, theirs]: [Work[], Work[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.bringToFront();
    ours.push(await workDuring(session, page, stepOn));
    const html = await page.locator('[data-part="grid"]').evaluate((grid) => grid.outerHTML);
    await plain.bringToFront();
    await plain.evaluate((text) => Reflect.set(window, 'next', text), html);
    theirs.push(await workDuring(plainSession, plain, putIn));
  }
  await page.close();
  await plain.close();
  const of = (works: readonly Work[], kind: keyof Work): number => medianOf(works.map((work) => work[kind]));
  return [
    {
      what: `next ${view} over its elements as they are, ${sittings.toLocaleString('en')} sittings in a year`,
      value: of(ours, 'all') / of(theirs, 'all'),
      unit: '×',
      bar,
    },
    { what: '  work of it', value: of(ours, 'all'), unit: 'ms', bar: null },
    { what: '    in scripts', value: of(ours, 'script'), unit: 'ms', bar: null },
    { what: '    in style and layout', value: of(ours, 'styleAndLayout'), unit: 'ms', bar: null },
    { what: '  work of its elements as they are', value: of(theirs, 'all'), unit: 'ms', bar: null },
  ];
}

async function measuring(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

async function workDuring(session: CDPSession, page: Page, step: () => void): Promise<Work> {
  await page.waitForTimeout(SETTLED);
  const before = await workOf(session);
  await page.evaluate(step);
  await page.waitForTimeout(SETTLED);
  return workBetween(before, await workOf(session));
}

/** In the page: the button of the calendar. */
function stepOn(): void {
  document.querySelector<HTMLElement>('[aria-label="Next month"], [aria-label="Next week"]')?.click();
}

/** In the page without a program: what stood there goes, and the next elements come. */
function putIn(): void {
  document.body.innerHTML = String(Reflect.get(window, 'next'));
}

/** The same style sheets, and the width the grid has. */
async function dressLike(page: Page, plain: Page): Promise<void> {
  const { sheets, width } = await page.evaluate(() => ({
    sheets: [...document.styleSheets].flatMap(({ href }) => href ?? []),
    width: document.querySelector('[data-part="grid"]')?.clientWidth ?? 0,
  }));
  await plain.evaluate(
    async ([links, pixels]) => {
      document.body.style.inlineSize = `${pixels}px`;
      const loaded = links.map((href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        document.head.append(link);
        return new Promise((resolve) => link.addEventListener('load', resolve));
      });
      await Promise.all(loaded);
    },
    [sheets, width] as const,
  );
}

/** Events of ten sessions, spread evenly over a year; nobody is in two places at once. */
function yearOf(sittings: number): readonly PlannedEvent[] {
  const count = Math.ceil(sittings / AN_EVENT);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(YEAR, Math.floor((index * DAYS) / count));
    const event = eventWith(`event-${index}`, AN_EVENT);
    const sessions = Object.values<Session>(event.sessionsById).map((session, place) =>
      sessionOn(session, day, `person-${(index * AN_EVENT + place) % PEOPLE}` as PersonId),
    );
    return {
      ...event,
      id: `event-${index}` as EventId,
      daysByDate: { [day]: blankEventDay(day) },
      sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
    };
  });
}

function sessionOn(session: Session, day: Day, personId: PersonId): Session {
  const sittings = Object.entries(session.sittingsById).map(([id, sitting]) => [id, { ...sitting, day }]);
  const people = Object.entries(session.participationsById).map(([id, one]) => [id, { ...one, personId }]);
  return {
    ...session,
    sittingsById: Object.fromEntries(sittings),
    participationsById: Object.fromEntries(people),
  };
}
