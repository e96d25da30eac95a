import { userInfo } from 'node:os';
import { lintelHome } from '../home.ts';
import { readDatabaseAddress } from '../store/address.ts';
import { openStore, type Store, StoreError } from '../store/database.ts';
import { keysFile, sealOf } from '../store/keys.ts';
import { migrate } from '../store/migrate.ts';
import type { NewEvent } from './event.ts';
import { openTrail } from './trail.ts';

/** Who revealed masked evidence, when, why, and of how many charts: never of whom (health-homes.md R10). */
export interface Reveal {
  command: string;
  profile: string;
  asOf: string;
  /** Stored sealed: people write names into reasons. */
  reason: string;
}

/** A reveal that stands in the trail, and has not ended. */
export interface BegunReveal {
  /** Writes how many charts it was. @returns why it cannot be written, as a sentence */
  end(charts: number): Promise<string | undefined>;
}

/**
 * Writes that a reveal begins. The trail is that of the service; where there is none yet it is begun.
 * @returns why it cannot be written, as a sentence: then nothing may be revealed
 */
export async function beginReveal(
  reveal: Reveal,
  env: Readonly<Record<string, string | undefined>>,
): Promise<BegunReveal | string> {
  let store: Store | undefined;
  try {
    const home = lintelHome(env);
    const address = readDatabaseAddress(env.LINTEL_DATABASE || undefined, home);
    if (typeof address === 'string') return unwritten(`LINTEL_DATABASE ${address}`);
    const open = openStore(address);
    store = open;
    await migrate(open);
    const seal = await sealOf(open, keysFile(home, env.LINTEL_KEYS_FILE || undefined));
    const trail = openTrail(open, seal, () => new Date());
    await trail.record('local', { ...eventOf(reveal, { step: 'begins' }), reason: reveal.reason });
    return {
      end: async (charts) => {
        try {
          await trail.record('local', eventOf(reveal, { step: 'ends', charts }));
          return undefined;
        } catch {
          return 'the end of the reveal could not be written to the audit trail';
        } finally {
          await open.close();
        }
      },
    };
  } catch (error) {
    await store?.close();
    return unwritten(error instanceof StoreError ? error.message : 'the database does not take it');
  }
}

function eventOf({ command, profile, asOf }: Reveal, step: NonNullable<NewEvent['about']>): NewEvent {
  return {
    who: { subject: `user ${userInfo().username}` },
    action: 'reveal',
    route: `lintel ${command}`,
    about: { profile, asOf, ...step },
  };
}

function unwritten(why: string): string {
  return `the audit trail cannot be written (${why}): nothing is revealed`;
}
