import { describe, expect, it } from 'vitest';
import type { ServiceAnswer } from '../../../../extension/panel/state/service.ts';
import { type Ended, IDLE_MS, Session } from '../../../../extension/smart/session.ts';
import type { SmartPassAnswer } from '../../../../shared/api/sign-in.ts';

const MINUTE = 60_000;
const pass = (credential: string): SmartPassAnswer => ({
  credential,
  expires: '2026-11-26T10:15:00.000Z',
  endpoint: 'valley-ehr',
  role: 'coder',
  scopes: [],
  notGranted: [],
});

function open(renewed: () => Promise<ServiceAnswer<SmartPassAnswer>>) {
  let now = 0;
  const seen = { renewals: [] as string[], signedOut: [] as string[], ended: [] as Ended[] };
  const session = new Session(pass('first'), {
    now: () => now,
    renew: ({ credential }) => {
      seen.renewals.push(credential);
      return renewed();
    },
    signOut: ({ credential }) => seen.signedOut.push(credential),
    ended: (why) => seen.ended.push(why),
  });
  return {
    session,
    seen,
    /** Time passes as it does in a page that looks at the clock every minute. */
    minutes: async (count: number) => {
      for (let i = 0; i < count; i++) {
        now += MINUTE;
        session.tick();
        await session.credential();
      }
    },
    sleep: (ms: number) => {
      now += ms;
    },
  };
}
const fresh = async (): Promise<ServiceAnswer<SmartPassAnswer>> => ({ ok: true, value: pass('second') });

describe('the idle lock', () => {
  it('locks after a quarter of an hour without a touch, and signs out', async () => {
    const { session, seen, minutes } = open(fresh);
    await minutes(14);
    expect(seen.ended).toEqual([]);
    expect(await session.credential()).toBe('first');
    await minutes(1);
    expect(seen).toEqual({ renewals: [], signedOut: ['first'], ended: ['idle'] });
    expect(await session.credential()).toBeUndefined();
  });

  it('each touch begins it anew', async () => {
    const { session, seen, minutes } = open(fresh);
    for (let i = 0; i < 4; i++) {
      await minutes(14);
      session.touch();
    }
    expect(seen.ended).toEqual([]);
    await minutes(15);
    expect(seen.ended).toEqual(['idle']);
  });

  it('a touch after the machine slept for longer locks, though no clock had ticked', () => {
    const { session, seen, sleep } = open(fresh);
    sleep(IDLE_MS);
    session.touch();
    expect(seen.ended).toEqual(['idle']);
    session.touch();
    session.tick();
    expect(seen.ended).toEqual(['idle']);
  });
});

describe('renewing', () => {
  it('only for somebody who is there: a window that nobody uses runs out at the service too', async () => {
    const idle = open(fresh);
    await idle.minutes(14);
    expect(idle.seen.renewals).toEqual([]);

    const used = open(fresh);
    await used.minutes(1);
    used.session.touch();
    await used.minutes(5);
    expect(used.seen.renewals).toEqual(['first']);
    expect(await used.session.credential()).toBe('second');
  });

  it('a credential that is in use never grows older than the idle lock allows', async () => {
    const { session, seen, minutes } = open(fresh);
    await minutes(4);
    session.touch();
    await minutes(14);
    // The last touch was at 4 minutes; the credential of then would be over at 15.
    expect(seen.renewals).toEqual(['first']);
    expect(seen.ended).toEqual([]);
  });

  it('a service that does not answer changes nothing; one that knows of no sign-in ends it', async () => {
    const silent = open(async () => ({ ok: false, say: 'no answer' }));
    silent.session.touch();
    await silent.minutes(1);
    silent.session.touch();
    await silent.minutes(6);
    expect(silent.seen.ended).toEqual([]);
    expect(await silent.session.credential()).toBe('first');

    const over = open(async () => ({ ok: false, say: 'over', isOver: true }));
    await over.minutes(1);
    over.session.touch();
    await over.minutes(5);
    expect(over.seen).toMatchObject({ ended: ['over'], signedOut: [] });
  });

  it('a credential that arrives after the end is given back', async () => {
    let arrive: (answer: ServiceAnswer<SmartPassAnswer>) => void = () => {};
    const { session, seen, sleep } = open(() => new Promise((resolve) => (arrive = resolve)));
    sleep(MINUTE);
    session.touch();
    sleep(5 * MINUTE);
    session.tick();
    session.end('signed-out');
    arrive({ ok: true, value: pass('late') });
    expect(await session.credential()).toBeUndefined();
    expect(seen.signedOut).toEqual(['first', 'late']);
    expect(seen.ended).toEqual(['signed-out']);
  });
});
