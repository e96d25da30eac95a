import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../../server/cli/prepare.mjs';
import { checkPacks } from './check-packs.ts';
import { haveBrowser, haveDisplayTools, haveJava, haveLforms } from './needs.ts';
import { type RunOptions, runNode } from './process.ts';

/** One part of `npm test`. */
export interface Part {
  name: string;
  run(): Promise<PartResult>;
}

export interface PartResult {
  passed: number;
  failed: number;
  /** What this machine could not show, and why: printed loudly. */
  skipped: string[];
  /** Tests that passed only when they were run a second time: printed too. */
  retried?: string[];
  /** Shown when something failed. */
  output: string;
}

/** Gives way to the lanes that tests wait in for a screen, a socket or a timer: what those leave is what they take. */
const NICE = 10;

/**
 * What runs beside what. `integration` and `browser` wait half of their time, for sockets, disks and timers. The third lane
 * only computes: it takes what they leave, and gives way to them. `unit` stands at its end, since it alone can use all that
 * is free when the others are done.
 */
export const LANES: readonly (readonly Part[])[] = [
  [{ name: 'integration', run: () => vitest('integration', { limit: 1_800_000 }) }],
  [
    { name: 'browser', run: browser },
    { name: 'headed', run: headed },
  ],
  [
    { name: 'types', run: types },
    { name: 'lint', run: () => whole('node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off']) },
    { name: 'dead code', run: () => whole('node_modules/knip/bin/knip.js', ['--no-progress']) },
    { name: 'packs', run: checkPacks },
    { name: 'hapi', run: hapi },
    { name: 'unit', run: () => vitest('unit', { limit: 1_800_000, nice: NICE, args: ['--maxWorkers=100%'] }) },
  ],
];

/** The generated types of WXT first: they name the extension's own files. */
async function types(): Promise<PartResult> {
  const prepared = await runNode('node_modules/wxt/bin/wxt.mjs', ['prepare']);
  if (prepared.code !== 0) return { passed: 0, failed: 1, skipped: [], output: prepared.output };
  return whole('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']);
}

async function browser(): Promise<PartResult> {
  const problem = (await haveBrowser()) ?? (await haveLforms());
  return problem === undefined
    ? vitest('browser', { limit: 1_800_000 })
    : { passed: 0, failed: 1, skipped: [], output: problem };
}

async function headed(): Promise<PartResult> {
  const problem = (await haveBrowser()) ?? (await haveDisplayTools());
  return problem === undefined ? vitest('headed') : unlessOnCi('headed', problem);
}

async function hapi(): Promise<PartResult> {
  const problem = await haveJava();
  return problem === undefined ? vitest('hapi', { limit: 1_800_000, nice: NICE }) : unlessOnCi('hapi', problem);
}

/** On the machine that judges a change a missing program is a fault of the set-up, never a reason to skip. */
function unlessOnCi(part: string, problem: string): PartResult {
  const skip = process.env.CI !== 'true';
  return { passed: 0, failed: skip ? 0 : 1, skipped: skip ? [`${part}: ${problem}`] : [], output: problem };
}

/** A tool whose exit code is its whole answer. */
async function whole(script: string, args: readonly string[]): Promise<PartResult> {
  const { code, output } = await runNode(script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output: lastLines(output) };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: VitestFile[];
}

interface VitestFile {
  name: string;
  status: string;
  /** Why the file could not be run. */
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

/** @param options.args more words for vitest */
async function vitest(
  project: string,
  { args: more = [], ...options }: RunOptions & { args?: readonly string[] } = { limit: 900_000 },
): Promise<PartResult> {
  const folder = join(ROOT, 'test/.artifacts');
  const report = join(folder, `${project}.json`);
  await mkdir(folder, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config=test/vitest.config.ts', `--project=${project}`, ...more, ...reporters];
  const { code, output } = await runNode('node_modules/vitest/vitest.mjs', args, options);
  const counted = await readReport(report);
  if (!counted) return { passed: 0, failed: 1, skipped: [], output: lastLines(output) };
  const tests = counted.testResults.flatMap((file) => file.assertionResults);
  // A file that could not be loaded has no tests to count: it is a failure of its own.
  const broken = counted.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = counted.numFailedTests + broken.length;
  const skipped = tests
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
    .map(({ fullName }) => `${project}: ${fullName}`);
  return {
    passed: counted.numPassedTests,
    failed: code !== 0 ? Math.max(failed, 1) : failed,
    skipped,
    retried: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${project}: ${fullName}\n${clipped(failureMessages[0] ?? '')}`),
    // An error outside any test stands only in what vitest printed.
    output: failed > 0 ? failures(counted) : lastLines(output),
  };
}

/** What failed and why, and nothing of what passed. */
function failures({ testResults }: VitestReport): string {
  return testResults
    .flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(ROOT, name);
      const bad = assertionResults.filter((test) => test.status === 'failed');
      if (bad.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
      return bad.map(({ fullName, failureMessages }) => `${file} > ${fullName}\n${failureMessages.join('\n')}`);
    })
    .map(clipped)
    .join('\n\n');
}

/** What a failure says, without the long tail of a large difference. */
function clipped(text: string): string {
  return text.split('\n').slice(0, 40).join('\n');
}

function lastLines(output: string): string {
  return output.split('\n').slice(-150).join('\n');
}

async function readReport(path: string): Promise<VitestReport | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
