import type { ServiceAnswer } from '../panel/state/service.ts';

/** Milliseconds without a hand on the window after which it locks (service.md section 9). */
export const IDLE_MS = 15 * 60_000;
/** Milliseconds after which a credential that is in use is renewed; it lives for 15 minutes without. */
const RENEW_MS = 5 * 60_000;

/** Why a sign-in is over in this window. */
export type Ended = 'idle' | 'over' | 'signed-out';

interface Means<Held> {
  now(): number;
  /** What is held from now on: a new credential, or the same that the service has seen again. */
  renew(held: Held): Promise<ServiceAnswer<Held>>;
  /** Nobody waits for it: the window is leaving, or is locked already. */
  signOut(held: Held): void;
  ended(why: Ended): void;
}

/**
 * The sign-in of this window. Its credential is held here and nowhere else: neither in storage nor in an address, so that
 * it is gone with the window.
 */
export class Session<Held extends { credential: string }> {
  readonly #means: Means<Held>;
  #pass: Held | undefined;
  #touched: number;
  #renewed: number;
  #renewing: Promise<void> | undefined;

  constructor(pass: Held, means: Means<Held>) {
    this.#means = means;
    this.#pass = pass;
    this.#touched = means.now();
    this.#renewed = this.#touched;
  }

  /** The credential as it is now, once a renewal that is under way is done; `undefined`: the sign-in is over. */
  async credential(): Promise<string | undefined> {
    await this.#renewing;
    return this.#pass?.credential;
  }

  /** Somebody is there. A first touch after too long a rest comes too late: the machine may have slept meanwhile. */
  touch(): void {
    if (this.#isIdle()) this.end('idle');
    else this.#touched = this.#means.now();
  }

  /** To be called every few seconds. */
  tick(): void {
    if (this.#isIdle()) {
      this.end('idle');
      return;
    }
    const isDue = this.#means.now() - this.#renewed >= RENEW_MS;
    if (isDue && this.#touched > this.#renewed)
      this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
  }

  /** Ends it here, and at the service where that does not know yet. */
  end(why: Ended): void {
    const pass = this.#pass;
    if (!pass) return;
    this.#pass = undefined;
    if (why !== 'over') this.#means.signOut(pass);
    this.#means.ended(why);
  }

  #isIdle(): boolean {
    return this.#means.now() - this.#touched >= IDLE_MS;
  }

  async #renew(): Promise<void> {
    const before = this.#pass;
    if (!before) return;
    const answer = await this.#means.renew(before);
    if (this.#pass !== before) {
      // It was ended meanwhile: the new credential is nobody's.
      if (answer.ok) this.#means.signOut(answer.value);
      return;
    }
    if (answer.ok) {
      this.#pass = answer.value;
      this.#renewed = this.#means.now();
    } else if (answer.isOver) this.end('over');
  }
}
