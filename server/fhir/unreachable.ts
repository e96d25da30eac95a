/** Why no connection came about, or none that can be trusted: one word of ours for the many codes of Node, OpenSSL and undici. */
export type Unreachable =
  | 'no-name'
  | 'refused'
  | 'no-way'
  | 'closed'
  | 'no-tls'
  | 'handshake'
  | 'expired'
  | 'not-yet-valid'
  | 'other-host'
  | 'untrusted';

/** What is said of it, and what to do. */
export const UNREACHABLE: Record<Unreachable, { say: string; fix: string }> = {
  'no-name': {
    say: 'its name is not known here',
    fix: 'see that the host name is written as the EHR gives it, and that the name service of this machine knows it (Lintel connects by itself: a proxy in HTTPS_PROXY is not used)',
  },
  refused: {
    say: 'nothing answers at that port',
    fix: 'see that the port of the address is right and that the server runs, and that no firewall refuses for it',
  },
  'no-way': {
    say: 'there is no way to it from here',
    fix: "ask who runs this machine's network to let it out to that host and port (Lintel connects by itself: a proxy in HTTPS_PROXY is not used)",
  },
  closed: {
    say: 'the connection was closed',
    fix: 'see that the port of the address is right (https and http have one each), and ask whether a firewall or proxy between closes connections',
  },
  'no-tls': {
    say: 'it does not speak TLS at that port',
    fix: 'register the port at which it speaks https; "http://" only where the network is trusted',
  },
  handshake: {
    say: 'it refuses the TLS handshake',
    fix: "ask the EHR's administrator whether it wants a client certificate (mutual TLS), which Lintel has not, or other ciphers",
  },
  expired: { say: 'the certificate has expired', fix: "ask the EHR's administrator to renew it" },
  'not-yet-valid': { say: 'the certificate is not valid yet', fix: "see that this machine's clock is right" },
  'other-host': {
    say: 'the certificate is for another host',
    fix: 'register the address with the host name that the certificate is for',
  },
  untrusted: {
    say: 'the certificate is not signed by an authority that this machine trusts',
    fix: "put the agency's or the vendor's authority into a file and name it in NODE_EXTRA_CA_CERTS of the service",
  },
};

const OF_CODE: Record<string, Unreachable> = {
  ENOTFOUND: 'no-name',
  EAI_AGAIN: 'no-name',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'no-way',
  ENETUNREACH: 'no-way',
  EADDRNOTAVAIL: 'no-way',
  ECONNRESET: 'closed',
  EPIPE: 'closed',
  UND_ERR_SOCKET: 'closed',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no-tls',
  ERR_SSL_HTTP_REQUEST: 'no-tls',
  EPROTO: 'handshake',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-host',
};

/** What a certificate that is not accepted has. @param code of Node's `authorizationError` */
export function whyNotTrusted(code: string): Unreachable {
  return OF_CODE[code] ?? 'untrusted';
}

/** The same of an error and of all that it was caused by: undici's own say nothing. */
export function whyUnreachableOf(error: unknown): Unreachable | undefined {
  return causesOf(error)
    .map(whyUnreachable)
    .find((why) => why !== undefined);
}

/** An error, and what caused it. */
export function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** @returns `undefined` for a code that says nothing that could be mended */
export function whyUnreachable(error: Error): Unreachable | undefined {
  const code = 'code' in error ? String(error.code) : '';
  if (/^ERR_SSL_.*ALERT/.test(code)) return 'handshake';
  if (/^(?:DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT_)/.test(code)) return whyNotTrusted(code);
  return OF_CODE[code];
}
