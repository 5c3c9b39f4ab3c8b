// A panel gets another room after the final programme: a revision is issued, and the notice that tells it is printed.
import { expect, test } from '../fixtures/page.ts';
import { issueEdition } from '../pages/editions.ts';
import { details, dismissNotices, handle } from '../pages/programme.ts';
import { openExamples, pagesOf } from './openPaper.ts';
import { normalised, printed, textOf } from './printed.ts';

test('a room changes, a revision goes out, and the notice cites the letters before it and tells just that', async ({
  page,
}) => {
  test.slow();
  await openExamples(page);
  await page.goto('/#/events/seed-000');
  await dismissNotices(page);
  await handle(page, 'Interactive Panel Discussion II').click();
  await details(page).getByLabel('Room', { exact: true }).selectOption({ label: 'Conference Room 4' });

  await issueEdition(page, 'seed-000', 'Final', 'Rev.1');
  await page.getByRole('link', { name: 'Write a change notice' }).click();

  const dialog = page.getByRole('dialog', { name: 'Change notice' });
  await expect(dialog.getByLabel('Programme that was sent').locator('option:checked')).toHaveText(
    /^Edition 3:/,
  );
  await expect(dialog.getByLabel('Programme as it is now').locator('option:checked')).toHaveText(
    /^Edition 4:/,
  );
  await dialog.getByRole('button', { name: 'Begin the letter' }).click();
  await expect(pagesOf(page).first()).toContainText('Conference Room 2 (NLB) to Conference Room 4');

  const text = normalised((await printed(page)).map(({ lines }) => textOf(lines)).join(' '));
  expect(text).toContain('I refer to my letters of 21 February and 26 March 2012 concerning');
  const told = /has been changed as follows: (.*) The programme otherwise remains as it was\./.exec(
    text,
  )?.[1];
  expect(
    told
      ?.split('•')
      .map(normalised)
      .filter((one) => one !== ''),
  ).toEqual([
    'Stage changed from Final Programme to Final Programme (Rev.1)',
    'Interactive Panel Discussion II moved from Conference Room 2 (NLB) to Conference Room 4',
  ]);

  await page.getByRole('link', { name: 'All papers of the event' }).click();
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('button', { name: /^Redline/ }).click();
  await page
    .getByLabel('Changes since')
    .selectOption({ label: 'Edition 3: Final programme, as of 3 April 2012' });
  // Page 1 explains the marks with one of each; what changed is on page 2.
  const marks = pagesOf(page).nth(1).locator('ins, del');
  await expect(marks).toHaveText(['Conference Room 4']);
});
