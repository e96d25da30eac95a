import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { SaidError } from '../../shared/said-error.ts';
import { addAuditRows, lastAuditRow } from '../store/audit-rows.ts';
import { isTaken, type Store } from '../store/database.ts';
import { newId } from '../store/id.ts';
import type { Seal } from '../store/sealed.ts';
import type { AuditRow } from '../store/tables.ts';
import { chained, type Head } from './chain.ts';
import { type NewEvent, type StoredEvent, storedEventSchema } from './event.ts';
import { patientHash, patientPlace, reasonPlace } from './sealing.ts';

/** The trail could not be written: whatever it was to tell must not happen. Never holds the event. */
export class AuditError extends SaidError {
  override readonly name = 'AuditError';
}

/** The audit trail of every tenant, open for writing. */
export interface Trail {
  /**
   * Writes events. When it resolves they are on disk, behind everything that was acknowledged before.
   * @returns where the last of them stands
   * @throws {AuditError} when they could not be written, or nobody knows whether they were
   */
  record(tenant: string, event: NewEvent, ...more: NewEvent[]): Promise<Head>;
}

interface Waiting {
  events: StoredEvent[];
  resolve(head: Head): void;
  reject(error: AuditError): void;
}

/** Events of one insert. The others wait for the next. */
const AT_ONCE = 200;
/** Milliseconds for which a writer gives way to other processes. */
const PATIENCE = 5_000;

/** @param clock the time that events say */
export function openTrail(store: Store, seal: Seal, clock: () => Date): Trail {
  const queues = new Map<string, Waiting[]>();

  // One insert at a time for a chain. What comes meanwhile goes into the next insert together, so that a busy service
  // waits for the disk once for many events and not once for each.
  const drain = async (tenant: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      // SQLite answers without a pause: first a turn for the requests that have come meanwhile.
      await turn();
      const batch = takeBatch(queue);
      try {
        const rows = await append(
          store,
          tenant,
          batch.flatMap(({ events }) => events),
        );
        let end = 0;
        for (const { events, resolve } of batch) {
          end += events.length;
          const { seq = 0, hash = '' } = rows[end - 1] ?? {};
          resolve({ seq, hash });
        }
      } catch {
        for (const { reject } of batch) reject(new AuditError('the audit trail cannot be written'));
      }
    }
    queues.delete(tenant);
  };

  return {
    record: (tenant, ...events) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting = {
          events: events.map((event) => stored(tenant, event, seal, clock())),
          resolve,
          reject,
        };
        const queue = queues.get(tenant);
        if (queue) {
          queue.push(waiting);
          return;
        }
        const begun = [waiting];
        queues.set(tenant, begun);
        void drain(tenant, begun);
      }),
  };
}

function takeBatch(queue: Waiting[]): Waiting[] {
  const batch = queue.splice(0, 1);
  let size = batch[0]?.events.length ?? 0;
  while (queue[0] && size + queue[0].events.length <= AT_ONCE) {
    size += queue[0].events.length;
    batch.push(...queue.splice(0, 1));
  }
  return batch;
}

/**
 * Puts events behind the last one. Two processes that saw the same end write the same number, the database lets one of
 * them through, and the other looks again: a chain cannot fork.
 */
async function append(store: Store, tenant: string, events: readonly StoredEvent[]): Promise<AuditRow[]> {
  if (store.isGone()) throw new AuditError('the database file is gone');
  const until = Date.now() + PATIENCE;
  for (let round = 0; ; round++) {
    const rows = chained(tenant, await lastAuditRow(store, tenant), events);
    try {
      await addAuditRows(store, rows);
      return rows;
    } catch (error) {
      if (!isTaken(error) || Date.now() > until) throw error;
      await wait(Math.random() * Math.min(2 ** round, 50));
    }
  }
}

function stored(tenant: string, { patient, reason, ...event }: NewEvent, seal: Seal, now: Date): StoredEvent {
  const id = newId(now.getTime());
  return storedEventSchema.parse({
    version: 1,
    id,
    time: now.toISOString(),
    ...event,
    ...(patient === undefined
      ? {}
      : {
          patient: {
            hash: patientHash(seal, tenant, event.endpoint, patient),
            sealed: seal.seal(patient, patientPlace(tenant, id)),
          },
        }),
    ...(reason === undefined ? {} : { reason: seal.seal(reason, reasonPlace(tenant, id)) }),
  } satisfies StoredEvent);
}
