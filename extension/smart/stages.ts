import type { SmartPassAnswer } from '../../shared/api.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import type { PanelActs } from '../panel/context.ts';
import { PanelStore } from '../panel/store.ts';
import { smartActs } from './acts.ts';
import { type Ended, Session } from './session.ts';
import { readPolicy, redeem, renew, serviceHere, signOut } from './sign-in.ts';
import { openLine, type WorkerLine } from './worker-line.ts';

/** What a signed-in window holds. All of it goes when the sign-in does. */
export interface Room {
  pass: SmartPassAnswer;
  session: Session;
  store: PanelStore;
  acts: PanelActs;
  line: WorkerLine;
  /** The record of the launch: not one, under way, there, or why it is not. */
  record: 'none' | 'reading' | 'read' | { say: string };
  /** Why the worker cannot answer at all; whatever the record is. */
  fault?: string;
}

/** Where this window stands. */
export type Stage =
  | { at: 'signing-in' }
  | { at: 'in'; room: Room }
  /** Nobody is signed in. `endpoint`: where somebody was. */
  | { at: 'out'; say: string; endpoint?: string };

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
  async begin(code: string | undefined): Promise<void> {
    if (code === undefined) return this.#out('Nobody is signed in here.');
    const redeemed = await redeem(code);
    if (!redeemed.ok) return this.#out(redeemed.isOver ? 'This sign-in was used already, or is over.' : redeemed.say);
    const pass = redeemed.value;
    const read = await readPolicy(pass.credential);
    if (!read.ok) {
      signOut(pass.credential);
      return this.#out(read.say, pass.endpoint);
    }
    this.#enter(pass, read.value.policy);
  }

  /** Reads the record of the launch; again, where that did not work. */
  async readRecord(): Promise<void> {
    if (this.#stage.at !== 'in') return;
    const { room } = this.#stage;
    const { patient, endpoint } = room.pass;
    if (patient === undefined) return;
    this.#change(room, { record: 'reading' });
    const answer = await room.acts.loadRecord({ id: patient, endpoint });
    this.#change(room, { record: answer.ok ? 'read' : { say: answer.say } });
  }

  #enter(pass: SmartPassAnswer, policy: Policy | undefined): void {
    const store = new PanelStore();
    const at = { address: serviceHere().address, token: pass.credential };
    const line = openLine(
      { kind: 'open', at, role: pass.role, ...(policy ? { policy } : {}) },
      {
        message: (message) => store.dispatch(message),
        failed: (fault) => this.#change(room, { fault }),
      },
    );
    const session = new Session(pass, {
      now: () => Date.now(),
      renew,
      signOut,
      ended: (why) => {
        line.close();
        this.#out(WORDS[why], pass.endpoint);
      },
    });
    const acts = smartActs(store, line, session, pass.endpoint);
    const room: Room = { pass, session, store, acts, line, record: 'none' };
    store.connect((messages) => line.send(messages));
    this.#to({ at: 'in', room });
    store.dispatch({ kind: 'tab', tabId: TAB });
    void this.readRecord();
  }

  #change({ session }: Room, change: Pick<Room, 'record'> | { fault: string }): void {
    // What comes back after the sign-in is over is dropped.
    if (this.#stage.at !== 'in' || this.#stage.room.session !== session) return;
    this.#to({ at: 'in', room: { ...this.#stage.room, ...change } });
  }

  #out(say: string, endpoint?: string): void {
    this.#to({ at: 'out', say, ...(endpoint === undefined ? {} : { endpoint }) });
  }

  #to(stage: Stage): void {
    this.#stage = stage;
    for (const listener of this.#listeners) listener();
  }
}
