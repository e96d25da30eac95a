/**
 * `node test/bench/terms.bench.ts`: what the terms of notes cost. Bytes of the pack; milliseconds from its file to the first
 * note and what is then held, in fresh processes; notes a second on the published notes of our source data, which are
 * measured where they lie and never shipped; and texts that are no notes, at two lengths. A figure over its budget makes the
 * exit code 1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { openEditions, SHIPPED_PACKS } from '../../server/editions/open.ts';
import { DEFAULT_DATA } from '../../server/editions/pack-builder.ts';
import { readManifest } from '../../server/editions/write-pack.ts';
import { codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { matchTerms } from '../../shared/narrative/conditions/match.ts';
import { readNote } from '../../shared/narrative/reading/reading.ts';
import { type Lexicon, lexiconOn } from '../../shared/narrative/terms/lexicon.ts';

const RUNS = 5;
const DAY = '2026-10-01';

interface Measured {
  wall: number;
  cpu: number;
  memory: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
let failed = false;

if (process.argv[2] === '--once') {
  process.stdout.write(JSON.stringify(await openOnce()));
} else {
  const manifest = await readManifest(SHIPPED_PACKS);
  const size = (entries: typeof manifest) => entries.reduce((sum, entry) => sum + entry.bytes, 0);
  line('pack of terms', size(manifest.filter(({ edition }) => edition.kind === 'narrative-terms')), 'bytes');
  line('all shipped packs', size(manifest), 'bytes', 2_500_000);
  const runs = Array.from({ length: RUNS }, () => {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), '--once'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
  });
  line('codes open: from the pack to the first note', median(runs.map((run) => run.wall)), 'ms', 300);
  line('  of the processor', median(runs.map((run) => run.cpu)), 'ms');
  line('held by it (heapUsed + arrayBuffers)', median(runs.map((run) => run.memory)), 'MB', 15);
  const lexicon = lexiconOn(await openEditions({ kinds: ['icd10cm-codes', 'narrative-terms'] }), DAY);
  if (!lexicon) throw new Error('packs are missing');
  measureNotes(lexicon);
  measureAdversarial(lexicon);
  process.exitCode = failed ? 1 : 0;
}

/** Opens the pack with the codes already there, and reads one line. */
async function openOnce(): Promise<Measured> {
  const codes = await openEditions({ kinds: ['icd10cm-codes'] });
  codeSetOn(codes, DAY)?.isValid('E11.9');
  const before = inUse();
  const started = performance.now();
  const cpu = process.cpuUsage();
  const [pack] = (await openEditions({ kinds: ['narrative-terms'] })).packs;
  const lexicon = pack && lexiconOn(codes.with(pack), DAY);
  const found = lexicon ? matchTerms(readNote('Acute on chronic systolic CHF, T2DM with neuropathy.'), lexicon) : [];
  if (found.length !== 2) throw new Error('the first note was read wrongly');
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - started, cpu: (user + system) / 1000, memory: (inUse() - before) / 1e6 };
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measureNotes(lexicon: Lexicon): void {
  const path = join(DEFAULT_DATA, 'notes', 'aci-bench_train.csv.gz');
  if (!existsSync(path)) {
    say(`notes a second: not measured, ${path} is not there`);
    return;
  }
  const rows = parse(gunzipSync(readFileSync(path)), { columns: true }) as { note: string }[];
  const readings = rows.map(({ note }) => readNote(note));
  const words = readings.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0),
    0,
  );
  for (const reading of readings) matchTerms(reading, lexicon);
  const rounds = 10;
  const cpu = process.cpuUsage();
  let matches = 0;
  for (let round = 0; round < rounds; round++) {
    for (const reading of readings) matches += matchTerms(reading, lexicon).length;
  }
  const seconds = process.cpuUsage(cpu).user / 1e6;
  line(
    `notes matched (${Math.round(words / readings.length)} words each)`,
    (readings.length * rounds) / seconds,
    'a second',
  );
  line('  matches a note', matches / rounds / readings.length, '');
  line('  for 1,000 words', (seconds * 1000 * 1000) / (words * rounds), 'ms', 50);
}

/** Linear time: a text four times as long takes about four times as long. */
function measureAdversarial(lexicon: Lexicon): void {
  const texts: Record<string, string> = {
    'one phrase again and again': 'acute on chronic systolic heart failure ',
    'phrases that never end': 'pressure ulcer of the of the left of the right of the ',
    'abbreviations of many senses': 'MS RA PE CA PD MI ',
    'slips of the pen': 'pnuemonia hypertenshun diabtes ',
    'words nobody knows': 'qwertzuiop ',
    'no spaces': 'heart',
    'right to left': 'שלום עולם ',
    emoji: '🫀',
  };
  say('\nms of the processor for 250,000 and 1,000,000 characters, without the reading');
  for (const [name, piece] of Object.entries(texts)) {
    const [short = 0, long = 0] = [250_000, 1_000_000].map((length) => {
      const reading = readNote(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const cpu = process.cpuUsage();
      matchTerms(reading, lexicon);
      return process.cpuUsage(cpu).user / 1000;
    });
    const isLinear = long < 8 * short + 100;
    failed ||= !isLinear;
    say(
      `${name.padEnd(30)} ${short.toFixed(0).padStart(6)} ${long.toFixed(0).padStart(6)}${isLinear ? '' : '  NOT LINEAR'}`,
    );
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function line(what: string, value: number, unit: string, budget?: number): void {
  const over = budget !== undefined && value > budget;
  failed ||= over;
  const shown = Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
  const limit = budget === undefined ? '' : `  budget ${budget.toLocaleString('en')}${over ? '  OVER' : ''}`;
  say(`${what.padEnd(46)}${shown.padStart(12)} ${unit}${limit}`);
}
