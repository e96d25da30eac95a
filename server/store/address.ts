import { isAbsolute, join } from 'node:path';
import { isLoopbackHost } from '../fhir/address.ts';

/** Where the service keeps what it must keep. */
export type DatabaseAddress = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };
export type Engine = DatabaseAddress['engine'];

/**
 * Reads `LINTEL_DATABASE`: `sqlite:PATH` or `postgres://…`; absent: `lintel.db` in the home folder.
 * @returns what is wrong, as the end of a sentence about the variable: never the value, which may hold a password
 */
export function readDatabaseAddress(text: string | undefined, home: string): DatabaseAddress | string {
  if (text === undefined) return { engine: 'sqlite', file: join(home, 'lintel.db') };
  if (text.startsWith('sqlite:')) {
    const file = text.slice('sqlite:'.length);
    if (isAbsolute(file)) return { engine: 'sqlite', file };
    return 'names no absolute path after sqlite:';
  }
  if (!/^postgres(?:ql)?:\/\//.test(text)) return 'is sqlite:PATH or postgres://USER@HOST/DATABASE';
  const url = URL.parse(text);
  if (!url) return 'is no URL';
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  const isHere = host === '' || host.startsWith('/') || isLoopbackHost(host.replace(/^\[|\]$/g, ''));
  // pg takes every other mode for something weaker, or for this one with a warning.
  if (!isHere && url.searchParams.get('sslmode') !== 'verify-full') {
    return 'is a PostgreSQL on another machine: end the URL with ?sslmode=verify-full (and sslrootcert=PATH)';
  }
  return { engine: 'postgres', url: text };
}
