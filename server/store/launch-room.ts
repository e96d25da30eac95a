import type { Store } from './database.ts';
import { countLaunches, purgeLaunches } from './launches.ts';
import type { Seal } from './sealed.ts';

/** How many sign-ins may be begun and not ended at a time, of one tenant and from one source of it; 0: any number. */
export interface OpenSignIns {
  tenant: number;
  source: number;
}

/** As many sign-ins are begun and not ended as may be. */
export class TooManyOpenError extends Error {
  override readonly name = 'TooManyOpenError';
  /** Until the first of them is over, ended or not. */
  readonly seconds: number;

  constructor(seconds: number) {
    super('as many sign-ins are under way as may be');
    this.seconds = seconds;
  }
}

/**
 * Makes sure that one more may be kept: whoever begins sign-ins and ends none would fill the database. Those that come at the
 * very same time may go past the bound, since each is counted before it is kept.
 * @throws {TooManyOpenError}
 */
export async function assertRoom(
  store: Store,
  tenant: string,
  seal: Seal,
  { source, most, now }: { source: string; most: OpenSignIns; now: Date },
): Promise<void> {
  await purgeLaunches(store, tenant, now.toISOString());
  const counted = await countLaunches(store, tenant, seal, source);
  for (const whose of ['tenant', 'source'] as const) {
    const { rows, first } = counted[whose];
    if (most[whose] === 0 || rows < most[whose] || first === null) continue;
    throw new TooManyOpenError(Math.max(1, Math.ceil((Date.parse(first) - now.getTime()) / 1000)));
  }
}
