import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelView } from '../../extension/messages/view.ts';
import { INVENTED } from '../pages/patients.ts';
import { expectedFacts, PAGES, type PageCase } from '../pages/table.ts';
import { listen } from './harness/panel-view.ts';
import { withPages } from './harness/with-pages.ts';

/** What Lintel reads from each page shape, against what the page shows (`test/pages/table.ts`). */
const { chromium, pages } = await withPages({ role: 'coder' });
/** What the extension says of the tab that every patient is opened in. No two of them have the same facts. */
const tab = await chromium.open(`${pages.url}/`);
const panel = await listen(chromium, tab);

beforeEach(() => pages.state.reset());
afterEach(() => chromium.errors.expectNone());

for (const shape of PAGES.filter(({ silent }) => !silent)) {
  describe(shape.name, () => {
    it.each(INVENTED.map((patient) => ({ patient })))('$patient.family', async ({ patient }) => {
      const expected = { ...inCapitals(expectedFacts(shape, patient)), ...missing(shape) };
      await tab.goto(`${pages.url}${shape.path(patient.id)}`);
      await expect.poll(async () => factsOf(await panel.view(), expected)).toEqual(expected);
    });
  });
}

for (const shape of PAGES.filter(({ silent }) => silent)) {
  it(`${shape.name}: no fact is read and no mark drawn`, async () => {
    const page = await chromium.open(`${pages.url}${shape.path('alvarez')}`);
    const own = await listen(chromium, page);
    await expect.poll(async () => (await own.view())?.page).toBe('nothing');
    expect((await own.view())?.facts).toEqual([]);
    await own.close();
    await page.close();
  });
}

/** Legacy banners print names in capitals, and the name is read as it is printed. */
function inCapitals(facts: Record<string, string | string[]>): Record<string, string | string[]> {
  const name = facts['patient/name'];
  return typeof name === 'string' ? { ...facts, 'patient/name': name.toUpperCase() } : facts;
}

/** What the table says is not read yet must be absent: when it comes, the line in the table has to go. */
function missing(shape: PageCase): Record<string, undefined> {
  return Object.fromEntries(Object.keys(shape.notYet ?? {}).map((name) => [name, undefined]));
}

/** The facts of a view under the names of the table, and only those that are expected or stand in the chart beside them. */
function factsOf(view: PanelView | undefined, expected: Record<string, unknown>): Record<string, unknown> {
  if (view?.chart === undefined) return { page: view?.page };
  const { chart, match } = view;
  const codes = (position: (text: string) => boolean): string[] =>
    (view.codes ?? []).filter((shown) => position(shown.position)).map(({ code }) => code);
  const facts: Record<string, unknown> = {
    'patient/name': match.page?.name?.toUpperCase(),
    'patient/mrn': match.page?.mrn,
    'patient/birth-date': match.page?.birthDate,
    'period/from': chart.period?.from,
    'period/through': chart.period?.through,
    M0030: chart.period?.admission,
    M0090: chart.assessment?.completed,
    M0100: chart.assessment?.rfa,
    M1005: chart.stays?.find(({ through }) => through !== undefined)?.through,
    ...chart.oasis,
    dx: codes((position) => /^M10/.test(position)),
    'dx-list': codes((position) => /\bplan of care \d/.test(position)),
    hipps: chart.statedHipps,
  };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, facts[name]]));
}
