import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { given } from '../../shared/chart/given.ts';
import { SaidError } from '../../shared/said-error.ts';
import { ExportError, exportedEvents } from '../audit/export.ts';
import { openTrail } from '../audit/trail.ts';
import { type Anchor, anchorSchema, type ChainVerdict, verifyTrail } from '../audit/verify.ts';
import type { Config } from '../config/config.ts';
import { counted } from '../counted.ts';
import { auditTenants } from '../store/audit-rows.ts';
import type { Store } from '../store/database.ts';
import { sealOf } from '../store/keys.ts';
import { textOfFile } from '../text-file.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { commandUser, configFor, LOCAL, openKept } from './kept.ts';
import { sayAs } from './say.ts';

const say = sayAs('audit');

/** `lintel audit`: the audit trail of the service. */
export const command: Command = {
  summary: 'The audit trail: verify its chain, export it as FHIR AuditEvents, take an anchor',
  help: `Usage: lintel audit verify [--anchors FILE] [--json]
       lintel audit anchor >> FILE
       lintel audit export [--tenant ID] [--after N] > events.ndjson

verify   reads the whole trail of every tenant and checks each event's hash, its number and that it follows the one before.
         Needs no key
anchor   prints a line for each tenant: the last event's number and hash. Kept where the service cannot write (a ticket, a
         mailbox, write-once storage), it shows later whether the end of the trail was cut off or written anew
export   writes FHIR R4 AuditEvents (IHE Basic Audit Log Patterns), one a line, and an event that says so. It names patients

  --anchors FILE   lines of lintel audit anchor; verify compares each
  --tenant ID      export one tenant's; default: all
  --after N        export events with a higher number only; needs --tenant
  --home FOLDER    default $LINTEL_HOME, else ~/.lintel. LINTEL_DATABASE and LINTEL_KEYS_FILE as for lintel serve
  --json           the answer of verify as JSON

Exit code: 0 the trail is whole, or done; 1 something in the trail is wrong; 2 the command could not run.

Example:
  lintel audit verify`,
  run,
};

interface Asked {
  action: string;
  home?: string;
  anchors: readonly Anchor[];
  tenant?: string;
  after: number;
  json: boolean;
}

async function run(args: string[]): Promise<number> {
  const asked = askedOf(args);
  const config = configFor(asked.home);
  const store = await openKept(config);
  try {
    if (asked.action === 'export') return await exportAll(store, config, asked);
    const verdicts = await verifyTrail(store, asked.anchors);
    return asked.action === 'anchor' ? printAnchors(verdicts) : printVerdicts(verdicts, asked.json);
  } finally {
    await store.close();
  }
}

function askedOf(args: string[]): Asked {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: {
      anchors: { type: 'string' },
      tenant: { type: 'string' },
      after: { type: 'string' },
      home: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [action = '', ...more] = positionals;
  if (!['verify', 'anchor', 'export'].includes(action) || more.length > 0) {
    throw new UsageError('verify, anchor or export');
  }
  if (values.after !== undefined && (!/^\d{1,15}$/.test(values.after) || values.tenant === undefined)) {
    throw new UsageError('--after takes the number of an event, and needs --tenant');
  }
  return {
    action,
    anchors: values.anchors === undefined ? [] : readAnchors(values.anchors),
    after: Number(values.after ?? 0),
    json: values.json,
    ...given('home', values.home),
    ...given('tenant', values.tenant),
  };
}

function readAnchors(file: string): Anchor[] {
  try {
    const lines = textOfFile(readFileSync(file)).split(/\r?\n/);
    return lines.filter((line) => line.trim() !== '').map((line) => anchorSchema.parse(JSON.parse(line)));
  } catch {
    throw new UsageError(`${file} cannot be read, or holds a line that lintel audit anchor did not print`);
  }
}

function printAnchors(verdicts: readonly ChainVerdict[]): number {
  // An anchor of a broken chain would make its state good for later.
  if (verdicts.some(({ faultCount }) => faultCount > 0)) {
    say('the trail is not whole, so there is no anchor: lintel audit verify');
    return 1;
  }
  for (const { last } of verdicts) if (last) process.stdout.write(`${JSON.stringify(last)}\n`);
  return 0;
}

function printVerdicts(verdicts: readonly ChainVerdict[], json: boolean): number {
  const whole = verdicts.every(({ faultCount }) => faultCount === 0);
  if (json) process.stdout.write(`${JSON.stringify({ whole, tenants: verdicts })}\n`);
  else {
    process.stdout.write(verdicts.length === 0 ? 'the trail has no events\n' : table(verdicts));
    for (const { tenant, faults, faultCount } of verdicts) {
      for (const { seq, say } of faults) process.stdout.write(`FAULT ${tenant} event ${seq}: ${say}\n`);
      if (faultCount > faults.length) process.stdout.write(`FAULT ${tenant}: ${faultCount - faults.length} more\n`);
    }
  }
  return whole ? 0 : 1;
}

function table(verdicts: readonly ChainVerdict[]): string {
  const rows = verdicts.map(({ tenant, events, anchors, faultCount, last }) => [
    faultCount === 0 ? 'whole' : 'BROKEN',
    tenant,
    counted(events, 'event'),
    counted(anchors, 'anchor'),
    last ? `last ${last.seq} at ${last.time}` : 'no events',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`).join('');
}

async function exportAll(store: Store, config: Config, { tenant, after }: Asked): Promise<number> {
  const seal = await sealOf(store, config.keys, { others: true });
  const all = await auditTenants(store);
  if (tenant !== undefined && !all.includes(tenant)) throw new SaidError('there is no such tenant in the trail');
  const tenants = tenant === undefined ? all : [tenant];
  const trail = openTrail(store, seal, () => new Date());
  for (const one of tenants.length === 0 ? [LOCAL] : tenants) {
    await trail.record(one, { who: commandUser(), action: 'export', route: 'lintel audit export', about: { after } });
  }
  try {
    for (const one of tenants) {
      for await (const event of exportedEvents(store, seal, { tenant: one, after })) {
        if (!process.stdout.write(`${JSON.stringify(event)}\n`)) await once(process.stdout, 'drain');
      }
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    say(error.message);
    return 1;
  }
}
