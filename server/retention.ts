import type { Trail } from './audit/trail.ts';
import type { Store } from './store/database.ts';
import { countEnded, purgeEnded } from './store/retention.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the purge stands on. */
export interface Retention {
  store: Store;
  /** Absent: nothing is written down. */
  trail?: Trail;
  /** Days for which a row stays after its end. */
  days: number;
  now: () => Date;
}

/**
 * Deletes what has ended, and writes first how much of what. Never the audit trail: it stays at least six years (45 CFR
 * 164.316(b)(2)), and who takes it out of the database does so by hand, after an export (server/audit/README.md).
 */
export async function purge({ store, trail, days, now }: Retention): Promise<void> {
  const before = new Date(now().getTime() - days * DAY).toISOString();
  const ended = await countEnded(store, before);
  if (Object.keys(ended).length === 0) return;
  await trail?.record('local', { who: { subject: 'service' }, action: 'purge', about: { days, ...ended } });
  await purgeEnded(store, before);
}

/**
 * Purges now and every hour.
 * @param failed told of a purge that could not be done: the next hour tries again
 * @returns stops it
 */
export function startPurging(retention: Retention, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const once = (): void => {
    running = running.then(() => purge(retention)).catch(failed);
  };
  once();
  const timer = setInterval(once, HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
