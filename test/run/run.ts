/**
 * Runs the parts of `npm test` in lanes beside each other, prints each part's time when it ends and its output when it
 * failed, and closes with one plain line: `N passed, N failed`. Exit code 0 only if nothing failed.
 */
import { onOrphaned } from '../../server/cli/prepare.mjs';
import { TABLE_PARTS, writeTable } from '../abuse/write-table.ts';
import { LANES, type Part, type PartResult } from './parts.ts';
import { stopAll } from './process.ts';
import { keepInMemory } from './scratch.ts';

const only = process.argv.slice(2);
const known = LANES.flat().map(({ name }) => name);
const unknown = only.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}. Parts: ${known.join(', ')}`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
onOrphaned(stop);

const started = performance.now();
const takeAway = keepInMemory();
process.once('exit', takeAway);
const results: PartResult[] = [];
await Promise.all(LANES.map(runLane));
await stopAll();
// Only of one run: what an earlier one left would say something else of the same code.
if (only.length === 0 || TABLE_PARTS.every((part) => only.includes(part))) await writeTable();

const skipped = results.flatMap((result) => result.skipped.map((what) => `  ${what}`));
if (skipped.length > 0) say(`\nSKIPPED here, and so not shown to work on this machine:\n${skipped.join('\n')}`);
const retried = results.flatMap((result) => (result.retried ?? []).map(indent));
if (retried.length > 0) say(`\nPASSED ONLY THE SECOND TIME, after:\n${retried.join('\n')}`);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
say(`\nall parts    ${seconds(performance.now() - started)} s\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function stop(): Promise<never> {
  await stopAll();
  process.exit(130);
}

async function runLane(parts: readonly Part[]): Promise<void> {
  for (const part of parts) await runPart(part);
}

async function runPart(part: Part): Promise<void> {
  if (only.length > 0 && !only.includes(part.name)) return;
  const begun = performance.now();
  const result = await part.run();
  results.push(result);
  const word = result.failed > 0 ? `${result.failed} FAILED` : 'ok';
  say(
    `${part.name.padEnd(12)} ${seconds(performance.now() - begun)} s  ${String(result.passed).padStart(5)} passed  ${word}`,
  );
  if (result.failed > 0) say(indent(result.output));
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).padStart(6);
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
