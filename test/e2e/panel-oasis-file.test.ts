import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { submission } from '../charts/submission.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { withExtension } from './harness/with-pages.ts';

/** An OASIS XML file in the panel, with no service and no EHR page: the worker reads it. */

const chromium = await withExtension();
let panel: Page;

afterEach(async () => {
  await panel?.close();
  chromium.errors.expectNone();
});

const choose = (name: string, content: string) =>
  panel
    .getByLabel('OASIS XML file')
    .setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(content, 'utf8') });

it('is the record: its patient, period and answers are shown; a broken one is said to be none', async () => {
  await chromium.set({ role: 'coder' });
  panel = await chromium.openOwn('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 1000 });

  await panel.getByRole('button', { name: 'open an OASIS file' }).click();
  await choose('broken.xml', submission().slice(0, 600));
  await expect.poll(() => panel.getByRole('alert').first().textContent()).toMatch(/Not read/);

  await choose('soc.xml', submission());
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent()).toMatch(/OKAFOR, RUTH E/);
  expect(await panel.locator('.record').first().textContent()).toContain('MRN 004417');
  expect(await panel.locator('header.patient').textContent()).toContain('30-day period 1 (2 Nov – 1 Dec 2026)');
  expect(await axeViolations(panel)).toEqual([]);
  await keepWholePicture(panel, 'panel-oasis-file.png');

  await panel.getByRole('button', { name: 'put away' }).click();
  await expect.poll(() => panel.locator('.record').first().textContent()).not.toContain('004417');
});
