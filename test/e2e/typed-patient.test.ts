import { expect, it } from 'vitest';
import { withEmptyPage } from './harness/empty-page.ts';

/** A number of the patient that somebody corrects on a form with answers, key by key. */
const { page, put, view } = await withEmptyPage();

const chart = async () => (await view())?.chart;
const mrn = async () => (await chart())?.patient?.identifiers?.[0]?.value;
const FORM = `<label>MRN: <input id="mrn" value="55120"></label> <label>Patient Name: <input id="who" value="Alvarez, Rosa"></label> <label>Date of Birth: <input value="04/12/1942"></label>
  <label>M1830 Bathing <input name="M1830_CRNT_BATHG" value="3"></label>`;

it('holds the answers back while it is typed, and reads them again when it has settled', async () => {
  await put(FORM);
  await expect.poll(async () => (await chart())?.oasis.M1830).toBe('3');
  // What was filled at once with the number would be part of one turn.
  await new Promise((done) => setTimeout(done, 2_500));
  await page.locator('#mrn').press('End');
  await page.locator('#mrn').press('Backspace');
  await page.locator('#mrn').pressSequentially('1', { delay: 60 });
  await expect.poll(mrn).toBe('55121');
  expect((await chart())?.oasis.M1830).toBeUndefined();
  await expect.poll(async () => (await chart())?.oasis.M1830, { timeout: 15_000 }).toBe('3');
  expect(await mrn()).toBe('55121');
});

it('holds them back for good where the page turns to somebody else behind it', async () => {
  await put(FORM);
  await expect.poll(async () => (await chart())?.oasis.M1830).toBe('3');
  await new Promise((done) => setTimeout(done, 2_500));
  await page.locator('#mrn').press('End');
  await page.locator('#mrn').press('Backspace');
  await page.locator('#mrn').pressSequentially('1', { delay: 60 });
  await page.evaluate(() => {
    const name = document.querySelector<HTMLInputElement>('#who');
    if (name) name.value = 'Baker, Tom';
  });
  await expect.poll(async () => (await chart())?.patient?.family).toBe('Baker');
  await new Promise((done) => setTimeout(done, 9_500));
  expect((await chart())?.oasis.M1830).toBeUndefined();
});
