import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeColourViolations, axeViolations } from './harness/axe.ts';
import { withPanelScenes } from './harness/panel-scenes.ts';

/**
 * How the panel looks and whether everyone can use it: axe in every state, no sideways scrolling from 320 to 700 px and
 * at twice the text size, the keyboard alone. On invented views, without the extension; `panel.test.ts` drives the real one.
 */
const { names: scenes, open } = await withPanelScenes();

/** Opens everything that opens, so that nothing hides from a check: the first button of each kind, and a position. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    for (const label of [
      /what I read/,
      /load a record/,
      /^\d+ more$/,
      /what it rests on/,
      /show in the/,
      /did not look/,
      /^read the/,
      /^not settled/,
    ]) {
      const seen = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
      seen.find((button) => label.test(button.ariaLabel ?? button.textContent?.trim() ?? ''))?.click();
      await drawn();
    }
    document.querySelectorAll<HTMLElement>('.position-card')[2]?.click();
    await drawn();
  });
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Text that a box cuts off, or that is drawn over other text. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, p, th, td, dd, dt, legend, label, h1, h2, h3, option')]
      .filter((element) => element.clientWidth > 1 && !element.closest('.sr-only, .scroll, select'))
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
      )
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
}

/** The side panel can be dragged from 320 px; five cards stand side by side from 592 px (37 rem) on. */
const SIZES = [
  { width: 320, text: '100%', keep: true },
  { width: 480, text: '100%', keep: false },
  { width: 591, text: '100%', keep: false },
  { width: 592, text: '100%', keep: false },
  { width: 700, text: '100%', keep: true },
  { width: 360, text: '200%', keep: true },
];

