/**
 * `node test/bench/packs.bench.ts`: what the ICD-10-CM packs cost. Bytes on disk; the time from nothing to the first
 * answer, in fresh processes (median of nine); memory with everything open; look-ups a second.
 * Budgets are those of issue 3; a figure over its budget makes the exit code 1.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openEditions, SHIPPED_PACKS } from '../../server/editions/open.ts';
import { readManifest } from '../../server/editions/write-pack.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../shared/icd10cm/index-terms.ts';
import { notesOn } from '../../shared/icd10cm/notes.ts';
import { search } from '../../shared/icd10cm/search.ts';

const RUNS = 9;
const DAY = '2026-10-01';

/** What one fresh process measures: milliseconds on the wall and of the processor, megabytes. */
interface Measured {
  codes: Cost;
  notes: Cost;
  index: Cost;
  memory: number;
}

/** On a busy machine the wall clock also counts what others did; the processor's time does not. */
interface Cost {
  wall: number;
  cpu: number;
}

/** Opens packs of one kind and asks for one answer. */
async function timed(kind: 'icd10cm-codes' | 'icd10cm-notes' | 'icd10cm-index', ask: (e: Editions) => unknown) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const editions = await openEditions({ kinds: [kind] });
  if (ask(editions) === undefined) throw new Error(`${kind} gave no answer`);
  const { user, system } = process.cpuUsage(cpu);
  return { cost: { wall: performance.now() - started, cpu: (user + system) / 1000 }, editions };
}

async function measureOnce(): Promise<Measured> {
  const before = inUse();
  const codes = await timed('icd10cm-codes', (e) => codeSetOn(e, DAY)?.status('E11.9'));
  const notes = await timed('icd10cm-notes', (e) => notesOn(e, DAY)?.notesOf('E11.9'));
  const index = await timed('icd10cm-index', (e) => indexOn(e, DAY)?.mainTerms('Diabetes')[0]);
  // Every year that is held and a first search, so that nothing is left to be made later.
  for (const day of ['2016-01-01', '2023-12-01', '2025-01-01', '2026-01-01', DAY])
    codeSetOn(codes.editions, day)?.count();
  notesOn(notes.editions, '2025-01-01')?.notesOf('E11.9');
  const set = codeSetOn(codes.editions, DAY);
  if (set) search(set, indexOn(index.editions, DAY), 'heart failure');
  const memory = (inUse() - before) / 1e6;
  return { codes: codes.cost, notes: notes.cost, index: index.cost, memory };
}

/** heapUsed + arrayBuffers after a collection. */
function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function lookUpsPerSecond(editions: Editions): number {
  const set = codeSetOn(editions, DAY);
  if (!set) throw new Error('no codes');
  const all = set
    .completeCodes('E11')
    .concat(set.completeCodes('I50'), set.completeCodes('S72'), 'Z99.999', 'I42.0', '');
  const rounds = Math.ceil(5e6 / all.length);
  let valid = 0;
  const started = performance.now();
  for (let round = 0; round < rounds; round++) for (const code of all) if (set.isValid(code)) valid++;
  const seconds = (performance.now() - started) / 1000;
  if (valid !== rounds * (all.length - 3)) throw new Error('look-ups went wrong');
  return (rounds * all.length) / seconds;
}

function searchMilliseconds(codes: Editions, index: Editions): number {
  const set = codeSetOn(codes, DAY);
  const terms = indexOn(index, DAY);
  if (!set) throw new Error('no codes');
  const queries = ['heart failure', 'CHF', 'pressure ulcer sacral stage 3', 'pnuemonia', 'hip fracture', 'e11'];
  for (const query of queries) search(set, terms, query);
  const times = Array.from({ length: 5 }, () => queries)
    .flat()
    .map((query) => {
      const started = performance.now();
      search(set, terms, query);
      return performance.now() - started;
    });
  return median(times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

let failed = false;
function line(what: string, value: number, unit: string, budget?: number): void {
  const over = budget !== undefined && value > budget;
  failed ||= over;
  const shown = Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
  const limit = budget === undefined ? '' : `  budget ${budget.toLocaleString('en')}${over ? '  OVER' : ''}`;
  process.stdout.write(`${what.padEnd(46)}${shown.padStart(12)} ${unit}${limit}\n`);
}

if (process.argv[2] === '--once') {
  process.stdout.write(JSON.stringify(await measureOnce()));
} else {
  const manifest = await readManifest(SHIPPED_PACKS);
  const ours = manifest.filter((entry) => entry.edition.kind.startsWith('icd10cm-'));
  for (const { file, bytes } of ours) line(file, bytes, 'bytes');
  const size = (entries: typeof manifest) => entries.reduce((sum, entry) => sum + entry.bytes, 0);
  line('all of ICD-10-CM', size(ours), 'bytes', 2_300_000);
  line('all shipped packs', size(manifest), 'bytes', 2_500_000);
  const runs = Array.from({ length: RUNS }, () => {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), '--once'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
  });
  const open = (what: string, name: 'codes' | 'notes' | 'index', budget: number) => {
    line(what, median(runs.map((run) => run[name].wall)), 'ms', budget);
    line('  of the processor', median(runs.map((run) => run[name].cpu)), 'ms');
  };
  open('codes, titles, validity: open to first answer', 'codes', 80);
  open('notes: open to first answer', 'notes', 200);
  open('index: open to first answer', 'index', 200);
  line('heapUsed + arrayBuffers, everything open', median(runs.map((run) => run.memory)), 'MB', 45);
  const codes = await openEditions({ kinds: ['icd10cm-codes'] });
  const index = await openEditions({ kinds: ['icd10cm-index'] });
  line('look-ups (isValid)', lookUpsPerSecond(codes), 'a second');
  line('search, codes and index (median query)', searchMilliseconds(codes, index), 'ms');
  process.exitCode = failed ? 1 : 0;
}
