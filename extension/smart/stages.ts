import type { PolicyAnswer } from '../../shared/api/policy.ts';
import type { PanelActs } from '../panel/state/context.ts';
import { askEndpoints } from '../panel/state/service.ts';
import { PanelStore } from '../panel/state/store.ts';
import { smartActs } from './acts.ts';
import { type Ended, Session } from './session.ts';
import { type Held, readPolicy, redeem, renew, serviceHere, signOut, takesPeople } from './sign-in.ts';
import { openLine, type WorkerLine } from './worker-line.ts';

/** What a signed-in window holds. All of it goes when the sign-in does. */
export interface Room {
  held: Held;
  session: Session<Held>;
  store: PanelStore;
  acts: PanelActs;
  line: WorkerLine;
  /** The record of the launch: not one, under way, there, or why it is not. */
  record: 'none' | 'reading' | 'read' | { say: string };
  /** FHIR servers at which a person signs in beside this sign-in. */
  ehrs?: readonly string[];
  /** Why the worker cannot answer at all; whatever the record is. */
  fault?: string;
}

/** Where this window stands. */
export type Stage =
  | { at: 'signing-in' }
  | { at: 'in'; room: Room }
  /** Nobody is signed in. `endpoint`: the EHR at which somebody was; `people`: people sign in at the service. */
  | { at: 'out'; say: string; endpoint?: string | undefined; people?: boolean };

/** There is one record beside no page, so that one tab is all the panel needs. */
const TAB = 1;

const WORDS: Readonly<Record<Ended, string>> = {
  idle: 'Locked: nobody used this window for 15 minutes. Nothing of the patient is kept in it.',
  over: 'The sign-in is over.',
  'signed-out': 'Signed out.',
};

/** From the one-time code to the panel, and out again. */
export class Stages {
  #stage: Stage = { at: 'signing-in' };
  readonly #listeners = new Set<() => void>();

  readonly get = (): Stage => this.#stage;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param code as it stood behind `#`; absent: nobody has signed in */
  async begin(code: Parameters<typeof redeem>[0] | undefined): Promise<void> {
    if (code === undefined) return this.#out('Nobody is signed in here.');
    const redeemed = await redeem(code);
    if (!redeemed.ok) return this.#out(redeemed.isOver ? 'This sign-in was used already, or is over.' : redeemed.say);
    const held = redeemed.value;
    const read = await readPolicy(held.credential);
    if (!read.ok) {
      signOut(held);
      return this.#out(read.say, held.endpoint);
    }
    this.#enter(held, read.value);
  }

  /** Reads the record of the launch; again, where that did not work. */
  async readRecord(): Promise<void> {
    if (this.#stage.at !== 'in') return;
    const { room } = this.#stage;
    const { patient, endpoint } = room.held;
    if (patient === undefined) return;
    this.#change(room, { record: 'reading' });
    const answer = await room.acts.loadRecord({ id: patient, endpoint });
    this.#change(room, { record: answer.ok ? 'read' : { say: answer.say } });
  }

  #enter(held: Held, { policy, healthHome }: PolicyAnswer): void {
    const store = new PanelStore();
    const at = { address: serviceHere().address, token: held.credential };
    const line = openLine(
      { kind: 'open', at, role: held.role, ...(policy ? { policy } : {}), ...(healthHome ? { healthHome } : {}) },
      {
        message: (message) => store.dispatch(message),
        failed: (fault) => this.#change(room, { fault }),
      },
    );
    const session = new Session<Held>(held, {
      now: () => Date.now(),
      renew,
      signOut,
      ended: (why) => {
        line.close();
        void this.#out(WORDS[why], held.endpoint);
      },
    });
    const acts = smartActs(store, line, session, held.endpoint);
    const room: Room = { held, session, store, acts, line, record: 'none' };
    store.connect((messages) => line.send(messages));
    this.#to({ at: 'in', room });
    store.dispatch({ kind: 'tab', tabId: TAB });
    void this.readRecord();
    if (held.by === 'person') void this.#findEhrs(room, held);
  }

  async #findEhrs(room: Room, { credential }: Held): Promise<void> {
    const answer = await askEndpoints({ ...serviceHere(), token: credential });
    if (answer.ok) this.#change(room, { ehrs: answer.value.filter(({ signIn }) => signIn).map(({ id }) => id) });
  }

  #change({ session }: Room, change: Partial<Pick<Room, 'record' | 'fault' | 'ehrs'>>): void {
    // What comes back after the sign-in is over is dropped.
    if (this.#stage.at !== 'in' || this.#stage.room.session !== session) return;
    this.#to({ at: 'in', room: { ...this.#stage.room, ...change } });
  }

  /** Said at once; the way back in follows, once it is known. */
  async #out(say: string, endpoint?: string): Promise<void> {
    const out: Stage = { at: 'out', say, endpoint };
    this.#to(out);
    const people = await takesPeople();
    if (this.#stage === out) this.#to({ ...out, people });
  }

  #to(stage: Stage): void {
    this.#stage = stage;
    for (const listener of this.#listeners) listener();
  }
}
