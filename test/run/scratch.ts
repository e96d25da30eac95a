import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Bytes that have to be free there: profiles of browsers and databases are some hundred megabytes at a time. */
const ROOM = 4 * 1024 ** 3;

/**
 * Where there is room in memory, what tests put into the folder for temporary files is put there: a test's database waits
 * for the disk at each of its commits, and no test outlives the machine. Those of durability find the disk in
 * `TEST_DISK` (no name of ours: a command refuses those that it does not know).
 * @returns takes the folder away
 */
export function keepInMemory(): () => void {
  if (process.env.TMPDIR !== undefined || !existsSync(MEMORY)) return () => {};
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM) return () => {};
  const folder = mkdtempSync(join(MEMORY, 'lintel-test-'));
  // PostgreSQL runs as a user of its own and passes through.
  chmodSync(folder, 0o711);
  process.env.TEST_DISK = tmpdir();
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
