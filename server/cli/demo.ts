import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Classification } from '../../shared/classify.ts';
import { hasLforms, LFORMS_FOLDER_OF_PACKAGE } from '../../test/pages/lforms/routes.ts';
import { buildExtension } from './build-extension.ts';
import type { Command } from './command.ts';
import { browserForDemo } from './demo/browser-for-demo.ts';
import { tryFetchTables } from './demo/cms-tables.ts';
import { unpackedExtensionId } from './demo/extension-id.ts';
import { type Grouped, groupingsTable } from './demo/groupings.ts';
import { demoPeople, type Person } from './demo/people.ts';
import { Progress } from './demo/progress.ts';
import { startDemoService, startEhr, startFhir } from './demo/servers.ts';
import { PICTURES, stops, walk } from './demo/walk.ts';
import { openWindow } from './demo/window.ts';
import { install, onOrphaned } from './prepare.mjs';

/** `lintel demo`, which is `npm start`. */
export const command: Command = {
  summary: 'the demo: FHIR server, service, EHR pages and a browser with the extension',
  help: `Usage: lintel demo [--headless] [--stay] [--within SECONDS] [--no-browser]

Builds the extension where its source changed, starts an in-memory FHIR server with synthetic patients, the service and
the demo EHR pages, and opens a browser with the extension loaded and a patient's page in front. Ctrl-C stops all of it.

Without a display it does the same walk headless, prints the groupings of the demo patients and where the screenshots
lie, and ends, unless it has a terminal or --stay is given: then it goes on serving.

  --headless         as where there is no display
  --stay             go on serving without a terminal
  --no-browser       servers and table only
  --within SECONDS   how long to try for CMS's own tables (default 20; 0: not at all)

A browser is found by CHROME_PATH, then among Chromium, Edge and Chrome for Testing as they are usually installed.

Example:
  lintel demo --headless`,
  run,
};

