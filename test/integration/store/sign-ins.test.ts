import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  addGrant,
  type Grant,
  grantByPass,
  grantOf,
  purgeGrants,
  removeGrant,
  setPass,
  setTokens,
  takeCode,
} from '../../../server/store/grants.ts';
import { assertRoom, TooManyOpenError } from '../../../server/store/launch-room.ts';
import { addLaunch, type Launch, purgeLaunches, takeLaunch } from '../../../server/store/launches.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { onEachDatabase } from './harness/databases.ts';

/** Sign-ins at FHIR servers, on both engines. */

const keys = [randomBytes(32), randomBytes(32)];
const seal = openSeal(keys.slice(0, 1));
/** The same after a rotation: a new key on top. */
const rotated = openSeal([keys[1] ?? Buffer.alloc(0), keys[0] ?? Buffer.alloc(0)]);
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 25, 15, minutes)).toISOString();

const launch: Launch = {
  state: 'valley.state-1',
  browser: 'browser-1',
  source: '203.0.113.7',
  endpoint: 'ehr',
  ends: at(10),
  details: {
    verifier: 'v',
    redirectUri: 'https://l.example/auth/callback',
    scopes: ['openid'],
    issuer: 'https://e.example',
  },
};
const grant = (id: string): Omit<Grant, 'version'> => ({
  id,
  endpoint: 'ehr',
  scopes: ['patient/Patient.rs'],
  ends: at(600),
  details: { accessToken: `at-${id}`, renewAt: 1, refreshToken: `rt-${id}`, patient: 'hh-0417' },
});

