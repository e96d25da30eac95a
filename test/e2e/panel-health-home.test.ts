import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { artifact, keepPicture, keepWholePicture } from './harness/artifacts.ts';
import { axeColourViolations, axeViolations } from './harness/axe.ts';
import { withPanelScenes } from './harness/panel-scenes.ts';

/**
 * The Health Home tab: four invented people, one of them masked, answered by the real rules. What a
 * person reads and does, axe in both schemes, and 320 to 700 px and twice the text size.
 */
const scenes = await withPanelScenes();
const open = (scene: string, width = 400): Promise<Page> => scenes.open(scene, { width, height: 900 });

/** Opens everything that opens. The list is read anew each time: what is open is not in it any more. */
async function openAll(page: Page): Promise<void> {
  const name = /what was found|enter what you know|inputs of|not certain|open the page|^\d+ earlier/;
  const closed = page.getByRole('tabpanel').getByRole('button', { name, expanded: false });
  while ((await closed.count()) > 0) await closed.first().click({ timeout: 2000 });
}
const read = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('the tab', () => {
  it('is not there where no program is set', async () => {
    const page = await open('determined');
    expect(await page.getByRole('tab').allTextContents()).not.toContain('Health Home');
  });

  it.each(['health-home-met', 'health-home-masked', 'health-home-revealed', 'health-home-open', 'health-home-ended'])(
    '%s: axe finds nothing with everything open, and nothing scrolls sideways',
    async (scene) => {
      const page = await open(scene, 320);
      await openAll(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await (colorScheme === 'dark' ? axeViolations(page) : axeColourViolations(page))).toEqual([]);
      }
      for (const [width, text] of [
        [700, '100%'],
        [360, '200%'],
        [320, '100%'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), text);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `${width} px, text ${text}`).toBeLessThanOrEqual(0);
      }
      await keepWholePicture(page, `${scene}-320-open.png`);
      const wide = await open(scene);
      await keepWholePicture(wide, `${scene}.png`);
    },
  );

  it('says who the person is to the program, why, what is due, and what is missing', async () => {
    const page = await open('health-home-met');
    const text = await read(page);
    expect(text).toMatch(/May qualify|Likely to qualify/);
    expect(text).not.toMatch(/\beligible\b/i);
    expect(text).toMatch(/Heart disease/);
    expect(text).toMatch(/Follow-up within 7 days/);
    expect(text).toMatch(/\d+ of \d+ evaluable, \d+ unknown/);
    expect(text).toMatch(/LACE/);
  });
});

describe('masked evidence', () => {
  const TELLS =
    /F11|F33|opioid|substance|psychiatr|depress|mental|\bSUD\b|\bMH\b|Haas|BH provider|buprenorphine|naloxone|sertraline/i;

  it('leaves no word, code or name in sight, with everything open', async () => {
    const page = await open('health-home-masked');
    await openAll(page);
    const tab = await page.getByRole('tabpanel').innerText();
    // Team members stand on the patient's page without roles that tell; box 5 of M1033 and the program's questions are on
    // everyone's list.
    const told = tab
      .split('\n')
      .filter(
        (line) =>
          TELLS.test(line) &&
          !/Haas: on your team|^5 mental, emotional or behavioral decline|^Was there a recent release from/.test(line),
      );
    expect(told).toEqual([]);
    expect(tab).toMatch(/Sensitive evidence/);
    expect(tab).toMatch(/Use the inhaler less/);
    expect(tab).toMatch(/albuterol/);
    expect(tab).toMatch(/this page may not show all of them/);
    // Free words that are tied to nothing in sight, and what is.
    expect(tab).not.toMatch(/chip|strips|red door/);
    expect(tab).toMatch(/December 3, 2026: Lung doctor/);
    expect(tab).toMatch(/Skilled nursing 2w4/);
    await keepPicture(page.locator('.patient-page'), 'health-home-masked-page.png');
  });

  it('is revealed only with a reason, which goes to the worker', async () => {
    const page = await open('health-home-masked');
    await page.getByRole('button', { name: /reveal, with reason/ }).click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    expect(await read(page)).toMatch(/A reason is needed/);
    const revealed = () =>
      page.evaluate(() =>
        JSON.stringify((window as unknown as { harness: { sent: unknown[] } }).harness.sent).includes('"revealed"'),
      );
    expect(await revealed()).toBe(false);
    await page.getByLabel('Why do you need to see it?').fill('planning the follow-up visit');
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await expect.poll(revealed).toBe(true);
  });

  it('shows the evidence once it is revealed, and can be masked again', async () => {
    const page = await open('health-home-revealed');
    expect(await read(page)).toMatch(/F11\.20/);
    expect(await read(page)).toMatch(/Stay off opioids/);
    await page.getByRole('button', { name: 'open the page' }).click();
    expect(await read(page)).toMatch(/buprenorphine/);
    expect(await read(page)).not.toMatch(/may not show all/);
    expect(await page.getByRole('button', { name: 'mask it again' }).count()).toBe(1);
  });

  it('a role without permission is offered nothing', async () => {
    const page = await open('health-home-open');
    expect(await page.getByRole('button', { name: /reveal/ }).count()).toBe(0);
  });
});

