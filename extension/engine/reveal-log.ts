import { browser } from 'wxt/browser';
import type { Role } from '../../shared/role.ts';
import type { PanelView } from '../messages/view.ts';

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

/** What of one tab's answers shows evidence that is masked otherwise. */
export class Reveals {
  #revealed = false;

  /** Writes down each time that evidence goes from masked to revealed, once. */
  heed({ healthHome }: PanelView, role: Role): void {
    const isRevealed = healthHome?.revealed === true;
    if (isRevealed && !this.#revealed) {
      const { profile, evidence } = healthHome.answer;
      void logReveal({ role, profile: profile.id, facts: evidence.length });
    }
    this.#revealed = isRevealed;
  }
}
