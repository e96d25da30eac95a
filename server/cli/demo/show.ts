import type { PatientChartAnswer } from '../../../shared/api/patients.ts';
import { READ_TYPES } from '../../../shared/fhir/read-types.ts';
import type { Grouping } from '../../../shared/pdgm/grouping.ts';
import { type Grouped, groupingsTable } from './groupings.ts';
import type { Person } from './people.ts';
import type { Progress } from './progress.ts';
import { type DemoOptions, type Parts, startParts } from './start.ts';
import { PICTURES, stops, walk } from './walk.ts';

/**
 * Everything up and shown.
 * @returns whether to go on serving
 */
export async function show(
  options: DemoOptions,
  stack: AsyncDisposableStack,
  progress: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const { headless } = options;
  const parts = startParts(options, stack, progress, signal);
  const people = await parts.people;

  // After the browser's start, which takes all the processors that there are.
  const grouped = Promise.all([parts.service, parts.window, parts.connected]).then(([service, window]) =>
    window && !headless
      ? undefined
      : progress.step(
          'groupings',
          () => groupAll(service.url, people),
          (all) => `${all.length} patients`,
        ),
  );
  const configured = Promise.all([parts.window, parts.service]).then(([window, service]) =>
    window?.configure({ role: 'coder', service: service.url }),
  );
  // Where there is no window, nobody waits for it.
  configured.catch(() => {});
  const shown = toured(parts, people, configured, { headless, progress, signal });
  const [rows, pictures] = await Promise.all([grouped, shown]);
  const [extension, fhir, pages, service, window] = await Promise.all([
    parts.extension,
    parts.fhir,
    parts.pages,
    parts.service,
    parts.window,
  ]);

  if (rows) progress.say(`\n${groupingsTable(rows)}\n`);
  if (pictures) progress.say(`Screenshots in ${PICTURES}:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
  else if (options.browser && !window) progress.say(byHand(extension.folder, pages.url, service.url));

  const stay = options.stay || (window !== undefined && !headless);
  if (stay) {
    progress.say(
      `\nReady: ${pages.url} (pages), ${service.url} (service), ${fhir.url} (FHIR). Ctrl-C stops everything.`,
    );
    if (!headless)
      window?.browser.once('disconnected', () => {
        if (!signal.aborted) progress.say('The browser was closed. Ctrl-C ends.');
      });
    // Nothing waits for it, and where it fails somebody's first chart does what it did not.
    service.warmUp().catch(() => {});
  }
  return stay;
}

/** Opens the first patient's page and the panel; without a display walks the tour and answers its pictures. */
async function toured(
  parts: Parts,
  people: readonly Person[],
  configured: Promise<void>,
  { headless, progress, signal }: { headless: boolean; progress: Progress; signal: AbortSignal },
): Promise<string[] | undefined> {
  // A quarter of a gigabyte for one page: nobody who has a window waits for it.
  const [window, pages] = await Promise.all([parts.window, parts.pages, headless ? parts.lforms : undefined]);
  if (!window) return undefined;
  const [first] = people;
  const tour = stops(pages.url, first?.page.id ?? '');
  if (headless) {
    return progress.step(
      'walk',
      () => walk(window, tour, configured, first ? shownName(first) : '', signal),
      (all) => `${all.length} pictures`,
    );
  }
  const page = await window.tab();
  await page.goto(tour[0]?.address ?? pages.url);
  await configured;
  await window.openPanel(page);
  return undefined;
}

/**
 * Every demo patient as the service groups them, in one batch: the first through the FHIR server, and all from their bundles,
 * which are what that server holds. Twenty-six reads of twenty-odd searches each would take longer than all the rest; the
 * tests hold the two ways together, and the first patient here.
 */
async function groupAll(service: string, people: readonly Person[]): Promise<Grouped[]> {
  const [first] = people;
  if (!first) return [];
  const answer = await fetch(`${service}/v1/patients/${encodeURIComponent(first.page.id)}/chart`);
  if (!answer.ok) throw new Error(`the service answered ${answer.status} for one of the demo patients`);
  const { chart } = (await answer.json()) as PatientChartAnswer;
  const bundles = people.map(({ resources }) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }));
  const batch = await fetch(`${service}/v1/classify-batch?searched=${READ_TYPES.join()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: [chart, ...bundles].map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  const [read, ...groupings] = (await batch.text()).split('\n').map(groupingOf);
  if (!read || JSON.stringify(shortOf(read)) !== JSON.stringify(groupings[0] && shortOf(groupings[0])))
    throw new Error('the service groups a demo patient otherwise through FHIR than from the bundle');
  return people.map((person, i) => {
    const grouping = groupings[i];
    if (!grouping) throw new Error('the service did not group one of the demo patients');
    return { name: shownName(person), mrn: person.page.mrn, from: person.page.period.from, grouping };
  });
}

function groupingOf(line: string): Grouping | undefined {
  return (JSON.parse(line || '{}') as { grouping?: Grouping }).grouping;
}

/** What a grouping says, without its evidence: that names where each fact was read. */
function shortOf(grouping: Grouping): unknown[] {
  return Object.values(grouping).map((part: { value?: unknown; possible?: unknown }) => part.value ?? part.possible);
}

/** As the table and the panel write a patient. */
function shownName({ page }: Person): string {
  return `${page.family}, ${page.given}`;
}

function byHand(folder: string, pages: string, service: string): string {
  return `No browser was found that loads an extension by itself. By hand, in Chrome, Edge or Chromium:
  1. Open chrome://extensions and switch on "Developer mode".
  2. "Load unpacked", and choose ${folder}
  3. Open ${pages} and click Lintel's toolbar button. (Role and service ${service}: the extension's options.)`;
}