onEachDatabase(({ newStore }) => {
  describe('a sign-in under way', () => {
    it('comes back once, to its browser, in its tenant', async () => {
      const store = await newStore();
      const take = (tenant: string, state: string, browser: string, now = at(1)) =>
        takeLaunch(store, tenant, seal, { state, browser, now });
      await addLaunch(store, 'valley', seal, launch);
      expect(await take('hill', launch.state, launch.browser)).toBeUndefined();
      expect(await take('valley', 'valley.state-2', launch.browser)).toBeUndefined();
      const { endpoint, details } = launch;
      expect(await take('valley', launch.state, launch.browser)).toEqual({ endpoint, details });
      expect(await take('valley', launch.state, launch.browser)).toBeUndefined();
    });

    it('is used up by another browser, and by coming too late', async () => {
      const store = await newStore();
      for (const [browser, now] of [
        ['browser-2', at(1)],
        ['browser-1', at(10)],
      ] as const) {
        await addLaunch(store, 'valley', seal, launch);
        expect(await takeLaunch(store, 'valley', seal, { state: launch.state, browser, now })).toBeUndefined();
        const again = { state: launch.state, browser: launch.browser };
        expect(await takeLaunch(store, 'valley', seal, { ...again, now: at(1) })).toBeUndefined();
      }
    });

    it('of ten that take it at the same time one has it', async () => {
      const store = await newStore();
      await addLaunch(store, 'valley', seal, launch);
      const shown = { state: launch.state, browser: launch.browser };
      const took = await Promise.all(
        Array.from({ length: 10 }, () => takeLaunch(store, 'valley', seal, { ...shown, now: at(1) })),
      );
      expect(took.filter((one) => one !== undefined)).toHaveLength(1);
    });

    it('finds room while fewer are open, of its tenant and of its source, also after the keys were rotated', async () => {
      const store = await newStore();
      const add = (tenant: string, state: string, source: string, ends = at(10)) =>
        addLaunch(store, tenant, seal, { ...launch, state, source, ends });
      const room = (source: string, most: { tenant: number; source: number }, by = seal, minute = 1) =>
        assertRoom(store, 'valley', by, { source, most, now: new Date(at(minute)) });
      await add('valley', 'valley.1', '203.0.113.7');
      await add('valley', 'valley.2', '203.0.113.7', at(5));
      await add('valley', 'valley.3', '198.51.100.2');
      await add('hill', 'hill.1', '203.0.113.7');
      await room('203.0.113.7', { tenant: 4, source: 3 });
      await room('203.0.113.7', { tenant: 0, source: 0 });
      const full = new TooManyOpenError(4 * 60);
      await expect(room('203.0.113.7', { tenant: 4, source: 2 })).rejects.toEqual(full);
      await expect(room('203.0.113.7', { tenant: 4, source: 2 }, rotated)).rejects.toEqual(full);
      await expect(room('192.0.2.1', { tenant: 3, source: 2 })).rejects.toEqual(full);
      await room('192.0.2.1', { tenant: 4, source: 1 });
      // What is over counts no more.
      await room('203.0.113.7', { tenant: 3, source: 2 }, seal, 5);
    });

    it('is found after the keys were rotated, and purged in its own tenant when it is over', async () => {
      const store = await newStore();
      await addLaunch(store, 'valley', seal, launch);
      await addLaunch(store, 'valley', seal, { ...launch, state: 'valley.state-9' });
      await addLaunch(store, 'hill', seal, launch);
      const shown = { state: launch.state, browser: launch.browser };
      expect(await takeLaunch(store, 'valley', rotated, { ...shown, now: at(1) })).toMatchObject({ endpoint: 'ehr' });
      expect(await purgeLaunches(store, 'valley', at(9))).toBe(0);
      expect(await purgeLaunches(store, 'valley', at(10))).toBe(1);
      expect(await takeLaunch(store, 'hill', seal, { ...shown, now: at(1) })).toMatchObject({ endpoint: 'ehr' });
    });
  });

  describe('a grant', () => {
    const code = { text: 'valley.code', ends: at(2) };

    it('is fetched by its code once, while the code lasts, in its tenant', async () => {
      const store = await newStore();
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      expect(await takeCode(store, 'hill', seal, { code: code.text, now: at(1) })).toBeUndefined();
      expect(await takeCode(store, 'valley', rotated, { code: code.text, now: at(1) })).toEqual({
        ...grant('g1'),
        version: 1,
      });
      expect(await takeCode(store, 'valley', seal, { code: code.text, now: at(1) })).toBeUndefined();
      await addGrant(store, 'valley', seal, { grant: grant('g2'), code: { ...code, text: 'valley.late' } });
      expect(await takeCode(store, 'valley', seal, { code: 'valley.late', now: at(2) })).toBeUndefined();
    });

    it('opens by its newest credential only, until that is over', async () => {
      const store = await newStore();
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      const by = async (pass: string, now = at(3), tenant = 'valley') =>
        (await grantByPass(store, tenant, seal, { pass, now }))?.id;
      expect(await setPass(store, 'valley', seal, { id: 'g1', pass: { text: 'p1', ends: at(15) } })).toBe(true);
      // A second first credential: the code was used twice.
      expect(await setPass(store, 'valley', seal, { id: 'g1', pass: { text: 'px', ends: at(15) } })).toBe(false);
      expect([await by('p1'), await by('px'), await by('p1', at(15)), await by('p1', at(3), 'hill')]).toEqual([
        'g1',
        undefined,
        undefined,
        undefined,
      ]);
      const renew = (was: string) =>
        setPass(store, 'valley', seal, { id: 'g1', pass: { text: `${was}+`, ends: at(30) }, was });
      expect((await Promise.all([renew('p1'), renew('p1')])).filter(Boolean)).toHaveLength(1);
      expect([await by('p1'), await by('p1+')]).toEqual([undefined, 'g1']);
    });

    it('keeps refreshed tokens, of two refreshes the first', async () => {
      const store = await newStore();
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      const first = await grantOf(store, 'valley', seal, { id: 'g1', now: at(1) });
      const with_ = (accessToken: string) => ({
        ...(first as Grant),
        details: { ...grant('g1').details, accessToken },
      });
      expect(await setTokens(store, 'valley', seal, with_('at-2'))).toBe(true);
      expect(await setTokens(store, 'valley', seal, with_('at-3'))).toBe(false);
      expect(await grantOf(store, 'valley', seal, { id: 'g1', now: at(1) })).toMatchObject({
        version: 2,
        details: { accessToken: 'at-2' },
      });
    });

    it('ends once, and at its time; what is over is purged in its own tenant', async () => {
      const store = await newStore();
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      await addGrant(store, 'hill', seal, { grant: grant('g1'), code });
      expect(await grantOf(store, 'valley', seal, { id: 'g1', now: at(600) })).toBeUndefined();
      expect(await purgeGrants(store, 'valley', at(599))).toBe(0);
      const ended = await Promise.all([removeGrant(store, 'valley', 'g1'), removeGrant(store, 'valley', 'g1')]);
      expect(ended.filter(Boolean)).toHaveLength(1);
      expect(await purgeGrants(store, 'valley', at(600))).toBe(0);
      expect(await grantOf(store, 'hill', seal, { id: 'g1', now: at(1) })).toMatchObject({ id: 'g1' });
      expect(await purgeGrants(store, 'hill', at(600))).toBe(1);
    });

    it('no token, patient, code or credential stands in the table as it is', async () => {
      const store = await newStore();
      await addLaunch(store, 'valley', seal, launch);
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      await setPass(store, 'valley', seal, { id: 'g1', pass: { text: 'pass-text', ends: at(15) } });
      const rows = JSON.stringify([
        await store.db.selectFrom('grants').selectAll().execute(),
        await store.db.selectFrom('launches').selectAll().execute(),
      ]);
      for (const secret of ['at-g1', 'rt-g1', 'hh-0417', 'valley.code', 'pass-text', 'valley.state-1', 'browser-1']) {
        expect(rows).not.toContain(secret);
      }
    });

    it('what is moved to another row does not open', async () => {
      const store = await newStore();
      await addGrant(store, 'valley', seal, { grant: grant('g1'), code });
      await addGrant(store, 'valley', seal, { grant: grant('g2'), code: { ...code, text: 'other' } });
      const { details } = await store.db
        .selectFrom('grants')
        .select('details')
        .where('id', '=', 'g1')
        .executeTakeFirstOrThrow();
      await store.db.updateTable('grants').set({ details }).where('id', '=', 'g2').execute();
      await expect(grantOf(store, 'valley', seal, { id: 'g2', now: at(1) })).rejects.toThrow('belongs to another row');
    });
  });
});
