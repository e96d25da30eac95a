import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules whose answer depends on the colour scheme: the second scheme of a page that was checked whole needs no other. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, a line a rule: `color-contrast: .cite | .where`. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, undefined);
}

/** The same of what is a matter of colour, for a page that `axeViolations` saw in the other scheme. */
export function axeColourViolations(page: Page): Promise<string[]> {
  return violations(page, OF_COLOUR);
}

async function violations(page: Page, only: string[] | undefined): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(how: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, only);
}
