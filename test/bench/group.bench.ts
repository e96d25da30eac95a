/**
 * How fast the grouper is, and `lintel group` beside JSON itself. Figures, no test: run with
 * `node test/bench/group.bench.ts` on a machine that does nothing else.
 */
import { execFileSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { openEditions } from '../../server/editions/open.ts';
import { runFilter } from '../../server/lines/filter.ts';
import { groupLine } from '../../server/lines/group-line.ts';
import { readFlatRecord } from '../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';
import { group } from '../../shared/pdgm/group.ts';
import { FLAGS } from '../charts/risk-flags.ts';

const RECORDS = 20_000;
const PART = 1_000;
const ROUNDS = 9;
const WARM_UP = 3;

/** A small generator of our own: the same records in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PRINCIPALS = ['I50.9', 'J44.9', 'G30.9', 'E11.29', 'I10', 'N39.0', 'I87.2', 'M81.0', 'A41.9', 'F19.20'];
const SECONDARIES = [
  'E11.29',
  'N18.4',
  'I10',
  'E78.5',
  'I25.9',
  'D64.9',
  'G82.20',
  'J44.9',
  'I50.9',
  'Z79.4',
  'I48.91',
  'L97.101',
];
/** Records as a billing export writes them: admission and continuing periods of 2025 and 2026, two to nine secondaries. */
function records(count: number): FlatRecord[] {
  const pick = numbers(7);
  return Array.from({ length: count }, (_, i) => {
    const day = 1 + pick(28);
    const month = 1 + pick(11);
    const from = `${2025 + pick(2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const through = new Date(Date.parse(from) + 29 * 86_400_000).toISOString().slice(0, 10);
    const count = 2 + pick(8);
    const risks = Object.fromEntries(FLAGS.slice(0, 9).map((flag) => [`M1033_HOSP_RISK_${flag}`, pick(2)]));
    const none = Object.values(risks).some(Boolean) ? 0 : 1;
    return {
      id: `P${100000 + i}`,
      from,
      through,
      principal: PRINCIPALS[pick(PRINCIPALS.length)] ?? 'I10',
      secondary: Array.from({ length: count }, () => SECONDARIES[pick(SECONDARIES.length)] ?? 'I10'),
      admission: from,
      stays: pick(2) ? [{ type: 'acute' as const, through: from }] : [],
      previousPeriodEnd: pick(2) ? null : '2024-12-20',
      oasis: {
        M1800_CRNT_GROOMING: `0${pick(4)}`,
        M1810_CRNT_DRESS_UPPER: `0${pick(4)}`,
        M1820_CRNT_DRESS_LOWER: `0${pick(4)}`,
        M1830_CRNT_BATHG: `0${pick(7)}`,
        M1840_CRNT_TOILTG: `0${pick(5)}`,
        M1850_CRNT_TRNSFRNG: `0${pick(6)}`,
        M1860_CRNT_AMBLTN: `0${pick(7)}`,
        ...risks,
        M1033_HOSP_RISK_NONE_ABOVE: none,
      },
      visits: { SN: pick(8), PT: pick(8), HHA: pick(4) },
      payer: 'medicare-ffs' as const,
    };
  });
}

/**
 * The median of some rounds: microseconds of processor time a record (on a machine that does other things too, the wall
 * clock measures them). The first rounds warm up and do not count.
 */
async function median(records: number, work: () => void | Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.push((user + system) / records);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const show = (what: string, value: string) => process.stdout.write(`${what.padEnd(68)}${value}\n`);
const rate = (us: number) => `${Math.round(1e6 / us).toLocaleString('en-US')} a second (${us.toFixed(2)} µs)`;

const editions = await openEditions({ kinds: ['icd10cm-codes', 'pdgm-grouper', 'pdgm-payment'] });
/** The last result: an engine may leave out work whose result nobody takes. */
let kept: unknown;

/** Parsed records into answers. Nothing that `group` returns is held on to: answers that survive make garbage dear. */
async function benchGroup(): Promise<void> {
  const all = records(RECORDS);

  const charts = all.map((record) => readFlatRecord(record).chart);
  let determined = 0;
  for (const chart of charts) if (group(chart, editions).grouping.hipps.determined) determined++;
  show('records, of which with a HIPPS determined', `${RECORDS}, ${determined}`);

  const whole = charts.find((chart) => group(chart, editions).grouping.hipps.determined);
  if (!whole) throw new Error('no record of the bench groups');
  const one = await median(RECORDS, () => {
    for (let i = 0; i < RECORDS; i++) kept = group(whole, editions);
  });
  show('group(chart), one parsed record again and again (goal ≥ 300,000)', rate(one));
  for (const size of [32, 1_000, RECORDS]) {
    const some = charts.slice(0, size);
    const varied = await median(RECORDS, () => {
      for (let i = 0; i < RECORDS; i += size) for (const chart of some) kept = group(chart, editions);
    });
    show(`group(chart), ${size} different parsed records in turn`, rate(varied));
  }
  const reading = await median(RECORDS, () => {
    for (const record of all) kept = readFlatRecord(record);
  });
  show('readFlatRecord(record)', rate(reading));
}

/** Lines into lines, beside what JSON alone costs for the same lines. */
async function benchFilter(): Promise<void> {
  const part = records(PART).map((record) => JSON.stringify(record));
  const answer = groupLine(editions);
  const answers = part.map((line) => JSON.parse(JSON.stringify(answer(JSON.parse(line)))) as unknown);
  const json = await median(RECORDS, () => {
    for (let i = 0; i < RECORDS; i += PART) {
      for (const line of part) kept = JSON.parse(line);
      for (const given of answers) kept = JSON.stringify(given);
    }
  });
  show('JSON.parse of the lines in + JSON.stringify of the lines out', rate(json));

  // The command's own work on the same lines: bytes in, bytes out, without a process around it.
  const input = Buffer.from(`${part.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for (let i = 0; i < RECORDS; i += PART) {
    for (let at = 0; at < input.length; at += 65_536) chunks.push(input.subarray(at, at + 65_536));
  }
  let bytesOut = 0;
  const command = await median(RECORDS, async () => {
    bytesOut = 0;
    const output = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        bytesOut += chunk.length;
        done();
      },
    });
    await runFilter(groupLine(editions, { unknownField: () => {} }), { input: Readable.from(chunks), output });
  });
  show('lintel group: bytes in, bytes out', rate(command));
  show('lintel group against JSON alone (goal ≤ 1.5)', (command / json).toFixed(2));
  show('bytes in, bytes out a record', `${Math.round(input.length / PART)}, ${Math.round(bytesOut / RECORDS)}`);
}

// A process each: what one holds in memory would be searched for garbage while the other is measured.
const [which] = process.argv.slice(2);
if (which === 'group') await benchGroup();
else if (which === 'filter') await benchFilter();
else
  for (const each of ['group', 'filter'])
    execFileSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' });
if (which !== undefined && kept === undefined) throw new Error('nothing was measured');
