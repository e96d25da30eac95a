import { BlockList } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../../../server/routes/env.ts';
import { sourceOf } from '../../../../server/routes/source.ts';
import { openCounter } from '../../../../server/routes/source-counter.ts';

describe('a counter by source', () => {
  it('says how long to wait past the limit, until the window is over', () => {
    let now = 0;
    const counted = openCounter(2, () => now);
    expect([counted('a').wait, counted('a').wait, counted('b').wait]).toEqual([0, 0, 0]);
    now = 15_000;
    expect(counted('a').wait).toBe(45);
    now = 60_000;
    expect(counted('a')).toEqual({ before: 1, wait: 0 });
    expect(counted('a')).toEqual({ before: 0, wait: 0 });
  });

  it('past as many sources as are kept, forgets the one that began first, and no other', () => {
    let now = 0;
    const counted = openCounter(1, () => now++, 3);
    for (const source of ['first', 'second', 'third']) for (let i = 0; i < 2; i++) counted(source);
    expect(counted('fourth').wait).toBe(0);
    // Those who flood are still held off.
    for (const source of ['second', 'third']) expect(counted(source).wait).toBeGreaterThan(0);
    expect(counted('first').wait).toBe(0);
    expect(counted('third').wait).toBeGreaterThan(0);
  });

  it('a source whose window was begun anew is not the first any more', () => {
    let now = 0;
    const counted = openCounter(1, () => now, 2);
    counted('a');
    now = 30_000;
    counted('b');
    counted('b');
    now = 60_000;
    counted('a');
    counted('a');
    counted('c');
    expect(counted('a').wait).toBeGreaterThan(0);
  });
});

describe('the source of a request', () => {
  const proxies = new BlockList();
  proxies.addSubnet('10.0.0.0', 8, 'ipv4');
  proxies.addAddress('fd00::1', 'ipv6');

  /** As the node server gives the address of a connection to the app. */
  const source = async (address: string, forwarded?: string, believed = proxies) => {
    const app = new Hono<Env>();
    app.get('/', (c) => c.text(sourceOf(c, believed)));
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const env = { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } };
    return (await app.request('/', { headers }, env)).text();
  };

  it.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['::ffff:198.51.100.7', undefined, '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::6', undefined, '2001:db8:1:2::/64'],
    ['fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    ['::1', undefined, '0:0:0:0::/64'],
    // Nobody is believed who is no proxy.
    ['198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['fd00::1', '203.0.113.9:51000', '203.0.113.9'],
    ['10.1.2.3', '[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['10.1.2.3', 'unknown', '10.1.2.3'],
    ['10.1.2.3', '203.0.113.9, unknown', '10.1.2.3'],
    ['10.1.2.3', '', '10.1.2.3'],
    ['10.1.2.3', '10.4.4.4', '10.4.4.4'],
  ])('%s, forwarded for %s: %s', async (address, forwarded, expected) => {
    expect(await source(address, forwarded)).toBe(expected);
  });

  it('without configured proxies is the connection', async () => {
    expect(await source('10.1.2.3', '203.0.113.9', new BlockList())).toBe('10.1.2.3');
  });
});
