import { setTimeout as wait } from 'node:timers/promises';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { Progress } from './demo/progress.ts';
import { show } from './demo/show.ts';
import type { DemoOptions } from './demo/start.ts';
import { onOrphaned } from './prepare.mjs';
import { sayAs } from './say.ts';

const say = sayAs('demo');

/** `lintel demo`, which is `npm start`. */
export const command: Command = {
  summary: 'The demo: FHIR server, service, EHR pages and a browser with the extension',
  help: `Usage: lintel demo [--headless] [--stay] [--within SECONDS] [--no-browser] [--timings]

Builds the extension where its source changed, starts an in-memory FHIR server with synthetic patients, the service and
the demo EHR pages, and opens a browser with the extension loaded and a patient's page in front. Ctrl-C stops all of it.

Without a display it does the same walk headless, prints the groupings of the demo patients and where the screenshots
lie, and ends, unless it has a terminal or --stay is given: then it goes on serving.

  --headless         as where there is no display
  --stay             go on serving without a terminal
  --no-browser       servers and table only
  --within SECONDS   how long to try for CMS's own tables (default 20; 0: not at all)
  --timings          for each step also when it began, in seconds since this process did

A browser is found by CHROME_PATH, then among Chromium, Edge and Chrome for Testing as they are usually installed.

Example:
  lintel demo --headless`,
  run,
};

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  const stack = new AsyncDisposableStack();
  const ended = new AbortController();
  const stopped = stopAsked();
  const progress = new Progress(ended.signal, options.timings);
  const shown = show(options, stack, progress, ended.signal);
  try {
    const stay = await Promise.race([shown, stopped.then(() => false)]);
    if (stay) await stopped;
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 2;
  } finally {
    ended.abort();
    // What is starting just now has to be there before it can be taken down.
    await Promise.race([progress.idle(), wait(LAST_STEP, undefined, { ref: false })]);
    await stack.disposeAsync();
    // A download that was under way cannot be called back.
    setTimeout(() => process.exit(), 1_000).unref();
  }
}

/** Milliseconds for the steps under way when the stop comes. */
const LAST_STEP = 8_000;

function readOptions(args: string[]): DemoOptions {
  const { values } = argumentsOf({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      stay: { type: 'boolean', default: false },
      'no-browser': { type: 'boolean', default: false },
      timings: { type: 'boolean', default: false },
      within: { type: 'string', default: '20' },
    },
  });
  const within = Number(values.within);
  if (!Number.isFinite(within) || within < 0) throw new UsageError('--within takes a number of seconds');
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    headless: values.headless || !display,
    stay: values.stay || Boolean(process.stdin.isTTY),
    browser: !values['no-browser'],
    within,
    timings: values.timings,
  };
}

/** Resolves when the person or the system asks to stop; further signals are for what is being closed. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    onOrphaned(resolve);
  });
}
