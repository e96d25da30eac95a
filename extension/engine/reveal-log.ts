import { browser } from 'wxt/browser';
import type { Role } from '../../shared/view.ts';

/** One reveal of masked evidence: when, by whose role, for which program. No patient, no code, and not the reason's words. */
interface Reveal {
  at: string;
  role: Role;
  profile: string;
  /** How many facts became visible. */
  facts: number;
}

const KEY = 'reveals';
const MOST = 1000;

/** Writes a reveal down (compliance.md section 6: the log holds counts only). The oldest lines go first. */
export async function logReveal(line: Omit<Reveal, 'at'>): Promise<void> {
  const { [KEY]: held } = await browser.storage.local.get(KEY);
  const lines = Array.isArray(held) ? held : [];
  await browser.storage.local.set({ [KEY]: [...lines, { at: new Date().toISOString(), ...line }].slice(-MOST) });
}
