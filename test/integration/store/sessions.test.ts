import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/database.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import {
  addSession,
  confirmSession,
  removeSession,
  removeSessionsOf,
  type Session,
  sessionByCredential,
  sessionsOf,
  setCredential,
  setSeen,
  takeQuestion,
  takeSessionCode,
} from '../../../server/store/sessions.ts';
import { onEachDatabase } from './harness/databases.ts';

/** Sessions of people, on both engines. */

const keys = [randomBytes(32), randomBytes(32)];
const seal = openSeal(keys.slice(0, 1));
/** The same after a rotation: a new key on top. */
const rotated = openSeal([keys[1] ?? Buffer.alloc(0), keys[0] ?? Buffer.alloc(0)]);
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 25, 15, minutes)).toISOString();
const session = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  subject: 'rn-7',
  role: 'clinician',
  details: { accessToken: `at-${id}`, refreshToken: `rt-${id}`, challenge: 'c' },
  began: at(0),
  seen: at(0),
  confirmed: at(0),
  asked: at(0),
  ends: at(720),
  ...more,
});
const begun = async (store: Store, id: string, more: Partial<Session> = {}, tenant = 'valley') => {
  await addSession(store, tenant, seal, { session: session(id, more), code: { text: `code-${id}`, ends: at(2) } });
  await setCredential(store, tenant, seal, { id, credential: `credential-${id}` });
};

onEachDatabase(({ newStore }) => {
  it('the code counts once, in its tenant and in time', async () => {
    const store = await newStore();
    await addSession(store, 'valley', seal, { session: session('s1'), code: { text: 'code-1', ends: at(2) } });
    await addSession(store, 'valley', seal, { session: session('s2'), code: { text: 'code-2', ends: at(2) } });
    expect(await takeSessionCode(store, 'hill', seal, { code: 'code-1', now: at(1) })).toBeUndefined();
    expect(await takeSessionCode(store, 'valley', seal, { code: 'code-1', now: at(1) })).toEqual(session('s1'));
    expect(await takeSessionCode(store, 'valley', seal, { code: 'code-1', now: at(1) })).toBeUndefined();
    expect(await takeSessionCode(store, 'valley', seal, { code: 'code-2', now: at(2) })).toBeUndefined();
    // Coming too late has used it up.
    expect(await takeSessionCode(store, 'valley', seal, { code: 'code-2', now: at(1) })).toBeUndefined();
  });

  it('one credential a session, found in its tenant, also after the keys were rotated', async () => {
    const store = await newStore();
    await begun(store, 's1');
    expect(await setCredential(store, 'valley', seal, { id: 's1', credential: 'another' })).toBe(false);
    expect(await sessionByCredential(store, 'valley', rotated, 'credential-s1')).toEqual(session('s1'));
    expect(await sessionByCredential(store, 'hill', seal, 'credential-s1')).toBeUndefined();
    expect(await sessionByCredential(store, 'valley', seal, 'another')).toBeUndefined();
  });

  it('of those who would ask the provider at once, one does', async () => {
    const store = await newStore();
    await begun(store, 's1');
    const takes = await Promise.all(
      Array.from({ length: 6 }, (_, i) => takeQuestion(store, 'valley', { id: 's1', was: at(0), asked: at(5 + i) })),
    );
    expect(takes.filter((took) => took)).toHaveLength(1);
    expect(await takeQuestion(store, 'valley', { id: 's1', was: at(0), asked: at(20) })).toBe(false);
  });

  it('keeps what the provider confirmed, and when a request came', async () => {
    const store = await newStore();
    await begun(store, 's1');
    const details = { accessToken: 'at-2', challenge: 'c' };
    await confirmSession(store, 'valley', seal, { id: 's1', role: 'manager', details, confirmed: at(5) });
    await setSeen(store, 'valley', 's1', at(6));
    expect(await sessionByCredential(store, 'valley', seal, 'credential-s1')).toEqual(
      session('s1', { role: 'manager', details, confirmed: at(5), seen: at(6) }),
    );
  });

  describe('another tenant', () => {
    it('changes, ends and sees nothing', async () => {
      const store = await newStore();
      await begun(store, 's1');
      await addSession(store, 'valley', seal, { session: session('s2'), code: { text: 'code-2', ends: at(2) } });
      const details = { accessToken: 'stolen', challenge: 'c' };
      await setSeen(store, 'hill', 's1', at(9));
      await confirmSession(store, 'hill', seal, { id: 's1', role: 'it', details, confirmed: at(9) });
      expect(await takeQuestion(store, 'hill', { id: 's1', was: at(0), asked: at(9) })).toBe(false);
      expect(await setCredential(store, 'hill', seal, { id: 's2', credential: 'credential-s2' })).toBe(false);
      expect(await removeSession(store, 'hill', 's1')).toBe(false);
      expect(await removeSessionsOf(store, 'hill', 'rn-7')).toBe(0);
      expect(await sessionsOf(store, 'hill', at(1))).toEqual([]);
      expect(await sessionByCredential(store, 'valley', seal, 'credential-s1')).toEqual(session('s1'));
    });
  });

  it('lists who is in, newest first, without what opens a session; ends all of a person', async () => {
    const store = await newStore();
    await begun(store, 's1');
    await begun(store, 's2', { began: at(3) });
    await begun(store, 's3', { subject: 'c-12', began: at(2) });
    await begun(store, 's4', { ends: at(5) });
    const listed = await sessionsOf(store, 'valley', at(6));
    expect(listed.map(({ id }) => id)).toEqual(['s2', 's3', 's1']);
    expect(Object.keys(listed[0] ?? {}).sort()).toEqual(
      ['asked', 'began', 'confirmed', 'ends', 'id', 'role', 'seen', 'subject'].sort(),
    );
    expect(await removeSessionsOf(store, 'valley', 'rn-7')).toBe(3);
    expect((await sessionsOf(store, 'valley', at(6))).map(({ id }) => id)).toEqual(['s3']);
  });
});
