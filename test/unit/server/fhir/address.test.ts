import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { addressKind, allowedKinds, guardedLookup, isLoopbackHost } from '../../../../server/fhir/address.ts';

describe('where an address lies', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700:4700::1111', 'public'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.0.10', 'private'],
    ['fd12:3456::1', 'private'],
    ['127.0.0.1', 'loopback'],
    ['127.9.9.9', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['169.254.169.254', 'never'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['fe80::1', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['ehr.example.com', 'never'],
  ])('%s is %s', (address, kind) => expect(addressKind(address)).toBe(kind));

  it('a host is this machine by name or number only', () => {
    for (const host of ['localhost', 'LOCALHOST', 'ehr.localhost', '127.0.0.1', '[::1]'])
      expect(isLoopbackHost(host)).toBe(true);
    for (const host of ['localhost.evil.test', 'notlocalhost', '10.0.0.1', 'ehr.example.com'])
      expect(isLoopbackHost(host)).toBe(false);
  });
});

describe('a guarded lookup', () => {
  const resolving =
    (...addresses: string[]) =>
    (_host: string, _options: unknown, done: (error: null, found: LookupAddress[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const ask = (hostname: string, privateNetwork: boolean, ...addresses: string[]) =>
    new Promise((resolve) =>
      guardedLookup(allowedKinds(hostname, privateNetwork), resolving(...addresses))(
        hostname,
        { all: true },
        (error, found) => resolve(error ? error.message : found),
      ),
    );

  it('gives the very addresses that were checked', async () => {
    expect(await ask('ehr.example.com', false, '8.8.8.8')).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  it.each([['127.0.0.1'], ['10.0.0.5'], ['169.254.169.254'], ['::1'], ['::ffff:10.0.0.5']])(
    'refuses a public name at %s',
    async (address) => {
      expect(await ask('ehr.example.com', false, address)).toMatch(/not one that its registration allows/);
    },
  );

  it('one forbidden address among several refuses them all', async () => {
    expect(await ask('ehr.example.com', false, '8.8.8.8', '10.0.0.5')).toMatch(/registration/);
  });

  it('takes a private address where the row says so, and never link-local', async () => {
    expect(await ask('ehr.agency.local', true, '10.0.0.5')).toEqual([{ address: '10.0.0.5', family: 4 }]);
    expect(await ask('ehr.agency.local', true, '169.254.169.254')).toMatch(/registration/);
  });

  it('localhost is loopback and nothing else', async () => {
    expect(await ask('localhost', false, '127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }]);
    expect(await ask('localhost', false, '8.8.8.8')).toMatch(/registration/);
  });

  it('answers in the old form of one address too', async () => {
    const found = await new Promise((resolve) =>
      guardedLookup(allowedKinds('ehr.example.com', false), resolving('8.8.8.8'))(
        'ehr.example.com',
        {},
        (_error, address, family) => resolve([address, family]),
      ),
    );
    expect(found).toEqual(['8.8.8.8', 4]);
  });
});
