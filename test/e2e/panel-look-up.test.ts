import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/role.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { withExtension } from './harness/with-pages.ts';

/** The code look-up in the panel, with no service and no EHR page: the worker answers from the packaged tables. */

const chromium = await withExtension();
let panel: Page;

afterEach(async () => {
  await panel?.close();
  chromium.errors.expectNone();
});

async function open(role: Role, width = 400): Promise<void> {
  await chromium.set({ role });
  panel = await chromium.openOwn('sidepanel.html');
  await panel.setViewportSize({ width, height: 1000 });
  await panel.getByRole('button', { name: 'look up a code' }).click({ timeout: 30_000 });
}

const field = () => panel.getByRole('combobox', { name: 'Code or words' });
const marked = (): Promise<string | undefined> =>
  panel.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.querySelector('b')?.textContent ?? undefined) : undefined;
  });
const sideways = (): Promise<number> =>
  panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('by the keyboard alone', () => {
  it('finds a code by an abbreviation, and shows validity, primary, group, place and notes', async () => {
    await open('coder');
    await field().focus();
    await panel.keyboard.type('t2dm hyper');
    await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(1);
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await axeViolations(panel)).toEqual([]);
    await keepWholePicture(panel, 'look-up-list.png');

    const codes = await panel.locator('[role=option] > b').allTextContents();
    expect(codes).toContain('E11.65');
    await panel.keyboard.press('ArrowUp');
    expect(await marked()).toBe(codes.at(-1));
    await panel.keyboard.press('ArrowDown');
    for (let i = 0; i < codes.indexOf('E11.65'); i++) await panel.keyboard.press('ArrowDown');
    expect(await marked()).toBe('E11.65');
    await panel.keyboard.press('Enter');

    const shown = panel.getByRole('article', { name: 'E11.65' });
    await shown.waitFor();
    expect(await panel.getByRole('option').count()).toBe(0);
    const text = await shown.innerText();
    expect(text).toContain('Type 2 diabetes mellitus with hyperglycemia');
    expect(text).toContain('Valid since 1 Oct 2015');
    expect(text).toMatch(/Can be primary \(\w+/);
    expect(text).toMatch(/Clinical group as primary: [A-L], /);
    expect(text).toContain('chapter 4');
    expect(text).toContain('no From date is read');
    expect(text).toMatch(/Use additional · E11\n/);
    await panel.getByRole('button', { name: /notes above it that apply/ }).press('Enter');
    expect(await shown.innerText()).not.toMatch(/Use additional/);
    await panel.keyboard.press('Enter');
    expect(await axeViolations(panel)).toEqual([]);
    await keepWholePicture(panel, 'look-up-code.png');

    // From the code to the one above it, and to its codes.
    await shown.getByRole('button', { name: 'look up E11', exact: true }).press('Enter');
    const header = panel.getByRole('article', { name: 'E11', exact: true });
    await header.waitFor();
    expect(await header.innerText()).toContain('Header: needs more characters');
    expect(await header.getByRole('button', { name: 'look up E11.9' }).count()).toBe(1);
  });

  it('Escape closes the list, then empties the field; Enter takes the first of what is typed, even at once', async () => {
    await open('coder');
    await field().fill('heart failure');
    await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(1);
    await panel.keyboard.press('Escape');
    expect(await panel.getByRole('option').count()).toBe(0);
    expect(await field().inputValue()).toBe('heart failure');
    await panel.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
    await panel.keyboard.type('pnuemonia');
    await panel.keyboard.press('Enter');
    await panel.getByRole('article', { name: 'J18.9' }).waitFor();
  });
});

describe('what is said of a code', () => {
  it('one that was divided: its last day, and the codes that took its place', async () => {
    await open('coder', 320);
    await field().fill('I42.0');
    await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(1);
    await panel.keyboard.press('Enter');
    const shown = panel.getByRole('article', { name: 'I42.0', exact: true });
    await shown.waitFor();
    expect(await shown.innerText()).toContain('No longer valid: last day 30 Sep 2026');
    expect(await shown.innerText()).toContain('Codes that took its place');
    expect(await shown.getByRole('button', { name: 'look up I42.00' }).count()).toBe(1);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await panel.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(panel)).toEqual([]);
    await keepWholePicture(panel, 'look-up-dark-320.png');
  });

  it('a text that finds nothing and is no code: said so', async () => {
    await open('coder');
    await field().fill('zzqqxx');
    await expect.poll(() => panel.getByText('Nothing found').count()).toBe(1);
    await panel.keyboard.press('Enter');
    await expect.poll(() => panel.getByText('Not an ICD-10-CM code').count()).toBe(1);
  });

  it('a clinician sees whether it can be primary, and no clinical group', async () => {
    await open('clinician');
    await field().fill('G30.9');
    await panel.keyboard.press('Enter');
    const shown = panel.getByRole('article', { name: 'G30.9' });
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(/primary/);
    expect(await shown.innerText()).not.toMatch(/group/i);
  });
});
