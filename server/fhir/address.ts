import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { UpstreamError } from './upstream-error.ts';

/** Where an address lies. `never`: link-local (cloud metadata lives there), unspecified, multicast, reserved. */
export type AddressKind = 'public' | 'private' | 'loopback' | 'never';

const LOOPBACK = blockList([
  ['127.0.0.0', 8],
  ['::1', 128],
]);
const PRIVATE = blockList([
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['fc00::', 7],
]);
const NEVER = blockList([
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['ff00::', 8],
]);

/** Where a numeric address lies; an IPv4 address written as IPv6 (`::ffff:10.0.0.1`) counts as the IPv4 address. */
export function addressKind(address: string): AddressKind {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0) return 'never';
  if (LOOPBACK.check(address, family)) return 'loopback';
  if (NEVER.check(address, family)) return 'never';
  if (PRIVATE.check(address, family)) return 'private';
  return 'public';
}

/** Whether a host name is this machine by definition (RFC 6761), or by number. */
export function isLoopbackHost(hostname: string): boolean {
  const host = bare(hostname);
  if (isIP(host)) return addressKind(host) === 'loopback';
  return host === 'localhost' || host.endsWith('.localhost');
}

/** `[::1]` → `::1`, as URL writes IPv6 hosts in brackets. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').toLowerCase();
}

/** The kinds of address that a registered host may have. A private one has to be registered as such. */
export function allowedKinds(hostname: string, privateNetwork: boolean): ReadonlySet<AddressKind> {
  if (isLoopbackHost(hostname)) return new Set(['loopback']);
  const host = bare(hostname);
  // A private address written out in the registration is itself the statement that it is meant.
  if (isIP(host)) return new Set(['public', 'private']);
  return privateNetwork ? new Set(['public', 'private', 'loopback']) : new Set(['public']);
}

export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type NetLookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A name lookup that only gives addresses which the registration allows, for `net.connect`. The socket connects to the
 * very address that was checked, so a name that changes its mind between check and connection (DNS rebinding) gains
 * nothing. One forbidden address among several refuses them all.
 */
export function guardedLookup(allowed: ReadonlySet<AddressKind>, lookup: Lookup = dnsLookup) {
  return (hostname: string, options: LookupOptions, callback: NetLookupCallback): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => allowed.has(addressKind(address)))) {
        return callback(new UpstreamError('address-not-allowed'), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function blockList(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}
