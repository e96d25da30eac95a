/**
 * The service over HTTP (issue 7), by parts: `patients` (a patient's classification over the FHIR server's own time),
 * `hooks` (CDS Hooks with a full prefetch), `rates` (requests a second beside a bare Hono), and `memory` (over 100,000
 * requests; `BENCH_REQUESTS=5000` shortens it), which is only run where it is named. Each but the last with the audit trail
 * and without. Every program runs in a process of its own; what is compared is measured in turn, round by round, since the
 * machine may do other things. Exit code 1 where a goal is missed.
 */
import { loadavg } from 'node:os';
import { benchHooks } from './service/hooks.ts';
import { openPool } from './service/load.ts';
import { benchMemory } from './service/memory.ts';
import { benchPatients } from './service/patients.ts';
import { startServiceProcess } from './service/processes.ts';
import { benchRates } from './service/rates.ts';
import { missedGoals, say } from './service/say.ts';

const PARTS = ['patients', 'hooks', 'rates', 'memory'];
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
const runs = (part: string) => (asked.length === 0 ? part !== 'memory' : asked.includes(part));
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');

say('load of the machine (1, 5, 15 minutes) when it began', load());
for (const audit of ['required', 'off'] as const) {
  if (!PARTS.some((part) => part !== 'memory' && runs(part))) break;
  process.stdout.write(`\naudit trail ${audit}\n`);
  if (runs('patients')) await benchPatients(audit);
  if (runs('hooks')) await benchHooks(audit);
  if (!runs('rates')) continue;
  const service = await startServiceProcess({ audit });
  const pool = openPool(service.said.url);
  try {
    await benchRates(pool, audit);
  } finally {
    await pool.destroy();
    await service.close();
  }
}
if (runs('memory')) await benchMemory(Number(process.env.BENCH_REQUESTS ?? 100_000));
say('\nload of the machine when it ended', load());
const missed = missedGoals();
if (missed.length > 0) say('goals missed', missed.join('; '));
process.exitCode = missed.length > 0 ? 1 : 0;
