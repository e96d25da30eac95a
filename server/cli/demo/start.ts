import { hasLforms, LFORMS_FOLDER_OF_PACKAGE } from '../../../test/pages/lforms/installed.ts';
import type { PagesServer } from '../../../test/pages/server.ts';
import { type BuiltExtension, buildExtension } from '../build-extension.ts';
import { install } from '../prepare.mjs';
import { browserForDemo } from './browser-for-demo.ts';
import { tryFetchTables } from './cms-tables.ts';
import { unpackedExtensionId } from './extension-id.ts';
import { demoPeople, type Person } from './people.ts';
import type { Progress } from './progress.ts';
import { type DemoService, startDemoService, startEhr, startFhir } from './servers.ts';
import type { DemoWindow } from './window.ts';

export interface DemoOptions {
  /** As where there is no display: a table and pictures instead of a window. */
  headless: boolean;
  /** Go on serving afterwards. */
  stay: boolean;
  browser: boolean;
  /** Seconds to try for CMS's own tables. */
  within: number;
  /** Say for each step when it began. */
  timings: boolean;
}

/** The parts of the demo, each there when its promise is kept. */
export interface Parts {
  extension: Promise<BuiltExtension>;
  fhir: Promise<{ url: string }>;
  pages: Promise<PagesServer>;
  service: Promise<DemoService>;
  /** The service knows the FHIR server. */
  connected: Promise<void>;
  /** `undefined` where no browser is wanted or found. */
  window: Promise<DemoWindow | undefined>;
  people: Promise<Person[]>;
  /** The package of the LHC-Forms page. */
  lforms: Promise<unknown>;
}

/**
 * Starts everything, each part as soon as what it needs is there: the browser, the threads of the service and of the FHIR
 * server, and this one with the pages work side by side.
 * @param stack closes what was started
 */
export function startParts(
  options: DemoOptions,
  stack: AsyncDisposableStack,
  progress: Progress,
  signal: AbortSignal,
): Parts {
  const extension = progress.step(
    'extension',
    () => buildExtension({ signal }),
    ({ built }) => (built ? 'built' : 'as it was built before'),
  );
  const window = options.browser
    ? openDemoWindow(extension, options.headless, stack, progress)
    : Promise.resolve(undefined);
  const people = demoPeople();
  const pages = people.then((all) =>
    progress.step(
      'EHR pages',
      () => startEhr(all, stack),
      ({ url }) => url,
    ),
  );
  const tables = progress.step(
    'CMS tables',
    () => tryFetchTables(options.within, signal),
    (words) => words,
  );
  // After the tables, since the service opens those that are there when it starts.
  const service = Promise.all([extension, tables]).then(([{ folder }]) =>
    progress.step(
      'service',
      () => startDemoService(unpackedExtensionId(folder), stack),
      ({ url }) => url,
    ),
  );
  // After the service: the panel waits for that, and only the table for this.
  const fhir = Promise.all([people, service]).then(([all]) =>
    progress.step(
      'FHIR server',
      () => startFhir(all, stack),
      ({ url }) => `${url}, ${all.length} patients`,
    ),
  );
  const connected = Promise.all([service, fhir]).then(([{ register }, { url }]) => register(url));
  const lforms = hasLforms() ? Promise.resolve() : progress.step('LHC-Forms', installLforms, (words) => words);
  const parts = { people, extension, fhir, pages, service, connected, window, lforms };
  // Whoever awaits a part meets its failure; one that nobody comes to await any more must not end the process.
  for (const part of [...Object.values(parts), tables]) part.catch(() => {});
  return parts;
}

async function openDemoWindow(
  extension: Promise<BuiltExtension>,
  headless: boolean,
  stack: AsyncDisposableStack,
  progress: Progress,
): Promise<DemoWindow | undefined> {
  const [executable, { folder }] = await Promise.all([findOrFetchBrowser(progress), extension]);
  if (!executable) return undefined;
  return progress.step('window', async () => {
    const { openWindow } = await import('./window.ts');
    const opening = openWindow(executable, folder, headless);
    // However long it takes to start: it is waited for, and closed.
    stack.defer(async () => (await opening.catch(() => undefined))?.close());
    return opening;
  });
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
