import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Proxies } from '../config/proxies.ts';
import type { Env } from './env.ts';

/**
 * Where a request comes from, for what is counted by it: the address of the connection, or, where that is a configured proxy,
 * the nearest address in `X-Forwarded-For` that is none. Each proxy writes behind what it was sent, so that only what
 * configured ones wrote is believed; whatever a caller writes there stands further left. Of IPv6 the network of 64 bits counts,
 * since one machine has all of its addresses.
 * @returns '' where there is no connection (a test)
 */
export function sourceOf(c: Context<Env>, proxies: Proxies): string {
  let source = plain(connectionOf(c));
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map(plain);
  while (isProxy(source, proxies)) {
    const next = forwarded.pop();
    if (next === undefined || isIP(next) === 0) break;
    source = next;
  }
  return isIP(source) === 6 ? network(source) : source;
}

function connectionOf(c: Context<Env>): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

/** An address without what may stand around it: a port, brackets, a zone, IPv4 written as IPv6. */
function plain(written: string): string {
  const text = written.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1');
  const bare = /^[\d.]+:\d+$/.test(text) ? text.replace(/:\d+$/, '') : text.replace(/%.*$/, '');
  return bare.toLowerCase().replace(/^::ffff:(?=[\d.]+$)/, '');
}

function isProxy(address: string, proxies: Proxies): boolean {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
