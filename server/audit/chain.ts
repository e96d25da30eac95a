import { createHash } from 'node:crypto';
import type { AuditRow } from '../store/tables.ts';
import { canonicalJson } from './canonical.ts';
import type { StoredEvent } from './event.ts';

/** Where a chain ends: the number and hash of its last event. */
export interface Head {
  seq: number;
  hash: string;
}

/** Before the first event. */
const START: Head = { seq: 0, hash: '' };

/** The rows that put events behind a head, each with the hash of the one before. */
export function chained(tenant: string, head: Head | undefined, events: readonly StoredEvent[]): AuditRow[] {
  let last = head ?? START;
  return events.map((event) => {
    const row = { tenant, seq: last.seq + 1, prev_hash: last.hash, event: canonicalJson(event) };
    const hash = hashOf(row);
    last = { seq: row.seq, hash };
    return { ...row, hash, time: event.time, patient: event.patient?.hash ?? null };
  });
}

/** SHA-256 over the event's text and its place: which chain, which number, behind what. */
export function hashOf({
  tenant,
  seq,
  prev_hash,
  event,
}: Pick<AuditRow, 'tenant' | 'seq' | 'prev_hash' | 'event'>): string {
  return createHash('sha256')
    .update(canonicalJson({ tenant, seq, prev: prev_hash, event }))
    .digest('hex');
}
