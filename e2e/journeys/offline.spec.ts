// Hosted from a plain folder: works without a network after the first load, and offers a new version without forcing it.
import { expect, test } from '../fixtures/page.ts';
import { startHost, type Host } from '../fixtures/host.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(async () => host.close());

test('after the first load everything works without a network, the examples too', async ({
  page,
  context,
}) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /^Open the examples/ }).click();
  await page.getByRole('button', { name: 'Open all of them' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await page.getByRole('link', { name: /^Fighting/ }).click();
  await expect(page.getByRole('main').getByText('Opening Remarks').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText('Opening Remarks').first()).toBeVisible();
});

test('a new version is offered and taken only when the user reloads into it', async ({ page }) => {
  await page.goto(host.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const offer = page.getByText('A new version of Rostrum is ready');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
  await expect(offer).toBeHidden();
  host.deploy();
  await page.reload();
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(offer).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await reloaded;
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
  await expect(offer).toBeHidden();
});