describe('the panel in every state', () => {
  it('has scenes for each', () => {
    for (const name of ['determined', 'partly', 'refused', 'differs', 'clinician', 'nothing', 'off', 'blank', 'long']) {
      expect(scenes).toContain(name);
    }
  });

  it('axe finds nothing, light or dark; nothing scrolls sideways and no word is cut, 320 to 700 px and at twice the text size', async () => {
    const found: string[] = [];
    for (const scene of scenes) {
      const page = await open(scene);
      await openAll(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await (colorScheme === 'dark' ? axeViolations(page) : axeColourViolations(page));
        for (const violation of violations) found.push(`${scene}, ${colorScheme}: ${violation}`);
        await keepWholePicture(page, `panel-${scene}-${colorScheme}.png`);
      }
      for (const size of SIZES) {
        await page.setViewportSize({ width: size.width, height: 800 });
        await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size.text);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const where = `${scene}, ${size.width} px, text ${size.text}`;
        if ((await sideways(page)) > 0) found.push(`${where}: scrolls sideways`);
        for (const cut of await cutOff(page)) found.push(`${where}: ${cut}`);
        if (size.keep) {
          await keepWholePicture(page, `panel-${scene}-${size.width}-${size.text.replace('%', '')}.png`);
        }
      }
    }
    expect(found).toEqual([]);
  }, 480_000);

  it('says nothing by colour alone: each position carries its state in words', async () => {
    const page = await open('partly');
    const states = await page.locator('.position-state').allTextContents();
    expect(states).toEqual(['open', 'estimated', 'open', 'open', '']);
    // The line differs too, for those who look rather than read.
    const lines = await page
      .locator('.position-card')
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopStyle));
    expect(lines).toEqual(['dashed', 'dotted', 'dashed', 'dashed', 'solid']);
  });

  it('moves nothing for people who asked for less motion', async () => {
    const page = await open('determined', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe('the keyboard alone', () => {
  it.each(['partly', 'diagnoses', 'documentation'])(
    'reaches every control in reading order, with a visible focus: %s',
    async (scene) => {
      const page = await open(scene);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const all = await page.locator('button, input, select, textarea, [tabindex="0"]').count();
      const reached: string[] = [];
      let invisible = 0;
      let lastTop = -1;
      let backwards = 0;
      // From the top, wherever the scene left the focus.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      });
      for (let i = 0; i < all + 10; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? element.tagName,
            top: element.getBoundingClientRect().top + scrollY,
            // The calendar button inside a date field is the browser's, with a ring of its own.
            seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || !element.matches(':focus-visible'),
          };
        });
        if (!at) break;
        reached.push(at.name);
        if (!at.seen) invisible++;
        if (at.top < lastTop - 4) backwards++;
        lastTop = at.top;
      }
      // Two radios of one group are one stop, and so are the tabs of one list (arrow keys move within them).
      const otherTabs = (await page.getByRole('tab').count()) - 1;
      expect(reached.length).toBeGreaterThanOrEqual(all - 1 - otherTabs);
      expect({ invisible, backwards }).toEqual({ invisible: 0, backwards: 0 });
    },
  );

  it('opens and closes a position', async () => {
    const page = await open('partly');
    await page.locator('.position-card').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.position-detail:not([hidden])').textContent()).toContain('Check HETS/CWF');
    await page.keyboard.press('Space');
    expect(await page.locator('.position-detail:not([hidden])').count()).toBe(0);
  });

  it('leads from an open timing to the form that settles it', async () => {
    const page = await open('partly');
    await page.getByRole('button', { name: 'state it below' }).press('Enter');
    await page.keyboard.press('Space');
    expect(await page.getByLabel(/none found/).isChecked()).toBe(true);
    expect(await page.getByText('Entered by you.').count()).toBe(1);
  });

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body ? 'nothing' : (activeElement?.ariaLabel ?? activeElement?.textContent ?? '');
    });
  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().press('Enter');

  it('stands where it was when a form or a line goes away under it', async () => {
    const page = await open('diagnoses');
    const opener = page.getByRole('button', { name: /^dismiss, with reason/ }).first();
    const about = await opener.getAttribute('aria-label');
    await opener.press('Enter');
    await press(page, /^cancel$/);
    expect(await focused(page)).toBe(about);
    // Of a list that stays: its heading, which does nothing at a key.
    await press(page, /^take back/);
    await expect.poll(() => focused(page)).toMatch(/^(?:Dismissed|take back)/);
    await open('documentation');
    await press(page, /^discard$/);
    expect(await focused(page)).not.toBe('nothing');
    await page.getByRole('button', { name: 'Paste a document' }).press('Enter');
    await page.getByRole('button', { name: 'discard' }).last().press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^(?:Paste a document|discard|Add document|List as attached)$/);
  });

  it('goes to the heading over what an update took away, and not out of the page where somebody reads elsewhere', async () => {
    const page = await open('clinician');
    const update = () =>
      page.evaluate(async () => {
        interface View {
          codes: unknown[];
        }
        const { harness } = window as unknown as {
          harness: { store: { dispatch(event: unknown): void }; scene: { events: { kind: string; view: View }[] } };
        };
        const view = harness.scene.events.find(({ kind }) => kind === 'view')?.view;
        harness.store.dispatch({ kind: 'view', view: { ...view, codes: view?.codes.slice(1) } });
        await new Promise(requestAnimationFrame);
      });
    await page.getByRole('button', { name: /^show M1021, / }).focus();
    await update();
    await expect.poll(() => focused(page)).toBe('Diagnoses');
    await open('clinician');
    await page.getByRole('button', { name: /^show M1021, / }).focus();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await update();
    expect(await focused(page)).toBe('nothing');
  });
});

describe('live updates', () => {
  it('replace what changed without a blank, and keep scroll, focus and what is open', async () => {
    const page = await open('partly');
    await page.locator('.position-card').nth(2).click();
    // Past the notes, whatever stands above them.
    await page.evaluate(() => document.querySelector('.positions')?.scrollIntoView());
    const cardTop = (): Promise<number> =>
      page
        .locator('.position-card')
        .nth(4)
        .evaluate((card) => Math.round(card.getBoundingClientRect().top));
    const before = await cardTop();
    const blanks = await page.evaluate(async () => {
      interface View {
        notes: string[];
      }
      const { harness } = window as unknown as {
        harness: { store: { dispatch(event: unknown): void }; scene: { events: { kind: string; view: View }[] } };
      };
      const view = harness.scene.events.find(({ kind }) => kind === 'view')?.view;
      let blanks = 0;
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.positions')) blanks++;
      });
      observer.observe(document.body, { childList: true, subtree: true });
      for (let i = 0; i < 20; i++) {
        harness.store.dispatch({ kind: 'view', view: { ...view, notes: [`update ${i}`] } });
        while (!document.body.textContent?.includes(`Update ${i}.`)) await new Promise(requestAnimationFrame);
      }
      observer.disconnect();
      return blanks;
    });
    expect(blanks).toBe(0);
    // What is being read stays where it is, though the note above it has grown shorter.
    expect(Math.abs((await cardTop()) - before)).toBeLessThanOrEqual(1);
    expect(await page.locator('.position-detail:not([hidden])').count()).toBe(1);
  });
});
