// When something breaks: never a blank page, always a way to the data.
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openWithExamples } from '../pages/library.ts';
import { fillDisk, loseLibrary, makeRoom } from '../pages/storage.ts';

test.use({ expectedErrors: [/./] });

test('a crash of the whole page hands out the library', async ({ page }) => {
  await openWithExamples(page);
  // Breaks something the frame itself needs, as a faulty browser extension might.
  await page.evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new Error('broken on purpose');
      },
    });
  });
  await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await expect(page.getByText('4 events are in the library.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the library' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/Rostrum library\.json$/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(4);
});

test('a screen whose code is missing leaves the rest working', async ({ page }) => {
  await page.route(/CalendarScreen-.*\.js/, (route) => route.abort());
  await openWithExamples(page);
  await page.goto('/#/calendar');
  await expect(page.getByRole('heading', { name: 'This screen could not be shown' })).toBeVisible();
  await expect(page.getByText(/a new version has been put in place/)).toBeVisible();
  await page.getByRole('link', { name: 'Events' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
});

test('an address with nothing behind it says so', async ({ page }) => {
  for (const address of ['/#/nowhere', '/#/events/no-such-event', '/#/events/no-such-event/papers/x']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Go to the events' }).click();
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
});

test('a full disk is told at once, the work stays on screen, and saving goes on when there is room', async ({
  page,
}) => {
  await openWithExamples(page);
  await fillDisk(page);
  await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'not saved' });
  await expect(alert).toContainText('The disk of this computer is full');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(4);
  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Download the library' }).click();
  await downloading;
  await makeRoom(page);
  await expect(alert).toBeHidden({ timeout: 30_000 });
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveCount(4);
});

test('a library that cannot be found is not shown as an empty one', async ({ page }) => {
  await openWithExamples(page);
  await page.goto('about:blank');
  await page.goto('/icon.svg');
  await loseLibrary(page);
  await page.goto('/');
  const alert = page.getByRole('alert').filter({ hasText: 'cannot be found' });
  await expect(alert).toContainText('with 5 events');
  await expect(page.getByText('Read only')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your events are not here' })).toBeVisible();
  await alert.getByRole('button', { name: 'Open a backup' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles('public/examples/001-prevention-of-human-trafficking.json');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(alert).toBeHidden();
  await expectSaved(page);
});
