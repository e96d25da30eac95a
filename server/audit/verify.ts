import { z } from 'zod';
import { auditRowsAfter, auditTenants } from '../store/audit-rows.ts';
import type { Store } from '../store/database.ts';
import type { AuditRow } from '../store/tables.ts';
import { type Head, hashOf } from './chain.ts';
import { type StoredEvent, storedEventSchema } from './event.ts';

/** A place of a chain that somebody keeps outside the database: what lies before it can no longer be changed unseen. */
export const anchorSchema = z.strictObject({
  tenant: z.string().min(1),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  time: z.iso.datetime(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** What is wrong at one number of a chain, in words. */
export interface ChainFault {
  seq: number;
  say: string;
}

/** What the check of one tenant's chain found. */
export interface ChainVerdict {
  tenant: string;
  events: number;
  /** The last event: an anchor, once it is kept elsewhere. */
  last?: Anchor;
  /** How many anchors were compared. */
  anchors: number;
  /** The first of them, at most {@link MAX_FAULTS}. */
  faults: ChainFault[];
  /** All of them. */
  faultCount: number;
}

/** Faults that a report names one by one; it counts the others. */
export const MAX_FAULTS = 100;
const PAGE = 1_000;

/** Checks the chain of every tenant that has one, or has an anchor. No key is needed. */
export async function verifyTrail(store: Store, anchors: readonly Anchor[] = []): Promise<ChainVerdict[]> {
  const tenants = new Set([...(await auditTenants(store)), ...anchors.map(({ tenant }) => tenant)]);
  const verdicts: ChainVerdict[] = [];
  for (const tenant of [...tenants].sort()) {
    const own = anchors.filter((anchor) => anchor.tenant === tenant);
    verdicts.push(await verifyChain(store, tenant, own));
  }
  return verdicts;
}

async function verifyChain(store: Store, tenant: string, anchors: readonly Anchor[]): Promise<ChainVerdict> {
  const verdict: ChainVerdict = { tenant, events: 0, anchors: anchors.length, faults: [], faultCount: 0 };
  const blame = (seq: number, say: string): void => {
    if (verdict.faultCount++ < MAX_FAULTS) verdict.faults.push({ seq, say });
  };
  const anchored = Map.groupBy(anchors, ({ seq }) => seq);
  let last: Head & { time: string } = { seq: 0, hash: '', time: '' };
  for (;;) {
    const page = await auditRowsAfter(store, tenant, last.seq, PAGE);
    for (const row of page) {
      for (const say of faultsOf(row, last)) blame(row.seq, say);
      for (const { hash } of anchored.get(row.seq) ?? []) {
        if (hash !== row.hash) blame(row.seq, 'it is not the event that an anchor names');
      }
      verdict.events++;
      last = row;
    }
    if (page.length < PAGE) break;
  }
  for (const { seq } of anchors) {
    if (seq > last.seq) blame(seq, 'an anchor names this event, and the chain ends before it');
  }
  if (last.seq > 0) verdict.last = { tenant, seq: last.seq, hash: last.hash, time: last.time };
  return verdict;
}

/** A row against its own hash, its event and the row before. */
function faultsOf(row: AuditRow, last: Head): string[] {
  const faults: string[] = [];
  if (row.seq !== last.seq + 1) faults.push(gap(last.seq + 1, row.seq - 1));
  else if (row.prev_hash !== last.hash) faults.push('it does not follow the event before it');
  if (hashOf(row) !== row.hash) faults.push('it was changed: its hash is not that of its content');
  const event = readEvent(row);
  if (!event) faults.push('its event cannot be read');
  else if (event.time !== row.time || (event.patient?.hash ?? null) !== row.patient) {
    faults.push('its columns do not say what its event says');
  }
  return faults;
}

function gap(from: number, to: number): string {
  return from === to ? `event ${from} is missing before it` : `events ${from} to ${to} are missing before it`;
}

/** The event of a row, `undefined` where it is none that this version knows. */
export function readEvent(row: Pick<AuditRow, 'event'>): StoredEvent | undefined {
  try {
    return storedEventSchema.parse(JSON.parse(row.event));
  } catch {
    return undefined;
  }
}
