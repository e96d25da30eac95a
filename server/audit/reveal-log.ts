import { appendFileSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** Who revealed masked evidence, when, why, and of how many charts: never of whom (health-homes.md R10). */
export interface Reveal {
  command: string;
  profile: string;
  asOf: string;
  reason: string;
  /** `begins` is written before anything is shown, `ends` with the count. */
  step: 'begins' | 'ends';
  charts?: number;
}

/** The log of reveals in the home folder, readable by its owner only. */
export function revealLog(home: string): string {
  return join(home, 'audit', 'reveals.ndjson');
}

/** Writes one line. @returns why it could not be written, as a sentence: then nothing may be revealed */
export function logReveal(home: string, reveal: Reveal): string | undefined {
  try {
    mkdirSync(join(home, 'audit'), { recursive: true, mode: 0o700 });
    const line = { time: new Date().toISOString(), user: userInfo().username, ...reveal };
    appendFileSync(revealLog(home), `${JSON.stringify(line)}\n`, { mode: 0o600 });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return `the log of reveals cannot be written (${code}): nothing is revealed`;
  }
}
