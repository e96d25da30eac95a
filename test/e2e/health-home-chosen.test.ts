import { expect, it } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { openBeside } from './harness/panel-beside.ts';
import { withPages } from './harness/with-pages.ts';

/** The real extension beside the legacy EHR: the Health Home tab comes with the choice of a program, and goes with it. */
const { chromium, pages } = await withPages({ role: 'coder' });

it('no tab until a program is chosen; then it answers for the chart in front, and goes when the choice is taken back', async () => {
  const page = await chromium.open(`${pages.url}/vm7/?patient=alvarez&top=oasis-e2&bottom=plan-of-care`);
  const panel = await openBeside(chromium, page);
  await panel.getByRole('tab', { name: /Diagnoses/ }).waitFor({ timeout: 30_000 });
  const tab = panel.getByRole('tab', { name: 'Health Home' });
  expect(await tab.count()).toBe(0);

  const options = await chromium.openOwn('options.html');
  await options.getByLabel('Program of your agency').selectOption('US-FED');
  expect(await axeViolations(options)).toEqual([]);
  await panel.bringToFront();
  await tab.click({ timeout: 30_000 });
  const text = () => panel.getByRole('tabpanel').innerText();
  // A page names diagnoses and no coverage: whether Medicaid is active stays open, and the diagnoses are the facts.
  await expect.poll(text).toMatch(/Active Medicaid\s+not answered/);
  expect(await text()).toMatch(/Heart disease\s+I\d\d/);
  expect(await text()).not.toMatch(/\beligible\b/i);

  await options.bringToFront();
  await options.getByLabel('Program of your agency').selectOption('');
  await panel.bringToFront();
  await expect.poll(() => tab.count()).toBe(0);
  chromium.errors.expectNone();
});