describe('what only a person can state', () => {
  const told = (page: Page) =>
    page.evaluate(() => {
      const { sent } = (window as unknown as { harness: { sent: { kind: string; memory?: { entered: object } }[] } })
        .harness;
      return sent.filter(({ kind }) => kind === 'memory').at(-1)?.memory?.entered ?? {};
    });

  it('the Washington score is typed, goes to the worker once it has its day, and can be taken back', async () => {
    const page = await open('health-home-open');
    await page.getByRole('button', { name: 'enter what you know' }).click();
    const score = page.getByRole('group', { name: /risk score/ });
    await score.getByLabel('Score').fill('1.5');
    expect(await told(page)).toEqual({});
    await score.getByLabel('As of which day').fill('2026-11-02');
    await expect.poll(() => told(page)).toEqual({ '/healthHome/risk-score': { value: 1.5, date: '2026-11-02' } });
    const coverage = page.getByRole('group', { name: /comparable coverage/ });
    // Nothing is pre-ticked.
    expect(await coverage.getByRole('radio', { checked: true }).count()).toBe(0);
    await coverage.getByLabel('no').check();
    await coverage.getByLabel('As of which day').fill('2027-01-05');
    expect(await coverage.innerText()).toMatch(/does not count yet/);
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, 'health-home-stated.png');
    await score.getByRole('button', { name: 'take back' }).click();
    await expect
      .poll(() => told(page))
      .toEqual({ '/healthHome/comparable-coverage': { value: false, date: '2027-01-05' } });
  });

  it('an attestation names who assessed it; what is asked tells nothing of the person', async () => {
    const page = await open('health-home-masked');
    await page.getByRole('button', { name: 'enter what you know' }).click();
    const impaired = page.getByRole('group', { name: /functional impairment/ });
    await impaired.getByLabel('yes').check();
    await impaired.getByLabel('As of which day').fill('2026-11-02');
    await impaired.getByLabel(/Assessed by/).fill('Ruth Obi, LCSW');
    await expect
      .poll(() => told(page))
      .toEqual({
        '/healthHome/functional-impairment': { value: true, date: '2026-11-02', assessedBy: 'Ruth Obi, LCSW' },
      });
  });
});

describe('the page for the patient', () => {
  /** A PDF names each of its pages once. */
  const sheets = async (page: Page, name: string) => {
    const pdf = await page.pdf({ path: artifact(`${name}.pdf`), format: 'Letter' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };

  it.each(['en', 'es'])(
    '%s: is one sheet of paper with twelve medicines, four goals and every warning sign',
    async (language) => {
      const page = await open('health-home-long');
      await page.getByRole('button', { name: 'open the page' }).click();
      await page.getByLabel('Language').selectOption(language);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.patient-page').innerText()).toMatch(/apixaban/);
      expect(await sheets(page, `health-home-long-${language}`)).toBe(1);
      await page.setViewportSize({ width: 740, height: 980 });
      await keepWholePicture(page, `health-home-long-${language}.png`);
    },
  );

  it('prints alone, in both languages, and says that its wording is a draft', async () => {
    const page = await open('health-home-met');
    await page.getByRole('button', { name: 'open the page' }).click();
    const paper = page.locator('.patient-page');
    expect(await paper.innerText()).toMatch(/Draft wording/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card h2').first().isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
    await page.setViewportSize({ width: 816, height: 1056 });
    await keepWholePicture(page, 'health-home-patient-page.png');
    expect(await sheets(page, 'health-home-patient-page')).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Language').selectOption('es');
    expect(await paper.innerText()).toMatch(/Texto en borrador/);
    expect(await paper.getAttribute('lang')).toBe('es');
  });
});
