import { beforeAll, expect, it } from 'vitest';
import { openEditions } from '../../server/editions/open.ts';
import { healthHomeLine } from '../../server/lines/health-home-line.ts';
import { READ_TYPES } from '../../shared/fhir/read-types.ts';
import { programOverTime } from '../../shared/health-home/population/over-time.ts';
import { profileOf } from '../../shared/health-home/profiles/index.ts';
import { bundleOf, dx, encounter, type Person, type Resource } from '../health-home/person.ts';
import { keepWholePicture } from './harness/artifacts.ts';
import { axeViolations } from './harness/axe.ts';
import { withExtension } from './harness/with-pages.ts';

/** The workbench page of the extension: files of `lintel health-home` in, plots with their numbers under them out. */

const DAYS = ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-25'];
const chromium = await withExtension();
/** One file a day, as the command writes them. */
let files: { name: string; mimeType: string; buffer: Buffer }[];
let lines: unknown[];

beforeAll(async () => {
  const editions = await openEditions({ kinds: ['icd10cm-codes', 'oasis'] });
  const profile = profileOf('US-FED');
  if (!profile) throw new Error('no profile');
  lines = [];
  files = [];
  for (const asOf of DAYS) {
    const answer = healthHomeLine(editions, { profile, asOf, searched: READ_TYPES });
    const answers = await Promise.all(agency().map((each, n) => answer(bundleOf(each, `p${n}`))));
    lines.push(...answers);
    const text = answers.map((each) => JSON.stringify(each)).join('\n');
    files.push({ name: `${asOf}.ndjson`, mimeType: 'application/x-ndjson', buffer: Buffer.from(`${text}\n`) });
  }
});

/** Sixty invented people: conditions that come over the months, stays, a service tag, an enrolment, no Coverage for some. */
function agency(): Person[] {
  return Array.from({ length: 60 }, (_, n) => {
    const month = 4 + (n % 7);
    const since = `2026-${String(month).padStart(2, '0')}-10`;
    const stay = (day: number, to: number, of = month) =>
      encounter(
        'IMP',
        `2026-${String(of).padStart(2, '0')}-${day}`,
        `2026-${String(of).padStart(2, '0')}-${to}`,
        'I50.33',
      );
    const has: Resource[] = [dx('E11.9', { recordedDate: '2024-01-01' }), dx('I50.22', { recordedDate: since })];
    if (n % 3 === 0) has.push(stay(12, 15));
    if (n % 6 === 0) has.push(stay(24, 27));
    if (n % 4 === 0) has.push(encounter('EMER', since, since, 'R07.9'));
    if (n % 2 === 0) {
      has.push({
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        category: [{ coding: [{ code: 'assess-plan' }] }],
        period: { start: since },
        author: { display: 'Ana Ortiz, RN' },
        text: { status: 'generated', div: '<div>Weigh every morning</div>' },
      });
    }
    if (n % 5 === 0) {
      has.push({
        ...encounter('IMP', since, since),
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' },
        meta: { tag: [{ system: 'urn:lintel:health-home-service', code: 'CC' }] },
      });
    }
    if (n % 7 < 3) {
      has.push({
        resourceType: 'EpisodeOfCare',
        status: 'active',
        type: [{ text: 'Health Home' }],
        period: { start: since },
      });
    }
    return { who: '', has, status: 'NOT_MET', ...(n % 8 === 1 ? { coverage: [] } : {}) };
  });
}

it('draws each measure with its numbers in a table under it, the numbers of lintel health-home --program', async () => {
  const page = await chromium.openOwn('workbench.html');
  expect(await page.getByRole('status').innerText()).toBe('No file is open.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(/Answers of/).setInputFiles(files);
  await page.getByRole('heading', { name: 'People by status' }).waitFor();
  expect(await page.getByRole('status').innerText()).toBe('6 files, 360 lines.');
  expect(await page.locator('svg.plot').count()).toBe(6);

  const sum = programOverTime();
  for (const line of lines) sum.add(JSON.parse(JSON.stringify(line)));
  const days = sum.total().programs[0]?.days ?? [];
  const column = async (table: string, n: number) =>
    page
      .getByRole('region', { name: `Numbers: ${table}` })
      .locator(`tbody tr td:nth-child(${n + 1})`)
      .allInnerTexts();
  expect(await column('People by status', 1)).toEqual(days.map(({ status }) => `${status.ELIGIBLE_LIKELY}`));
  expect(await column('Readmissions in 30 days', 1)).toEqual(
    days.map(({ utilisation }) => `${utilisation.readmissions}`),
  );
  expect(await column('Gaps closed', 1)).toEqual(
    days.map(({ gaps }) => (gaps.compared === 0 ? 'not told' : `${gaps.closed}`)),
  );
  // The invented agency has something to show in each plot; else the test would hold zeros against zeros.
  for (const table of [
    'People by status',
    'Services this month',
    'Readmissions in 30 days',
    'ED visits in 30 days',
    'Gaps closed',
  ]) {
    expect(
      (await column(table, 1)).some((text) => Number(text) > 0),
      table,
    ).toBe(true);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await keepWholePicture(page, `workbench-${colorScheme}.png`);
  }
  for (const width of [1280, 700, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${width} px`).toBeLessThanOrEqual(0);
  }
  await keepWholePicture(page, 'workbench-320.png');
  chromium.errors.expectNone();
  await page.close();
});

it('takes files that are dropped on it, and says what of them is no answer', async () => {
  const page = await chromium.openOwn('workbench.html');
  const text = `${files[0]?.buffer.toString('utf8')}not json\n{"error":{"line":2,"path":"","say":"x"}}\n${JSON.stringify(lines[0])}\n`;
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'june.ndjson'));
    return transfer;
  }, text);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { name: 'People by status' }).waitFor();
  expect(await page.getByRole('status').innerText()).toBe(
    'One file, 63 lines. Of these 2 are no answers of lintel health-home and are not counted; 1 repeat a person and day: the first one counts.',
  );
  chromium.errors.expectNone();
  await page.close();
});

it('keeps nothing: what is opened anew is empty, and nothing is stored', async () => {
  const page = await chromium.openOwn('workbench.html');
  expect(await page.locator('svg.plot').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});