interface Options {
  headless: boolean;
  stay: boolean;
  browser: boolean;
  within: number;
}

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`lintel demo: ${options}\n`);
    return 2;
  }
  const stack = new AsyncDisposableStack();
  const ended = new AbortController();
  const stopped = stopAsked();
  const shown = show(options, stack, new Progress(ended.signal), ended.signal);
  try {
    const stay = await Promise.race([shown, stopped.then(() => false)]);
    if (stay) await stopped;
    return 0;
  } catch (error) {
    process.stderr.write(`lintel demo: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  } finally {
    ended.abort();
    // What is starting just now has to be there before it can be taken down.
    await Promise.race([shown.catch(() => {}), wait(LAST_STEP, undefined, { ref: false })]);
    await stack.disposeAsync();
    // A download that was under way cannot be called back.
    setTimeout(() => process.exit(), 1_000).unref();
  }
}

/** Milliseconds for the step under way when the stop comes. */
const LAST_STEP = 8_000;

function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        headless: { type: 'boolean', default: false },
        stay: { type: 'boolean', default: false },
        'no-browser': { type: 'boolean', default: false },
        within: { type: 'string', default: '20' },
      },
    });
    const within = Number(values.within);
    if (!Number.isFinite(within) || within < 0) return '--within takes a number of seconds';
    const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    return {
      headless: values.headless || !display,
      stay: values.stay || Boolean(process.stdin.isTTY),
      browser: !values['no-browser'],
      within,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Everything up and shown. @returns whether to go on serving */
async function show(
  options: Options,
  stack: AsyncDisposableStack,
  progress: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const people = await demoPeople();
  // A quarter of a gigabyte for one page: nobody who has a window waits for it.
  const lforms = hasLforms() ? undefined : progress.step('LHC-Forms', installLforms, (words) => words);
  const built = Promise.all([
    progress.step(
      'extension',
      () => buildExtension({ signal }),
      (result) => (result.built ? 'built' : 'as it was built before'),
    ),
    options.browser ? findOrFetchBrowser(progress) : undefined,
  ]);
  const opening = built.then(([extension, executable]) =>
    executable ? progress.step('window', () => openWindow(executable, extension.folder, options.headless)) : undefined,
  );
  // Whatever else fails meanwhile: a browser that is just starting is waited for and closed.
  stack.defer(async () => (await opening.catch(() => undefined))?.close());
  const [[extension], window, fhir] = await Promise.all([
    built,
    opening,
    // After the build: this process reads FHIR's definitions, and answers nobody until it has.
    built.then(() =>
      progress.step(
        'FHIR server',
        () => startFhir(people, stack),
        ({ url }) => `${url}, ${people.length} patients`,
      ),
    ),
    progress.step(
      'CMS tables',
      () => tryFetchTables(options.within, signal),
      (words) => words,
    ),
  ]);
  const extensionId = window?.extensionId ?? unpackedExtensionId(extension.folder);
  const service = await progress.step(
    'service',
    () => startDemoService(fhir.url, extensionId, stack),
    ({ url }) => url,
  );
  const ehr = await progress.step(
    'EHR pages',
    () => startEhr(people, stack),
    ({ url }) => url,
  );
  const [first] = people;
  const pages = stops(ehr.url, first?.page.id ?? '');
  await window?.configure({ role: 'coder', service: service.url });

  if (window && !options.headless) {
    await window.openPanel(await window.open(pages[0]?.[1] ?? ehr.url));
  } else {
    await lforms;
    const [rows, pictures] = await Promise.all([
      progress.step(
        'groupings',
        () => groupAll(service.url, people),
        (all) => `${all.length} patients`,
      ),
      window
        ? progress.step(
            'walk',
            () => walk(window, pages, first ? shownName(first) : '', signal),
            (all) => `${all.length} pictures`,
          )
        : undefined,
    ]);
    progress.say(`\n${groupingsTable(rows)}\n`);
    if (pictures) progress.say(`Screenshots in ${PICTURES}:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
    else if (options.browser) progress.say(byHand(extension.folder, ehr.url, service.url));
  }

  const stay = options.stay || (window !== undefined && !options.headless);
  if (stay) {
    progress.say(`\nReady: ${ehr.url} (pages), ${service.url} (service), ${fhir.url} (FHIR). Ctrl-C stops everything.`);
    if (!options.headless)
      window?.browser.once('disconnected', () => {
        if (!signal.aborted) progress.say('The browser was closed. Ctrl-C ends.');
      });
  }
  return stay;
}

function findOrFetchBrowser(progress: Progress): Promise<string | undefined> {
  let percent = -1;
  const report = (part: number): void => {
    const now = Math.floor(part * 10) * 10;
    if (now > percent) progress.say(`Chrome for Testing: ${now} %`);
    percent = Math.max(percent, now);
  };
  return progress.step(
    'browser',
    () => browserForDemo(report),
    (path) => path ?? 'none found, and none could be fetched',
  );
}

/** The real package for the LHC-Forms page. Without it that page says how to get it, and the rest goes on. */
async function installLforms(): Promise<string> {
  try {
    await install(LFORMS_FOLDER_OF_PACKAGE, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    return 'installed';
  } catch {
    return 'not installed: its page says how';
  }
}

/**
 * Every demo patient as the service groups them: through FHIR, by HTTP. One after another, since the pages of the walk are
 * served by this process too and would wait behind all of them.
 */
async function groupAll(service: string, people: readonly Person[]): Promise<Grouped[]> {
  const rows: Grouped[] = [];
  for (const person of people) {
    const { page } = person;
    const answer = await fetch(`${service}/v1/patients/${encodeURIComponent(page.id)}/classification`);
    if (!answer.ok) throw new Error(`the service answered ${answer.status} for one of the demo patients`);
    const { grouping } = (await answer.json()) as Classification;
    rows.push({ name: shownName(person), mrn: page.mrn, from: page.period.from, grouping });
  }
  return rows;
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

/** Resolves when the person or the system asks to stop; further signals are for what is being closed. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    onOrphaned(resolve);
  });
}
