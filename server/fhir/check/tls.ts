import { connect, type TLSSocket } from 'node:tls';
import { counted } from '../../counted.ts';
import { allowedKinds, bare, guardedLookup } from '../address.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Machine } from '../machine.ts';
import { UNREACHABLE, whyNotTrusted, whyUnreachable } from '../unreachable.ts';
import { UpstreamError } from '../upstream-error.ts';
import type { Finding } from './check.ts';

/**
 * The TLS version and the certificate, by a handshake of its own that sends no request. It accepts anything, to be able to
 * say what is wrong; the requests of the gateway do not.
 */
export async function checkTls({ base, row }: Endpoint, machine: Machine, signal: AbortSignal): Promise<Finding> {
  if (base.href.startsWith('http:')) {
    return {
      result: 'less',
      say: row.allowHttp === true ? 'plain http, as the row allows' : 'plain http, this machine only',
    };
  }
  const socket = await handshake(
    base,
    row.privateNetwork === true,
    machine,
    AbortSignal.any([signal, AbortSignal.timeout(row.timeout)]),
  );
  const version = socket.getProtocol() ?? 'no TLS';
  const problem = socket.authorized
    ? undefined
    : String((socket.authorizationError as { code?: unknown } | null)?.code ?? socket.authorizationError);
  const ends = Date.parse(socket.getPeerCertificate().valid_to);
  socket.destroy();
  if (version !== 'TLSv1.2' && version !== 'TLSv1.3') {
    return { result: 'fail', say: version, fix: "the EHR's administrator has to switch on TLS 1.2 or newer" };
  }
  if (problem !== undefined) {
    const { say, fix } = UNREACHABLE[whyNotTrusted(problem)];
    return { result: 'fail', say: `${version}; ${say}`, fix };
  }
  const days = Math.floor((ends - Date.now()) / 86_400_000);
  return { result: 'pass', say: `${version}; the certificate is trusted, for ${counted(days, 'more day')}` };
}

function handshake(
  { hostname, href }: Endpoint['base'],
  privateNetwork: boolean,
  machine: Machine,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const host = bare(hostname);
  const { port } = new URL(href);
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: port === '' ? 443 : Number(port),
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      lookup: guardedLookup(allowedKinds(hostname, privateNetwork), machine.lookup),
      // What is too old to be used has to be reached, to be named.
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
      rejectUnauthorized: false,
    });
    const leave = () => socket.destroy(new UpstreamError('timeout'));
    signal.addEventListener('abort', leave, { once: true });
    socket.once('secureConnect', () => {
      signal.removeEventListener('abort', leave);
      resolve(socket);
    });
    socket.once('error', (error) => {
      signal.removeEventListener('abort', leave);
      reject(error instanceof UpstreamError ? error : new UpstreamError('unreachable', { why: whyUnreachable(error) }));
    });
  });
}
